use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ProjectId, ProjectState};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveProject {
    pub project: ProjectId,
}

impl RemoveProject {
    /// Only a draft can be removed; anything later is terminated and stays.
    pub fn apply(self, change: &Change) -> Result<Made> {
        let project = rows::project(change, self.project)?;
        if project.state != ProjectState::Draft {
            return Err(refuse("projects-not-a-draft")
                .arg("state", project.state.word())
                .into());
        }
        rows::remove_draft(change, project.id)?;
        Ok(Made {
            no: project.no,
            ..Made::new("project", project.id)
        })
    }
}
