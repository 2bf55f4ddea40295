//! What a fund has left goes back to its source (结余上缴、退回资助方): money out of the fund that is no grant.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    EntryKind, FundId, amount_is_positive, day_is_open, fund_had_cash, is_left_of_fund,
};
use super::rows::{self, NewEntry};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::base::typed::required;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandBackMoney {
    pub fund: FundId,
    /// In yuan; at most what no award binds and is in hand.
    pub amount: Yuan,
    /// The day the money went.
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    pub reason: String,
    /// The bank's slip or the source's receipt for it.
    pub paper: String,
}

impl HandBackMoney {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let fund = rows::fund_by_id(change, self.fund)?;
        amount_is_positive(self.amount)?;
        day_is_open(self.on, change.today(), rows::locked_through(change)?, "on")?;
        let standing = rows::fund_standing(change, &fund, None)?;
        is_left_of_fund(&standing, self.amount)?;
        let least = standing.cash() - rows::fund_held_less(change, fund.id, self.on)?;
        fund_had_cash(&standing, least, self.amount, self.on)?;
        let entry = NewEntry {
            receipt_no: Some(required(&self.paper, "paper")?),
            reason: Some(required(&self.reason, "reason")?),
            ..NewEntry::of(EntryKind::HandedBack, fund.id, self.amount, self.on)
        };
        let id = rows::add_entry(change, &entry)?;
        Ok(Made::numbered("ledger_entry", id, fund.name))
    }
}
