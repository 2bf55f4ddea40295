//! One cell of a statement read by what its column holds.

use chrono::NaiveDate;
use hub::base::money::Yuan;
use hub::base::refusal::{Refusal, Result, refuse};
use hub::base::typed::plain;
use rust_decimal::Decimal;

use super::statement::Reading;
use crate::cells::text::free;
use crate::cells::{dates, numbers};
use crate::grid::Cell;
use crate::recognise::Column;

pub(super) fn money(reading: &Reading, row: usize, column: &Column) -> Result<Option<Yuan>> {
    let cell = reading.sheet.cell(row, column.index);
    let scale = column.scale.unwrap_or(Decimal::ONE);
    numbers::money(cell, scale).map_err(|_| unreadable(row, column, cell).into())
}

fn unreadable(row: usize, column: &Column, cell: &Cell) -> Refusal {
    refuse("exchange-statement-amount")
        .at("amount")
        .arg("line", row + 1)
        .arg("column", column.full())
        .arg("text", cell.as_shown())
}

/// The day; a time behind it is left out: 2024-10-18 09:12:33, 20241018091233.
pub(super) fn day(cell: &Cell) -> Option<NaiveDate> {
    let read = |cell: &Cell| dates::date(cell).ok().flatten().and_then(|date| date.day());
    if let Some(day) = read(cell) {
        return Some(day);
    }
    let text = cell.to_text();
    let front = text
        .split([' ', 'T', '\u{3000}', '\t'])
        .find(|part| !part.is_empty())?;
    let front = match front.bytes().all(|b| b.is_ascii_digit()) {
        true => front.get(..8).unwrap_or(front),
        false => front,
    };
    read(&Cell::Text(front.to_owned()))
}

pub(super) fn first_text(reading: &Reading, row: usize, fields: &[&str]) -> Option<String> {
    let columns = fields.iter().flat_map(|field| reading.all(field));
    columns
        .filter_map(|column| free(reading.sheet.cell(row, column.index)).ok().flatten())
        .next()
}

/// All that is said about it, each thing once.
pub(super) fn memo(reading: &Reading, row: usize) -> Option<String> {
    let mut said: Vec<String> = Vec::new();
    for column in reading.all("memo") {
        let text = free(reading.sheet.cell(row, column.index)).ok().flatten();
        said.extend(text.filter(|text| !said.contains(text)));
    }
    (!said.is_empty()).then(|| said.join(" "))
}

/// Programs put a mark before long numbers so that they stay text.
pub(super) fn number_of(text: &str) -> String {
    plain(text)
        .trim_matches(|c: char| matches!(c, '\'' | '"' | '=' | '`'))
        .to_owned()
}
