//! What every list is asked alike: in which order, and which part of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// By which column; `down` is the largest or newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sort {
    pub key: String,
    #[serde(default)]
    pub down: bool,
}

/// The part of the rows that is shown; without bounds all of them.
pub fn part<Row>(rows: Vec<Row>, offset: Option<usize>, limit: Option<usize>) -> Vec<Row> {
    if offset.is_none() && limit.is_none() {
        return rows;
    }
    rows.into_iter()
        .skip(offset.unwrap_or(0))
        .take(limit.unwrap_or(usize::MAX))
        .collect()
}
