//! What is said of a project at its end: by the organisation itself, and by the hub or its experts. A later word stands in
//! place of the earlier one of the same side, which stays readable.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{Project, ProjectId, ProjectState};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::required;
use crate::{id, words_enum};

id!(AssessmentId);

words_enum!(
    /// Whose word it is.
    AssessmentSide {
        /// 自评
        Own = "own",
        /// 基地或专家评估
        Hub = "hub",
    }
);

words_enum!(AssessmentLevel {
    Excellent = "excellent",
    Qualified = "qualified",
    Basic = "basic",
    Unqualified = "unqualified",
});

/// An assessment of a project that is being closed or is closed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentFields {
    pub project: ProjectId,
    pub side: AssessmentSide,
    pub level: AssessmentLevel,
    /// What is said.
    pub words: String,
    /// Who says it: persons, a panel.
    pub assessed_by: String,
    pub on: NaiveDate,
}

pub fn assess(fields: AssessmentFields, change: &Change) -> Result<Made> {
    let fields = AssessmentFields {
        words: required(&fields.words, "words")?,
        assessed_by: required(&fields.assessed_by, "assessedBy")?,
        ..fields
    };
    let project = rows::project(change, fields.project)?;
    at_its_end(project.state)?;
    in_its_time(&project, fields.on, change.today())?;
    let id = AssessmentId::fresh();
    rows::add_assessment(change, id, &fields)?;
    Ok(Made::new("project_assessment", id))
}

/// Before its closing begins there is no whole to be assessed.
fn at_its_end(state: ProjectState) -> Result<()> {
    match state {
        ProjectState::Closing | ProjectState::Completed | ProjectState::Terminated => Ok(()),
        _ => Err(refuse("projects-assessed-before-closing")
            .at("side")
            .arg("state", state.word())
            .into()),
    }
}

fn in_its_time(project: &Project, on: NaiveDate, today: NaiveDate) -> Result<()> {
    if on > today {
        return Err(refuse("projects-assessed-in-future")
            .at("on")
            .arg("on", on)
            .arg("today", today)
            .into());
    }
    match project.planned_from.map(|from| from.first_day()) {
        Some(began) if on < began => Err(refuse("projects-assessed-before-start")
            .at("on")
            .arg("on", on)
            .arg("from", began)
            .into()),
        _ => Ok(()),
    }
}
