//! How the columns of registers were mapped.

use rusqlite::params;

use crate::base::book::{Change, Reader};
use crate::base::refusal::{Result, fault};
use crate::intake::model::MappingId;
use crate::intake::remember_columns::Columns;

/// How registers were mapped before.
pub fn column_mappings(reader: &Reader) -> Result<Vec<Columns>> {
    let mut rows = reader
        .conn()
        .prepare_cached("SELECT headings, register, roles FROM column_mapping ORDER BY headings")?;
    let list = |text: String| serde_json::from_str(&text).unwrap_or_default();
    let rows = rows.query_map([], |row| {
        Ok(Columns {
            headings: list(row.get(0)?),
            register: row.get(1)?,
            roles: list(row.get(2)?),
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub fn keep_column_mapping(change: &Change, columns: &Columns) -> Result<MappingId> {
    let json = |list: &[String]| serde_json::to_string(list).map_err(|cause| fault("store", cause));
    Ok(change
        .conn()
        .prepare_cached(
            "INSERT INTO column_mapping (id, headings, register, roles) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (headings) DO UPDATE SET register = excluded.register, roles = excluded.roles
             RETURNING id",
        )?
        .query_row(
            params![
                MappingId::fresh(),
                json(&columns.headings)?,
                columns.register,
                json(&columns.roles)?
            ],
            |row| row.get(0),
        )?)
}
