//! The bank list of a batch was written out: account numbers stand in full outside the book, and the
//! book says by whom.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::bank_list::bank_list;
use super::model::BatchId;
use super::rows::{self as batches, BatchRow};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteBankList {
    pub batch: BatchId,
    /// SHA-256 of the file that was written.
    pub digest: Option<String>,
}

impl NoteBankList {
    pub fn apply(self, change: &Change) -> Result<Made> {
        // What could not be listed was not.
        bank_list(change, self.batch)?;
        let batch = BatchRow {
            listed_on: Some(change.today()),
            listed_by: Some(change.actor().name.clone()),
            listed_digest: optional(self.digest.as_deref()),
            ..batches::batch_by_id(change, self.batch)?
        };
        batches::save_listing(change, &batch)?;
        Ok(Made::numbered("payment_batch", batch.id, batch.no))
    }
}
