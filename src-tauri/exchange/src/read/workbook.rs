//! Workbooks through calamine, cell by cell: a sheet that claims a million rows and has three
//! costs three.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use calamine::{Data, DataRef, Dimensions, Ods, Range, Reader, Xls, XlsError, Xlsx, XlsxError};

use super::{COLUMNS, Form};
use crate::grid::{Area, Cell, Sheet};

/// Days between the two epochs a workbook may count from.
const EPOCH_1904: f64 = 1462.0;

pub(super) fn read(path: &Path, form: Form) -> Result<Vec<Sheet>, String> {
    let file = BufReader::new(File::open(path).map_err(|cause| cause.to_string())?);
    match form {
        Form::Xlsx => xlsx(Xlsx::new(file).map_err(|cause| match cause {
            XlsxError::Password => "password".to_owned(),
            other => other.to_string(),
        })?),
        Form::Xls => xls(Xls::new(file).map_err(|cause| match cause {
            XlsError::Password => "password".to_owned(),
            other => other.to_string(),
        })?),
        _ => ods(Ods::new(file).map_err(|cause| cause.to_string())?),
    }
}

fn xlsx(mut book: Xlsx<BufReader<File>>) -> Result<Vec<Sheet>, String> {
    let shift = if book.has_1904_epoch() {
        EPOCH_1904
    } else {
        0.0
    };
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let merges = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        let mut sheet = Sheet {
            name: name.clone(),
            merges: areas(merges),
            ..Sheet::default()
        };
        // A chart sheet has no cells; that is no reason to refuse the workbook.
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else {
            continue;
        };
        while let Some(cell) = cells.next_cell().map_err(|cause| cause.to_string())? {
            let (row, column) = cell.get_position();
            put(&mut sheet, row, column, from_ref(cell.get_value(), shift))?;
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn xls(mut book: Xls<BufReader<File>>) -> Result<Vec<Sheet>, String> {
    let shift = if book.has_1904_epoch() {
        EPOCH_1904
    } else {
        0.0
    };
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let merges = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        let range = book
            .worksheet_range(&name)
            .map_err(|cause| cause.to_string())?;
        sheets.push(ranged(name, areas(merges), &range, shift)?);
    }
    Ok(sheets)
}

fn ods(mut book: Ods<BufReader<File>>) -> Result<Vec<Sheet>, String> {
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let range = book
            .worksheet_range(&name)
            .map_err(|cause| cause.to_string())?;
        sheets.push(ranged(name, Vec::new(), &range, 0.0)?);
    }
    Ok(sheets)
}

fn ranged(
    name: String,
    merges: Vec<Area>,
    range: &Range<Data>,
    shift: f64,
) -> Result<Sheet, String> {
    let mut sheet = Sheet {
        name,
        merges,
        ..Sheet::default()
    };
    let (top, left) = range.start().unwrap_or_default();
    for (row, column, value) in range.used_cells() {
        let (row, column) = (top as usize + row, left as usize + column);
        let (row, column) = (row as u32, column as u32);
        put(
            &mut sheet,
            row,
            column,
            from_ref(&DataRef::from_data(value), shift),
        )?;
    }
    Ok(sheet)
}

fn put(sheet: &mut Sheet, row: u32, column: u32, cell: Cell) -> Result<(), String> {
    if cell == Cell::Blank {
        return Ok(());
    }
    if column as usize >= COLUMNS {
        return Err("wide".to_owned());
    }
    sheet.put(row as usize, column as usize, cell);
    Ok(())
}

/// Both of calamine's value types, seen as the borrowed one.
trait FromData<'a> {
    fn from_data(value: &'a Data) -> DataRef<'a>;
}

impl<'a> FromData<'a> for DataRef<'a> {
    fn from_data(value: &'a Data) -> DataRef<'a> {
        match value {
            Data::Int(number) => DataRef::Int(*number),
            Data::Float(number) => DataRef::Float(*number),
            Data::String(text) => DataRef::SharedString(text),
            Data::Bool(truth) => DataRef::Bool(*truth),
            Data::DateTime(moment) => DataRef::DateTime(*moment),
            Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
            Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
            Data::Error(error) => DataRef::Error(error.clone()),
            Data::Empty => DataRef::Empty,
        }
    }
}

fn from_ref(value: &DataRef<'_>, shift: f64) -> Cell {
    match value {
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(text) => Cell::Text(text.clone()),
        DataRef::SharedString(text) => Cell::Text((*text).to_owned()),
        DataRef::Bool(truth) => Cell::Truth(*truth),
        // A time of day has no epoch.
        DataRef::DateTime(moment) if moment.as_f64() < 1.0 => Cell::Date(moment.as_f64()),
        DataRef::DateTime(moment) => Cell::Date(moment.as_f64() + shift),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::Text(text.clone()),
        DataRef::Error(error) => Cell::Broken(error.to_string()),
        DataRef::Empty => Cell::Blank,
    }
}

fn areas(merges: Vec<Dimensions>) -> Vec<Area> {
    let area = |d: Dimensions| Area {
        top: d.start.0 as usize,
        left: d.start.1 as usize,
        bottom: d.end.0 as usize,
        right: d.end.1 as usize,
    };
    merges.into_iter().map(area).collect()
}
