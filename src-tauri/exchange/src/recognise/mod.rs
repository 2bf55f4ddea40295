//! Which register a sheet is, which column is what, and which rows are records.

mod columns;
mod header;
mod rows;

use std::collections::HashMap;

use hub::base::dates::PartialDate;
use rust_decimal::Decimal;

use crate::grid::{Cell, Sheet};
use crate::vocabulary;

pub use columns::{Column, Role};

/// The registers there are, by the word `desk list` uses for what they hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Register {
    Organisations,
    Projects,
    Applications,
    Indicators,
    Activities,
    Events,
    Attendance,
    Disbursements,
}

impl Register {
    pub const ALL: [Register; 8] = [
        Register::Organisations,
        Register::Projects,
        Register::Applications,
        Register::Indicators,
        Register::Activities,
        Register::Events,
        Register::Attendance,
        Register::Disbursements,
    ];

    pub fn from_word(word: &str) -> Option<Self> {
        Register::ALL.into_iter().find(|one| one.word() == word)
    }

    pub fn word(self) -> &'static str {
        match self {
            Register::Organisations => "organisations",
            Register::Projects => "projects",
            Register::Applications => "applications",
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

/// How the columns of a sheet are to be read, where the operator says it: chosen now, or remembered
/// by the headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// None leaves the sheet out.
    pub register: Option<Register>,
    /// One for each heading, as [`Role::word`]; where the number differs, the headings decide.
    pub roles: Vec<String>,
}

/// What the headings of a sheet alone say: a mapping proposed, and the headings it goes by.
pub struct Proposal {
    pub register: Option<Register>,
    pub columns: Vec<Column>,
    /// The first row of records, from 0.
    pub first_row: usize,
}

impl Proposal {
    /// What tells registers of the same make: every heading from left to right.
    pub fn headings(&self) -> Vec<String> {
        self.columns.iter().map(Column::full).collect()
    }

    pub fn mapping(&self) -> Mapping {
        Mapping {
            register: self.register,
            roles: self.columns.iter().map(|c| c.role.word()).collect(),
        }
    }
}

/// Nothing for a sheet without anything that could be a header.
pub fn propose(sheet: &Sheet) -> Option<Proposal> {
    let header = header::find(sheet)?;
    Some(Proposal {
        register: header.register,
        first_row: header.end,
        columns: header.columns,
    })
}

/// What the headings of a sheet would be in this register.
pub fn propose_as(sheet: &Sheet, register: Register) -> Option<Mapping> {
    let header = header::find(sheet)?;
    let columns = columns::in_register(register, &header.headings);
    Some(Mapping {
        register: Some(register),
        roles: columns.iter().map(|column| column.role.word()).collect(),
    })
}

/// A table that is no register, by the fields of this section of the vocabulary: how well it fits,
/// its columns, and the first row below its headings.
pub(crate) fn by_section(sheet: &Sheet, section: &str) -> Option<(u32, Vec<Column>, usize)> {
    let (score, header) = header::find_by(sheet, vocabulary::fields(section))?;
    Some((score, header.columns, header.end))
}

/// `None` for a sheet that is no register we know: instructions, charts, notes.
pub fn recognise(sheet: &Sheet) -> Option<Table<'_>> {
    recognise_as(sheet, None)
}

/// As [`recognise`]; a mapping goes before what the headings say.
pub fn recognise_as<'a>(sheet: &'a Sheet, mapping: Option<&Mapping>) -> Option<Table<'a>> {
    let mut header = header::find(sheet)?;
    if let Some(mapping) = mapping.filter(|m| m.roles.len() == header.columns.len()) {
        let register = mapping.register?;
        let mut columns = std::mem::take(&mut header.columns);
        for (column, word) in columns.iter_mut().zip(&mapping.roles) {
            column.role = Role::read(register, word);
        }
        header.read_as(register, columns);
    }
    let register = header.register?;
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
        register,
        sheet,
        columns: header.columns,
        rows,
        filled_in: header.filled_in,
        fields,
        fills,
    })
}

impl Column {
    /// The heading with what stands above it.
    pub fn full(&self) -> String {
        match &self.group {
            Some(group) => format!("{group}/{}", self.heading),
            None => self.heading.clone(),
        }
    }
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
