//! Rows become records: typed, with their place in the file, their problems reported on the way.

pub mod activities;
pub mod applications;
pub mod attendance;
pub mod disbursements;
pub mod events;
pub mod indicators;
pub mod links;
pub mod organisations;
pub mod projects;
mod row;
mod towns;

use std::collections::{BTreeMap, BTreeSet};

use hub::base::dates::PartialDate;
use serde::Serialize;

use crate::cells::{Trouble, trouble};
use crate::grid::{Sheet, Workbook};
use crate::problem::{Problem, letter, severity_of};
use crate::recognise::{Mapping, Register, Role, Table, recognise_as};

pub use activities::Activity;
pub use applications::{Application, BudgetLine};
pub use attendance::{Attendance, Person};
pub use disbursements::{Disbursement, Nature};
pub use events::Event;
pub use indicators::Indicator;
pub use organisations::Organisation;
pub use projects::{Project, Tranche};

/// Where a record stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// The sheet's place in [`Intake::sheets`].
    pub sheet: usize,
    /// From 1, as the file counts.
    pub row: usize,
}

/// A sheet as it was understood.
#[derive(Debug, Clone)]
pub struct SheetRead {
    pub file: String,
    pub sheet: String,
    /// `None` where it is no register.
    pub register: Option<Register>,
    /// Rows that hold records, repeated ones among them.
    pub rows: usize,
    /// Headings no field answers to; what stands below them is not taken over.
    pub unknown: Vec<String>,
    /// When it says it was filled in.
    pub filled_in: Option<PartialDate>,
    headings: BTreeMap<&'static str, (String, String)>,
}

/// All files of one import, read together: links go across files.
#[derive(Debug, Clone, Default)]
pub struct Intake {
    pub sheets: Vec<SheetRead>,
    pub organisations: Vec<Organisation>,
    pub projects: Vec<Project>,
    pub applications: Vec<Application>,
    pub indicators: Vec<Indicator>,
    pub activities: Vec<Activity>,
    pub events: Vec<Event>,
    pub attendance: Vec<Attendance>,
    pub persons: Vec<Person>,
    pub disbursements: Vec<Disbursement>,
    pub problems: Vec<Problem>,
}

/// What the operator says beside the files. Sheets count through all files.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    pub mappings: BTreeMap<usize, Mapping>,
    /// Rows that are not taken in, from 1.
    pub left_out: BTreeSet<(usize, usize)>,
}

/// Everything the files say, read and compared with itself.
pub fn understand(workbooks: &[Workbook]) -> Intake {
    understand_as(workbooks, &Plan::default())
}

/// As [`understand`], with the mappings chosen and without the rows left out.
pub fn understand_as(workbooks: &[Workbook], plan: &Plan) -> Intake {
    let mut intake = Intake::default();
    let mut tables = Vec::new();
    for workbook in workbooks {
        for (at, sheet) in workbook.sheets.iter().enumerate() {
            let place = intake.sheets.len();
            let mapping = plan.mappings.get(&place);
            let table = recognise_as(sheet, mapping).map(|mut table| {
                table
                    .rows
                    .retain(|row| !plan.left_out.contains(&(place, row + 1)));
                table
            });
            match table {
                Some(table) => {
                    tables.push((intake.sheets.len(), table));
                    let read = SheetRead::of(&workbook.file, sheet, tables.last().map(|(_, t)| t));
                    intake.sheets.push(read);
                }
                None => {
                    intake
                        .sheets
                        .push(SheetRead::of(&workbook.file, sheet, None));
                    // The first sheet of a file is the one meant; further ones may be anything.
                    if at == 0 && !sheet.rows.is_empty() && mapping.is_none() {
                        let what = trouble("sheet-unknown").arg("sheet", &sheet.name);
                        intake.report(intake.sheets.len() - 1, 1, "", what);
                    }
                }
            }
        }
    }
    // Sign-in rows look for their events, wherever these stand.
    tables.sort_by_key(|(place, table)| (table.register, *place));
    for (place, table) in &tables {
        intake.take(table, *place);
    }
    links::compare(&mut intake);
    intake.problems.sort_by(|a, b| {
        (a.sheet, a.row, a.letter.len(), &a.letter).cmp(&(
            b.sheet,
            b.row,
            b.letter.len(),
            &b.letter,
        ))
    });
    intake
}

impl Intake {
    fn take(&mut self, table: &Table<'_>, sheet: usize) {
        match table.register {
            Register::Organisations => organisations::read(self, table, sheet),
            Register::Projects => projects::read(self, table, sheet),
            Register::Applications => applications::read(self, table, sheet),
            Register::Indicators => indicators::read(self, table, sheet),
            Register::Activities => activities::read(self, table, sheet),
            Register::Events => events::read(self, table, sheet),
            Register::Attendance => attendance::read(self, table, sheet),
            Register::Disbursements => disbursements::read(self, table, sheet),
        }
    }

    /// Reports at a field's heading; an empty field means the row.
    pub(crate) fn report(&mut self, sheet: usize, row: usize, field: &str, what: Trouble) {
        let heading = self
            .sheets
            .get(sheet)
            .and_then(|sheet| sheet.headings.get(field));
        let (column, letter) = heading.cloned().unwrap_or_default();
        self.push(sheet, row, column, letter, what);
    }

    fn push(&mut self, sheet: usize, row: usize, column: String, letter: String, what: Trouble) {
        self.problems.push(Problem {
            sheet,
            row,
            column,
            letter,
            severity: severity_of(what.code),
            code: what.code,
            args: Problem::args_of(&what),
        });
    }

    /// Keeps what is said of sheets and rows; the records themselves were handed on.
    pub(crate) fn let_go_of_records(&mut self) {
        *self = Self {
            sheets: std::mem::take(&mut self.sheets),
            problems: std::mem::take(&mut self.problems),
            ..Self::default()
        };
    }

    /// When a sheet was filled in, by its own title or that of another sheet of its file.
    pub fn filled_in(&self, sheet: usize) -> Option<PartialDate> {
        let own = self.sheets.get(sheet)?;
        let of_file = self.sheets.iter().filter(|other| other.file == own.file);
        own.filled_in
            .or_else(|| of_file.filter_map(|other| other.filled_in).max())
    }

    /// The heading of a field as the sheet spells it.
    pub fn heading(&self, sheet: usize, field: &str) -> Option<&str> {
        Some(self.sheets.get(sheet)?.headings.get(field)?.0.as_str())
    }
}

impl SheetRead {
    fn of(file: &str, sheet: &Sheet, table: Option<&Table<'_>>) -> Self {
        let mut read = SheetRead {
            file: file.to_owned(),
            sheet: sheet.name.clone(),
            register: table.map(|table| table.register),
            rows: table.map_or(0, |table| table.rows.len()),
            unknown: Vec::new(),
            filled_in: table.and_then(|table| table.filled_in),
            headings: BTreeMap::new(),
        };
        let Some(table) = table else { return read };
        read.unknown = table
            .unknown()
            .map(|column| column.heading.clone())
            .collect();
        for column in &table.columns {
            if let Role::Field(key) = column.role {
                let heading = (column.heading.clone(), letter(column.index));
                read.headings.entry(key).or_insert(heading);
            }
        }
        read
    }
}
