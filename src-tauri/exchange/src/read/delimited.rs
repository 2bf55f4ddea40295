//! Text files of cells: UTF-8 with or without mark, UTF-16 with mark, or GB18030; commas, tabs or
//! semicolons; any line ends.

use std::path::Path;

use encoding_rs::{GB18030, UTF_8, UTF_16BE, UTF_16LE};

use super::COLUMNS;
use crate::grid::{Cell, Sheet};

pub(super) fn read(path: &Path) -> Result<Sheet, String> {
    let bytes = std::fs::read(path).map_err(|cause| cause.to_string())?;
    cells(&decode(&bytes)?)
}

/// A block pasted from a spreadsheet: lines of cells parted by tabs, whatever stands in them.
pub(super) fn pasted(text: &str) -> Result<Sheet, String> {
    if text.contains('\t') {
        parted(text, b'\t')
    } else {
        cells(text)
    }
}

fn decode(bytes: &[u8]) -> Result<String, String> {
    for encoding in [UTF_8, UTF_16LE, UTF_16BE] {
        let marked = encoding_rs::Encoding::for_bom(bytes).is_some_and(|(e, _)| e == encoding);
        if marked {
            return Ok(encoding.decode_with_bom_removal(bytes).0.into_owned());
        }
    }
    if bytes.contains(&0) {
        return Err("binary".to_owned());
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Ok(GB18030.decode_without_bom_handling(bytes).0.into_owned()),
    }
}

fn cells(text: &str) -> Result<Sheet, String> {
    parted(text, delimiter(text))
}

fn parted(text: &str, delimiter: u8) -> Result<Sheet, String> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut sheet = Sheet::default();
    let mut record = csv::StringRecord::new();
    // The reader skips empty lines; rows are counted as a spreadsheet shows them.
    let (mut row, mut line) = (0usize, 1u64);
    while reader
        .read_record(&mut record)
        .map_err(|cause| cause.to_string())?
    {
        let inside: usize = record.iter().map(|field| field.matches('\n').count()).sum();
        let passed = reader.position().line().saturating_sub(line);
        row += usize::try_from(passed)
            .unwrap_or(0)
            .saturating_sub(inside + 1);
        line = reader.position().line();
        if record.len() > COLUMNS {
            return Err("wide".to_owned());
        }
        for (column, field) in record
            .iter()
            .enumerate()
            .filter(|(_, field)| !field.is_empty())
        {
            sheet.put(row, column, Cell::Text(field.to_owned()));
        }
        row += 1;
    }
    Ok(sheet)
}

/// The one that parts the first lines most often.
fn delimiter(text: &str) -> u8 {
    let head: String = text.lines().take(20).collect();
    let count = |mark: char| head.matches(mark).count();
    [(b'\t', count('\t')), (b';', count(';')), (b',', count(','))]
        .into_iter()
        .max_by_key(|(_, times)| *times)
        .map_or(b',', |(mark, _)| mark)
}
