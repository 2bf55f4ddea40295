//! The lists that are shown as sheets, by name.

use crate::base::refusal::{Result, refuse};
use crate::base::sheet::Sheet;
use crate::registry;

pub const SHEETS: &[&Sheet] = &[&registry::cells::ORGANISATIONS, &registry::cells::PEOPLE];

pub fn sheet(list: &str) -> Result<&'static Sheet> {
    match SHEETS.iter().find(|sheet| sheet.list == list) {
        Some(sheet) => Ok(sheet),
        None => {
            let known: Vec<&str> = SHEETS.iter().map(|sheet| sheet.list).collect();
            Err(refuse("sheets-list-unknown")
                .at("list")
                .arg("list", list)
                .arg("known", known.join(" "))
                .into())
        }
    }
}
