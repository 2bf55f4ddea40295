//! What every paper of the hub begins and ends with.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whose paper it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Letterhead {
    pub hub: String,
    /// 运营单位.
    pub operator: Option<String>,
    /// The name on the seal where it differs from the hub's.
    pub seal_title: Option<String>,
}

/// From the first day to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperPeriod {
    pub from: NaiveDate,
    pub to: NaiveDate,
}
