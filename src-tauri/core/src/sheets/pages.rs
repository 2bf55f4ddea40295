//! What a sheet shows: its columns, a page of its rows, what is selected of it.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::lists::sheet;
use crate::base::book::Book;
use crate::base::refusal::Result;
use crate::base::sheet::{Group, Kind, Order, Sheet, SheetRow, Totals, View, rows};
use crate::find;

/// The columns of a list, and whether a row can be added by typing.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetColumns {
    pub list: String,
    /// What its rows are: the kind that notes, tags and the history know them by.
    pub kind: &'static str,
    pub columns: Vec<SheetColumn>,
    pub adds: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetColumn {
    pub key: &'static str,
    pub kind: Kind,
    /// The families of the catalogue that say a word of the cell, apart by blanks.
    pub family: Option<&'static str>,
    pub choices: Option<&'static [&'static str]>,
    pub editable: bool,
    pub required: bool,
    pub sorts: bool,
    pub groups: bool,
    pub totals: bool,
}

pub fn columns(list: &str) -> Result<SheetColumns> {
    let sheet = sheet(list)?;
    let columns = sheet.columns.iter().map(|column| SheetColumn {
        key: column.key,
        kind: column.kind,
        family: column.family,
        choices: column.words,
        editable: sheet.edits.is_some() && column.field.is_some(),
        required: column.required,
        sorts: column.sorts(),
        groups: column.groups(),
        totals: column.totals,
    });
    Ok(SheetColumns {
        list: list.to_owned(),
        kind: sheet.tables.first().copied().unwrap_or_default(),
        columns: columns.collect(),
        adds: sheet
            .edits
            .as_ref()
            .is_some_and(|edits| edits.blank.is_some()),
    })
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PageAsk {
    pub list: String,
    #[serde(default)]
    pub view: View,
    /// The first row wanted, counted from 0 in the order of the view.
    #[serde(default)]
    pub from: usize,
    pub count: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetPage {
    #[ts(type = "number")]
    pub total: usize,
    #[ts(type = "number")]
    pub from: usize,
    pub rows: Vec<SheetRow>,
    /// Of all rows of the view, by column.
    #[ts(type = "Record<string, string>")]
    pub totals: Totals,
    pub groups: Option<Vec<Group>>,
}

pub fn page(book: &Book, ask: &PageAsk) -> Result<SheetPage> {
    let sheet = sheet(&ask.list)?;
    let order = order(book, sheet, &ask.view)?;
    Ok(SheetPage {
        total: order.rows.len(),
        from: ask.from,
        rows: rows(&book.reader(), sheet, &order.part(ask.from, ask.count))?,
        totals: order.totals.clone(),
        groups: order.groups.clone(),
    })
}

/// The list and all rows of a view, to be written out.
pub fn whole(book: &Book, list: &str, view: &View) -> Result<(&'static Sheet, Vec<SheetRow>)> {
    let sheet = sheet(list)?;
    let order = order(book, sheet, view)?;
    let ids = order.part(0, order.rows.len());
    Ok((sheet, rows(&book.reader(), sheet, &ids)?))
}

/// The rows of a view in its order, from memory where nothing has changed.
pub fn order(book: &Book, sheet: &'static Sheet, view: &View) -> Result<Arc<Order>> {
    let reader = book.reader();
    book.held.borrow_mut().keep_up(&reader)?;
    if let Some(order) = book.held.borrow().order(sheet, view) {
        return Ok(order);
    }
    let found = match (sheet.shelf, view.text.as_deref()) {
        (Some(shelf), Some(text)) if view.is_sought() => {
            let ids = find::ids(book, shelf, text)?;
            Some(
                ids.iter()
                    .filter_map(|id| Uuid::try_parse(id).ok())
                    .collect(),
            )
        }
        _ => None,
    };
    book.held.borrow_mut().order_of(&reader, sheet, view, found)
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SelectionAsk {
    pub list: String,
    #[serde(default)]
    pub view: View,
    pub from: usize,
    pub count: usize,
    pub keys: Vec<String>,
}

/// What the status bar says of the selected cells.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Selection {
    /// All cells, blank ones included.
    #[ts(type = "number")]
    pub count: usize,
    #[ts(type = "number")]
    pub filled: usize,
    /// Of the cells that hold numbers; 约 before it where one of them is approximate.
    pub sum: Option<String>,
    pub average: Option<String>,
}

pub fn selection(book: &Book, ask: &SelectionAsk) -> Result<Selection> {
    let sheet = sheet(&ask.list)?;
    let order = order(book, sheet, &ask.view)?;
    let picked = order.rows.get(ask.from..).unwrap_or_default();
    let picked = picked.get(..ask.count).unwrap_or(picked);
    let counted = book
        .held
        .borrow_mut()
        .counted(&book.reader(), sheet, &ask.keys, picked)?;
    Ok(Selection {
        count: picked.len() * ask.keys.len(),
        filled: counted.filled,
        sum: counted.sum(),
        average: counted.average(),
    })
}
