//! What was said of a project at its end, and what had been said before.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::assessment::{AssessmentId, AssessmentLevel, AssessmentSide};
use crate::projects::model::ProjectId;

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentRow {
    pub id: AssessmentId,
    pub side: AssessmentSide,
    pub level: AssessmentLevel,
    pub words: String,
    pub assessed_by: String,
    pub on: NaiveDate,
    pub recorded_on: NaiveDate,
    pub recorded_by: String,
    /// The newest of its side: what stands.
    pub current: bool,
}

/// The newest first.
pub fn assessments(reader: &Reader, project: ProjectId) -> Result<Vec<AssessmentRow>> {
    let sql = "SELECT id, side, level, words, assessed_by, assessed_on, recorded_on, recorded_by
                 FROM project_assessment WHERE project_id = ?1 ORDER BY id DESC";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([project], |row| {
        Ok(AssessmentRow {
            id: row.get(0)?,
            side: row.get(1)?,
            level: row.get(2)?,
            words: row.get(3)?,
            assessed_by: row.get(4)?,
            on: row.get(5)?,
            recorded_on: row.get(6)?,
            recorded_by: row.get(7)?,
            current: false,
        })
    })?;
    let mut rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    for side in AssessmentSide::ALL {
        if let Some(newest) = rows.iter_mut().find(|row| row.side == *side) {
            newest.current = true;
        }
    }
    Ok(rows)
}

/// What stood of each side at the end of a day, its own word first.
pub fn assessments_on(
    reader: &Reader,
    project: ProjectId,
    day: NaiveDate,
) -> Result<Vec<AssessmentRow>> {
    let all = assessments(reader, project)?;
    let stood = |side: &AssessmentSide| {
        let mut of_side = all.iter().filter(|row| row.side == *side);
        of_side.find(|row| row.on <= day).cloned()
    };
    Ok(AssessmentSide::ALL.iter().filter_map(stood).collect())
}
