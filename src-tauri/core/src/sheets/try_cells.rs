//! A rehearsal of `editCells`: what each cell would come to, or why it cannot stand. Nothing is changed.

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::edit_cells::EditCells;
use super::lists::sheet;
use super::writing::{TypedRow, Writing, by_row, standing};
use crate::base::book::{Book, Change};
use crate::base::refusal::{Refusal, Result, Stop};
use crate::base::sheet::{Column, Sheet};

#[derive(Debug, Clone, Serialize, TS)]
pub struct TriedCells {
    pub cells: Vec<TriedCell>,
    /// Rows that would change.
    #[ts(type = "number")]
    pub rows: usize,
    /// Nothing is refused.
    pub ready: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct TriedCell {
    pub row: String,
    pub key: String,
    pub before: Option<String>,
    /// As it would be shown; nothing where it is refused or blank.
    pub after: Option<String>,
    pub refusal: Option<Refusal>,
}

pub fn try_cells(book: &Book, ask: &EditCells) -> Result<TriedCells> {
    let sheet = sheet(&ask.list)?;
    let rows = by_row(&ask.cells);
    let mut tried = TriedCells {
        cells: Vec::with_capacity(ask.cells.len()),
        rows: 0,
        ready: true,
    };
    book.rehearse(|change| {
        for row in &rows {
            let cells = try_row(change, sheet, row)?;
            let changes = |cell: &TriedCell| cell.refusal.is_none() && cell.before != cell.after;
            tried.rows += usize::from(cells.iter().any(changes));
            tried.ready &= cells.iter().all(|cell| cell.refusal.is_none());
            tried.cells.extend(cells);
        }
        Ok(())
    })?;
    Ok(tried)
}

/// The cells of one row. A cell that is refused steps aside and the others are tried without it, so that every one
/// that cannot stand is named.
fn try_row(change: &Change, sheet: &'static Sheet, row: &TypedRow<'_>) -> Result<Vec<TriedCell>> {
    let mut tried: Vec<TriedCell> = row
        .cells
        .iter()
        .map(|cell| TriedCell {
            row: cell.row.clone(),
            key: cell.key.clone(),
            before: None,
            after: None,
            refusal: None,
        })
        .collect();
    let writing = match Writing::of(change, sheet, row) {
        Ok(writing) => writing,
        Err(stop) => {
            let refusal = refused(stop)?;
            for cell in &mut tried {
                cell.refusal = Some(refusal.clone());
            }
            return Ok(tried);
        }
    };
    let mut read: Vec<(&'static Column, Value)> = Vec::new();
    for (cell, typed) in tried.iter_mut().zip(&row.cells) {
        cell.before = writing.before(&cell.key).map(str::to_owned);
        match writing.read(change, typed) {
            Ok(new) => read.extend(new),
            Err(stop) => {
                let mut refusal = refused(stop)?;
                refusal.field = Some(cell.key.clone().into());
                cell.refusal = Some(refusal.arg("row", row.row));
            }
        }
    }
    let after = write(change, &writing, &mut tried, read)?;
    for cell in tried.iter_mut().filter(|cell| cell.refusal.is_none()) {
        let place = sheet.column(&cell.key).map(|(place, _)| place);
        cell.after = match (&after, place) {
            (Some(after), Some(place)) => after.cells.get(place).cloned().flatten(),
            _ => cell.before.clone(),
        };
    }
    Ok(tried)
}

fn write(
    change: &Change,
    writing: &Writing<'_>,
    tried: &mut Vec<TriedCell>,
    mut read: Vec<(&'static Column, Value)>,
) -> Result<Option<crate::base::sheet::SheetRow>> {
    loop {
        let written = change.attempt(|| {
            let made = writing.write(change, &read)?;
            made.map(|made| standing(change, writing.sheet, &made.id))
                .transpose()
        });
        let refusal = match written {
            Ok(after) => return Ok(after),
            Err(stop) => writing.at_cell(refused(stop)?),
        };
        let key = refusal.field.as_deref().unwrap_or_default().to_owned();
        let typed = read.iter().any(|(column, _)| column.key == key);
        name(tried, writing, refusal, &key);
        if !typed {
            // What is missing or wrong was not typed: no cell can step aside for it.
            return Ok(None);
        }
        read.retain(|(column, _)| column.key != key);
    }
}

/// The refusal at its cell; at a cell of its own where that was not typed.
fn name(tried: &mut Vec<TriedCell>, writing: &Writing<'_>, refusal: Refusal, key: &str) {
    let is_column = writing.sheet.column(key).is_some();
    if let Some(cell) = tried.iter_mut().find(|cell| cell.key == key) {
        // That it is missing, once it stepped aside, says less than why it did.
        cell.refusal.get_or_insert(refusal);
    } else if is_column {
        tried.push(TriedCell {
            row: writing.typed.row.to_owned(),
            key: key.to_owned(),
            before: writing.before(key).map(str::to_owned),
            after: None,
            refusal: Some(refusal),
        });
    } else if let Some(cell) = tried.iter_mut().find(|cell| cell.refusal.is_none()) {
        cell.refusal = Some(refusal);
    }
}

/// What the slice refused; a fault stays one.
fn refused(stop: Stop) -> Result<Refusal> {
    match stop {
        Stop::Refused(refusal) => Ok(refusal),
        broken => Err(broken),
    }
}
