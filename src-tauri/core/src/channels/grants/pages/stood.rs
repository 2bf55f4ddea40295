//! Awards as they stood at the end of a day: what they amounted to, and what was paid and accepted by then.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::ledger::{LedgerAsk, ledger};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AmendmentKind, AwardId, AwardState, EntryKind};
use crate::channels::grants::rows::{self, AwardRow};
use crate::projects::ProjectId;

#[derive(Debug, Clone)]
pub struct AwardThen {
    pub project: ProjectId,
    /// As amended by that day.
    pub amount: Yuan,
    pub net_paid: Yuan,
    pub accepted: Yuan,
}

/// Awards that have not come to nothing, as they stand now; or, at the end of a day, those decided by then which had
/// not come to nothing by then. Of one project or of all.
pub fn standing_awards(
    reader: &Reader,
    only: Option<ProjectId>,
    on: Option<NaiveDate>,
) -> Result<Vec<AwardThen>> {
    let then = on.map(|day| sums_on(reader, only, day)).transpose()?;
    let mut standing = Vec::new();
    for row in rows::all_awards(reader)? {
        if only.is_some_and(|only| row.project != only) || !stood(&row, on) {
            continue;
        }
        let (net_paid, accepted) = match &then {
            Some(sums) => sums.get(&row.id).copied().unwrap_or_default(),
            None => {
                let balance = rows::award_balance(reader, row.id)?;
                (balance.net_paid(), balance.accepted)
            }
        };
        standing.push(AwardThen {
            amount: amount_on(reader, row.id, row.amount, on)?,
            project: row.project,
            net_paid,
            accepted,
        });
    }
    Ok(standing)
}

fn stood(row: &AwardRow, on: Option<NaiveDate>) -> bool {
    let by = |date: NaiveDate| on.is_none_or(|day| date <= day);
    let came_to_nothing = matches!(row.state, AwardState::Cancelled | AwardState::Lapsed);
    by(row.decided_on) && !(came_to_nothing && by(row.state_on))
}

/// What an award of this amount came to before its first amendment of a later day.
pub(super) fn amount_on(
    reader: &Reader,
    award: AwardId,
    now: Yuan,
    on: Option<NaiveDate>,
) -> Result<Yuan> {
    let Some(day) = on else { return Ok(now) };
    let amendments = rows::amendments_of(reader, award)?;
    let later = amendments
        .iter()
        .find(|one| one.kind == AmendmentKind::Amount && one.decided_on > day);
    later.map_or(Ok(now), |later| later.before.parse())
}

/// Net paid and accepted by award, as the ledger says up to the day.
fn sums_on(
    reader: &Reader,
    only: Option<ProjectId>,
    day: NaiveDate,
) -> Result<HashMap<AwardId, (Yuan, Yuan)>> {
    let ask = LedgerAsk {
        project: only,
        to: Some(day),
        ..LedgerAsk::default()
    };
    let mut sums: HashMap<AwardId, (Yuan, Yuan)> = HashMap::new();
    for line in ledger(reader, &ask)?.rows {
        let Some(award) = &line.award else { continue };
        let (net_paid, accepted) = sums.entry(award.id).or_default();
        match line.bears_on {
            EntryKind::Disbursement | EntryKind::Refund => *net_paid += line.effect,
            EntryKind::ExpenditureAccepted => *accepted += line.effect,
            _ => (),
        }
    }
    Ok(sums)
}
