use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::ResultId;
use super::model::open_to_work;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::registry::model::documents::nothing_attached;
use crate::registry::rows::documents::count_beside;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveResult {
    pub result: ResultId,
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
        rows::remove_result(change, self.result)?;
        Ok(Made::new("indicator_result", self.result))
    }
}
