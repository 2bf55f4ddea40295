//! Whether what a step back leaves behind hangs together: nothing refers to a row that went, and each row that came
//! back finds what it refers to. Only the rows at hand are looked at, however long the book is.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use super::journal::Table;
use super::refusal::{Result, fault};

/// A column of one table that names a row of another.
struct Reference {
    child: String,
    column: String,
    parent: String,
    named_by: String,
}

pub(super) struct References(Vec<Reference>);

impl References {
    pub(super) fn of(conn: &Connection) -> Result<Self> {
        let mut found = conn.prepare_cached(
            "SELECT t.name, f.\"from\", f.\"table\", coalesce(f.\"to\", 'id')
             FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'",
        )?;
        let rows = found.query_map([], |row| {
            Ok(Reference {
                child: row.get(0)?,
                column: row.get(1)?,
                parent: row.get(2)?,
                named_by: row.get(3)?,
            })
        })?;
        Ok(Self(rows.collect::<rusqlite::Result<_>>()?))
    }

    /// The table of a row that still names the one that went; `image` is how that one stood.
    pub(super) fn left_behind(
        &self,
        conn: &Connection,
        table: &str,
        image: &str,
    ) -> Result<Option<String>> {
        for one in self.0.iter().filter(|one| one.parent == table) {
            let Reference {
                child,
                column,
                parent,
                named_by,
            } = one;
            let sql = format!(
                "SELECT 1 FROM \"{child}\" WHERE \"{column}\" = ?1
                 AND NOT EXISTS (SELECT 1 FROM \"{parent}\" WHERE \"{named_by}\" = ?1) LIMIT 1"
            );
            if there_is(conn, &sql, value_of(conn, image, named_by)?)? {
                return Ok(Some(child.clone()));
            }
        }
        Ok(None)
    }

    /// The first row that names one of these and is not `own`: its table and key.
    pub(super) fn named_by_others(
        &self,
        conn: &Connection,
        tables: &[Table],
        parent: &Table,
        rows: &[&str],
        own: impl Fn(&str, &str) -> bool,
    ) -> Result<Option<(String, String)>> {
        let rows = serde_json::to_string(rows).map_err(|cause| fault("store", cause))?;
        for one in self.0.iter().filter(|one| one.parent == parent.name) {
            // What is no record, as a draft laid aside, holds nothing.
            let Some(child) = tables.iter().find(|table| table.name == one.child) else {
                continue;
            };
            let sql = format!(
                "SELECT {} FROM \"{}\" c WHERE c.\"{}\" IN (SELECT p.\"{}\" FROM \"{}\" p
                   WHERE {} IN (SELECT value FROM json_each (?1)))",
                child.row_key("c"),
                child.name,
                one.column,
                one.named_by,
                parent.name,
                parent.row_key("p"),
            );
            let mut naming = conn.prepare(&sql)?;
            let mut naming = naming.query([&rows])?;
            while let Some(row) = naming.next()? {
                let key: String = row.get(0)?;
                if !own(&child.name, &key) {
                    return Ok(Some((child.name.clone(), key)));
                }
            }
        }
        Ok(None)
    }

    /// The row that came back, as `image` has it, names one that is not there.
    pub(super) fn is_missed(&self, conn: &Connection, table: &str, image: &str) -> Result<bool> {
        for one in self.0.iter().filter(|one| one.child == table) {
            let Reference {
                parent, named_by, ..
            } = one;
            let sql = format!(
                "SELECT 1 WHERE ?1 IS NOT NULL
                 AND NOT EXISTS (SELECT 1 FROM \"{parent}\" WHERE \"{named_by}\" = ?1)"
            );
            if there_is(conn, &sql, value_of(conn, image, &one.column)?)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

fn value_of(conn: &Connection, image: &str, column: &str) -> Result<Value> {
    let mut value = conn.prepare_cached("SELECT ?1 ->> ('$.' || ?2)")?;
    Ok(value.query_row(params![image, column], |row| row.get(0))?)
}

fn there_is(conn: &Connection, sql: &str, value: Value) -> Result<bool> {
    let mut one = conn.prepare_cached(sql)?;
    Ok(one.query_row([value], |_| Ok(())).optional()?.is_some())
}
