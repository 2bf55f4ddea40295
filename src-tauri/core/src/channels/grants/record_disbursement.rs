//! A disbursement in one step: prepared, approved and paid, where the rules let one person do so.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::approve_payment::approve;
use super::model::TrancheId;
use super::pay_payment::{go_out, post};
use super::prepare_payment::{PreparePayment, prepare};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordDisbursement {
    pub tranche: TrancheId,
    /// In yuan.
    pub amount: Yuan,
    /// The day the money went.
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    pub purpose: Option<String>,
    pub receipt_no: Option<String>,
    /// The changed account was compared with the organisation's own letter.
    #[serde(default)]
    pub account_seen: bool,
}

impl RecordDisbursement {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let asked = PreparePayment {
            tranche: self.tranche,
            amount: Some(self.amount),
            on: self.on,
            purpose: self.purpose,
        };
        let mut payment = prepare(change, asked)?;
        approve(change, &mut payment, self.account_seen)?;
        let fund = go_out(change, &mut payment, self.on, self.receipt_no.as_deref())?;
        rows::add_payment(change, &payment)?;
        post(change, &payment, fund, self.on)?;
        Ok(payment.made())
    }
}
