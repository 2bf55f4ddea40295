//! Records that are found by one name alone.

use super::SearchRow;
use crate::base::book::Reader;
use crate::base::refusal::Result;

/// `sql` answers `id`, `name` and `note` (may be empty) of all records, or of the one whose id is `?1`.
pub fn titled(reader: &Reader, sql: &str, only: Option<&str>) -> Result<Vec<SearchRow>> {
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([only], |row| {
        Ok(SearchRow {
            id: row.get("id")?,
            name: row.get("name")?,
            note: row.get::<_, Option<String>>("note")?.unwrap_or_default(),
            ..SearchRow::default()
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
