//! Which register a sheet is, which column is what, and which rows are records.

mod columns;
mod header;
mod rows;

use std::collections::HashMap;

use hub::base::dates::PartialDate;
use rust_decimal::Decimal;

use crate::grid::{Cell, Sheet};

pub use columns::{Column, Role};

/// The registers there are, by the word `desk list` uses for what they hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Register {
    Organisations,
    Projects,
    Indicators,
    Activities,
    Events,
    Attendance,
    Disbursements,
}

impl Register {
    pub const ALL: [Register; 7] = [
        Register::Organisations,
        Register::Projects,
        Register::Indicators,
        Register::Activities,
        Register::Events,
        Register::Attendance,
        Register::Disbursements,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Register::Organisations => "organisations",
            Register::Projects => "projects",
            Register::Indicators => "indicators",
            Register::Activities => "activities",
            Register::Events => "events",
            Register::Attendance => "attendance",
            Register::Disbursements => "disbursements",
        }
    }
}

/// A sheet understood: its columns and the rows that hold records.
#[derive(Debug)]
pub struct Table<'a> {
    pub register: Register,
    pub sheet: &'a Sheet,
    pub columns: Vec<Column>,
    /// Rows of records, counted from 0.
    pub rows: Vec<usize>,
    /// When the sheet says it was filled in.
    pub filled_in: Option<PartialDate>,
    fields: HashMap<&'static str, Vec<usize>>,
    fills: HashMap<usize, Vec<Fill>>,
}

/// A merged cell's lower rows show what its first row holds.
#[derive(Debug, Clone, Copy)]
struct Fill {
    top: usize,
    bottom: usize,
    left: usize,
}

/// `None` for a sheet that is no register we know: instructions, charts, notes.
pub fn recognise(sheet: &Sheet) -> Option<Table<'_>> {
    let header = header::find(sheet)?;
    let rows = rows::records(sheet, &header);
    let mut fields: HashMap<&'static str, Vec<usize>> = HashMap::new();
    for (place, column) in header.columns.iter().enumerate() {
        if let Role::Field(key) = column.role {
            fields.entry(key).or_default().push(place);
        }
    }
    let mut fills: HashMap<usize, Vec<Fill>> = HashMap::new();
    for area in sheet.merges.iter().filter(|area| area.bottom >= header.end) {
        for column in header
            .columns
            .iter()
            .filter(|c| (area.left..=area.right).contains(&c.index))
        {
            let fill = Fill {
                top: area.top,
                bottom: area.bottom,
                left: area.left,
            };
            fills.entry(column.index).or_default().push(fill);
        }
    }
    fills
        .values_mut()
        .for_each(|of_column| of_column.sort_by_key(|fill| fill.top));
    Some(Table {
        register: header.register,
        sheet,
        columns: header.columns,
        rows,
        filled_in: header.filled_in,
        fields,
        fills,
    })
}

impl Table<'_> {
    pub fn has(&self, field: &str) -> bool {
        self.fields.contains_key(field)
    }

    pub fn column(&self, field: &str) -> Option<&Column> {
        self.all(field).next()
    }

    pub fn all(&self, field: &str) -> impl Iterator<Item = &Column> {
        self.fields
            .get(field)
            .into_iter()
            .flatten()
            .filter_map(|place| self.columns.get(*place))
    }

    /// What is shown at a row of a column: a merged cell shows in all its rows.
    pub fn shown(&self, row: usize, column: usize) -> &Cell {
        let own = self.sheet.cell(row, column);
        if !own.is_blank() {
            return own;
        }
        let Some(fills) = self.fills.get(&column) else {
            return own;
        };
        let after = fills.partition_point(|fill| fill.top <= row);
        match after.checked_sub(1).and_then(|at| fills.get(at)) {
            Some(fill) if row <= fill.bottom => self.sheet.cell(fill.top, fill.left),
            _ => own,
        }
    }

    /// Headings that no field answers to, as they stand.
    pub fn unknown(&self) -> impl Iterator<Item = &Column> {
        self.columns
            .iter()
            .filter(|column| column.role == Role::Unknown)
    }

    /// The unit of a money column: its heading's, else the sheet's, else yuan.
    pub fn scale(column: &Column) -> Decimal {
        column.scale.unwrap_or(Decimal::ONE)
    }
}
