use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::open_to_work;
use super::rows;
use super::work::{UpdateId, UpdateState, update_moved};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::optional;

/// Hands an update in, sends it back with a reason, or takes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveUpdate {
    pub update: UpdateId,
    pub to: UpdateState,
    #[serde(default)]
    pub reason: Option<String>,
}

impl MoveUpdate {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let update = rows::current_update(change, self.update)?;
        open_to_work(rows::project(change, update.project)?.state)?;
        let reason = optional(self.reason.as_deref());
        update_moved(update.state, self.to, reason.as_deref())?;
        rows::move_update(change, self.update, self.to, reason.as_deref())?;
        Ok(Made::new("project_update", self.update))
    }
}
