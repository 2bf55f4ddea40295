//! The rows of one page, read by their ids, and the details of one record.

use std::collections::{BTreeMap, HashMap};

use rusqlite::OptionalExtension;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use super::{Sheet, shown};
use crate::base::book::Reader;
use crate::base::refusal::{Result, fault, refuse};

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SheetRow {
    pub id: String,
    /// In the order of the columns, as they are typed back.
    pub cells: Vec<Option<String>>,
    /// Takes no edits.
    pub locked: bool,
    /// Column and what stands out about its cell: `overdue`, `unverified`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub marks: BTreeMap<String, String>,
}

/// The rows of these ids, in this order; an id that is no longer there is left out.
pub fn rows(reader: &Reader, sheet: &Sheet, ids: &[Uuid]) -> Result<Vec<SheetRow>> {
    let texts: Vec<String> = ids.iter().map(Uuid::to_string).collect();
    let wanted = serde_json::to_string(&texts).map_err(|error| fault("store", error))?;
    let sql = today(reader, &statement(sheet));
    let mut read = reader.conn().prepare_cached(&sql)?;
    let mut found = read.query([wanted])?;
    let mut by_id = HashMap::with_capacity(ids.len());
    while let Some(row) = found.next()? {
        let read = sheet_row(sheet, row)?;
        by_id.insert(read.id.clone(), read);
    }
    Ok(texts.iter().filter_map(|id| by_id.remove(id)).collect())
}

fn statement(sheet: &Sheet) -> String {
    let cells: Vec<&str> = sheet.columns.iter().map(|column| column.sql).collect();
    let marks: String = sheet
        .marks
        .iter()
        .map(|(_, _, condition)| format!(", ({condition})"))
        .collect();
    format!(
        "SELECT it.id, ({}), {}{marks} FROM {} WHERE it.id IN (SELECT value FROM json_each(?1))",
        sheet.locked,
        cells.join(", "),
        sheet.source
    )
}

fn sheet_row(sheet: &Sheet, row: &rusqlite::Row<'_>) -> Result<SheetRow> {
    const CELLS: usize = 2;
    let cells = sheet
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| shown::text(column, row.get_ref(CELLS + at)?))
        .collect::<Result<Vec<_>>>()?;
    let mut marks = BTreeMap::new();
    for (at, (key, mark, _)) in sheet.marks.iter().enumerate() {
        if row.get::<_, Option<bool>>(CELLS + sheet.columns.len() + at)? == Some(true) {
            marks.insert((*key).to_owned(), (*mark).to_owned());
        }
    }
    Ok(SheetRow {
        id: row.get(0)?,
        locked: row.get(1)?,
        cells,
        marks,
    })
}

/// The record as its edit operation takes it.
pub fn details(reader: &Reader, statement: &str, id: &str) -> Result<Value> {
    let json: Option<String> = reader
        .conn()
        .prepare_cached(statement)?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let json = json.ok_or_else(|| refuse("sheets-row-gone").at("row"))?;
    serde_json::from_str(&json).map_err(|error| fault("store", error))
}

/// At most two ids that the statement finds for a name or number.
pub(super) fn found(reader: &Reader, statement: &str, name: &str) -> Result<Vec<String>> {
    let mut find = reader.conn().prepare_cached(statement)?;
    let ids = find.query_map([name], |row| row.get(0))?;
    Ok(ids.take(2).collect::<rusqlite::Result<_>>()?)
}

/// The statement with the day one looks put in.
pub(super) fn today(reader: &Reader, sql: &str) -> String {
    sql.replace("{today}", &format!("'{}'", reader.today()))
}
