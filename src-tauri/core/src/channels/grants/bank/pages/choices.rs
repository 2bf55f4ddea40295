//! Lines of the book to choose from for a line of the bank that nothing fits by itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::BankPosting;
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::grants::bank::model::BankLineId;
use crate::channels::grants::bank::rows;
use crate::channels::grants::pages::holds;

const OFFERED: usize = 20;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BankChoicesAsk {
    pub line: BankLineId,
    /// Part of a number or a name.
    #[serde(default)]
    pub text: Option<String>,
}

/// Open lines of the same direction, those of the same amount first, then the nearest days.
pub fn bank_choices(reader: &Reader, ask: &BankChoicesAsk) -> Result<Vec<BankPosting>> {
    let line = rows::line_by_id(reader, ask.line)?.said;
    let mut open: Vec<BankPosting> = rows::postings(reader, None, None)?
        .iter()
        .filter(|posting| posting.is_open())
        .map(BankPosting::from)
        .filter(|posting| {
            let texts = [Some(posting.name.as_str()), Some(posting.party.as_str())];
            posting.flow == line.flow && holds(ask.text.as_deref(), &texts)
        })
        .collect();
    open.sort_by_key(|posting| {
        let days = (posting.on - line.on).num_days().abs();
        (posting.amount != line.amount, days, posting.entry)
    });
    open.truncate(OFFERED);
    Ok(open)
}
