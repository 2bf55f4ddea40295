//! What results said before they were put right or taken out.

use rusqlite::{OptionalExtension, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::fresh;
use crate::base::book::{Change, Reader};
use crate::base::refusal::{Result, fault, refuse};
use crate::projects::corrections::{Correction, RemovedId, Told};
use crate::projects::measure::{IndicatorId, ResultId};

/// What a result says.
pub fn told(reader: &Reader, id: ResultId) -> Result<Told> {
    let sql = "SELECT on_date, value, this_period, part, whole, split, verified_by
                 FROM indicator_result WHERE id = ?1";
    reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| {
            Ok(Told {
                on: row.get("on_date")?,
                value: row.get("value")?,
                this_period: row.get("this_period")?,
                part: row.get("part")?,
                whole: row.get("whole")?,
                split: from_json(row, "split")?,
                verified_by: row.get("verified_by")?,
            })
        })
        .optional()?
        .ok_or_else(|| refuse("projects-not-found").at("result").into())
}

pub fn add_correction(
    change: &Change,
    result: ResultId,
    was: &Told,
    became: &Told,
    reason: Option<&str>,
) -> Result<()> {
    let sql = "INSERT INTO result_correction (id, result_id, was, became, told_before, told_after, reason,
                                              corrected_on, corrected_by)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    change.conn().prepare_cached(sql)?.execute(params![
        fresh(),
        result,
        was.value,
        became.value,
        json(was)?,
        json(became)?,
        reason,
        change.today(),
        change.actor().name
    ])?;
    Ok(())
}

/// Keeps what a result said that is taken out, with what had been put right about it.
pub fn keep_removed(
    change: &Change,
    indicator: IndicatorId,
    told: &Told,
    corrections: &[Correction],
    reason: Option<&str>,
) -> Result<()> {
    let sql = "INSERT INTO removed_result (id, project_id, indicator_id, indicator_name, told, corrections, reason,
                                           removed_on, removed_by)
               SELECT ?1, project_id, id, name, ?3, ?4, ?5, ?6, ?7 FROM indicator WHERE id = ?2";
    change.conn().prepare_cached(sql)?.execute(params![
        RemovedId::fresh(),
        indicator,
        json(told)?,
        json(&corrections)?,
        reason,
        change.today(),
        change.actor().name
    ])?;
    Ok(())
}

fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| fault("store", error))
}

/// A column that holds JSON, or nothing.
pub fn from_json<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let json: Option<String> = row.get(column)?;
    serde_json::from_str(json.as_deref().unwrap_or("null")).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })
}
