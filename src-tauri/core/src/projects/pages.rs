//! What the screens and documents read of projects.

mod activities;
mod assessments;
mod corrections;
mod indicators;
mod library;
mod namesakes;
mod papers;
mod partners;
mod people;
mod places;
mod plans;
mod roll_up;
mod search;
mod stood;
mod targets;

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Row;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use activities::{ActivitiesAsk, ActivityList, ActivityRow, Reach, activities};
pub use assessments::{AssessmentRow, assessments, assessments_on};
pub use corrections::{RemovedRow, corrections_of};
pub use indicators::{IndicatorList, IndicatorRow, ResultRow, indicator_list, indicators};
pub use library::library;
pub use namesakes::Namesake;
pub use papers::project_documents;
pub use partners::{PartnerRow, partner_names};
pub use people::{
    BeneficiaryPage, CodedReach, EnrolmentRow, Enrolments, RiskRow, beneficiaries, risks,
};
pub use places::{PlaceInUse, places};
pub use plans::{
    MilestoneRow, TermRow, UpdateRow, UpdateStep, accepted_updates, milestones, terms, updates,
};
pub use roll_up::{RollUp, RollUpAsk, RolledDomain, RolledProject, RolledSet, roll_up};
pub use search::search_rows;
pub use stood::{Stood, is_undated, project_rows_on};
pub use targets::{TargetRow, WorkedFrom, WorkedRow};

use super::channel::Channel;
use super::measure::{self, IndicatorScore};
use super::model::{self, BudgetLine, MoveId, ProjectId, ProjectState};
use super::rows;
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::list::{Sort, part};
use crate::base::refusal::{Result, refuse};
use crate::registry::{OrganisationId, PersonId};

/// Which projects, in which order, and which part of the list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct ProjectsAsk {
    /// Found in number, name, organisation or leader.
    pub text: Option<String>,
    pub state: Option<ProjectState>,
    pub channel: Option<Channel>,
    pub organisation: Option<OrganisationId>,
    pub domain: Option<String>,
    pub place: Option<String>,
    /// Past its planned end, or with a milestone that is.
    pub overdue: Option<bool>,
    /// By `no` (without one), `name`, `plannedTo` or `completion`.
    pub sort: Option<Sort>,
    #[ts(type = "number")]
    pub offset: Option<usize>,
    #[ts(type = "number")]
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectRow {
    pub id: ProjectId,
    pub no: Option<String>,
    pub name: String,
    pub state: ProjectState,
    /// The states it may go to from here.
    pub next: Vec<ProjectState>,
    pub lead_channel: Channel,
    pub organisation: Option<OrganisationId>,
    pub organisation_name: Option<String>,
    pub leader: Option<PersonId>,
    pub leader_name: Option<String>,
    pub domains: Vec<String>,
    pub beneficiaries: Vec<String>,
    pub places: Vec<String>,
    pub planned_from: Option<PartialDate>,
    pub planned_to: Option<PartialDate>,
    pub actual_from: Option<PartialDate>,
    pub actual_to: Option<PartialDate>,
    pub objective: Option<String>,
    /// Percent of the planned period, 0 to 100; at the actual end for a closed project.
    #[ts(type = "string | null")]
    pub time_passed: Option<Decimal>,
    pub indicators: IndicatorScore,
    pub activities: u32,
    #[ts(type = "number")]
    pub late_milestones: usize,
    /// Past its planned end, or with a milestone that is.
    pub overdue: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectList {
    pub rows: Vec<ProjectRow>,
    #[ts(type = "number")]
    pub total: usize,
}

pub fn projects(reader: &Reader, ask: &ProjectsAsk) -> Result<ProjectList> {
    let mut rows = project_rows(reader, None)?;
    rows.retain(|row| ask.wants(row));
    if let Some(by) = &ask.sort {
        sort(&mut rows, by);
    }
    Ok(ProjectList {
        total: rows.len(),
        rows: part(rows, ask.offset, ask.limit),
    })
}

impl ProjectsAsk {
    fn wants(&self, row: &ProjectRow) -> bool {
        let said = |text: &String| {
            let text = text.to_lowercase();
            [
                row.no.as_deref(),
                Some(&row.name),
                row.organisation_name.as_deref(),
                row.leader_name.as_deref(),
            ]
            .into_iter()
            .flatten()
            .any(|field| field.to_lowercase().contains(&text))
        };
        self.text.as_ref().is_none_or(said)
            && self.state.is_none_or(|state| state == row.state)
            && self
                .channel
                .is_none_or(|channel| channel == row.lead_channel)
            && self
                .organisation
                .is_none_or(|organisation| Some(organisation) == row.organisation)
            && self
                .domain
                .as_ref()
                .is_none_or(|domain| row.domains.contains(domain))
            && self
                .place
                .as_ref()
                .is_none_or(|place| row.places.contains(place))
            && self.overdue.is_none_or(|overdue| overdue == row.overdue)
    }
}

fn sort(rows: &mut [ProjectRow], by: &Sort) {
    match by.key.as_str() {
        "name" => rows.sort_by(|a, b| a.name.cmp(&b.name)),
        "state" => rows.sort_by_key(|row| row.state),
        "plannedTo" => rows.sort_by_key(|row| row.planned_to),
        "completion" => rows.sort_by_key(|row| row.indicators.mean_percent),
        _ => rows.sort_by(|a, b| (a.no.is_none(), &a.no).cmp(&(b.no.is_none(), &b.no))),
    }
    if by.down {
        rows.reverse();
    }
}

/// The head rows of all projects or of one, with what is derived from their plans and results.
pub fn project_rows(reader: &Reader, only: Option<ProjectId>) -> Result<Vec<ProjectRow>> {
    let today = reader.today();
    let mut scores: HashMap<ProjectId, Vec<(bool, Option<Decimal>)>> = HashMap::new();
    for indicator in indicators(reader, only)? {
        let percent = indicator
            .completion
            .as_ref()
            .map(|completion| completion.percent);
        scores
            .entry(indicator.project)
            .or_default()
            .push((indicator.met, percent));
    }
    let mut late: HashMap<ProjectId, usize> = HashMap::new();
    for milestone in milestones(reader, only)?
        .iter()
        .filter(|milestone| milestone.late)
    {
        *late.entry(milestone.project).or_default() += 1;
    }
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/list_projects.sql"))?;
    let rows = statement.query_map([only], row_to_project_row)?;
    let mut rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    for row in &mut rows {
        row.indicators = measure::score(scores.get(&row.id).map_or(&[], Vec::as_slice));
        row.late_milestones = late.get(&row.id).copied().unwrap_or(0);
        row.overdue =
            row.late_milestones > 0 || model::is_overdue(row.state, row.planned_to, today);
        row.time_passed = time_passed(row, today);
    }
    Ok(rows)
}

fn time_passed(row: &ProjectRow, today: NaiveDate) -> Option<Decimal> {
    let stopped = row
        .actual_to
        .filter(|_| !row.state.is_open())
        .map(PartialDate::last_day);
    model::time_passed(
        row.planned_from,
        row.planned_to,
        stopped.map_or(today, |stopped| stopped.min(today)),
    )
}

fn row_to_project_row(row: &Row<'_>) -> rusqlite::Result<ProjectRow> {
    let state: ProjectState = row.get("state")?;
    Ok(ProjectRow {
        id: row.get("id")?,
        no: row.get("no")?,
        name: row.get("name")?,
        state,
        next: state.next().to_vec(),
        lead_channel: row.get("lead_channel")?,
        organisation: row.get("organisation_id")?,
        organisation_name: row.get("organisation_name")?,
        leader: row.get("leader_id")?,
        leader_name: row.get("leader_name")?,
        domains: names(row, "domains")?,
        beneficiaries: names(row, "beneficiaries")?,
        places: names(row, "places")?,
        planned_from: row.get("planned_from")?,
        planned_to: row.get("planned_to")?,
        actual_from: row.get("actual_from")?,
        actual_to: row.get("actual_to")?,
        objective: row.get("objective")?,
        time_passed: None,
        indicators: IndicatorScore::default(),
        activities: row.get("activities")?,
        late_milestones: 0,
        overdue: false,
    })
}

/// A column that holds a JSON array of names.
fn names(row: &Row<'_>, column: &str) -> rusqlite::Result<Vec<String>> {
    let json: String = row.get(column)?;
    serde_json::from_str(&json).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })
}

/// One project with everything it plans, did and reached, but its list of activities.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectPage {
    pub head: ProjectRow,
    /// Others of its name and year.
    pub namesakes: Vec<Namesake>,
    /// The states it may move to now.
    pub next: Vec<ProjectState>,
    pub partners: Vec<PartnerRow>,
    pub budget: Vec<BudgetLine>,
    pub moves: Vec<ProjectMoveRow>,
    pub milestones: Vec<MilestoneRow>,
    pub indicators: Vec<IndicatorRow>,
    /// Results that were taken out after somebody had vouched for them.
    pub removed: Vec<RemovedRow>,
    /// Figures worked out of two others; each is marked so.
    pub worked: Vec<WorkedRow>,
    /// Totals over its activities.
    pub reach: Reach,
    /// The newest version of each update, the latest period first.
    pub updates: Vec<UpdateRow>,
    /// What was said of it at its end, the newest first.
    pub assessments: Vec<AssessmentRow>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectMoveRow {
    pub id: MoveId,
    pub from: ProjectState,
    pub to: ProjectState,
    pub on: NaiveDate,
    pub reason: Option<String>,
    /// Number or title of the paper behind it.
    pub paper: Option<String>,
    /// Files beside it.
    pub documents: u32,
}

pub fn project(reader: &Reader, id: ProjectId) -> Result<ProjectPage> {
    let head = project_rows(reader, Some(id))?
        .into_iter()
        .next()
        .ok_or_else(|| refuse("projects-not-found").at("project"))?;
    let activities = activities(
        reader,
        &ActivitiesAsk {
            project: Some(id),
            ..ActivitiesAsk::default()
        },
    )?;
    let indicators = indicators(reader, Some(id))?;
    Ok(ProjectPage {
        namesakes: namesakes::namesakes(reader, &head)?,
        next: head.state.next().to_vec(),
        partners: partners::partners(reader, id)?,
        budget: rows::budget(reader, id)?,
        moves: moves(reader, id)?,
        milestones: milestones(reader, Some(id))?,
        removed: corrections::removed(reader, id)?,
        worked: targets::worked(reader, id, &indicators)?,
        indicators,
        reach: activities.reach,
        updates: updates(reader, id)?
            .into_iter()
            .filter(|update| update.current)
            .collect(),
        assessments: assessments(reader, id)?,
        head,
    })
}

fn moves(reader: &Reader, id: ProjectId) -> Result<Vec<ProjectMoveRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/list_moves.sql"))?;
    let rows = statement.query_map([id], |row| {
        Ok(ProjectMoveRow {
            id: row.get(0)?,
            from: row.get(1)?,
            to: row.get(2)?,
            on: row.get(3)?,
            reason: row.get(4)?,
            paper: row.get(5)?,
            documents: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
