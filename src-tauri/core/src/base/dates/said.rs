//! Dates as they stand in registers and cells: a time of day behind them, 上旬 or 底 for what is not known finer.

use std::str::FromStr;

use super::PartialDate;
use crate::base::refusal::Result;
use crate::base::typed::plain;

const PARTS_OF_MONTH: [&str; 6] = ["上旬", "中旬", "下旬", "初", "底", "末"];

/// As precise as it is written; a time of day and a part of a month are left out.
pub fn said(text: &str) -> Result<PartialDate> {
    let loose = plain(without_time(text.trim()));
    let loose = PARTS_OF_MONTH
        .iter()
        .find_map(|part| loose.strip_suffix(part))
        .unwrap_or(&loose);
    PartialDate::from_str(loose)
}

/// `2024-07-01 08:30` and `2024-07-01T00:00:00` without their time.
fn without_time(text: &str) -> &str {
    match text.split_once([' ', 'T', '\u{3000}']) {
        Some((date, time)) if time.contains([':', '：']) => date,
        _ => text,
    }
}
