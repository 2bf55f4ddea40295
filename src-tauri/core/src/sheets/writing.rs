//! Rows written from typed cells, each through the slice's own operation: what an edit and its rehearsal do alike.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use ts_rs::TS;
use uuid::Uuid;

use crate::base::book::{Change, Made};
use crate::base::refusal::{Refusal, Result, Stop, fault, refuse};
use crate::base::sheet::{Column, Edits, Row, Sheet, SheetRow, details, read_cell, rows};
use crate::base::typed::tidy;

/// What was typed or pasted into one cell.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(rename = "TypedCell")]
pub struct Cell {
    /// The record's id, or `new-1`, `new-2` … for rows that are added.
    pub row: String,
    pub key: String,
    pub text: String,
}

/// The cells of one row, in the order they were typed.
pub struct TypedRow<'a> {
    pub row: &'a str,
    pub cells: Vec<&'a Cell>,
}

/// The rows in the order in which they first come; of two texts for one cell the later one holds.
pub fn by_row(cells: &[Cell]) -> Vec<TypedRow<'_>> {
    let mut rows: Vec<TypedRow<'_>> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for cell in cells {
        let at = *places.entry(&cell.row).or_insert_with(|| {
            rows.push(TypedRow {
                row: &cell.row,
                cells: Vec::new(),
            });
            rows.len() - 1
        });
        if let Some(row) = rows.get_mut(at) {
            row.cells.retain(|known| known.key != cell.key);
            row.cells.push(cell);
        }
    }
    rows
}

/// One row about to be written: how it stands, and what its cells say.
pub struct Writing<'a> {
    pub sheet: &'static Sheet,
    pub edits: &'static Edits,
    pub typed: &'a TypedRow<'a>,
    /// Nothing of a row that is added.
    pub before: Option<SheetRow>,
}

impl<'a> Writing<'a> {
    pub fn of(change: &Change, sheet: &'static Sheet, typed: &'a TypedRow<'a>) -> Result<Self> {
        let Some(edits) = &sheet.edits else {
            return Err(refuse("sheets-read-only")
                .at("list")
                .arg("list", sheet.list)
                .into());
        };
        let before = if typed.row.starts_with("new-") {
            if edits.blank.is_none() {
                return Err(refuse("sheets-no-new-rows").arg("list", sheet.list).into());
            }
            None
        } else {
            Some(standing(change, sheet, typed.row)?)
        };
        if before.as_ref().is_some_and(|row| row.locked) {
            return Err(refuse("sheets-row-locked").into());
        }
        Ok(Writing {
            sheet,
            edits,
            typed,
            before,
        })
    }

    pub fn before(&self, key: &str) -> Option<&str> {
        let (place, _) = self.sheet.column(key)?;
        self.before.as_ref()?.cells.get(place)?.as_deref()
    }

    /// The cell's column and what its text means; nothing where it says what stands there already.
    pub fn read(&self, change: &Change, cell: &Cell) -> Result<Option<(&'static Column, Value)>> {
        let Some((_, column)) = self.sheet.column(&cell.key) else {
            return Err(refuse("sheets-column-unknown")
                .arg("key", &cell.key)
                .arg("list", self.sheet.list)
                .into());
        };
        let shown = self.before(&cell.key).unwrap_or_default();
        if tidy(&cell.text) == tidy(shown) {
            return Ok(None);
        }
        if column.field.is_none() {
            return Err(refuse("sheets-cell-read-only").into());
        }
        Ok(Some((column, read_cell(change, column, &cell.text)?)))
    }

    /// Writes what was read through the slice's operation; nothing where no cell says anything new.
    pub fn write(
        &self,
        change: &Change,
        read: &[(&'static Column, Value)],
    ) -> Result<Option<Made>> {
        if read.is_empty() {
            return Ok(None);
        }
        let id = self.before.as_ref().map(|row| row.id.as_str());
        let mut details = match (id, self.edits.blank) {
            (Some(id), _) => details(change, self.edits.details, id)?,
            (None, blank) => serde_json::from_str(blank.unwrap_or("{}"))
                .map_err(|error| fault("store", error))?,
        };
        for (column, value) in read {
            if let Some(field) = column.field {
                put(&mut details, field, value.clone());
            }
        }
        let typed: Vec<&'static str> = read.iter().map(|(column, _)| column.key).collect();
        let row = Row {
            id,
            details,
            typed: &typed,
        };
        (self.edits.write)(change, row).map(Some)
    }

    /// The refusal at the cell it is about: a column's key in the place of the operation's field.
    pub fn at_cell(&self, refusal: Refusal) -> Refusal {
        let field = refusal.field.as_deref();
        let column = field.and_then(|field| self.sheet.column_of_field(field));
        Refusal {
            field: match column {
                Some(column) => Some(column.key.into()),
                None => refusal.field,
            },
            ..refusal
        }
        .arg("row", self.typed.row)
    }
}

/// The row as it now stands.
pub fn standing(change: &Change, sheet: &Sheet, id: &str) -> Result<SheetRow> {
    let gone = || Stop::from(refuse("sheets-row-gone").arg("row", id));
    let id = Uuid::try_parse(id).map_err(|_| gone())?;
    rows(change, sheet, &[id])?.pop().ok_or_else(gone)
}

/// Sets a field; a dot leads into an object, which is made where there is none.
fn put(details: &mut Value, path: &str, value: Value) {
    if !details.is_object() {
        *details = Value::Object(Map::new());
    }
    let Value::Object(fields) = details else {
        return;
    };
    match path.split_once('.') {
        Some((first, rest)) => put(fields.entry(first).or_insert(json!({})), rest, value),
        None => {
            fields.insert(path.to_owned(), value);
        }
    }
}
