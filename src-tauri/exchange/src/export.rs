//! Lists written out as .xlsx and .csv. Nothing in them is a formula: what begins like one is
//! kept as text, and amounts alone are numbers.

use std::path::Path;

use chrono::{Datelike, NaiveDate};
use hub::base::refusal::{Result, Stop, fault};
use hub::base::words::{Lang, look_up};
use hub::lists::Table;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// What one cell of a workbook holds at most.
const LONGEST: usize = 32_767;
const SHEET_NAME: usize = 31;
const WIDEST: f64 = 48.0;

/// One sheet a list, headings in the operator's language.
pub fn write_xlsx(path: &Path, tables: &[Table], lang: Lang) -> Result<()> {
    put(path, &xlsx_bytes(tables, lang, None)?)
}

/// As [`write_xlsx`] writes it; said to be made on the day given, the same tables have the same bytes.
pub fn xlsx_bytes(tables: &[Table], lang: Lang, day: Option<NaiveDate>) -> Result<Vec<u8>> {
    let named = tables.iter().map(|table| {
        let name = look_up(lang, &format!("list-{}", table.kind));
        let mut table = table.in_words(lang);
        table.kind = name.unwrap_or(table.kind);
        table
    });
    sheets_bytes(&named.collect::<Vec<_>>(), day)
}

/// Tables as they are, each a sheet called after its kind.
pub fn write_sheets(path: &Path, tables: &[Table]) -> Result<()> {
    put(path, &sheets_bytes(tables, None)?)
}

/// As [`write_sheets`] writes them; said to be made on the day given, the same tables have the same bytes.
pub fn sheets_bytes(tables: &[Table], day: Option<NaiveDate>) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    if let Some(day) = day {
        let made = u16::try_from(day.year())
            .ok()
            .zip(u8::try_from(day.month()).ok())
            .zip(u8::try_from(day.day()).ok())
            .and_then(|((year, month), day)| ExcelDateTime::from_ymd(year, month, day).ok());
        if let Some(made) = made {
            book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        }
    }
    for table in tables {
        sheet(book.add_worksheet(), table).map_err(unwritable)?;
    }
    book.save_to_buffer().map_err(unwritable)
}

/// UTF-8 with its mark, so that spreadsheet programs read the Chinese as Chinese.
pub fn write_csv(path: &Path, table: &Table, lang: Lang) -> Result<()> {
    put(path, &csv_bytes(table, lang)?)
}

pub fn csv_bytes(table: &Table, lang: Lang) -> Result<Vec<u8>> {
    let table = table.in_words(lang);
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    writer.write_record(&table.columns).map_err(unwritable)?;
    for row in &table.rows {
        writer
            .write_record(row.iter().map(|text| as_text(text)))
            .map_err(unwritable)?;
    }
    writer.into_inner().map_err(unwritable)
}

fn sheet(sheet: &mut Worksheet, table: &Table) -> std::result::Result<(), XlsxError> {
    sheet.set_name(sheet_name(&table.kind))?;
    let head = Format::new().set_bold();
    let money = Format::new().set_num_format("#,##0.00");
    let text = Format::new().set_num_format("@");
    for (column, heading) in (0u16..).zip(&table.columns) {
        sheet.write_string_with_format(0, column, heading, &head)?;
        let longest = table
            .rows
            .iter()
            .filter_map(|row| row.get(usize::from(column)))
            .map(|t| width(t))
            .max();
        sheet.set_column_width(
            column,
            (longest.unwrap_or(0).max(width(heading)) as f64 + 2.0).min(WIDEST),
        )?;
    }
    for (row, cells) in (1u32..).zip(&table.rows) {
        for (column, cell) in (0u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            match amount(cell) {
                Some(number) => sheet.write_number_with_format(row, column, number, &money)?,
                None => sheet.write_string_with_format(row, column, cut(cell), &text)?,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let (last_row, last_column) = (table.rows.len(), table.columns.len().saturating_sub(1));
    if let (Ok(last_row), Ok(last_column)) = (u32::try_from(last_row), u16::try_from(last_column)) {
        sheet.autofilter(0, 0, last_row, last_column)?;
    }
    Ok(())
}

/// `5000.00`: two decimals are what amounts have and codes, dates and telephones have not.
fn amount(text: &str) -> Option<f64> {
    let (yuan, fen) = text.split_once('.')?;
    let digits = yuan.strip_prefix('-').unwrap_or(yuan);
    let is_amount = fen.len() == 2
        && !digits.is_empty()
        // More digits than a cell can hold are shown as they are.
        && digits.len() <= 13
        && (digits == "0" || !digits.starts_with('0'))
        && digits.bytes().chain(fen.bytes()).all(|b| b.is_ascii_digit());
    is_amount.then(|| text.parse().ok())?
}

/// What a spreadsheet program would take for a formula gets a mark in front.
fn as_text(text: &str) -> String {
    let begins = text.trim_start_matches([' ', '\u{3000}']).chars().next();
    let is_formula = matches!(
        begins,
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
    );
    if is_formula && amount(text).is_none() {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn cut(text: &str) -> &str {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => text.get(..end).unwrap_or(text),
        None => text,
    }
}

/// Chinese characters are two wide.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

fn sheet_name(name: &str) -> String {
    name.chars()
        .filter(|c| !"[]:*?/\\'".contains(*c))
        .take(SHEET_NAME)
        .collect()
}

/// Whole or not at all: a cut-off file is never left behind.
pub(crate) fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let written = std::fs::write(&part, bytes).and_then(|()| std::fs::rename(&part, path));
    written.map_err(|cause| {
        let _ = std::fs::remove_file(&part);
        fault("exchange-unwritable", cause)
    })
}

pub(crate) fn unwritable(cause: impl std::fmt::Display) -> Stop {
    fault("exchange-unwritable", cause)
}
