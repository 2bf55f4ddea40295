use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AwardRef, OrganisationRef, ProjectRef, holds};
use crate::base::book::Reader;
use crate::base::list::{Sort, part};
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{
    AwardId, AwardState, Blocker, ConditionId, ConditionKind, ConditionState, Standing, TrancheId,
    TrancheState, blockers,
};
use crate::channels::grants::rows::{self, AwardRow, ConditionRow, TrancheRow};
use crate::channels::grants::standing::standing;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct TranchesAsk {
    pub award: Option<AwardId>,
    /// Only these; empty: all.
    pub ids: Vec<TrancheId>,
    pub state: Option<TrancheState>,
    /// Not yet paid in full.
    pub open: bool,
    /// Planned up to this day and not yet paid in full.
    pub due_by: Option<NaiveDate>,
    pub text: Option<String>,
    pub sort: Option<Sort>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConditionView {
    pub id: ConditionId,
    pub kind: ConditionKind,
    pub label: String,
    pub due_on: Option<NaiveDate>,
    pub state: ConditionState,
    pub evidence: Option<String>,
    pub asked_by: Option<String>,
    pub decided_by: Option<String>,
    pub decided_on: Option<NaiveDate>,
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrancheLine {
    pub id: TrancheId,
    pub seq: u32,
    pub name: String,
    pub award: AwardRef,
    pub project: ProjectRef,
    pub organisation: OrganisationRef,
    /// As agreed, in percent.
    pub percent: Option<String>,
    pub amount: Yuan,
    pub planned_on: Option<NaiveDate>,
    pub state: TrancheState,
    pub net_paid: Yuan,
    pub in_flight: Yuan,
    /// What can still be paid of it.
    pub open: Yuan,
    /// Planned for a day that has passed, and not paid in full.
    pub late: bool,
    pub conditions: Vec<ConditionView>,
    /// Why it cannot be paid today, each with what would meet it.
    pub blockers: Vec<Blocker>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tranches {
    pub rows: Vec<TrancheLine>,
    pub total: usize,
    pub amount: Yuan,
    pub open: Yuan,
}

pub fn tranches(reader: &Reader, ask: &TranchesAsk) -> Result<Tranches> {
    let mut awards = match ask.award {
        Some(award) => vec![rows::award_by_id(reader, award)?],
        None => rows::all_awards(reader)?,
    };
    let open = match ask.open || ask.due_by.is_some() {
        true => Some(rows::open_tranches(reader, ask.due_by)?),
        false => None,
    };
    let may_be_asked = |row: &TrancheRow| match &open {
        Some(open) => open
            .get(&row.award)
            .is_some_and(|open| open.contains(&row.id)),
        None => true,
    };
    if let Some(open) = &open {
        awards.retain(|award| open.contains_key(&award.id));
    }
    let mut lines = Vec::new();
    for award in &awards {
        lines.extend(
            lines_where(reader, award, may_be_asked)?
                .into_iter()
                .filter(|line| is_asked(line, ask)),
        );
    }
    match ask.sort.as_ref().map(|sort| sort.key.as_str()) {
        Some("plannedOn") => lines.sort_by_key(|line| (line.planned_on.is_none(), line.planned_on)),
        Some("amount") => lines.sort_by_key(|line| line.amount),
        Some("open") => lines.sort_by_key(|line| line.open),
        Some("organisation") => lines.sort_by(|a, b| a.organisation.name.cmp(&b.organisation.name)),
        _ => {}
    }
    if ask.sort.as_ref().is_some_and(|sort| sort.down) {
        lines.reverse();
    }
    Ok(Tranches {
        total: lines.len(),
        amount: lines.iter().map(|line| line.amount).sum(),
        open: lines.iter().map(|line| line.open).sum(),
        rows: part(lines, ask.offset, ask.limit),
    })
}

fn is_asked(line: &TrancheLine, ask: &TranchesAsk) -> bool {
    (ask.ids.is_empty() || ask.ids.contains(&line.id))
        && ask.state.is_none_or(|state| line.state == state)
        && ask.due_by.is_none_or(|day| {
            line.open.is_positive() && line.planned_on.is_some_and(|planned| planned <= day)
        })
        && holds(
            ask.text.as_deref(),
            &[
                Some(&line.award.no),
                Some(&line.project.name),
                line.project.no.as_deref(),
                Some(&line.organisation.name),
                Some(&line.name),
            ],
        )
}

/// The tranches of one award, in their order.
pub(super) fn lines_of(reader: &Reader, award: &AwardRow) -> Result<Vec<TrancheLine>> {
    lines_where(reader, award, |_| true)
}

fn lines_where(
    reader: &Reader,
    award: &AwardRow,
    is_wanted: impl Fn(&TrancheRow) -> bool,
) -> Result<Vec<TrancheLine>> {
    let project = ProjectRef::of(reader, award)?;
    let mut lines = Vec::new();
    for row in rows::tranches_of(reader, award.id)? {
        if !is_wanted(&row) {
            continue;
        }
        let standing = standing(reader, award, &row, None)?;
        let conditions = rows::conditions_of(reader, row.id)?;
        lines.push(line(award, project.clone(), row, conditions, &standing));
    }
    Ok(lines)
}

fn line(
    award: &AwardRow,
    project: ProjectRef,
    row: TrancheRow,
    conditions: Vec<ConditionRow>,
    standing: &Standing,
) -> TrancheLine {
    let blockers = blockers(standing);
    let state = state_of(standing, &blockers);
    let still_due = !matches!(state, TrancheState::Paid | TrancheState::Cancelled);
    TrancheLine {
        id: row.id,
        seq: row.seq,
        name: row.name,
        award: AwardRef::from(award),
        project,
        organisation: OrganisationRef {
            id: award.organisation,
            name: standing.organisation.clone(),
        },
        percent: row.percent.map(|percent| percent.normalize().to_string()),
        amount: row.amount,
        planned_on: row.planned_on,
        state,
        net_paid: standing.tranche.net_paid,
        in_flight: standing.tranche.in_flight,
        open: if still_due {
            standing.tranche.open()
        } else {
            Default::default()
        },
        late: still_due
            && row
                .planned_on
                .is_some_and(|planned| planned < standing.today),
        conditions: conditions.into_iter().map(view).collect(),
        blockers,
    }
}

fn state_of(standing: &Standing, blockers: &[Blocker]) -> TrancheState {
    let tranche = &standing.tranche;
    let award = standing.award.state;
    if tranche.net_paid >= tranche.amount
        && (tranche.amount.is_positive() || award != AwardState::AgreementPending)
    {
        return TrancheState::Paid;
    }
    if award.is_over() {
        return TrancheState::Cancelled;
    }
    if award == AwardState::Suspended || standing.organisation_hold.is_some() {
        return TrancheState::Held;
    }
    if tranche.net_paid.is_positive() {
        return TrancheState::PartlyPaid;
    }
    if blockers.is_empty() {
        TrancheState::Releasable
    } else {
        TrancheState::Planned
    }
}

fn view(row: ConditionRow) -> ConditionView {
    ConditionView {
        id: row.id,
        kind: row.kind,
        label: row.label,
        due_on: row.due_on,
        state: row.state,
        evidence: row.evidence,
        asked_by: row.asked_by,
        decided_by: row.decided_by,
        decided_on: row.decided_on,
        reason: row.reason,
    }
}
