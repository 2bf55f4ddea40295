//! The library of indicators as it stands in this book.

use std::collections::HashMap;

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::library::{LibraryIndicator, overlaid, shipped};
use crate::projects::rows;

pub fn library(reader: &Reader) -> Result<Vec<LibraryIndicator>> {
    let uses: HashMap<String, u32> = rows::library_uses(reader)?.into_iter().collect();
    let mut all = overlaid(shipped()?, rows::own_library(reader)?);
    for one in &mut all {
        one.uses = uses.get(&one.code).copied().unwrap_or(0);
    }
    Ok(all)
}
