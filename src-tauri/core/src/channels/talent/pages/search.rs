//! What events are found by in Ctrl+K.

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::base::search::{SearchRow, titled};

pub fn search_rows(reader: &Reader, only: Option<&str>) -> Result<Vec<SearchRow>> {
    let sql = "SELECT id, topic AS name, held_from AS note FROM event WHERE ?1 IS NULL OR id = ?1";
    titled(reader, sql, only)
}
