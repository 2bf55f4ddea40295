use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::IndicatorId;
use super::model::open_to_plans;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveIndicator {
    pub indicator: IndicatorId,
}

impl RemoveIndicator {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let project = rows::project_of_indicator(change, self.indicator)?;
        open_to_plans(rows::project(change, project)?.state)?;
        let results = rows::count_results(change, self.indicator)?;
        if results > 0 {
            return Err(refuse("projects-indicator-has-results")
                .arg("count", results)
                .into());
        }
        if rows::is_worked_with(change, self.indicator)? {
            return Err(refuse("projects-indicator-worked-with").into());
        }
        rows::remove_targets(change, self.indicator)?;
        rows::remove_indicator(change, self.indicator)?;
        Ok(Made::new("indicator", self.indicator))
    }
}
