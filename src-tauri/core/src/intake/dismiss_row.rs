//! A row that waits will not be posted; the reason is kept.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::PendingId;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::required;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DismissRow {
    pub row: PendingId,
    pub reason: String,
}

impl DismissRow {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let reason = required(&self.reason, "reason")?;
        let row = rows::pending_by_id(change, self.row)?;
        rows::end_pending(change, row.id, "dismissed", Some(&reason))?;
        Ok(Made::new("pending_row", row.id))
    }
}
