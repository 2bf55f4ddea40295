//! Projects of one name in one year: perhaps the same, entered twice.

use rusqlite::params;
use serde::Serialize;
use ts_rs::TS;

use super::ProjectRow;
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::model::{ProjectId, ProjectState};

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Namesake {
    pub id: ProjectId,
    pub no: Option<String>,
    pub state: ProjectState,
}

/// Others that bear its name and begin in its year; one without dates begins when it is entered.
pub fn namesakes(reader: &Reader, of: &ProjectRow) -> Result<Vec<Namesake>> {
    let sql = "SELECT other.id, other.no, other.state FROM project AS other JOIN project AS it ON it.id = ?1
                WHERE other.name = ?2 AND other.id <> it.id
                  AND substr(coalesce(other.planned_from, other.created_on), 1, 4)
                    = substr(coalesce(it.planned_from, it.created_on), 1, 4)
                ORDER BY other.id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map(params![of.id, of.name], |row| {
        Ok(Namesake {
            id: row.get(0)?,
            no: row.get(1)?,
            state: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
