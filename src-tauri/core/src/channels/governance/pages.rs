//! What the screens of governance show: obligations as they stand today.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ObligationId, ObligationKind, Standing, standing};
use super::rows::{row_to_ending, row_to_obligation};
use crate::base::book::Reader;
use crate::base::list::{Sort, part};
use crate::base::refusal::{Result, refuse};
use crate::registry::OrganisationId;
use crate::registry::model::InspectionResult;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ObligationsAsk {
    pub organisation: Option<OrganisationId>,
    pub kind: Option<ObligationKind>,
    pub state: Option<Standing>,
    /// Year of the due day.
    pub year: Option<i32>,
    /// Only what is due by this day and still open.
    pub due_by: Option<NaiveDate>,
    pub text: Option<String>,
    /// By `organisationName`, `kind` or `due`; by the due day without.
    pub sort: Option<Sort>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ObligationAsk {
    pub id: ObligationId,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Obligations {
    pub rows: Vec<ObligationRow>,
    pub total: usize,
    /// How many of all that were asked for stand how, whichever standing was asked for.
    pub states: Vec<StandingCount>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct StandingCount {
    pub state: Standing,
    pub count: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ObligationRow {
    pub id: ObligationId,
    pub organisation: OrganisationId,
    pub organisation_name: String,
    pub kind: ObligationKind,
    pub title: Option<String>,
    pub rule: Option<String>,
    pub year: Option<i32>,
    pub due: NaiveDate,
    pub lead_days: u32,
    pub state: Standing,
    /// Days to the due day; below zero when it has passed. Only while open.
    #[ts(type = "number | null")]
    pub days_left: Option<i64>,
    pub note: Option<String>,
    pub met_on: Option<NaiveDate>,
    /// Met after its day.
    pub met_late: bool,
    pub evidence: Option<String>,
    /// Of a yearly inspection, from the registry.
    pub verdict: Option<InspectionResult>,
    pub exempt_reason: Option<String>,
}

pub fn obligations(reader: &Reader, ask: &ObligationsAsk) -> Result<Obligations> {
    let asked: Vec<ObligationRow> = all(reader, None, ask.organisation)?
        .into_iter()
        .filter(|row| is_asked_for(row, ask))
        .collect();
    let count = |state: Standing| asked.iter().filter(|row| row.state == state).count();
    let states = Standing::ALL
        .iter()
        .map(|state| StandingCount {
            state: *state,
            count: count(*state),
        })
        .collect();
    let mut rows: Vec<ObligationRow> = asked
        .into_iter()
        .filter(|row| ask.state.is_none_or(|state| row.state == state))
        .collect();
    if let Some(by) = &ask.sort {
        sort(&mut rows, by);
    }
    Ok(Obligations {
        total: rows.len(),
        rows: part(rows, ask.offset, ask.limit),
        states,
    })
}

fn sort(rows: &mut [ObligationRow], by: &Sort) {
    match by.key.as_str() {
        "organisationName" => rows.sort_by(|a, b| a.organisation_name.cmp(&b.organisation_name)),
        "kind" => rows.sort_by_key(|row| row.kind),
        _ => rows.sort_by_key(|row| row.due),
    }
    if by.down {
        rows.reverse();
    }
}

fn is_asked_for(row: &ObligationRow, ask: &ObligationsAsk) -> bool {
    let text = ask.text.as_deref().map(str::trim).unwrap_or_default();
    let said = [
        Some(&row.organisation_name),
        row.title.as_ref(),
        row.note.as_ref(),
    ];
    ask.kind.is_none_or(|kind| row.kind == kind)
        && ask.year.is_none_or(|year| row.due.year() == year)
        && ask
            .due_by
            .is_none_or(|day| row.days_left.is_some() && row.due <= day)
        && said.iter().flatten().any(|said| said.contains(text))
}

pub fn obligation(reader: &Reader, ask: &ObligationAsk) -> Result<ObligationRow> {
    all(reader, Some(ask.id), None)?
        .pop()
        .ok_or_else(|| refuse("governance-not-found").at("id").into())
}

fn all(
    reader: &Reader,
    id: Option<ObligationId>,
    organisation: Option<OrganisationId>,
) -> Result<Vec<ObligationRow>> {
    let today = reader.today();
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/obligations.sql"))?;
    let rows = statement.query_map(
        named_params! { ":id": id, ":organisation": organisation },
        |row| row_to_page(row, today),
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn row_to_page(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<ObligationRow> {
    let said = row_to_obligation(row)?;
    let ending = row_to_ending(row)?;
    let met_on: Option<NaiveDate> = row.get("met_on")?;
    Ok(ObligationRow {
        id: said.id,
        organisation: said.organisation,
        organisation_name: row.get("organisation_name")?,
        kind: said.kind,
        title: said.title,
        rule: said.rule,
        year: said.year,
        due: said.due,
        lead_days: said.lead_days,
        state: standing(ending.as_ref(), said.due, said.lead_days, today),
        days_left: ending.is_none().then(|| (said.due - today).num_days()),
        note: said.note,
        met_on,
        met_late: met_on.is_some_and(|day| day > said.due),
        evidence: row.get("evidence")?,
        verdict: row.get("verdict")?,
        exempt_reason: row.get("exempt_reason")?,
    })
}
