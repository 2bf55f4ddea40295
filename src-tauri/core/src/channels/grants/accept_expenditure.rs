//! Spending of the organisation is accepted against its award. A receipt counts once.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{AwardId, EntryKind, amount_is_positive, day_is_open};
use super::rows::{self, NewEntry};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{plain, required};

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
        let accepted = rows::award_balance(change, award.id)?.accepted;
        if accepted + self.amount > award.amount {
            return Err(refuse("grants-accepted-over-award")
                .at("amount")
                .arg("award", &award.no)
                .arg("after", (accepted + self.amount).grouped())
                .arg("limit", award.amount.grouped())
                .into());
        }
        let receipt_no = self
            .receipt_no
            .as_deref()
            .map(plain)
            .filter(|no| !no.is_empty());
        if let Some(no) = &receipt_no
            && let Some(used) = rows::expenditure_with_receipt(change, no)?
        {
            return Err(refuse("grants-receipt-used")
                .at("receiptNo")
                .arg("receipt", no)
                .arg("on", used.posted_on)
                .arg("amount", used.amount.grouped())
                .into());
        }
        let entry = NewEntry {
            award: Some(award.id),
            receipt_no,
            reason: Some(required(&self.summary, "summary")?),
            ..NewEntry::of(
                EntryKind::ExpenditureAccepted,
                award.fund,
                self.amount,
                self.on,
            )
        };
        let id = rows::add_entry(change, &entry)?;
        Ok(Made::numbered("ledger_entry", id, award.no))
    }
}
