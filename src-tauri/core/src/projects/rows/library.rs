//! The desk's own indicators of the library.

use rusqlite::{OptionalExtension, Row, params};

use super::{fresh, json_names};
use crate::base::book::{Change, Reader};
use crate::base::refusal::Result;
use crate::projects::library::{LibraryFields, LibraryIndicator};
use crate::projects::measure::IndicatorId;
use crate::projects::model::ProjectId;

pub fn own_library(reader: &Reader) -> Result<Vec<LibraryIndicator>> {
    let mut statement = reader
        .conn()
        .prepare_cached("SELECT * FROM library_indicator ORDER BY id")?;
    let rows = statement.query_map([], row_to_library)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn row_to_library(row: &Row<'_>) -> rusqlite::Result<LibraryIndicator> {
    let domains: String = row.get("domains")?;
    let domains = serde_json::from_str(&domains).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })?;
    Ok(LibraryIndicator {
        code: row.get("code")?,
        fields: LibraryFields {
            name: row.get("name")?,
            name_en: row.get("name_en")?,
            definition: row.get("definition")?,
            definition_en: row.get("definition_en")?,
            unit: row.get("unit")?,
            unit_en: row.get("unit_en")?,
            level: row.get("level")?,
            direction: row.get("direction")?,
            calculation: row.get("calculation")?,
            rolls: row.get("rolls")?,
            domains,
        },
        shipped: false,
        own: true,
        archived: row.get("archived")?,
        uses: 0,
    })
}

/// Writes it under its code, and says the id of its row.
pub fn keep_library_indicator(
    change: &Change,
    code: &str,
    fields: &LibraryFields,
    archived: bool,
) -> Result<String> {
    let id = fresh();
    let id = change
        .conn()
        .prepare_cached(include_str!("../sql/keep_library_indicator.sql"))?
        .query_row(
            params![
                id,
                code,
                fields.name,
                fields.name_en,
                fields.definition,
                fields.definition_en,
                fields.unit,
                fields.unit_en,
                fields.level,
                fields.direction,
                fields.calculation,
                fields.rolls,
                json_names(&fields.domains)?,
                archived
            ],
            |row| row.get(0),
        )?;
    Ok(id)
}

/// How many indicators of projects follow each code.
pub fn library_uses(reader: &Reader) -> Result<Vec<(String, u32)>> {
    let sql = "SELECT library, count(*) FROM indicator WHERE library IS NOT NULL GROUP BY library";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The project's indicator that follows the code, with its name.
pub fn follower(
    reader: &Reader,
    project: ProjectId,
    code: &str,
) -> Result<Option<(IndicatorId, String)>> {
    let sql = "SELECT id, name FROM indicator WHERE project_id = ?1 AND library = ?2";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![project, code], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}
