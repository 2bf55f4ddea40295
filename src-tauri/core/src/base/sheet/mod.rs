//! A list as a sheet: its columns, where each cell comes from, and how what is typed into it changes the record.
//! A slice says what is its own in `cells.rs`; the room `sheets` ties them together.

mod column;
mod counted;
mod kept;
mod memory;
mod mend;
mod order;
mod read;
mod shown;
mod sorting;
mod typed;
mod view;

use std::fmt::Display;
use std::str::FromStr;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::book::{Change, Made};
use super::incoming::from_json;
use super::refusal::{Result, fault, refuse};

pub use column::{Column, Kind};
pub use memory::Held;
pub use order::{Group, Order, Totals, total_of};
pub use read::{SheetRow, details, rows};
pub use typed::read as read_cell;
pub use view::{Filter, View};

/// A scan in which new rows stand last.
const BY_ROWID: &str = "it.rowid";

/// One list: a statement's parts and what can be done to its rows. The record's table, or view, is called `it`.
/// `{today}` in the statements stands for the day one looks.
pub struct Sheet {
    pub list: &'static str,
    /// What stands behind FROM.
    pub source: &'static str,
    /// The tables the cells come from, the list's own first: a change elsewhere leaves the held order as it is.
    pub tables: &'static [&'static str],
    /// Tables whose every row belongs to one row of the list, with the statement that gives its id.
    pub owners: &'static [(&'static str, &'static str)],
    /// The order in which rows are read, always the same between two changes.
    pub scan: &'static str,
    /// A choice column and the words shown while no filter names it.
    pub shown: Option<(&'static str, &'static [&'static str])>,
    /// The order when the view asks for none.
    pub order: &'static [(&'static str, bool)],
    /// The kind under which the search of the whole desk knows these records.
    pub shelf: Option<&'static str>,
    /// The condition under which a row takes no edits.
    pub locked: &'static str,
    /// Column, mark, and the condition under which the cell bears it.
    pub marks: &'static [(&'static str, &'static str, &'static str)],
    pub columns: &'static [Column],
    pub edits: Option<Edits>,
}

/// How the rows of a list are changed: by the slice's own operations, so that all its rules hold.
pub struct Edits {
    /// The statement that gives one record's details as JSON, as the edit operation takes them; `?1` is its id.
    pub details: &'static str,
    /// What a new row says before anything is typed; nothing where rows are not added in a sheet.
    pub blank: Option<&'static str>,
    /// Writes the details to the record, or to a new one without `id`.
    pub write: fn(&Change, Row<'_>) -> Result<Made>,
}

/// A row about to be written.
pub struct Row<'a> {
    pub id: Option<&'a str>,
    pub details: Value,
    /// The keys of the cells that were typed.
    pub typed: &'a [&'static str],
}

impl Row<'_> {
    pub fn is_typed(&self, key: &str) -> bool {
        self.typed.contains(&key)
    }

    /// Sets a field of the details that no cell stands for.
    pub fn set(&mut self, field: &str, value: impl Serialize) {
        if let Value::Object(details) = &mut self.details {
            details.insert(field.to_owned(), serde_json::json!(value));
        }
    }

    /// The id of the record; nothing of a row that is added.
    pub fn id<Id: FromStr<Err: Display>>(&self) -> Result<Option<Id>> {
        let id = self.id.map(Id::from_str).transpose();
        id.map_err(|error| fault("store", error))
    }

    /// The details as the operation takes them; what is wrong with them is refused at its field.
    pub fn read<Details: DeserializeOwned>(&self) -> Result<Details> {
        from_json(&self.details)
    }

    /// Refuses a cell that can be typed in only while the row is new.
    pub fn settled_once(&self, key: &'static str) -> Result<()> {
        match self.id.is_some() && self.is_typed(key) {
            true => Err(refuse("sheets-cell-settled").at(key).into()),
            false => Ok(()),
        }
    }

    pub fn text(&self, field: &str) -> Option<&str> {
        self.details.get(field)?.as_str()
    }
}

impl Sheet {
    /// A list of one table that is only read; the rest is filled in by struct update.
    pub const fn of(
        list: &'static str,
        source: &'static str,
        tables: &'static [&'static str],
        columns: &'static [Column],
    ) -> Sheet {
        Sheet {
            list,
            source,
            tables,
            owners: &[],
            scan: BY_ROWID,
            shown: None,
            order: &[],
            shelf: None,
            locked: "0",
            marks: &[],
            columns,
            edits: None,
        }
    }

    /// Where the column stands, and the column.
    pub fn column(&self, key: &str) -> Option<(usize, &'static Column)> {
        self.columns
            .iter()
            .enumerate()
            .find(|(_, column)| column.key == key)
    }

    /// The column whose cell a refusal at `field` of the details is about.
    pub fn column_of_field(&self, field: &str) -> Option<&'static Column> {
        let is_field = |column: &&Column| {
            column
                .field
                .is_some_and(|path| path.rsplit('.').next() == Some(field))
        };
        self.columns
            .iter()
            .find(is_field)
            .or_else(|| self.columns.iter().find(|column| column.key == field))
    }
}
