use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::corrections::removal_is_reasoned;
use super::measure::ResultId;
use super::model::open_to_work;
use super::{pages, rows};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::optional;
use crate::registry::model::documents::nothing_attached;
use crate::registry::rows::documents::count_beside;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveResult {
    pub result: ResultId,
    /// Why it goes; wanted where somebody verified it, now or before.
    #[serde(default)]
    pub reason: Option<String>,
}

impl RemoveResult {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let indicator = rows::indicator_of_result(change, self.result)?;
        let project = rows::project_of_indicator(change, indicator)?;
        open_to_work(rows::project(change, project)?.state)?;
        nothing_attached(count_beside(
            change,
            "indicator_result",
            &self.result.to_string(),
        )?)?;
        let told = rows::told(change, self.result)?;
        let corrections = pages::corrections_of(change, self.result)?;
        let reason = optional(self.reason.as_deref());
        removal_is_reasoned(&told, &corrections, reason.as_deref())?;
        if told.verified_by.is_some() || !corrections.is_empty() {
            rows::keep_removed(change, indicator, &told, &corrections, reason.as_deref())?;
        }
        rows::remove_result(change, self.result)?;
        Ok(Made::new("indicator_result", self.result))
    }
}
