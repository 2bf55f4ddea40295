//! The statements of incubation, one named function each.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params, params};

use super::model::{
    Figures, IncubationId, Period, Residency, Rule, Stage, StageMoveId, Stay, Step, VisitId,
};
use crate::base::book::{Change, Reader};
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::registry::OrganisationId;

/// What is said about a stay besides its moves.
pub struct Incubation {
    pub id: IncubationId,
    pub organisation: OrganisationId,
    pub need: Option<String>,
    pub mentor: Option<String>,
    pub note: Option<String>,
}

/// One row of the trail.
pub struct Move {
    pub seq: u32,
    pub stage: Stage,
    pub date: Option<PartialDate>,
    pub reason: Option<String>,
    pub paper: Option<String>,
    /// House number of the residency agreement.
    pub no: Option<String>,
    pub residency: Option<Residency>,
    pub period: Option<Period>,
    pub as_is: bool,
}

impl Move {
    pub fn first(stage: Stage, date: Option<PartialDate>) -> Move {
        Move {
            seq: 1,
            stage,
            date,
            reason: None,
            paper: None,
            no: None,
            residency: None,
            period: None,
            as_is: false,
        }
    }

    pub fn after(stay: &Stay, step: Step, period: Option<Period>) -> Move {
        Move {
            seq: stay.seq + 1,
            reason: step.reason,
            paper: step.paper,
            residency: step.residency,
            period,
            ..Move::first(step.to, Some(step.date.into()))
        }
    }
}

pub struct Visit {
    pub id: VisitId,
    pub date: NaiveDate,
    pub visitor: String,
    pub topic: String,
    pub hours: Option<Quantity>,
    pub people: Option<Quantity>,
    pub advice: Option<String>,
}

pub fn stay(reader: &Reader, id: IncubationId) -> Result<Stay> {
    reader
        .conn()
        .prepare_cached("SELECT * FROM incubation_now WHERE id = ?1")?
        .query_row([id], row_to_stay)
        .optional()?
        .ok_or_else(|| refuse("incubation-not-found").at("incubation").into())
}

/// The stay that this organisation is in now.
pub fn running_stay(reader: &Reader, organisation: OrganisationId) -> Result<Option<Stay>> {
    let mut stays = reader
        .conn()
        .prepare_cached("SELECT * FROM incubation_now WHERE organisation_id = ?1")?;
    for stay in stays.query_map([organisation], row_to_stay)? {
        let stay = stay?;
        if stay.stage.is_running() {
            return Ok(Some(stay));
        }
    }
    Ok(None)
}

fn row_to_stay(row: &Row<'_>) -> rusqlite::Result<Stay> {
    Ok(Stay {
        id: row.get("id")?,
        organisation: row.get("organisation_id")?,
        stage: row.get("stage")?,
        since: row.get("since")?,
        seq: row.get("seq")?,
        period: row_to_period(row)?,
        extensions: row.get("extensions")?,
    })
}

/// A row writes both days of a period or neither.
pub fn row_to_period(row: &Row<'_>) -> rusqlite::Result<Option<Period>> {
    let days: (Option<NaiveDate>, Option<NaiveDate>) =
        (row.get("period_from")?, row.get("period_to")?);
    Ok(days.0.zip(days.1).map(|(from, to)| Period { from, to }))
}

pub fn add(change: &Change, incubation: &Incubation) -> Result<()> {
    let sql = "INSERT INTO incubation (id, organisation_id, need, mentor, note) VALUES (?1, ?2, ?3, ?4, ?5)";
    change.conn().prepare_cached(sql)?.execute(params![
        incubation.id,
        incubation.organisation,
        incubation.need,
        incubation.mentor,
        incubation.note,
    ])?;
    Ok(())
}

pub fn edit(change: &Change, incubation: &Incubation) -> Result<()> {
    let sql = "UPDATE incubation SET need = ?2, mentor = ?3, note = ?4 WHERE id = ?1";
    change.conn().prepare_cached(sql)?.execute(params![
        incubation.id,
        incubation.need,
        incubation.mentor,
        incubation.note,
    ])?;
    Ok(())
}

pub fn add_move(change: &Change, incubation: IncubationId, step: &Move) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/add_move.sql"))?
        .execute(named_params! {
            ":id": StageMoveId::fresh(),
            ":incubation_id": incubation,
            ":seq": step.seq,
            ":stage": step.stage,
            ":moved_on": step.date,
            ":actor": change.actor().name,
            ":reason": step.reason,
            ":paper": step.paper,
            ":no": step.no,
            ":residency": step.residency,
            ":period_from": step.period.map(|period| period.from),
            ":period_to": step.period.map(|period| period.to),
            ":as_is": step.as_is,
        })?;
    Ok(())
}

pub fn add_visit(change: &Change, incubation: IncubationId, visit: &Visit) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/add_visit.sql"))?
        .execute(named_params! {
            ":id": visit.id,
            ":incubation_id": incubation,
            ":visited_on": visit.date,
            ":visitor": visit.visitor,
            ":topic": visit.topic,
            ":hours": visit.hours,
            ":people": visit.people,
            ":advice": visit.advice,
        })?;
    Ok(())
}

/// The hub's own figures among the settings of the desk.
pub fn figures(reader: &Reader) -> Result<Figures> {
    let mut own = Vec::new();
    for rule in Rule::ALL {
        if let Some(value) = reader
            .setting(&rule.key())?
            .and_then(|text| text.parse().ok())
        {
            own.push((*rule, value));
        }
    }
    Ok(Figures(own))
}
