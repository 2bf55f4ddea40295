//! One row, read field by field; what cannot be read is reported and left empty.

use hub::base::money::Yuan;

use super::{Intake, Place};
use crate::cells::{Reading, Trouble, numbers};
use crate::grid::Cell;
use crate::problem::{Problem, letter, severity_of};
use crate::recognise::{Column, Table};

pub(super) struct Row<'a> {
    table: &'a Table<'a>,
    sheet: usize,
    /// From 0.
    row: usize,
    problems: Vec<Problem>,
}

static NOTHING: Cell = Cell::Blank;

impl<'a> Row<'a> {
    pub fn new(table: &'a Table<'a>, sheet: usize, row: usize) -> Self {
        Row {
            table,
            sheet,
            row,
            problems: Vec::new(),
        }
    }

    pub fn place(&self) -> Place {
        Place {
            sheet: self.sheet,
            row: self.row + 1,
        }
    }

    pub fn has(&self, field: &str) -> bool {
        self.table.has(field)
    }

    pub fn cell(&self, field: &str) -> &'a Cell {
        self.table
            .column(field)
            .map_or(&NOTHING, |column| self.at(column))
    }

    pub fn at(&self, column: &Column) -> &'a Cell {
        self.table.shown(self.row, column.index)
    }

    /// The columns of a field that may have several.
    pub fn columns(&self, field: &str) -> Vec<&'a Column> {
        self.table.all(field).collect()
    }

    pub fn take<T>(&mut self, field: &str, read: impl Fn(&Cell) -> Reading<T>) -> Option<T> {
        let column = self.table.column(field)?;
        self.take_at(column, read)
    }

    pub fn take_at<T>(&mut self, column: &Column, read: impl Fn(&Cell) -> Reading<T>) -> Option<T> {
        match read(self.at(column)) {
            Ok(value) => value,
            Err(what) => {
                self.report_at(column, what);
                None
            }
        }
    }

    pub fn money(&mut self, field: &str) -> Option<Yuan> {
        let column = self.table.column(field)?;
        self.take_at(column, |cell| numbers::money(cell, Table::scale(column)))
    }

    pub fn report(&mut self, field: &str, what: Trouble) {
        match self.table.column(field) {
            Some(column) => self.report_at(column, what),
            None => self.push(String::new(), String::new(), what),
        }
    }

    pub fn report_at(&mut self, column: &Column, what: Trouble) {
        self.push(column.heading.clone(), letter(column.index), what);
    }

    fn push(&mut self, column: String, letter: String, what: Trouble) {
        self.problems.push(Problem {
            sheet: self.sheet,
            row: self.row + 1,
            column,
            letter,
            severity: severity_of(what.code),
            code: what.code,
            args: Problem::args_of(&what),
        });
    }

    pub fn problem_count(&self) -> usize {
        self.problems.len()
    }

    /// Hands over what was reported.
    pub fn done(self, intake: &mut Intake) {
        intake.problems.extend(self.problems);
    }
}
