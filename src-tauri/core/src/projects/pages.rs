//! What the screens and documents read of projects.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Row, params};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::channel::Channel;
use super::measure::{self, Calculation, Completion, Direction, IndicatorId, IndicatorScore, Level, Reading, ResultId};
use super::model::{self, BudgetLine, PartnerRole, ProjectId, ProjectState, TermId, TermList};
use super::work::{self, ActivityFields, ActivityId, Finding, MilestoneId, UpdateId};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
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
    /// Past its planned end, or with a milestone that is.
    pub overdue: Option<bool>,
    /// `no`, `name`, `plannedTo` or `completion`; a leading `-` turns it round.
    pub sort: Option<String>,
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
    pub time_passed: Option<u32>,
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
    sort(&mut rows, ask.sort.as_deref().unwrap_or("no"));
    let total = rows.len();
    let rows = rows.into_iter().skip(ask.offset.unwrap_or(0)).take(ask.limit.unwrap_or(usize::MAX)).collect();
    Ok(ProjectList { rows, total })
}

impl ProjectsAsk {
    fn wants(&self, row: &ProjectRow) -> bool {
        let said = |text: &String| {
            let text = text.to_lowercase();
            [row.no.as_deref(), Some(&row.name), row.organisation_name.as_deref(), row.leader_name.as_deref()]
                .into_iter()
                .flatten()
                .any(|field| field.to_lowercase().contains(&text))
        };
        self.text.as_ref().is_none_or(said)
            && self.state.is_none_or(|state| state == row.state)
            && self.channel.is_none_or(|channel| channel == row.lead_channel)
            && self.organisation.is_none_or(|organisation| Some(organisation) == row.organisation)
            && self.domain.as_ref().is_none_or(|domain| row.domains.contains(domain))
            && self.overdue.is_none_or(|overdue| overdue == row.overdue)
    }
}

fn sort(rows: &mut [ProjectRow], by: &str) {
    let (key, turned) = by.strip_prefix('-').map_or((by, false), |key| (key, true));
    match key {
        "name" => rows.sort_by(|a, b| a.name.cmp(&b.name)),
        "plannedTo" => rows.sort_by_key(|row| row.planned_to),
        "completion" => rows.sort_by_key(|row| row.indicators.mean_percent),
        _ => rows.sort_by(|a, b| (a.no.is_none(), &a.no).cmp(&(b.no.is_none(), &b.no))),
    }
    if turned {
        rows.reverse();
    }
}

/// The head rows of all projects or of one, with what is derived from their plans and results.
pub fn project_rows(reader: &Reader, only: Option<ProjectId>) -> Result<Vec<ProjectRow>> {
    let today = reader.today();
    let mut scores: HashMap<ProjectId, Vec<(bool, Option<Decimal>)>> = HashMap::new();
    for indicator in indicators(reader, only)? {
        let percent = indicator.completion.as_ref().map(|completion| completion.percent);
        scores.entry(indicator.project).or_default().push((indicator.met, percent));
    }
    let mut late: HashMap<ProjectId, usize> = HashMap::new();
    for milestone in milestones(reader, only)?.iter().filter(|milestone| milestone.late) {
        *late.entry(milestone.project).or_default() += 1;
    }
    let mut statement = reader.conn().prepare_cached(include_str!("sql/list_projects.sql"))?;
    let rows = statement.query_map([only], row_to_project_row)?;
    let mut rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    for row in &mut rows {
        row.indicators = measure::score(scores.get(&row.id).map_or(&[], Vec::as_slice));
        row.late_milestones = late.get(&row.id).copied().unwrap_or(0);
        row.overdue = row.late_milestones > 0 || model::is_overdue(row.state, row.planned_to, today);
        row.time_passed = time_passed(row, today);
    }
    Ok(rows)
}

fn time_passed(row: &ProjectRow, today: NaiveDate) -> Option<u32> {
    let stopped = row.actual_to.filter(|_| !row.state.is_open()).map(PartialDate::last_day);
    model::time_passed(row.planned_from, row.planned_to, stopped.map_or(today, |stopped| stopped.min(today)))
}

fn row_to_project_row(row: &Row<'_>) -> rusqlite::Result<ProjectRow> {
    Ok(ProjectRow {
        id: row.get("id")?,
        no: row.get("no")?,
        name: row.get("name")?,
        state: row.get("state")?,
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
    /// The states it may move to now.
    pub next: Vec<ProjectState>,
    pub partners: Vec<PartnerRow>,
    pub budget: Vec<BudgetLine>,
    pub moves: Vec<MoveRow>,
    pub milestones: Vec<MilestoneRow>,
    pub indicators: Vec<IndicatorRow>,
    /// Totals over its activities.
    pub reach: Reach,
    /// The newest version of each update, the latest period first.
    pub updates: Vec<UpdateRow>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartnerRow {
    pub organisation: OrganisationId,
    pub name: String,
    pub role: PartnerRole,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveRow {
    pub from: ProjectState,
    pub to: ProjectState,
    pub on: NaiveDate,
    pub reason: Option<String>,
}

pub fn project(reader: &Reader, id: ProjectId) -> Result<ProjectPage> {
    let head = project_rows(reader, Some(id))?
        .into_iter()
        .next()
        .ok_or_else(|| refuse("projects-not-found").at("project"))?;
    let activities = activities(reader, &ActivitiesAsk { project: Some(id), ..ActivitiesAsk::default() })?;
    Ok(ProjectPage {
        next: head.state.next().to_vec(),
        partners: partners(reader, id)?,
        budget: budget(reader, id)?,
        moves: moves(reader, id)?,
        milestones: milestones(reader, Some(id))?,
        indicators: indicators(reader, Some(id))?,
        reach: activities.reach,
        updates: updates(reader, id)?.into_iter().filter(|update| update.current).collect(),
        head,
    })
}

fn partners(reader: &Reader, id: ProjectId) -> Result<Vec<PartnerRow>> {
    let mut statement = reader.conn().prepare_cached(include_str!("sql/list_partners.sql"))?;
    let rows = statement.query_map([id], |row| {
        Ok(PartnerRow { organisation: row.get(0)?, name: row.get(1)?, role: row.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn budget(reader: &Reader, id: ProjectId) -> Result<Vec<BudgetLine>> {
    let sql = "SELECT source, amount_fen, note FROM project_budget WHERE project_id = ?1 ORDER BY id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| {
        Ok(BudgetLine { source: row.get(0)?, amount: row.get(1)?, note: row.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn moves(reader: &Reader, id: ProjectId) -> Result<Vec<MoveRow>> {
    let sql = "SELECT from_state, to_state, moved_on, reason FROM project_move WHERE project_id = ?1 ORDER BY id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| {
        Ok(MoveRow { from: row.get(0)?, to: row.get(1)?, on: row.get(2)?, reason: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

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
    let mut statement = reader.conn().prepare_cached(include_str!("sql/list_milestones.sql"))?;
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
pub struct IndicatorRow {
    pub id: IndicatorId,
    pub project: ProjectId,
    pub project_no: Option<String>,
    pub project_name: String,
    pub name: String,
    pub definition: Option<String>,
    pub unit: String,
    pub level: Level,
    pub direction: Direction,
    pub calculation: Calculation,
    pub baseline: Option<Quantity>,
    pub target: Option<Quantity>,
    /// 本期
    pub this_period: Option<Quantity>,
    /// 累计
    pub reached: Option<Quantity>,
    /// 完成率; `null` is printed "—".
    pub completion: Option<Completion>,
    pub met: bool,
    pub results: Vec<ResultRow>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultRow {
    pub id: ResultId,
    #[serde(flatten)]
    pub reading: Reading,
    pub evidence: Option<String>,
    pub verified_by: Option<String>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorList {
    pub rows: Vec<IndicatorRow>,
    #[ts(type = "number")]
    pub total: usize,
}

pub fn indicator_list(reader: &Reader, only: Option<ProjectId>) -> Result<IndicatorList> {
    let rows = indicators(reader, only)?;
    Ok(IndicatorList { total: rows.len(), rows })
}

pub fn indicators(reader: &Reader, only: Option<ProjectId>) -> Result<Vec<IndicatorRow>> {
    let mut results = results(reader, only)?;
    let mut statement = reader.conn().prepare_cached(include_str!("sql/list_indicators.sql"))?;
    let rows = statement.query_map([only], row_to_indicator)?;
    let mut rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    for row in &mut rows {
        row.results = results.remove(&row.id).unwrap_or_default();
        let readings: Vec<Reading> = row.results.iter().map(|result| result.reading.clone()).collect();
        row.this_period = measure::this_period(row.calculation, &readings);
        row.reached = measure::reached(row.calculation, row.baseline.as_ref(), &readings);
        let (baseline, target, reached) = (row.baseline.as_ref(), row.target.as_ref(), row.reached.as_ref());
        row.completion = measure::completion(row.direction, baseline, target, reached);
        row.met = measure::target_met(row.direction, target, reached);
    }
    Ok(rows)
}

fn row_to_indicator(row: &Row<'_>) -> rusqlite::Result<IndicatorRow> {
    Ok(IndicatorRow {
        id: row.get("id")?,
        project: row.get("project_id")?,
        project_no: row.get("project_no")?,
        project_name: row.get("project_name")?,
        name: row.get("name")?,
        definition: row.get("definition")?,
        unit: row.get("unit")?,
        level: row.get("level")?,
        direction: row.get("direction")?,
        calculation: row.get("calculation")?,
        baseline: row.get("baseline")?,
        target: row.get("target")?,
        this_period: None,
        reached: None,
        completion: None,
        met: false,
        results: Vec::new(),
    })
}

fn results(reader: &Reader, only: Option<ProjectId>) -> Result<HashMap<IndicatorId, Vec<ResultRow>>> {
    let mut statement = reader.conn().prepare_cached(include_str!("sql/list_results.sql"))?;
    let mut rows = statement.query([only])?;
    let mut results: HashMap<IndicatorId, Vec<ResultRow>> = HashMap::new();
    while let Some(row) = rows.next()? {
        results.entry(row.get("indicator_id")?).or_default().push(ResultRow {
            id: row.get("id")?,
            reading: Reading {
                on: row.get("on_date")?,
                value: row.get("value")?,
                this_period: row.get("this_period")?,
                part: row.get("part")?,
                whole: row.get("whole")?,
            },
            evidence: row.get("evidence")?,
            verified_by: row.get("verified_by")?,
            note: row.get("note")?,
        });
    }
    Ok(results)
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct ActivitiesAsk {
    pub project: Option<ProjectId>,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
    #[ts(type = "number")]
    pub offset: Option<usize>,
    #[ts(type = "number")]
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityRow {
    pub id: ActivityId,
    pub project_no: Option<String>,
    pub project_name: String,
    #[serde(flatten)]
    pub fields: ActivityFields,
    pub findings: Vec<Finding>,
}

/// Totals over activities. A total with a qualified part is qualified.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reach {
    /// 活动场次
    #[ts(type = "number")]
    pub held: usize,
    pub people: Option<Quantity>,
    pub person_times: Option<Quantity>,
    pub children: Option<Quantity>,
    pub volunteers: Option<Quantity>,
    pub hours: Option<Quantity>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityList {
    pub rows: Vec<ActivityRow>,
    #[ts(type = "number")]
    pub total: usize,
    /// Over all that were asked for, not only the part shown.
    pub reach: Reach,
}

pub fn activities(reader: &Reader, ask: &ActivitiesAsk) -> Result<ActivityList> {
    let mut statement = reader.conn().prepare_cached(include_str!("sql/list_activities.sql"))?;
    let rows = statement.query_map(params![ask.project, ask.from, ask.to], row_to_activity)?;
    let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let (total, reach) = (rows.len(), reach(&rows));
    let rows = rows.into_iter().skip(ask.offset.unwrap_or(0)).take(ask.limit.unwrap_or(usize::MAX)).collect();
    Ok(ActivityList { rows, total, reach })
}

fn reach(rows: &[ActivityRow]) -> Reach {
    let total = |count: fn(&ActivityFields) -> Option<&Quantity>| {
        measure::total(rows.iter().filter_map(|row| count(&row.fields)), "")
    };
    Reach {
        held: rows.len(),
        people: total(|fields| fields.people.as_ref()),
        person_times: total(|fields| fields.person_times.as_ref()),
        children: total(|fields| fields.children.as_ref()),
        volunteers: total(|fields| fields.volunteers.as_ref()),
        hours: total(|fields| fields.hours.as_ref()),
    }
}

fn row_to_activity(row: &Row<'_>) -> rusqlite::Result<ActivityRow> {
    let fields = ActivityFields {
        project: row.get("project_id")?,
        starts_on: row.get("starts_on")?,
        ends_on: row.get("ends_on")?,
        topic: row.get("topic")?,
        place: row.get("place")?,
        people: row.get("people")?,
        person_times: row.get("person_times")?,
        children: row.get("children")?,
        volunteers: row.get("volunteers")?,
        hours: row.get("hours")?,
        note: row.get("note")?,
        as_recorded: row.get("as_recorded")?,
    };
    Ok(ActivityRow {
        id: row.get("id")?,
        project_no: row.get("project_no")?,
        project_name: row.get("project_name")?,
        findings: work::findings(&fields, row.get("planned_from")?, row.get("planned_to")?),
        fields,
    })
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
    let mut statement = reader.conn().prepare_cached(include_str!("sql/list_updates.sql"))?;
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
    let mut statement = reader.conn().prepare_cached(include_str!("sql/list_terms.sql"))?;
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
