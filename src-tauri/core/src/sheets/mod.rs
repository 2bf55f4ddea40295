//! Sheets 表格: every list as a spreadsheet: pages of it in any order, cells typed in, views kept under a name.
//! The slices say in their `cells.rs` what their columns are; every edit goes through their own operations.

mod edit_cells;
pub mod lists;
pub mod pages;
mod rows;
mod saved;
mod try_cells;
mod writing;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::book::{Book, Change, Made};
use crate::base::refusal::{Result, page};

pub use edit_cells::EditCells;
pub use saved::{RemoveView, SaveView, SavedView, ViewId, views};
pub use try_cells::{TriedCell, TriedCells};
pub use writing::Cell;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    EditCells(EditCells),
    SaveView(SaveView),
    RemoveView(RemoveView),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::EditCells(op) => op.apply(change),
            Op::SaveView(op) => op.apply(change),
            Op::RemoveView(op) => op.apply(change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Columns {
        list: String,
    },
    Page(pages::PageAsk),
    Selection(pages::SelectionAsk),
    /// What `editCells` would do, cell by cell; nothing is changed.
    TryCells(EditCells),
    Views {
        list: String,
    },
}

impl Query {
    pub fn answer(&self, book: &Book) -> Result<Value> {
        match self {
            Query::Columns { list } => page(pages::columns(list)?),
            Query::Page(ask) => page(pages::page(book, ask)?),
            Query::Selection(ask) => page(pages::selection(book, ask)?),
            Query::TryCells(cells) => page(try_cells::try_cells(book, cells)?),
            Query::Views { list } => page(views(&book.reader(), list)?),
        }
    }
}

/// What each query answers with.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub columns: pages::SheetColumns,
    pub page: pages::SheetPage,
    pub selection: pages::Selection,
    pub try_cells: TriedCells,
    pub views: Vec<SavedView>,
}
