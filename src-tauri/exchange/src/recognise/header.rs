//! Finds the header: the rows whose headings fit some register best.

use hub::base::dates::PartialDate;
use hub::base::typed::plain;
use rust_decimal::Decimal;

use super::Register;
use super::columns::{self, Column, Heading};
use crate::cells::numbers::scale_of;
use crate::cells::text::heading_key;
use crate::grid::{Cell, Sheet};
use crate::vocabulary::Field;

/// Headers stand within the first rows of a sheet.
const SEARCHED: usize = 40;
const DEEPEST: usize = 3;

pub(super) struct Header {
    /// None where the headings are no register's.
    pub register: Option<Register>,
    pub headings: Vec<Heading>,
    pub columns: Vec<Column>,
    /// The first row below.
    pub end: usize,
    /// When it was filled in, by a title row: 填报日期：2025年6月30日.
    pub filled_in: Option<PartialDate>,
    /// The unit of all amounts, by a title row.
    unit: Option<Decimal>,
}

impl Header {
    fn of(sheet: &Sheet, top: usize, depth: usize, headings: Vec<Heading>) -> Self {
        Header {
            register: None,
            columns: headings.iter().map(Heading::unread).collect(),
            headings,
            end: top + depth,
            filled_in: filled_in(sheet, top),
            unit: sheet_unit(sheet, top),
        }
    }

    /// Takes these columns for its own, in the unit of the sheet where they say none.
    pub fn read_as(&mut self, register: Register, columns: Vec<Column>) {
        self.register = Some(register);
        self.take(columns);
    }

    fn take(&mut self, columns: Vec<Column>) {
        self.columns = columns;
        for column in self.columns.iter_mut().filter(|c| c.scale.is_none()) {
            column.scale = self.unit;
        }
    }
}

/// The header that fits some register best; else the first row that looks like one.
pub(super) fn find(sheet: &Sheet) -> Option<Header> {
    let mut best: Option<(u32, Header)> = None;
    for top in 0..sheet.rows.len().min(SEARCHED) {
        let depth = depth_of(sheet, top);
        let headings = headings(sheet, top, depth);
        let Some((score, register, columns)) = columns::best(&headings) else {
            continue;
        };
        if best.as_ref().is_none_or(|(known, _)| score > *known) {
            let mut header = Header::of(sheet, top, depth, headings);
            header.read_as(register, columns);
            best = Some((score, header));
        }
    }
    best.map(|(_, header)| header).or_else(|| likely(sheet))
}

/// The header that fits these fields best, with how well it does; else the first row that looks like one.
pub(super) fn find_by(sheet: &Sheet, fields: &[Field]) -> Option<(u32, Header)> {
    let mut best: Option<(u32, Header)> = None;
    for top in 0..sheet.rows.len().min(SEARCHED) {
        let depth = depth_of(sheet, top);
        let headings = headings(sheet, top, depth);
        let (score, columns) = columns::by_fields(fields, &headings);
        if score > best.as_ref().map_or(0, |(known, _)| *known) {
            let mut header = Header::of(sheet, top, depth, headings);
            header.take(columns);
            best = Some((score, header));
        }
    }
    best.or_else(|| Some((0, likely(sheet)?)))
}

/// The row with the most texts and no numbers among the first ones.
fn likely(sheet: &Sheet) -> Option<Header> {
    let texts = |row: &Vec<Cell>| {
        let said = row.iter().filter(|cell| !cell.is_blank());
        let all_text = said.clone().all(|cell| matches!(cell, Cell::Text(_)));
        if all_text { said.count() } else { 0 }
    };
    let first = sheet.rows.iter().take(SEARCHED).enumerate();
    let (top, count) = first
        .map(|(at, row)| (at, texts(row)))
        .max_by_key(|(at, count)| (*count, std::cmp::Reverse(*at)))?;
    if count < 2 {
        return None;
    }
    let depth = depth_of(sheet, top);
    Some(Header::of(sheet, top, depth, headings(sheet, top, depth)))
}

fn depth_of(sheet: &Sheet, top: usize) -> usize {
    let mut depth = 1;
    while depth < DEEPEST && is_second_line(sheet, top, top + depth) {
        depth += 1;
    }
    depth
}

/// Whether a row continues the header above: it says something only under groups and under
/// blanks, and never a number.
fn is_second_line(sheet: &Sheet, top: usize, row: usize) -> bool {
    let Some(cells) = sheet.rows.get(row) else {
        return false;
    };
    let mut says = 0;
    for (column, cell) in cells.iter().enumerate() {
        match cell {
            cell if cell.is_blank() => {}
            Cell::Text(_) if sheet.cell(row - 1, column).is_blank() => says += 1,
            Cell::Text(_) if is_group(sheet, row, column) => says += 1,
            _ => return false,
        }
    }
    let above = sheet
        .rows
        .get(top)
        .map_or(0, |cells| cells.iter().filter(|c| !c.is_blank()).count());
    says > 0 && above > 1 && has_group(sheet, row)
}

/// A heading that reaches over this column and the next.
fn is_group(sheet: &Sheet, row: usize, column: usize) -> bool {
    !sheet.cell(row - 1, column).is_blank()
        && sheet.cell(row - 1, column + 1).is_blank()
        && !sheet.cell(row, column + 1).is_blank()
}

fn has_group(sheet: &Sheet, row: usize) -> bool {
    let width = sheet.rows.get(row).map_or(0, Vec::len);
    (0..width).any(|column| !sheet.cell(row, column).is_blank() && is_group(sheet, row, column))
}

fn headings(sheet: &Sheet, top: usize, depth: usize) -> Vec<Heading> {
    let width = (top..top + depth)
        .filter_map(|row| sheet.rows.get(row))
        .map(Vec::len)
        .max();
    (0..width.unwrap_or(0))
        .filter_map(|column| heading(sheet, top, depth, column))
        .collect()
}

/// The lowest line that says something names the column; what stands above it is its group.
fn heading(sheet: &Sheet, top: usize, depth: usize, column: usize) -> Option<Heading> {
    let lines: Vec<usize> = (top..top + depth).collect();
    let own = |row: &usize| Some(sheet.cell(*row, column)).filter(|cell| !cell.is_blank());
    let lowest = lines
        .iter()
        .rev()
        .find_map(|row| own(row).map(|cell| (*row, cell)));
    let (row, cell) = lowest?;
    let group = (row > top)
        .then(|| group_above(sheet, row, column))
        .flatten();
    Some(Heading::new(column, cell.to_text(), group))
}

fn group_above(sheet: &Sheet, row: usize, column: usize) -> Option<String> {
    let above = row.checked_sub(1)?;
    // A merged cell holds its text at its left end; without merges the nearest text to the left.
    (0..=column)
        .rev()
        .map(|left| sheet.cell(above, left))
        .find(|cell| !cell.is_blank())
        .map(Cell::to_text)
}

/// 填报日期：2025年6月30日, 截至2024年11月底 in a title row.
fn filled_in(sheet: &Sheet, top: usize) -> Option<PartialDate> {
    let above = sheet.rows.iter().take(top).flatten().map(Cell::to_text);
    above.filter_map(|text| date_behind(&text)).next_back()
}

fn date_behind(text: &str) -> Option<PartialDate> {
    const SIGNS: [&str; 6] = [
        "填报日期",
        "填表日期",
        "制表日期",
        "填报时间",
        "统计日期",
        "截至",
    ];
    let text = plain(text);
    let (_, rest) = SIGNS.iter().find_map(|sign| text.split_once(sign))?;
    let rest = rest.trim_start_matches(':');
    let is_date = |c: char| c.is_ascii_digit() || matches!(c, '年' | '月' | '日' | '.' | '-' | '/');
    let end = rest.find(|c| !is_date(c)).unwrap_or(rest.len());
    rest.get(..end)?.parse().ok()
}

/// 单位：万元 in a title row is the unit of all amounts of the sheet.
fn sheet_unit(sheet: &Sheet, top: usize) -> Option<Decimal> {
    let above = sheet.rows.iter().take(top).flatten();
    above
        .filter_map(|cell| unit_in_title(&cell.to_text()))
        .next_back()
}

fn unit_in_title(text: &str) -> Option<Decimal> {
    let key = heading_key(text);
    let (_, rest) = key.split_once("单位")?;
    let rest = rest.trim_start_matches("人民币");
    ["百万元", "万元", "千元", "亿元"]
        .into_iter()
        .find(|unit| rest.starts_with(unit))
        .and_then(scale_of)
}
