//! Milestones, updates and the lists of words.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::refusal::Result;
use crate::projects::model::{ProjectId, ProjectState, TermId, TermList};
use crate::projects::work::{self, MilestoneId, UpdateId};

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MilestoneRow {
    pub id: MilestoneId,
    pub project: ProjectId,
    pub project_no: Option<String>,
    pub project_name: String,
    pub name: String,
    pub planned_on: PartialDate,
    pub actual_on: Option<PartialDate>,
    pub note: Option<String>,
    /// Not reached though its day is over; never in a draft or a closed project.
    pub late: bool,
    /// Still to be reached in a project that goes on.
    pub open: bool,
}

pub fn milestones(reader: &Reader, only: Option<ProjectId>) -> Result<Vec<MilestoneRow>> {
    let today = reader.today();
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_milestones.sql"))?;
    let rows = statement.query_map([only], |row| {
        let state: ProjectState = row.get("state")?;
        let planned_on: PartialDate = row.get("planned_on")?;
        let actual_on: Option<PartialDate> = row.get("actual_on")?;
        let open = state.is_open() && state != ProjectState::Draft && actual_on.is_none();
        Ok(MilestoneRow {
            id: row.get("id")?,
            project: row.get("project_id")?,
            project_no: row.get("project_no")?,
            project_name: row.get("project_name")?,
            name: row.get("name")?,
            planned_on,
            actual_on,
            note: row.get("note")?,
            late: open && work::milestone_is_late(planned_on, actual_on, today),
            open,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UpdateRow {
    pub id: UpdateId,
    pub project: ProjectId,
    pub period_from: PartialDate,
    pub period_to: PartialDate,
    pub progress: String,
    pub problems: Option<String>,
    pub next_steps: Option<String>,
    pub version: u32,
    pub written_on: NaiveDate,
    /// No newer version has replaced it.
    pub current: bool,
}

/// All versions of all updates, the latest period first.
pub fn updates(reader: &Reader, project: ProjectId) -> Result<Vec<UpdateRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_updates.sql"))?;
    let rows = statement.query_map([project], |row| {
        Ok(UpdateRow {
            id: row.get("id")?,
            project: row.get("project_id")?,
            period_from: row.get("period_from")?,
            period_to: row.get("period_to")?,
            progress: row.get("progress")?,
            problems: row.get("problems")?,
            next_steps: row.get("next_steps")?,
            version: row.get("version")?,
            written_on: row.get("written_on")?,
            current: row.get("current")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermRow {
    pub id: TermId,
    pub list: TermList,
    pub name: String,
    pub archived: bool,
    /// How many projects bear it.
    pub uses: u32,
}

pub fn terms(reader: &Reader, list: Option<TermList>) -> Result<Vec<TermRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_terms.sql"))?;
    let rows = statement.query_map([list], |row| {
        Ok(TermRow {
            id: row.get("id")?,
            list: row.get("list")?,
            name: row.get("name")?,
            archived: row.get("archived")?,
            uses: row.get("uses")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
