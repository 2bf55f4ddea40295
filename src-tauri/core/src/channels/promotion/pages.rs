//! What the screens of promotion show: outlets with their followers, and publications.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{MediaLevel, OutletId, OutletKind, Pictured, PublicationId, PublicationState};
use crate::base::book::Reader;
use crate::base::list::{Sort, part};
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::base::search::{SearchRow, titled};
use crate::projects::ProjectId;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PublicationsAsk {
    pub outlet: Option<OutletId>,
    pub state: Option<PublicationState>,
    pub organisation: Option<OrganisationId>,
    pub project: Option<ProjectId>,
    /// Year of publication, or of the plan where it is not out.
    pub year: Option<i32>,
    pub text: Option<String>,
    /// By `title`, `outletName`, `reads`, `plannedFor` or `publishedOn`; the newest first without.
    pub sort: Option<Sort>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct PublicationAsk {
    pub id: PublicationId,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Outlets {
    pub rows: Vec<OutletRow>,
    pub total: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutletRow {
    pub id: OutletId,
    pub kind: OutletKind,
    pub name: String,
    pub level: Option<MediaLevel>,
    pub note: Option<String>,
    /// The latest count, and its day.
    pub followers: Option<Quantity>,
    pub as_of: Option<NaiveDate>,
    /// Publications that are out.
    pub published: u32,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Publications {
    pub rows: Vec<PublicationRow>,
    pub total: usize,
    /// How many of all that were asked for stand in each state.
    pub states: Vec<StateCount>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct StateCount {
    pub state: PublicationState,
    pub count: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PublicationRow {
    pub id: PublicationId,
    pub outlet: OutletId,
    pub outlet_kind: OutletKind,
    pub outlet_name: String,
    pub level: Option<MediaLevel>,
    pub title: String,
    pub state: PublicationState,
    pub next: Vec<PublicationState>,
    pub planned_for: Option<NaiveDate>,
    /// Planned for a day that has passed, and not out.
    pub late: bool,
    pub approved_by: Option<String>,
    pub published_on: Option<NaiveDate>,
    pub link: Option<String>,
    pub reads: Option<Quantity>,
    pub likes: Option<Quantity>,
    pub shares: Option<Quantity>,
    pub organisation: Option<OrganisationId>,
    pub organisation_name: Option<String>,
    pub project: Option<ProjectId>,
    pub project_name: Option<String>,
    pub pictured: Pictured,
    pub consent: Option<String>,
    pub consent_by_guardian: bool,
    pub note: Option<String>,
}

pub fn outlets(reader: &Reader) -> Result<Outlets> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/outlets.sql"))?;
    let rows = statement.query_map([], |row| {
        Ok(OutletRow {
            id: row.get("id")?,
            kind: row.get("kind")?,
            name: row.get("name")?,
            level: row.get("level")?,
            note: row.get("note")?,
            followers: row.get("followers")?,
            as_of: row.get("as_of")?,
            published: row.get("published")?,
        })
    })?;
    let mut rows: Vec<OutletRow> = rows.collect::<rusqlite::Result<_>>()?;
    rows.sort_by_key(|outlet| outlet.kind);
    Ok(Outlets {
        total: rows.len(),
        rows,
    })
}

pub fn publications(reader: &Reader, ask: &PublicationsAsk) -> Result<Publications> {
    let asked: Vec<PublicationRow> = all_publications(reader, None)?
        .into_iter()
        .filter(|row| is_asked_for(row, ask))
        .collect();
    let count = |state: PublicationState| asked.iter().filter(|row| row.state == state).count();
    let states = PublicationState::ALL
        .iter()
        .map(|state| StateCount {
            state: *state,
            count: count(*state),
        })
        .collect();
    let mut rows: Vec<PublicationRow> = asked
        .into_iter()
        .filter(|row| ask.state.is_none_or(|state| row.state == state))
        .collect();
    if let Some(by) = &ask.sort {
        sort(&mut rows, by);
    }
    Ok(Publications {
        total: rows.len(),
        rows: part(rows, ask.offset, ask.limit),
        states,
    })
}

fn sort(rows: &mut [PublicationRow], by: &Sort) {
    match by.key.as_str() {
        "title" => rows.sort_by(|a, b| a.title.cmp(&b.title)),
        "outletName" => rows.sort_by(|a, b| a.outlet_name.cmp(&b.outlet_name)),
        "reads" => rows.sort_by_key(|row| row.reads.as_ref().map(|reads| reads.value)),
        "plannedFor" => rows.sort_by_key(|row| row.planned_for),
        _ => rows.sort_by_key(|row| row.published_on),
    }
    if by.down {
        rows.reverse();
    }
}

fn is_asked_for(row: &PublicationRow, ask: &PublicationsAsk) -> bool {
    let text = ask.text.as_deref().map(str::trim).unwrap_or_default();
    let said = [
        Some(&row.title),
        Some(&row.outlet_name),
        row.organisation_name.as_ref(),
        row.project_name.as_ref(),
    ];
    let year = row.published_on.or(row.planned_for).map(|day| day.year());
    ask.outlet.is_none_or(|outlet| row.outlet == outlet)
        && (ask.organisation.is_none() || row.organisation == ask.organisation)
        && (ask.project.is_none() || row.project == ask.project)
        && (ask.year.is_none() || year == ask.year)
        && said.iter().flatten().any(|said| said.contains(text))
}

pub fn publication(reader: &Reader, ask: &PublicationAsk) -> Result<PublicationRow> {
    all_publications(reader, Some(ask.id))?
        .pop()
        .ok_or_else(|| refuse("promotion-publication-not-found").at("id").into())
}

fn all_publications(reader: &Reader, id: Option<PublicationId>) -> Result<Vec<PublicationRow>> {
    let today = reader.today();
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/publications.sql"))?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        row_to_publication(row, today)
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn row_to_publication(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<PublicationRow> {
    let state: PublicationState = row.get("state")?;
    let planned_for: Option<NaiveDate> = row.get("planned_for")?;
    Ok(PublicationRow {
        id: row.get("id")?,
        outlet: row.get("outlet_id")?,
        outlet_kind: row.get("outlet_kind")?,
        outlet_name: row.get("outlet_name")?,
        level: row.get("level")?,
        title: row.get("title")?,
        state,
        next: state.next().to_vec(),
        planned_for,
        late: !state.next().is_empty() && planned_for.is_some_and(|day| day < today),
        approved_by: row.get("approved_by")?,
        published_on: row.get("published_on")?,
        link: row.get("link")?,
        reads: row.get("reads")?,
        likes: row.get("likes")?,
        shares: row.get("shares")?,
        organisation: row.get("organisation_id")?,
        organisation_name: row.get("organisation_name")?,
        project: row.get("project_id")?,
        project_name: row.get("project_name")?,
        pictured: row.get("pictured")?,
        consent: row.get("consent")?,
        consent_by_guardian: row.get("consent_by_guardian")?,
        note: row.get("note")?,
    })
}

/// What publications are found by in Ctrl+K.
pub fn search_rows(reader: &Reader, only: Option<&str>) -> Result<Vec<SearchRow>> {
    let sql = "SELECT p.id, p.title AS name, o.name AS note FROM publication p
               JOIN outlet o ON o.id = p.outlet_id WHERE ?1 IS NULL OR p.id = ?1";
    titled(reader, sql, only)
}
