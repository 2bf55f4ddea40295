//! The reads of applications: lists, and one with all that its check looks at.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    ApplicationFields, ApplicationId, ApplicationPaperId, ApplicationState, ApprovedLine, CameBy,
};
use super::rows::{self, ApplicationRow, PaperRow};
use super::standing::findings_of;
use crate::base::book::Reader;
use crate::base::mask;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::calls::CallId;
use crate::channels::grants::calls::model::CallPhase;
use crate::channels::grants::calls::rows::{CallRow, call_by_id};
use crate::channels::grants::calls::rules::RuleFinding;
use crate::channels::grants::model::BudgetClass;
use crate::channels::grants::pages::{AwardLine, AwardRef, AwardsAsk, OrganisationRef, awards};
use crate::channels::grants::reviews::mark::passed_over;
use crate::channels::grants::rows::organisation_name;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ApplicationsAsk {
    pub call: Option<CallId>,
    pub organisation: Option<OrganisationId>,
    pub state: Option<ApplicationState>,
    pub text: Option<String>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ApplicationAsk {
    pub id: ApplicationId,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallRef {
    pub id: CallId,
    pub no: Option<String>,
    pub name: String,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationLine {
    pub id: ApplicationId,
    pub no: Option<String>,
    pub name: String,
    pub call: CallRef,
    pub organisation: OrganisationRef,
    pub state: ApplicationState,
    pub state_on: Option<NaiveDate>,
    pub came_by: CameBy,
    pub asked: Yuan,
    pub own: Yuan,
    pub approved: Option<Yuan>,
    /// Required papers that are not there.
    pub papers_missing: usize,
    /// Rules of the call that it does not keep: hard ones, and the others.
    pub hard: usize,
    pub warnings: usize,
    pub award: Option<AwardRef>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Applications {
    pub rows: Vec<ApplicationLine>,
    pub total: usize,
    pub asked: Yuan,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperLine {
    pub id: ApplicationPaperId,
    pub label: String,
    pub required: bool,
    pub received_on: Option<NaiveDate>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveLine {
    pub to: ApplicationState,
    pub on: NaiveDate,
    pub reason: Option<String>,
    pub due_on: Option<NaiveDate>,
    pub by: String,
}

/// What a class of costs comes to.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClassSum {
    pub class: BudgetClass,
    pub asked: Yuan,
    pub own: Yuan,
    /// Of what is asked in all, in percent.
    pub share: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionView {
    pub outcome: ApplicationState,
    pub amount: Option<Yuan>,
    /// Asked less approved; `None` where nothing was cut.
    pub cut: Option<Yuan>,
    pub conditions: Option<String>,
    pub reason: Option<String>,
    pub minutes: String,
    pub decided_on: NaiveDate,
    pub decided_by: String,
    /// What was approved of each line, where the decision goes by lines.
    pub lines: Vec<ApprovedLine>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationPage {
    pub application: ApplicationLine,
    /// As they were typed: for the form. The phone is masked.
    pub fields: ApplicationFields,
    pub made_by: String,
    pub phase: CallPhase,
    pub papers: Vec<PaperLine>,
    pub moves: Vec<MoveLine>,
    pub classes: Vec<ClassSum>,
    pub findings: Vec<RuleFinding>,
    pub decision: Option<DecisionView>,
    /// What its approval passes over, or would: a mean below the pass mark, sheets still to come.
    pub passed_over: Vec<RuleFinding>,
    /// By when more information is to come, and whether that day is past.
    pub awaited_by: Option<NaiveDate>,
    pub overdue: bool,
    /// What the organisation was granted before.
    pub earlier_awards: Vec<AwardLine>,
    /// What else it applied for.
    pub other_applications: Vec<ApplicationLine>,
}

pub fn lines_of_call(reader: &Reader, call: &CallRow) -> Result<Vec<ApplicationLine>> {
    let rows = rows::applications_of(reader, Some(call.id), None)?;
    rows.into_iter()
        .map(|row| line(reader, call, row).map(|(line, _)| line))
        .collect()
}

/// The line, and the row with its budget lines.
fn line(
    reader: &Reader,
    call: &CallRow,
    mut row: ApplicationRow,
) -> Result<(ApplicationLine, ApplicationRow)> {
    row.fields.lines = rows::lines_of(reader, row.id)?;
    let decided = row.state.is_gone() || row.state.is_approved();
    let findings = match decided {
        true => Vec::new(),
        false => findings_of(reader, call, &row, reader.today())?,
    };
    let hard = findings
        .iter()
        .filter(|finding| finding.level == crate::channels::grants::calls::rules::RuleLevel::Hard)
        .count();
    let moves = rows::moves_of(reader, row.id)?;
    let line = ApplicationLine {
        id: row.id,
        no: row.no.clone(),
        name: row.fields.name.clone(),
        call: CallRef {
            id: call.id,
            no: call.no.clone(),
            name: call.fields.name.clone(),
        },
        organisation: OrganisationRef {
            id: row.fields.organisation,
            name: organisation_name(reader, row.fields.organisation)?,
        },
        state: row.state,
        state_on: moves.last().map(|step| step.on),
        came_by: row.fields.came_by,
        asked: row.fields.asked,
        own: row.fields.own,
        approved: rows::decision_of(reader, row.id)?.and_then(|decision| decision.amount),
        papers_missing: rows::papers_of(reader, row.id)?
            .iter()
            .filter(|paper| paper.required && paper.received_on.is_none())
            .count(),
        warnings: findings.len() - hard,
        hard,
        award: rows::award_of(reader, row.id)?.map(|(id, no)| AwardRef { id, no }),
    };
    Ok((line, row))
}

pub fn applications(reader: &Reader, ask: &ApplicationsAsk) -> Result<Applications> {
    let mut lines = Vec::new();
    for row in rows::applications_of(reader, ask.call, ask.organisation)? {
        if ask.state.is_some_and(|state| row.state != state) {
            continue;
        }
        let call = call_by_id(reader, row.call)?;
        let (line, _) = line(reader, &call, row)?;
        let texts = [
            Some(line.name.as_str()),
            line.no.as_deref(),
            Some(&line.organisation.name),
        ];
        if crate::channels::grants::pages::holds(ask.text.as_deref(), &texts) {
            lines.push(line);
        }
    }
    Ok(Applications {
        total: lines.len(),
        asked: lines.iter().map(|line| line.asked).sum(),
        rows: lines,
    })
}

pub fn application(reader: &Reader, ask: &ApplicationAsk) -> Result<ApplicationPage> {
    let row = rows::application_by_id(reader, ask.id)?;
    let call = call_by_id(reader, row.call)?;
    let (line, mut row) = line(reader, &call, row)?;
    let moves = rows::moves_of(reader, row.id)?;
    let waiting = row.state == ApplicationState::MoreInformation;
    let awaited_by = moves
        .last()
        .filter(|_| waiting)
        .and_then(|step| step.due_on);
    let findings = match line.state.is_gone() || line.state.is_approved() {
        true => Vec::new(),
        false => findings_of(reader, &call, &row, reader.today())?,
    };
    let passed_over = match line.state.is_approved() || line.state == ApplicationState::InReview {
        true => passed_over(reader, &call, &row)?,
        false => Vec::new(),
    };
    row.fields.phone = row.fields.phone.as_deref().map(mask::phone);
    Ok(ApplicationPage {
        made_by: row.made_by.clone(),
        phase: call.standing().phase(reader.today()),
        papers: rows::papers_of(reader, row.id)?
            .into_iter()
            .map(paper)
            .collect(),
        classes: classes(&row.fields),
        findings,
        passed_over,
        decision: decision(reader, &row)?,
        overdue: awaited_by.is_some_and(|day| day < reader.today()),
        awaited_by,
        earlier_awards: awards(
            reader,
            &AwardsAsk {
                organisation: Some(row.fields.organisation),
                ..AwardsAsk::default()
            },
        )?
        .rows
        .into_iter()
        .filter(|award| line.award.as_ref().is_none_or(|own| own.id != award.id))
        .collect(),
        other_applications: others(reader, &row)?,
        moves: moves
            .into_iter()
            .map(|step| MoveLine {
                to: step.to,
                on: step.on,
                reason: step.reason,
                due_on: step.due_on,
                by: step.by,
            })
            .collect(),
        application: line,
        fields: row.fields,
    })
}

fn others(reader: &Reader, row: &ApplicationRow) -> Result<Vec<ApplicationLine>> {
    let ask = ApplicationsAsk {
        organisation: Some(row.fields.organisation),
        ..ApplicationsAsk::default()
    };
    let all = applications(reader, &ask)?.rows;
    Ok(all.into_iter().filter(|line| line.id != row.id).collect())
}

fn paper(row: PaperRow) -> PaperLine {
    PaperLine {
        id: row.id,
        label: row.label,
        required: row.required,
        received_on: row.received_on,
        note: row.note,
    }
}

fn classes(fields: &ApplicationFields) -> Vec<ClassSum> {
    let sum_of = |class: BudgetClass| {
        let lines = fields.lines.iter().filter(|line| line.class == class);
        lines.fold((Yuan::ZERO, Yuan::ZERO), |(asked, own), line| {
            (asked + line.asked, own + line.own)
        })
    };
    let sums = BudgetClass::ALL.iter().map(|class| {
        let (asked, own) = sum_of(*class);
        ClassSum {
            class: *class,
            asked,
            own,
            share: crate::channels::grants::pages::rate(asked, fields.asked),
        }
    });
    sums.filter(|sum| sum.asked.is_positive() || sum.own.is_positive())
        .collect()
}

fn decision(reader: &Reader, row: &ApplicationRow) -> Result<Option<DecisionView>> {
    let decision = rows::decision_of(reader, row.id)?;
    Ok(decision.map(|decision| DecisionView {
        outcome: decision.outcome,
        cut: decision
            .amount
            .map(|amount| row.fields.asked - amount)
            .filter(|cut| cut.is_positive()),
        amount: decision.amount,
        conditions: decision.conditions,
        reason: decision.reason,
        minutes: decision.minutes,
        decided_on: decision.decided_on,
        decided_by: decision.decided_by,
        lines: decision.lines,
    }))
}
