//! An award ends: closed, terminated, cancelled or lapsed. What was bound and not paid goes back
//! to the fund.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::closing::{end_with_owed, may_close};
use super::model::{
    AwardId, AwardState, EntryKind, award_moves, day_is_open, ends_as, fund_has_room,
    nothing_in_flight,
};
use super::rows::{self, AwardRow, EntryRow, NewEntry};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CloseAward {
    pub award: AwardId,
    /// closed, terminated, cancelled or lapsed.
    pub to: AwardState,
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    /// Needed unless it is closed in the ordinary way.
    pub reason: Option<String>,
    /// What was paid and is neither explained nor back, in yuan: it stays owed (invariant 8).
    pub owed: Option<Yuan>,
    /// The day it is to be back.
    pub owed_due_on: Option<NaiveDate>,
}

impl CloseAward {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let award = rows::award_by_id(change, self.award)?;
        if !self.to.is_over() {
            return Err(refuse("grants-award-move")
                .at("to")
                .arg("award", &award.no)
                .arg("from", award.state.word())
                .arg("to", self.to.word())
                .into());
        }
        award_moves(&award.no, award.state, self.to)?;
        ends_as(&award.no, self.to, rows::ever_paid(change, award.id)?)?;
        nothing_in_flight(&award.no, rows::payments_in_flight(change, award.id)?)?;
        day_is_open(self.on, change.today(), rows::locked_through(change)?, "on")?;
        not_before_last_entry(change, &award, self.on)?;
        let reason = match self.to {
            AwardState::Closed => optional(self.reason.as_deref()),
            _ => Some(required(
                self.reason.as_deref().unwrap_or_default(),
                "reason",
            )?),
        };
        let award = AwardRow {
            state: self.to,
            state_on: self.on,
            state_reason: reason,
            ..award
        };
        if self.to == AwardState::Closed {
            may_close(change, &award)?;
        }
        end_with_owed(change, &award, self.owed, self.owed_due_on, self.on)?;
        rows::save_award(change, &award)?;
        release_what_is_left(change, &award, self.on)?;
        Ok(Made::numbered("award", award.id, award.no))
    }
}

/// Invariant 11: nothing of an award is dated after its end, so it ends after all of it.
fn not_before_last_entry(change: &Change, award: &AwardRow, on: NaiveDate) -> Result<()> {
    match rows::last_posted_on(change, award.id)? {
        Some(last) if on < last => Err(refuse("grants-before-entry")
            .at("on")
            .arg("on", on)
            .arg("posted", last)
            .into()),
        _ => Ok(()),
    }
}

/// Invariant 3: what is bound of an award that is over is what was paid of it.
pub(super) fn release_what_is_left(change: &Change, award: &AwardRow, on: NaiveDate) -> Result<()> {
    let balance = rows::award_balance(change, award.id)?;
    let left = balance.committed - balance.net_paid();
    if !left.is_positive() {
        return Ok(());
    }
    let entry = NewEntry {
        award: Some(award.id),
        reason: award.state_reason.clone(),
        as_recorded: award.as_recorded,
        ..NewEntry::of(EntryKind::Decommitment, award.fund, left, on)
    };
    rows::add_entry(change, &entry)?;
    Ok(())
}

/// A refund of an award that is over is about to be reversed: its money is bound once more.
pub(super) fn commit_again(change: &Change, refund: &EntryRow, on: NaiveDate) -> Result<()> {
    let Some(award) = refund.award else {
        return Ok(());
    };
    let award = rows::award_by_id(change, award)?;
    let balance = rows::award_balance(change, award.id)?;
    let missing = balance.net_paid() + refund.amount - balance.committed;
    if !missing.is_positive() {
        return Ok(());
    }
    let fund = rows::fund_by_id(change, award.fund)?;
    fund_has_room(&rows::fund_standing(change, &fund, None)?, missing)?;
    let entry = NewEntry {
        award: Some(award.id),
        ..NewEntry::of(EntryKind::Commitment, award.fund, missing, on)
    };
    rows::add_entry(change, &entry)?;
    Ok(())
}
