//! All payments of a batch that wait for it are approved; each takes its own voucher number.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{BatchId, may_be_approved};
use super::rows as batches;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::channels::grants::approve_payment::approve;
use crate::channels::grants::model::{PaymentId, PaymentState};
use crate::channels::grants::rows;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApproveBatch {
    pub batch: BatchId,
    /// Payments whose changed account was compared with the organisation's own letter.
    #[serde(default)]
    pub accounts_seen: Vec<PaymentId>,
}

impl ApproveBatch {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let batch = batches::batch_by_id(change, self.batch)?;
        let mut waiting = rows::payments_of_batch(change, batch.id)?;
        waiting.retain(|payment| payment.state == PaymentState::Prepared);
        may_be_approved(&batch.no, waiting.len())?;
        for mut payment in waiting {
            let seen = self.accounts_seen.contains(&payment.id);
            approve(change, &mut payment, seen)?;
            rows::save_payment(change, &payment)?;
        }
        Ok(Made::numbered("payment_batch", batch.id, batch.no))
    }
}
