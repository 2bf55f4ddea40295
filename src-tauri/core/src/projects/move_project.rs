use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{Project, ProjectId, ProjectState, Standing, Step, moved};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::numbering::{NumberKind, take_number_of_year};
use crate::base::refusal::Result;
use crate::base::typed::optional;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveProject {
    pub project: ProjectId,
    pub to: ProjectState,
    /// The day of the step; today where none is said.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    #[serde(default)]
    pub reason: Option<String>,
    /// The paper behind it, by number or title; it can be noted later.
    #[serde(default)]
    pub paper: Option<String>,
}

impl MoveProject {
    /// One step of state. Approval takes the project's number.
    pub fn apply(self, change: &Change) -> Result<Made> {
        let project = rows::project(change, self.project)?;
        let step = Step {
            to: self.to,
            on: self.on.unwrap_or_else(|| change.today()),
            reason: optional(self.reason.as_deref()),
            paper: optional(self.paper.as_deref()),
        };
        moved(&standing(change, &project)?, &step, change.today())?;
        let no = match project.no.clone() {
            Some(no) => no,
            None => take_number_of_year(change, NumberKind::Project, step.on.year())?,
        };
        rows::move_project(change, &project, &step, Some(&no))?;
        Ok(Made::numbered("project", project.id, no))
    }
}

fn standing(change: &Change, project: &Project) -> Result<Standing> {
    Ok(Standing {
        state: project.state,
        has_organisation: project.organisation.is_some(),
        has_period: project.planned_from.is_some() && project.planned_to.is_some(),
        last_moved_on: rows::last_moved_on(change, project.id)?,
        open_milestones: rows::open_milestones(change, project.id)?,
    })
}
