//! What calls, applications, awards and payments are found by in Ctrl+K: their numbers, project and
//! organisation.

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::base::search::SearchRow;

/// All calls, or the one with this id.
pub fn call_search_rows(reader: &Reader, only: Option<&str>) -> Result<Vec<SearchRow>> {
    found(reader, include_str!("../sql/search_calls.sql"), only)
}

/// All applications, or the one with this id.
pub fn application_search_rows(reader: &Reader, only: Option<&str>) -> Result<Vec<SearchRow>> {
    found(reader, include_str!("../sql/search_applications.sql"), only)
}

/// All awards, or the one with this id.
pub fn award_search_rows(reader: &Reader, only: Option<&str>) -> Result<Vec<SearchRow>> {
    found(reader, include_str!("../sql/search_awards.sql"), only)
}

/// All payments that bear a voucher number, or the one with this id.
pub fn payment_search_rows(reader: &Reader, only: Option<&str>) -> Result<Vec<SearchRow>> {
    found(reader, include_str!("../sql/search_payments.sql"), only)
}

fn found(reader: &Reader, sql: &str, only: Option<&str>) -> Result<Vec<SearchRow>> {
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([only], |row| {
        let numbers: [Option<String>; 2] = [row.get("no")?, row.get("other_no")?];
        Ok(SearchRow {
            id: row.get("id")?,
            name: row.get("name")?,
            numbers: numbers.into_iter().flatten().collect(),
            note: row.get("note")?,
            ..SearchRow::default()
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
