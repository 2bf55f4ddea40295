//! What the screens of incubation show: the list and board of stays, one stay with its trail, the figures in force.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    Asked, Figures, IncubationId, Period, Residency, Rule, Stage, VisitId, stage_due,
};
use super::rows::{self, row_to_period};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::list::{Sort, part};
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct IncubationsAsk {
    pub organisation: Option<OrganisationId>,
    pub stage: Option<Stage>,
    /// Only stays that hold or ask for a place.
    pub running: Option<bool>,
    /// Only stays that have been too long in their stage.
    pub overdue: Option<bool>,
    pub text: Option<String>,
    /// By `organisationName`, `stage`, `days` or `due`; the newest first without.
    pub sort: Option<Sort>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct IncubationAsk {
    pub id: IncubationId,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Incubations {
    pub rows: Vec<StayRow>,
    pub total: usize,
    /// How many of all stays stand in each stage, in the order of the stages.
    pub stages: Vec<StageCount>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct StageCount {
    pub stage: Stage,
    pub count: usize,
    pub overdue: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StayRow {
    pub id: IncubationId,
    pub organisation: OrganisationId,
    pub organisation_name: String,
    pub stage: Stage,
    pub taken_in: Option<PartialDate>,
    pub since: Option<PartialDate>,
    /// Days in this stage; unknown where the day is.
    #[ts(type = "number | null")]
    pub days: Option<i64>,
    /// The day by which the stage should be left.
    pub due: Option<NaiveDate>,
    /// Days past it.
    #[ts(type = "number | null")]
    pub overdue_days: Option<i64>,
    pub residency: Option<Residency>,
    pub period: Option<Period>,
    /// House number of the residency agreement.
    pub no: Option<String>,
    pub mentor: Option<String>,
    pub last_visit: Option<NaiveDate>,
    /// Where it may go from here, and what each step asks for.
    pub next: Vec<NextStep>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextStep {
    pub to: Stage,
    pub side_exit: bool,
    pub asks_for: Vec<Asked>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncubationPage {
    pub stay: StayRow,
    pub need: Option<String>,
    pub note: Option<String>,
    pub moves: Vec<MoveRow>,
    pub visits: Vec<VisitRow>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveRow {
    pub stage: Stage,
    pub date: Option<PartialDate>,
    pub actor: String,
    pub reason: Option<String>,
    pub paper: Option<String>,
    pub no: Option<String>,
    pub residency: Option<Residency>,
    pub period: Option<Period>,
    /// Recorded as it stood, without the steps that led there.
    pub as_is: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VisitRow {
    pub id: VisitId,
    pub date: NaiveDate,
    pub visitor: String,
    pub topic: String,
    pub hours: Option<Quantity>,
    pub people: Option<Quantity>,
    pub advice: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FigureRow {
    pub rule: Rule,
    pub value: u32,
    pub usual: u32,
}

pub fn incubations(reader: &Reader, ask: &IncubationsAsk) -> Result<Incubations> {
    let all = stays(reader, None, ask.organisation)?;
    let stages = count_stages(&all);
    let mut rows: Vec<StayRow> = all
        .into_iter()
        .filter(|stay| is_asked_for(stay, ask))
        .collect();
    if let Some(by) = &ask.sort {
        sort(&mut rows, by);
    }
    Ok(Incubations {
        total: rows.len(),
        rows: part(rows, ask.offset, ask.limit),
        stages,
    })
}

fn sort(rows: &mut [StayRow], by: &Sort) {
    match by.key.as_str() {
        "organisationName" => rows.sort_by(|a, b| a.organisation_name.cmp(&b.organisation_name)),
        "stage" => rows.sort_by_key(|stay| stay.stage),
        "days" => rows.sort_by_key(|stay| stay.days),
        _ => rows.sort_by_key(|stay| (stay.due.is_none(), stay.due)),
    }
    if by.down {
        rows.reverse();
    }
}

fn is_asked_for(stay: &StayRow, ask: &IncubationsAsk) -> bool {
    let text = ask.text.as_deref().map(str::trim).unwrap_or_default();
    ask.stage.is_none_or(|stage| stay.stage == stage)
        && ask
            .running
            .is_none_or(|running| stay.stage.is_running() == running)
        && ask
            .overdue
            .is_none_or(|overdue| stay.overdue_days.is_some() == overdue)
        && (text.is_empty()
            || stay.organisation_name.contains(text)
            || stay.no.as_deref().is_some_and(|no| no.contains(text))
            || stay
                .mentor
                .as_deref()
                .is_some_and(|mentor| mentor.contains(text)))
}

fn count_stages(stays: &[StayRow]) -> Vec<StageCount> {
    let count = |stage: Stage| {
        let there = || stays.iter().filter(move |stay| stay.stage == stage);
        StageCount {
            stage,
            count: there().count(),
            overdue: there().filter(|stay| stay.overdue_days.is_some()).count(),
        }
    };
    Stage::ALL.iter().map(|stage| count(*stage)).collect()
}

fn stays(
    reader: &Reader,
    id: Option<IncubationId>,
    organisation: Option<OrganisationId>,
) -> Result<Vec<StayRow>> {
    let figures = rows::figures(reader)?;
    let today = reader.today();
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/incubations.sql"))?;
    let rows = statement.query_map(
        named_params! { ":id": id, ":organisation": organisation },
        |row| row_to_stay(row, &figures, today),
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn row_to_stay(row: &Row<'_>, figures: &Figures, today: NaiveDate) -> rusqlite::Result<StayRow> {
    let stage: Stage = row.get("stage")?;
    let since: Option<PartialDate> = row.get("since")?;
    let period = row_to_period(row)?;
    let due = stage_due(stage, since, period, figures);
    Ok(StayRow {
        id: row.get("id")?,
        organisation: row.get("organisation_id")?,
        organisation_name: row.get("organisation_name")?,
        stage,
        taken_in: row.get("taken_in")?,
        since,
        days: since.map(|since| (today - since.first_day()).num_days()),
        due,
        overdue_days: due
            .map(|due| (today - due).num_days())
            .filter(|days| *days > 0),
        residency: row.get("residency")?,
        period,
        no: row.get("no")?,
        mentor: row.get("mentor")?,
        last_visit: row.get("last_visit")?,
        next: stage.next().iter().map(|to| next_step(*to)).collect(),
    })
}

fn next_step(to: Stage) -> NextStep {
    NextStep {
        to,
        side_exit: to.is_side_exit(),
        asks_for: to.asks_for().to_vec(),
    }
}

/// The stay of this id, or the one that a visit of this id was paid to.
pub fn incubation(reader: &Reader, ask: &IncubationAsk) -> Result<IncubationPage> {
    let stay = stays(reader, Some(ask.id), None)?
        .pop()
        .ok_or_else(|| refuse("incubation-not-found").at("id"))?;
    let (need, note) = reader
        .conn()
        .prepare_cached("SELECT need, note FROM incubation WHERE id = ?1")?
        .query_row([stay.id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (moves, visits) = (moves(reader, stay.id)?, visits(reader, stay.id)?);
    Ok(IncubationPage {
        stay,
        need,
        note,
        moves,
        visits,
    })
}

fn moves(reader: &Reader, id: IncubationId) -> Result<Vec<MoveRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached("SELECT * FROM stage_move WHERE incubation_id = ?1 ORDER BY seq")?;
    let rows = statement.query_map([id], |row| {
        Ok(MoveRow {
            stage: row.get("stage")?,
            date: row.get("moved_on")?,
            actor: row.get("actor")?,
            reason: row.get("reason")?,
            paper: row.get("paper")?,
            no: row.get("no")?,
            residency: row.get("residency")?,
            period: row_to_period(row)?,
            as_is: row.get("as_is")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn visits(reader: &Reader, id: IncubationId) -> Result<Vec<VisitRow>> {
    let mut statement = reader.conn().prepare_cached(
        "SELECT * FROM incubation_visit WHERE incubation_id = ?1 ORDER BY visited_on DESC, id DESC",
    )?;
    let rows = statement.query_map([id], |row| {
        Ok(VisitRow {
            id: row.get("id")?,
            date: row.get("visited_on")?,
            visitor: row.get("visitor")?,
            topic: row.get("topic")?,
            hours: row.get("hours")?,
            people: row.get("people")?,
            advice: row.get("advice")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn figures(reader: &Reader) -> Result<Vec<FigureRow>> {
    let figures = rows::figures(reader)?;
    let row = |rule: Rule| FigureRow {
        rule,
        value: figures.of(rule),
        usual: rule.usual(),
    };
    Ok(Rule::ALL.iter().map(|rule| row(*rule)).collect())
}

/// How many organisations the hub has raised as far as 孵化中 or beyond: each counted once.
pub fn cultivated(reader: &Reader) -> Result<usize> {
    let mut raised: Vec<OrganisationId> = stays(reader, None, None)?
        .into_iter()
        .filter(|stay| stay.stage.is_cultivated())
        .map(|stay| stay.organisation)
        .collect();
    raised.sort_unstable();
    raised.dedup();
    Ok(raised.len())
}
