//! Money that was paid comes back (退回). It takes a number of its own.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::close_award::release_what_is_left;
use super::closing::{keeps_what_was_left_with_them, keeps_what_was_settled};
use super::model::{AwardId, EntryKind, TrancheId, day_is_open, may_be_refunded, was_paid_then};
use super::rows::{self, AwardRow, NewEntry};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::numbering::{NumberKind, take_number_of_year};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordRefund {
    pub award: AwardId,
    /// The tranche it came back from, where that is known.
    pub tranche: Option<TrancheId>,
    /// In yuan.
    pub amount: Yuan,
    /// The day it arrived.
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    pub reason: String,
    pub receipt_no: Option<String>,
}

impl RecordRefund {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let award = rows::award_by_id(change, self.award)?;
        may_be_refunded(
            &award.no,
            rows::award_balance(change, award.id)?.net_paid(),
            self.amount,
        )?;
        keeps_what_was_settled(change, &award, self.amount, "amount")?;
        keeps_what_was_left_with_them(change, &award, self.amount)?;
        if let Some(id) = self.tranche {
            let tranche = rows::tranche_by_id(change, id)?;
            if tranche.award != award.id {
                return Err(refuse("grants-tranche-differs").at("tranche").into());
            }
            may_be_refunded(
                &tranche.name,
                rows::tranche_balance(change, id)?.net_paid(),
                self.amount,
            )?;
        }
        day_is_open(self.on, change.today(), rows::locked_through(change)?, "on")?;
        was_paid_by_then(change, &award, self.amount, self.on)?;
        let no = take_number_of_year(change, NumberKind::Refund, self.on.year())?;
        let entry = NewEntry {
            award: Some(award.id),
            tranche: self.tranche,
            voucher_no: Some(no.clone()),
            receipt_no: optional(self.receipt_no.as_deref()),
            reason: Some(required(&self.reason, "reason")?),
            ..NewEntry::of(EntryKind::Refund, award.fund, self.amount, self.on)
        };
        let id = rows::add_entry(change, &entry)?;
        if award.state.is_over() {
            release_what_is_left(change, &award, self.on)?;
        }
        Ok(Made::numbered("ledger_entry", id, no))
    }
}

/// Told late, it has to fit every day since.
fn was_paid_by_then(change: &Change, award: &AwardRow, amount: Yuan, on: NaiveDate) -> Result<()> {
    let paid = rows::award_balance(change, award.id)?.net_paid();
    let least = paid - rows::award_paid_less(change, award.id, on)?;
    was_paid_then(&award.no, least, amount, on)
}
