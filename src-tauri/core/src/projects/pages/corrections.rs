//! What results said before they were put right, and those that were taken out after somebody had vouched for them.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Row, params};
use serde::Serialize;
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::corrections::{Correction, RemovedId, Told};
use crate::projects::measure::{IndicatorId, ResultId};
use crate::projects::model::ProjectId;
use crate::projects::rows::from_json;

pub fn corrections(
    reader: &Reader,
    only: Option<ProjectId>,
) -> Result<HashMap<ResultId, Vec<Correction>>> {
    let sql = "SELECT correction.* FROM result_correction AS correction
                 JOIN indicator_result AS result ON result.id = result_id
                 JOIN indicator ON indicator.id = result.indicator_id
                WHERE ?1 IS NULL OR indicator.project_id = ?1 ORDER BY correction.id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let mut rows = statement.query([only])?;
    let mut corrections: HashMap<ResultId, Vec<Correction>> = HashMap::new();
    while let Some(row) = rows.next()? {
        corrections
            .entry(row.get("result_id")?)
            .or_default()
            .push(row_to_correction(row)?);
    }
    Ok(corrections)
}

pub fn corrections_of(reader: &Reader, result: ResultId) -> Result<Vec<Correction>> {
    let sql = "SELECT * FROM result_correction WHERE result_id = ?1 ORDER BY id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([result], row_to_correction)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn row_to_correction(row: &Row<'_>) -> rusqlite::Result<Correction> {
    Ok(Correction {
        was: row.get("was")?,
        became: row.get("became")?,
        before: from_json(row, "told_before")?,
        after: from_json(row, "told_after")?,
        reason: row.get("reason")?,
        on: row.get("corrected_on")?,
        by: row.get("corrected_by")?,
    })
}

/// A result that was taken out after somebody had vouched for it or put it right.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemovedRow {
    pub id: RemovedId,
    pub indicator: IndicatorId,
    pub indicator_name: String,
    pub told: Told,
    pub corrections: Vec<Correction>,
    pub reason: Option<String>,
    pub on: NaiveDate,
    pub by: String,
}

pub fn removed(reader: &Reader, project: ProjectId) -> Result<Vec<RemovedRow>> {
    let sql = "SELECT * FROM removed_result WHERE project_id = ?1 ORDER BY id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map(params![project], |row| {
        Ok(RemovedRow {
            id: row.get("id")?,
            indicator: row.get("indicator_id")?,
            indicator_name: row.get("indicator_name")?,
            told: from_json(row, "told")?,
            corrections: from_json(row, "corrections")?,
            reason: row.get("reason")?,
            on: row.get("removed_on")?,
            by: row.get("removed_by")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
