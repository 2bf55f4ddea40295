use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::open_to_work;
use super::rows;
use super::work::ActivityId;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::registry::model::documents::nothing_attached;
use crate::registry::rows::documents::count_beside;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveActivity {
    pub activity: ActivityId,
}

impl RemoveActivity {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let project = rows::project_of_activity(change, self.activity)?;
        open_to_work(rows::project(change, project)?.state)?;
        nothing_attached(count_beside(
            change,
            "activity",
            &self.activity.to_string(),
        )?)?;
        rows::remove_activity(change, self.activity)?;
        Ok(Made::new("activity", self.activity))
    }
}
