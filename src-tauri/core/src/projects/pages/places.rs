//! Where projects work: the places the book names already.

use serde::Serialize;
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceInUse {
    pub name: String,
    pub projects: u32,
    /// Organisations whose town or village it is.
    pub organisations: u32,
}

/// Those of projects first, the most used before the others. `registry` adds towns and villages of organisations.
pub fn places(reader: &Reader, registry: bool) -> Result<Vec<PlaceInUse>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_places.sql"))?;
    let rows = statement.query_map([registry], |row| {
        Ok(PlaceInUse {
            name: row.get("name")?,
            projects: row.get("projects")?,
            organisations: row.get("organisations")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
