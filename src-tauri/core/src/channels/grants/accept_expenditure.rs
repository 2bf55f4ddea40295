//! Spending of the organisation is accepted against its award. A receipt counts once.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::closing::model::spending_leaves_decided;
use super::closing::{decided_away, keeps_what_was_settled};
use super::expenses::receipt_is_free;
use super::model::{AwardId, EntryId, EntryKind, amount_is_positive, day_is_open};
use super::rows::{self, AwardRow, NewEntry};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{receipt_number, required};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AcceptExpenditure {
    pub award: AwardId,
    /// In yuan.
    pub amount: Yuan,
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    /// 票据号码, of a single receipt; none for a sum of several.
    pub receipt_no: Option<String>,
    pub summary: String,
}

impl AcceptExpenditure {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let award = rows::award_by_id(change, self.award)?;
        amount_is_positive(self.amount)?;
        day_is_open(self.on, change.today(), rows::locked_through(change)?, "on")?;
        may_be_accepted(change, &award, self.amount)?;
        let receipt_no = self
            .receipt_no
            .as_deref()
            .map(receipt_number)
            .filter(|no| !no.is_empty());
        if let Some(no) = &receipt_no {
            not_accepted_yet(change, no)?;
            receipt_is_free(change, None, no)?;
        }
        let summary = required(&self.summary, "summary")?;
        let id = accept(change, &award, self.amount, self.on, receipt_no, summary)?;
        Ok(Made::numbered("ledger_entry", id, award.no))
    }
}

/// Spending beyond the award is the organisation's own; of an award that is over, only what was
/// left unexplained can still be accepted.
pub(super) fn may_be_accepted(change: &Change, award: &AwardRow, amount: Yuan) -> Result<()> {
    let accepted = rows::award_balance(change, award.id)?.accepted;
    if accepted + amount > award.amount {
        return Err(refuse("grants-accepted-over-award")
            .at("amount")
            .arg("award", &award.no)
            .arg("after", (accepted + amount).grouped())
            .arg("limit", award.amount.grouped())
            .into());
    }
    let decided = decided_away(change, award)?;
    if decided.is_positive() {
        spending_leaves_decided(&award.no, award.amount, decided, accepted + amount)?;
    }
    keeps_what_was_settled(change, award, amount, "amount")
}

fn not_accepted_yet(change: &Change, receipt_no: &str) -> Result<()> {
    match rows::expenditure_with_receipt(change, receipt_no)? {
        None => Ok(()),
        Some(used) => Err(refuse("grants-receipt-used")
            .at("receiptNo")
            .arg("receipt", receipt_no)
            .arg("on", used.posted_on)
            .arg("amount", used.amount.grouped())
            .into()),
    }
}

/// Posts what was accepted.
pub(super) fn accept(
    change: &Change,
    award: &AwardRow,
    amount: Yuan,
    on: NaiveDate,
    receipt_no: Option<String>,
    summary: String,
) -> Result<EntryId> {
    let entry = NewEntry {
        award: Some(award.id),
        receipt_no,
        reason: Some(summary),
        ..NewEntry::of(EntryKind::ExpenditureAccepted, award.fund, amount, on)
    };
    rows::add_entry(change, &entry)
}
