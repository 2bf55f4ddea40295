//! What projects are found by in Ctrl+K.

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::base::search::SearchRow;

/// All projects, or the one with this id.
pub fn search_rows(reader: &Reader, only: Option<&str>) -> Result<Vec<SearchRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/search_projects.sql"))?;
    let rows = statement.query_map([only], |row| {
        Ok(SearchRow {
            id: row.get("id")?,
            name: row.get("name")?,
            numbers: row.get::<_, Option<String>>("no")?.into_iter().collect(),
            note: row
                .get::<_, Option<String>>("organisation")?
                .unwrap_or_default(),
            ..SearchRow::default()
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
