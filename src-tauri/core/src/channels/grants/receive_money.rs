//! Money of the source comes in.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{EntryKind, FundId, amount_is_positive, day_is_open, money_is_of_fund};
use super::rows::{self, NewEntry};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReceiveMoney {
    pub fund: FundId,
    pub amount: Yuan,
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    /// The receipt given for it.
    pub receipt_no: Option<String>,
    pub note: Option<String>,
}

impl ReceiveMoney {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let fund = rows::fund_by_id(change, self.fund)?;
        amount_is_positive(self.amount)?;
        day_is_open(self.on, change.today(), rows::locked_through(change)?, "on")?;
        money_is_of_fund(&fund.name, fund.starts_on, self.on)?;
        let entry = NewEntry {
            receipt_no: optional(self.receipt_no.as_deref()),
            reason: optional(self.note.as_deref()),
            ..NewEntry::of(EntryKind::MoneyReceived, fund.id, self.amount, self.on)
        };
        let id = rows::add_entry(change, &entry)?;
        Ok(Made::numbered("ledger_entry", id, fund.name))
    }
}
