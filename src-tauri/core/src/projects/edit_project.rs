use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ProjectFields, ProjectId, open_to_plans};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditProject {
    pub project: ProjectId,
    pub fields: ProjectFields,
}

impl EditProject {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let project = rows::project(change, self.project)?;
        open_to_plans(project.state)?;
        if self.fields.taken_over.is_some() {
            return Err(refuse("projects-taken-over-once").at("takenOver").into());
        }
        rows::edit_project(change, project.id, &self.fields.checked()?)?;
        Ok(Made {
            no: project.no,
            ..Made::new("project", project.id)
        })
    }
}
