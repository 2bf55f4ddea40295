//! What was written since a journal entry: for what is held in memory, to know whether it is still true.

use std::collections::HashSet;

use super::reader::Reader;
use super::refusal::Result;

/// Changed rows up to which what is held is mended; with more it is read anew.
const MENDED: usize = 200;

/// What was written since a journal entry.
pub struct Changed {
    tables: HashSet<String>,
    rows: Option<Vec<(String, String)>>,
}

impl Changed {
    pub fn since(reader: &Reader, seq: i64) -> Result<Changed> {
        let first = "(SELECT coalesce(max(last_image), 0) FROM journal_entry WHERE seq <= ?1)";
        let sql = format!("SELECT DISTINCT tbl FROM journal_image WHERE n > {first}");
        let mut read = reader.conn().prepare_cached(&sql)?;
        let tables = read.query_map([seq], |row| row.get(0))?;
        let tables = tables.collect::<rusqlite::Result<_>>()?;
        let sql = format!(
            "SELECT tbl, row FROM journal_image WHERE n > {first} LIMIT {}",
            MENDED + 1
        );
        let mut read = reader.conn().prepare_cached(&sql)?;
        let rows = read.query_map([seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let rows: Vec<(String, String)> = rows.collect::<rusqlite::Result<_>>()?;
        Ok(Changed {
            tables,
            rows: (rows.len() <= MENDED).then_some(rows),
        })
    }

    pub fn touches(&self, tables: &[&str]) -> bool {
        tables.iter().any(|table| self.tables.contains(*table))
    }

    /// Table and row; nothing where there are too many.
    pub fn rows(&self) -> Option<&[(String, String)]> {
        self.rows.as_deref()
    }
}
