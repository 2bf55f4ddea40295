use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::open_to_plans;
use super::period::milestone_belongs;
use super::rows;
use super::work::{MilestoneFields, MilestoneId};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditMilestone {
    pub milestone: MilestoneId,
    pub fields: MilestoneFields,
}

impl EditMilestone {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let before = rows::project_of_milestone(change, self.milestone)?;
        let fields = self.fields.checked(change.today())?;
        open_to_plans(rows::project(change, before)?.state)?;
        let project = rows::project(change, fields.project)?;
        open_to_plans(project.state)?;
        milestone_belongs(&fields, &project)?;
        rows::edit_milestone(change, self.milestone, &fields)?;
        Ok(Made::new("milestone", self.milestone))
    }
}
