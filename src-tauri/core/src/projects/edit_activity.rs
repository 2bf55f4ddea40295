use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::open_to_work;
use super::rows;
use super::work::{ActivityFields, ActivityId};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditActivity {
    pub activity: ActivityId,
    pub fields: ActivityFields,
}

impl EditActivity {
    /// A finding on what was taken over is mended here, also when its project is closed.
    pub fn apply(self, change: &Change) -> Result<Made> {
        let before = rows::project_of_activity(change, self.activity)?;
        let fields = self.fields.checked(change.today())?;
        if !fields.as_recorded {
            open_to_work(rows::project(change, before)?.state)?;
        }
        if before != fields.project {
            open_to_work(rows::project(change, fields.project)?.state)?;
        }
        rows::edit_activity(change, self.activity, &fields)?;
        Ok(Made::new("activity", self.activity))
    }
}
