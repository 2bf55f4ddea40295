//! A block of typed or pasted cells, written as one change: all of it, or nothing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lists::sheet;
use super::writing::{Cell, Writing, by_row};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, Stop};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditCells {
    pub list: String,
    pub cells: Vec<Cell>,
}

impl EditCells {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let sheet = sheet(&self.list)?;
        let mut made = None;
        for row in by_row(&self.cells) {
            let at_row = |stop: Stop| match stop {
                Stop::Refused(refusal) => refusal.arg("row", row.row).into(),
                broken => broken,
            };
            let writing = Writing::of(change, sheet, &row).map_err(at_row)?;
            let mut read = Vec::with_capacity(row.cells.len());
            for cell in &row.cells {
                read.extend(writing.read(change, cell).map_err(|stop| at(stop, cell))?);
            }
            let written = writing.write(change, &read).map_err(|stop| match stop {
                Stop::Refused(refusal) => writing.at_cell(refusal).into(),
                broken => broken,
            })?;
            made = made.or(written);
        }
        Ok(made.unwrap_or_else(|| Made::new(sheet.list, "")))
    }
}

fn at(stop: Stop, cell: &Cell) -> Stop {
    match stop {
        Stop::Refused(mut refusal) => {
            refusal.field = Some(cell.key.clone().into());
            refusal.arg("row", &cell.row).into()
        }
        broken => broken,
    }
}
