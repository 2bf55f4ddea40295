//! What a record is called, whatever its table: for the history, and for what was opened last.

use rusqlite::{Connection, OptionalExtension};

use super::refusal::Result;

/// Columns that name a record, the best first. One with a code name is called by it.
const NAMES: [&str; 10] = [
    "code_name",
    "name",
    "title",
    "topic",
    "voucher_no",
    "no",
    "agreement_no",
    "label",
    "text",
    "code",
];

/// A record without a name is called after what it belongs to.
const OWNERS: [&str; 4] = ["organisation", "project", "person", "award"];

/// `None` for a record that is not there, or that nothing names.
pub fn name_of(conn: &Connection, table: &str, id: &str) -> Result<Option<String>> {
    let columns = columns(conn, table)?;
    let has = |name: &str| columns.iter().any(|column| column == name);
    if !has("id") {
        return Ok(None);
    }
    let own: Vec<&str> = NAMES.into_iter().filter(|name| has(name)).collect();
    if let Some(name) = named_by(conn, table, id, &own)? {
        return Ok(Some(name));
    }
    for owner in OWNERS {
        let key = format!("{owner}_id");
        if owner != table
            && has(&key)
            && let Some(owner_id) = named_by(conn, table, id, &[&key])?
        {
            return name_of(conn, owner, &owner_id);
        }
    }
    Ok(None)
}

/// The first of these columns that holds something.
fn named_by(conn: &Connection, table: &str, id: &str, names: &[&str]) -> Result<Option<String>> {
    if names.is_empty() {
        return Ok(None);
    }
    let names: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    // One column alone is no list for coalesce.
    let sql = format!(
        "SELECT coalesce({}, NULL) FROM \"{table}\" WHERE id = ?1",
        names.join(", ")
    );
    let name: Option<Option<String>> = conn
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(name.flatten())
}

fn columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut info = conn.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
    let names = info.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<std::result::Result<_, _>>()?)
}
