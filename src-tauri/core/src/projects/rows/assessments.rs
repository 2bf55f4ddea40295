//! What was said of a project at its end.

use rusqlite::params;

use crate::base::book::Change;
use crate::base::refusal::Result;
use crate::projects::assessment::{AssessmentFields, AssessmentId};

pub fn add_assessment(change: &Change, id: AssessmentId, fields: &AssessmentFields) -> Result<()> {
    let sql = "INSERT INTO project_assessment (id, project_id, side, level, words, assessed_by, assessed_on, recorded_on, recorded_by)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    change.conn().prepare_cached(sql)?.execute(params![
        id,
        fields.project,
        fields.side,
        fields.level,
        fields.words,
        fields.assessed_by,
        fields.on,
        change.today(),
        change.actor().name
    ])?;
    Ok(())
}
