//! Several tranches are prepared for payment at once, or payments on their way are put together.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{BatchId, holds_payments, may_join, may_leave};
use super::rows::{self as batches, BatchRow};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::numbering::{NumberKind, take_number_of_year};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::optional;
use crate::channels::grants::model::{FundId, PaymentId, TrancheId, fund_has_cash};
use crate::channels::grants::prepare_payment::{PreparePayment, prepare};
use crate::channels::grants::rows::{self, PaymentRow};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrepareBatch {
    /// The day it is to go to the bank.
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    pub purpose: Option<String>,
    pub note: Option<String>,
    /// Tranches to be paid; each becomes a payment.
    #[serde(default)]
    pub tranches: Vec<BatchTranche>,
    /// Payments that are on their way already.
    #[serde(default)]
    pub payments: Vec<PaymentId>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchTranche {
    pub tranche: TrancheId,
    /// In yuan; what is still open of the tranche where none is said.
    pub amount: Option<Yuan>,
}

/// A payment goes by itself again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeaveBatch {
    pub payment: PaymentId,
}

impl PrepareBatch {
    pub fn apply(self, change: &Change) -> Result<Made> {
        holds_payments(self.tranches.len() + self.payments.len())?;
        let batch = BatchRow {
            id: BatchId::fresh(),
            no: take_number_of_year(change, NumberKind::Batch, self.on.year())?,
            planned_on: self.on,
            note: optional(self.note.as_deref()),
            made_by: change.actor().name.clone(),
            made_on: change.today(),
            listed_on: None,
            listed_by: None,
            listed_digest: None,
        };
        batches::add_batch(change, &batch)?;
        for id in self.payments {
            join(change, id, batch.id)?;
        }
        for wanted in self.tranches {
            let asked = PreparePayment {
                tranche: wanted.tranche,
                amount: wanted.amount,
                on: self.on,
                purpose: self.purpose.clone(),
            };
            let payment = PaymentRow {
                batch: Some(batch.id),
                ..prepare(change, asked)?
            };
            rows::add_payment(change, &payment)?;
        }
        funds_cover_all(change, batch.id)?;
        Ok(Made::numbered("payment_batch", batch.id, batch.no))
    }
}

fn join(change: &Change, id: PaymentId, batch: BatchId) -> Result<()> {
    let payment = rows::payment_by_id(change, id)?;
    let present = match payment.batch {
        Some(id) => Some(batches::batch_by_id(change, id)?.no),
        None => None,
    };
    may_join(&payment.name(), payment.state, present.as_deref())?;
    let payment = PaymentRow {
        batch: Some(batch),
        ..payment
    };
    rows::save_payment(change, &payment)
}

/// Each payment alone may be covered by the cash of its fund, and all of them not.
fn funds_cover_all(change: &Change, batch: BatchId) -> Result<()> {
    let mut sums: Vec<(FundId, Yuan)> = Vec::new();
    for payment in rows::payments_of_batch(change, batch)? {
        let fund = rows::award_by_id(change, payment.award)?.fund;
        match sums.iter_mut().find(|(id, _)| *id == fund) {
            Some((_, sum)) => *sum += payment.amount,
            None => sums.push((fund, payment.amount)),
        }
    }
    for (fund, sum) in sums {
        let fund = rows::fund_by_id(change, fund)?;
        fund_has_cash(&rows::fund_standing(change, &fund, None)?, sum)?;
    }
    Ok(())
}

impl LeaveBatch {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let payment = rows::payment_by_id(change, self.payment)?;
        if payment.batch.is_none() {
            return Err(refuse("grants-not-in-batch")
                .at("payment")
                .arg("voucher", payment.name())
                .into());
        }
        may_leave(&payment.name(), payment.state)?;
        let payment = PaymentRow {
            batch: None,
            ..payment
        };
        rows::save_payment(change, &payment)?;
        Ok(payment.made())
    }
}
