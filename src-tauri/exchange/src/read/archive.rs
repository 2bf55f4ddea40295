//! The zip directory of a workbook, looked at before anything is unpacked.

use std::fs::File;

use hub::base::refusal::{Result, refuse};
use zip::ZipArchive;

use super::Form;

const ENTRIES: usize = 5_000;
/// Unpacked bytes. 100,000 organisations with 17 columns unpack to about 100 MB.
const UNPACKED: u64 = 700 << 20;
/// Unpacked bytes for each packed one; honest sheets stay under 60.
const RATIO: u64 = 200;
/// Below this the ratio does not matter.
const HARMLESS: u64 = 8 << 20;

pub(super) fn check(file: File, size: u64) -> Result<Form> {
    let unreadable = || refuse("exchange-file-unreadable");
    let mut archive = ZipArchive::new(file).map_err(|_| unreadable())?;
    if archive.len() > ENTRIES {
        return Err(bomb("entries", archive.len() as u64, ENTRIES as u64));
    }
    let mut unpacked = 0u64;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|_| unreadable())?;
        unpacked = unpacked.saturating_add(entry.size());
    }
    if unpacked > UNPACKED {
        return Err(bomb("megabytes", unpacked >> 20, UNPACKED >> 20));
    }
    if unpacked > HARMLESS && unpacked / size.max(1) > RATIO {
        return Err(bomb("ratio", unpacked / size.max(1), RATIO));
    }
    if archive.index_for_name("xl/workbook.xml").is_some() {
        Ok(Form::Xlsx)
    } else if archive.index_for_name("content.xml").is_some() {
        Ok(Form::Ods)
    } else {
        Err(refuse("exchange-format-unknown").into())
    }
}

fn bomb(what: &'static str, found: u64, limit: u64) -> hub::base::refusal::Stop {
    refuse("exchange-file-bomb")
        .arg("what", what)
        .arg("found", found)
        .arg("limit", limit)
        .into()
}
