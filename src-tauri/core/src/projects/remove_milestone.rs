use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::open_to_plans;
use super::rows;
use super::work::MilestoneId;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::registry::model::documents::nothing_attached;
use crate::registry::rows::documents::count_beside;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveMilestone {
    pub milestone: MilestoneId,
}

impl RemoveMilestone {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let project = rows::project_of_milestone(change, self.milestone)?;
        open_to_plans(rows::project(change, project)?.state)?;
        nothing_attached(count_beside(
            change,
            "milestone",
            &self.milestone.to_string(),
        )?)?;
        rows::remove_milestone(change, self.milestone)?;
        Ok(Made::new("milestone", self.milestone))
    }
}
