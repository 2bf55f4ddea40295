//! A batch went to the bank: each of its payments is recorded as paid.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{BatchId, may_go};
use super::rows as batches;
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::refusal::Result;
use crate::channels::grants::model::PaymentState;
use crate::channels::grants::pay_payment::{goes_to_present_account, pay};
use crate::channels::grants::rows;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PayBatch {
    pub batch: BatchId,
    /// The day the money went.
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
}

impl PayBatch {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let batch = batches::batch_by_id(change, self.batch)?;
        let payments = rows::payments_of_batch(change, batch.id)?;
        let count = |state: PaymentState| payments.iter().filter(|p| p.state == state).count();
        may_go(
            &batch.no,
            count(PaymentState::Prepared),
            count(PaymentState::Approved),
        )?;
        for mut payment in payments {
            if payment.state == PaymentState::Approved {
                goes_to_present_account(change, &payment)?;
                pay(change, &mut payment, self.on, None)?;
            }
        }
        Ok(Made::numbered("payment_batch", batch.id, batch.no))
    }
}
