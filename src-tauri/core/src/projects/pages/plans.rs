//! Milestones, updates and the lists of words.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::refusal::Result;
use crate::projects::model::{ProjectId, ProjectState, TermId, TermList};
use crate::projects::work::{self, MilestoneId, UpdateId, UpdateState};

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
    pub state: UpdateState,
    /// The version before it.
    pub replaces: Option<UpdateId>,
    /// The steps it may take now, and those it took.
    pub next: Vec<UpdateState>,
    pub steps: Vec<UpdateStep>,
    /// No newer version has replaced it.
    pub current: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UpdateStep {
    pub to: UpdateState,
    pub on: NaiveDate,
    pub by: String,
    pub reason: Option<String>,
}

/// All versions of all updates, the latest period first.
pub fn updates(reader: &Reader, project: ProjectId) -> Result<Vec<UpdateRow>> {
    let mut steps = update_steps(reader, project)?;
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_updates.sql"))?;
    let rows = statement.query_map([project], |row| {
        let (id, state): (UpdateId, UpdateState) = (row.get("id")?, row.get("state")?);
        let current: bool = row.get("current")?;
        Ok(UpdateRow {
            id,
            project: row.get("project_id")?,
            period_from: row.get("period_from")?,
            period_to: row.get("period_to")?,
            progress: row.get("progress")?,
            problems: row.get("problems")?,
            next_steps: row.get("next_steps")?,
            version: row.get("version")?,
            written_on: row.get("written_on")?,
            state,
            replaces: row.get("replaces")?,
            next: if current {
                state.next().to_vec()
            } else {
                Vec::new()
            },
            steps: steps.remove(&id).unwrap_or_default(),
            current,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn update_steps(reader: &Reader, project: ProjectId) -> Result<HashMap<UpdateId, Vec<UpdateStep>>> {
    let sql = "SELECT step.* FROM project_update_move AS step JOIN project_update ON project_update.id = update_id
                WHERE project_id = ?1 ORDER BY step.id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let mut rows = statement.query([project])?;
    let mut steps: HashMap<UpdateId, Vec<UpdateStep>> = HashMap::new();
    while let Some(row) = rows.next()? {
        steps
            .entry(row.get("update_id")?)
            .or_default()
            .push(UpdateStep {
                to: row.get("to_state")?,
                on: row.get("moved_on")?,
                by: row.get("moved_by")?,
                reason: row.get("reason")?,
            });
    }
    Ok(steps)
}

impl UpdateRow {
    /// Whether it had been accepted by the end of the day; one from before there were steps by the day it was written.
    pub fn accepted_by(&self, day: NaiveDate) -> bool {
        let step = self
            .steps
            .iter()
            .rfind(|step| step.to == UpdateState::Accepted);
        self.state == UpdateState::Accepted && step.map_or(self.written_on, |step| step.on) <= day
    }
}

/// What papers tell of each period at the end of a day, the latest first: the newest version that was accepted by then.
/// What nobody accepted yet is no report.
pub fn accepted_updates(
    reader: &Reader,
    project: ProjectId,
    day: NaiveDate,
) -> Result<Vec<UpdateRow>> {
    let all = updates(reader, project)?;
    let accepted = all.iter().filter(|row| row.current).filter_map(|row| {
        let mut version = Some(row);
        while let Some(this) = version {
            if this.accepted_by(day) {
                return Some(this.clone());
            }
            version = all.iter().find(|one| Some(one.id) == this.replaces);
        }
        None
    });
    Ok(accepted.collect())
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
