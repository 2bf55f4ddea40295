//! What is decided of money that was paid and neither accepted as spent nor refunded: it stays with
//! the organisation, is given up, or is owed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check::{explained, left_of};
use super::model::{
    SettlementId, SettlementKind, decided_by_another, decided_once_paid, owed_has_a_day,
    within_what_is_left,
};
use super::rows::{self as closing, SettlementRow};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::base::typed::{optional, required};
use crate::channels::grants::model::{AwardId, amount_is_positive, day_is_open};
use crate::channels::grants::rows::{self, AwardRow};

/// 结余留用: the organisation may keep it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeepUnspent {
    pub award: AwardId,
    /// In yuan.
    pub amount: Yuan,
    #[serde(deserialize_with = "typed_day")]
    pub decided_on: NaiveDate,
    /// Who or which meeting decided it.
    pub decided_by: String,
    /// The minutes or the letter.
    pub paper: Option<String>,
    pub reason: String,
}

/// 核销: it will not come back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WriteOff {
    pub award: AwardId,
    /// In yuan.
    pub amount: Yuan,
    #[serde(deserialize_with = "typed_day")]
    pub decided_on: NaiveDate,
    /// Who or which meeting decided it; not whoever writes it down.
    pub decided_by: String,
    /// The minutes or the letter.
    pub paper: String,
    pub reason: String,
}

impl KeepUnspent {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let award = rows::award_by_id(change, self.award)?;
        let row = SettlementRow {
            id: SettlementId::fresh(),
            award: award.id,
            kind: SettlementKind::Kept,
            amount: self.amount,
            decided_on: self.decided_on,
            decided_by: required(&self.decided_by, "decidedBy")?,
            paper: optional(self.paper.as_deref()),
            due_on: None,
            reason: required(&self.reason, "reason")?,
            made_by: change.actor().name.clone(),
        };
        settle(change, &award, row)
    }
}

impl WriteOff {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let award = rows::award_by_id(change, self.award)?;
        let decided_by = required(&self.decided_by, "decidedBy")?;
        decided_by_another(&decided_by, &change.actor().name)?;
        let row = SettlementRow {
            id: SettlementId::fresh(),
            award: award.id,
            kind: SettlementKind::WrittenOff,
            amount: self.amount,
            decided_on: self.decided_on,
            decided_by,
            paper: Some(required(&self.paper, "paper")?),
            due_on: None,
            reason: required(&self.reason, "reason")?,
            made_by: change.actor().name.clone(),
        };
        settle(change, &award, row)
    }
}

fn settle(change: &Change, award: &AwardRow, row: SettlementRow) -> Result<Made> {
    amount_is_positive(row.amount)?;
    day_is_open(row.decided_on, change.today(), None, "decidedOn")?;
    let paid_from = closing::first_paid(change, award.id)?;
    decided_once_paid(
        &award.no,
        paid_from.unwrap_or(award.decided_on),
        row.decided_on,
    )?;
    within_what_is_left(&award.no, left_of(change, award)?, row.amount, "amount")?;
    closing::add_settlement(change, &row)?;
    Ok(Made::numbered("settlement", row.id, &award.no))
}

/// What is still owed when an award ends: all that nothing explains, with the day it is to be back.
pub(in crate::channels::grants) fn end_with_owed(
    change: &Change,
    award: &AwardRow,
    owed: Option<Yuan>,
    due_on: Option<NaiveDate>,
    on: NaiveDate,
) -> Result<()> {
    explained(change, award, owed)?;
    match owed {
        Some(owed) if owed.is_positive() => owe(change, award, owed, due_on, on),
        _ => Ok(()),
    }
}

/// So much is owed from the day `on` on, to be back by `due_on`.
pub(in crate::channels::grants) fn owe(
    change: &Change,
    award: &AwardRow,
    owed: Yuan,
    due_on: Option<NaiveDate>,
    on: NaiveDate,
) -> Result<()> {
    owed_has_a_day(owed, due_on, on)?;
    let actor = change.actor().name.clone();
    closing::add_settlement(
        change,
        &SettlementRow {
            id: SettlementId::fresh(),
            award: award.id,
            kind: SettlementKind::Owed,
            amount: owed,
            decided_on: on,
            decided_by: actor.clone(),
            paper: None,
            due_on,
            reason: award
                .state_reason
                .clone()
                .unwrap_or_else(|| award.no.clone()),
            made_by: actor,
        },
    )
}
