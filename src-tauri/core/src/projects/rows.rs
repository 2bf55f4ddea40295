//! The statements of projects, one named function each.

mod assessments;
mod belongings;
mod corrections;
mod indicators;
mod library;
mod people;
mod targets;
mod terms;
mod work;

use chrono::NaiveDate;
use rusqlite::{ErrorCode, OptionalExtension, Row, named_params, params};
use uuid::Uuid;

pub use assessments::add_assessment;
pub use belongings::budget;
use belongings::set_belongings;
pub use corrections::*;
pub use indicators::*;
pub use library::*;
pub use people::*;
pub use targets::*;
pub use terms::*;
pub use work::*;

use super::model::{MoveId, Project, ProjectFields, ProjectId, ProjectState, Step};
use crate::base::book::{Change, Reader};
use crate::base::refusal::{Result, Stop, fault, refuse};

fn fresh() -> String {
    Uuid::now_v7().to_string()
}

pub fn json_names(names: &[String]) -> Result<String> {
    serde_json::to_string(names).map_err(|error| fault("store", error))
}

pub fn project(reader: &Reader, id: ProjectId) -> Result<Project> {
    reader
        .conn()
        .prepare_cached(include_str!("sql/project.sql"))?
        .query_row([id], row_to_project)
        .optional()?
        .ok_or_else(|| refuse("projects-not-found").at("project").into())
}

fn row_to_project(row: &Row<'_>) -> rusqlite::Result<Project> {
    Ok(Project {
        id: row.get("id")?,
        no: row.get("no")?,
        name: row.get("name")?,
        state: row.get("state")?,
        lead_channel: row.get("lead_channel")?,
        organisation: row.get("organisation_id")?,
        planned_from: row.get("planned_from")?,
        planned_to: row.get("planned_to")?,
    })
}

pub fn project_by_no(reader: &Reader, no: &str) -> Result<Option<ProjectId>> {
    let sql = "SELECT id FROM project WHERE no = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([no], |row| row.get(0))
        .optional()?)
}

pub fn add_project(change: &Change, id: ProjectId, fields: &ProjectFields) -> Result<()> {
    let taken_over = fields.taken_over.as_ref();
    change
        .conn()
        .prepare_cached(include_str!("sql/add_project.sql"))?
        .execute(named_params! {
            ":id": id,
            ":no": taken_over.and_then(|taken| taken.no.as_deref()),
            ":name": fields.name,
            ":state": taken_over.map_or(ProjectState::Draft, |taken| taken.state),
            ":lead_channel": fields.lead_channel,
            ":organisation_id": fields.organisation,
            ":leader_id": fields.leader,
            ":places": json_names(&fields.places)?,
            ":planned_from": fields.planned_from,
            ":planned_to": fields.planned_to,
            ":actual_from": fields.actual_from,
            ":actual_to": fields.actual_to,
            ":objective": fields.objective,
            ":as_recorded": taken_over.is_some(),
            ":created_on": change.today(),
        })?;
    set_belongings(change, id, fields)
}

pub fn edit_project(change: &Change, id: ProjectId, fields: &ProjectFields) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/edit_project.sql"))?
        .execute(named_params! {
            ":id": id,
            ":name": fields.name,
            ":lead_channel": fields.lead_channel,
            ":organisation_id": fields.organisation,
            ":leader_id": fields.leader,
            ":places": json_names(&fields.places)?,
            ":planned_from": fields.planned_from,
            ":planned_to": fields.planned_to,
            ":actual_from": fields.actual_from,
            ":actual_to": fields.actual_to,
            ":objective": fields.objective,
        })?;
    set_belongings(change, id, fields)
}

/// A draft goes with all that was planned for it; refused where money or papers name it already.
pub fn remove_draft(change: &Change, id: ProjectId) -> Result<()> {
    for statement in include_str!("sql/remove_draft.sql").split_terminator(';') {
        change
            .conn()
            .prepare_cached(statement)?
            .execute([id])
            .map_err(|error| match error.sqlite_error_code() {
                Some(ErrorCode::ConstraintViolation) => {
                    refuse("projects-in-use").at("project").into()
                }
                _ => Stop::from(error),
            })?;
    }
    Ok(())
}

/// Takes the step, keeps it in the project's course, and marks the actual beginning and end.
pub fn move_project(
    change: &Change,
    project: &Project,
    step: &Step,
    no: Option<&str>,
) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/move_project.sql"))?
        .execute(named_params! {
            ":id": project.id,
            ":no": no,
            ":state": step.to,
            ":begins": (step.to == ProjectState::Active).then_some(step.on),
            ":ends": (!step.to.is_open()).then_some(step.on),
        })?;
    change
        .conn()
        .prepare_cached(include_str!("sql/add_move.sql"))?
        .execute(named_params! {
            ":id": fresh(),
            ":project_id": project.id,
            ":from_state": project.state,
            ":to_state": step.to,
            ":moved_on": step.on,
            ":reason": step.reason,
            ":paper": step.paper,
        })?;
    Ok(())
}

pub fn note_paper(change: &Change, step: MoveId, paper: &str) -> Result<()> {
    let sql = "UPDATE project_move SET paper = ?2 WHERE id = ?1";
    match change
        .conn()
        .prepare_cached(sql)?
        .execute(params![step, paper])?
    {
        0 => Err(refuse("projects-not-found").at("step").into()),
        _ => Ok(()),
    }
}

pub fn last_moved_on(reader: &Reader, id: ProjectId) -> Result<Option<NaiveDate>> {
    let sql = "SELECT max(moved_on) FROM project_move WHERE project_id = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}

pub fn open_milestones(reader: &Reader, id: ProjectId) -> Result<u32> {
    let sql = "SELECT count(*) FROM milestone WHERE project_id = ?1 AND actual_on IS NULL";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}

/// The project a record belongs to, by the statement that says so.
fn owner(reader: &Reader, sql: &str, id: String, field: &'static str) -> Result<ProjectId> {
    reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| refuse("projects-not-found").at(field).into())
}
