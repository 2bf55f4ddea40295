//! What the screens and documents read of the hub.

mod coverage;
mod federations;

use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use coverage::{ByMethod, CoverageAsk, CoveragePage, CoverageRow, Share, Uncovered, coverage};
pub use federations::{
    FederationAsk, FederationPage, FederationRow, Federations, FederationsAsk, SeatRow, Seats,
    SeatsAsk, federation, federation_search_rows, federations, seats,
};

use super::model::{GoalId, HubId, Level, Measure, Method, OpeningFigureId};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::registry::OrganisationId;
use crate::registry::pages::registered;

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HubPage {
    pub id: HubId,
    pub name: String,
    pub short_name: Option<String>,
    pub level: Option<Level>,
    pub division: Option<String>,
    pub division_name: Option<String>,
    pub operator: Option<OrganisationId>,
    pub operator_name: Option<String>,
    pub operator_head: Option<String>,
    pub method: Option<Method>,
    pub founded_on: Option<PartialDate>,
    pub approval_no: Option<String>,
    /// 申报数
    pub scope_organisations: Option<Quantity>,
    pub scope_women: Option<Quantity>,
    /// 登记数: organisations in the book; beside the declared number, never mixed with it.
    #[ts(type = "number")]
    pub registered: usize,
    pub seal_title: Option<String>,
    pub note: Option<String>,
}

/// The hub's record; nothing until it is written.
pub fn hub(reader: &Reader) -> Result<Option<HubPage>> {
    let sql = "SELECT hub.*, organisation.name AS operator_name
                 FROM hub LEFT JOIN organisation ON organisation.id = hub.operator_id";
    let Some(mut hub) = reader
        .conn()
        .prepare_cached(sql)?
        .query_row([], row_to_hub)
        .optional()?
    else {
        return Ok(None);
    };
    hub.registered = registered(reader)?;
    hub.seal_title = reader.setting("seal.title")?;
    Ok(Some(hub))
}

fn row_to_hub(row: &Row<'_>) -> rusqlite::Result<HubPage> {
    Ok(HubPage {
        id: row.get("id")?,
        name: row.get("name")?,
        short_name: row.get("short_name")?,
        level: row.get("level")?,
        division: row.get("division")?,
        division_name: row.get("division_name")?,
        operator: row.get("operator_id")?,
        operator_name: row.get("operator_name")?,
        operator_head: row.get("operator_head")?,
        method: row.get("method")?,
        founded_on: row.get("founded_on")?,
        approval_no: row.get("approval_no")?,
        scope_organisations: row.get("scope_organisations")?,
        scope_women: row.get("scope_women")?,
        registered: 0,
        seal_title: None,
        note: row.get("note")?,
    })
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct GoalsAsk {
    pub year: Option<i32>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Goals {
    pub rows: Vec<GoalRow>,
    #[ts(type = "number")]
    pub total: usize,
    /// Years that have goals, the newest first.
    pub years: Vec<i32>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct GoalRow {
    pub id: GoalId,
    pub year: i32,
    pub measure: Measure,
    pub title: Option<String>,
    pub target: Quantity,
    pub note: Option<String>,
}

pub fn goals(reader: &Reader, ask: &GoalsAsk) -> Result<Goals> {
    let sql =
        "SELECT id, year, measure, title, target, note FROM goal WHERE ?1 IS NULL OR year = ?1
                ORDER BY year DESC, rowid";
    let mut goals = reader.conn().prepare_cached(sql)?;
    let rows: Vec<GoalRow> = goals
        .query_map([ask.year], |row| {
            Ok(GoalRow {
                id: row.get(0)?,
                year: row.get(1)?,
                measure: row.get(2)?,
                title: row.get(3)?,
                target: row.get(4)?,
                note: row.get(5)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    let mut years = reader
        .conn()
        .prepare_cached("SELECT DISTINCT year FROM goal ORDER BY year DESC")?;
    let years = years
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Goals {
        total: rows.len(),
        rows,
        years,
    })
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct OpeningFigures {
    pub rows: Vec<OpeningFigureRow>,
    #[ts(type = "number")]
    pub total: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpeningFigureRow {
    pub id: OpeningFigureId,
    pub measure: Measure,
    pub title: Option<String>,
    pub figure: Quantity,
    pub as_of: Option<PartialDate>,
    pub source: String,
    pub source_on: Option<PartialDate>,
    pub note: Option<String>,
}

pub fn opening_figures(reader: &Reader) -> Result<OpeningFigures> {
    let sql = "SELECT id, measure, title, figure, as_of, source, source_on, note FROM opening_figure ORDER BY rowid";
    let mut figures = reader.conn().prepare_cached(sql)?;
    let rows: Vec<OpeningFigureRow> = figures
        .query_map([], |row| {
            Ok(OpeningFigureRow {
                id: row.get(0)?,
                measure: row.get(1)?,
                title: row.get(2)?,
                figure: row.get(3)?,
                as_of: row.get(4)?,
                source: row.get(5)?,
                source_on: row.get(6)?,
                note: row.get(7)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(OpeningFigures {
        total: rows.len(),
        rows,
    })
}
