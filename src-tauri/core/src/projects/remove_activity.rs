use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::open_to_work;
use super::rows;
use super::work::ActivityId;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveActivity {
    pub activity: ActivityId,
}

impl RemoveActivity {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let project = rows::project_of_activity(change, self.activity)?;
        open_to_work(rows::project(change, project)?.state)?;
        rows::remove_activity(change, self.activity)?;
        Ok(Made::new("activity", self.activity))
    }
}
