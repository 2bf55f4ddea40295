//! Which rows below a header are records: not blanks, repeated headers, totals or notes.

use super::columns::Role;
use super::header::Header;
use crate::cells::text::{heading_key, means_blank};
use crate::grid::{Cell, Sheet};
use crate::vocabulary;

pub(super) fn records(sheet: &Sheet, header: &Header) -> Vec<usize> {
    let wide = wide_rows(sheet);
    (header.end..sheet.rows.len())
        .filter(|row| is_record(sheet, header, *row, &wide))
        .collect()
}

/// Rows of cells merged over several columns: titles and notes.
fn wide_rows(sheet: &Sheet) -> Vec<usize> {
    let mut rows: Vec<usize> = sheet
        .merges
        .iter()
        .filter(|area| area.right >= area.left + 2 && area.top == area.bottom)
        .map(|area| area.top)
        .collect();
    rows.sort_unstable();
    rows
}

fn is_record(sheet: &Sheet, header: &Header, row: usize, wide: &[usize]) -> bool {
    let Some(cells) = sheet.rows.get(row) else {
        return false;
    };
    let mut said = cells
        .iter()
        .enumerate()
        .filter(|(_, cell)| !cell.is_blank());
    let Some((column, first)) = said.next() else {
        return false;
    };
    let alone = said.next().is_none();
    let text = first.to_text();
    if is_total(&text) || is_note(&text) {
        return false;
    }
    if alone && (!names_record(header, column) || wide.binary_search(&row).is_ok()) {
        return false;
    }
    !repeats_header(header, cells)
}

/// 合计, 小计：, 云岫街道小计.
fn is_total(text: &str) -> bool {
    let key = heading_key(text);
    vocabulary::value("total", &key).is_some()
        || ["合计", "小计", "总计"]
            .iter()
            .any(|word| key.ends_with(word) && key.chars().count() <= 14)
}

/// 注：…, 备注:…, 填表人：…
fn is_note(text: &str) -> bool {
    let text = text.trim();
    let front = text
        .split([':', '：', '.', '、', ' ', '\u{3000}'])
        .next()
        .unwrap_or_default();
    front.len() < text.len() && vocabulary::value("note", front).is_some()
        || text.starts_with("注：")
}

/// A row with one cell is a record only where that cell is a name.
fn names_record(header: &Header, column: usize) -> bool {
    let found = header.columns.iter().find(|known| known.index == column);
    found.is_some_and(|known| known.role == Role::Field("name"))
}

fn repeats_header(header: &Header, cells: &[Cell]) -> bool {
    let said = cells.iter().filter(|cell| !cell.is_blank()).count();
    let same = header
        .columns
        .iter()
        .filter(|column| match cells.get(column.index) {
            Some(Cell::Text(text)) if !means_blank(text) => {
                heading_key(text) == heading_key(&column.heading)
                    || column
                        .group
                        .as_deref()
                        .is_some_and(|g| heading_key(g) == heading_key(text))
            }
            _ => false,
        });
    said >= 2 && same.count() * 2 > said
}
