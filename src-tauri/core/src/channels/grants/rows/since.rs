//! What moved after a day: an entry that is told late has to fit the days in between as well.

use chrono::NaiveDate;
use rusqlite::params;

use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AwardId, FundId};

/// By how much less than now the fund held at the end of some day from `on` on, at worst.
pub fn fund_held_less(reader: &Reader, fund: FundId, on: NaiveDate) -> Result<Yuan> {
    // Nothing is posted on a day to come.
    if on >= reader.today() {
        return Ok(Yuan::ZERO);
    }
    let mut less = reader
        .conn()
        .prepare_cached(include_str!("../sql/fund_held_less.sql"))?;
    Ok(less.query_row(params![fund, on], |row| row.get(0))?)
}

/// By how much less than now was paid net of the award at the end of some day from `on` on, at worst.
pub fn award_paid_less(reader: &Reader, award: AwardId, on: NaiveDate) -> Result<Yuan> {
    if on >= reader.today() {
        return Ok(Yuan::ZERO);
    }
    let mut less = reader
        .conn()
        .prepare_cached(include_str!("../sql/award_paid_less.sql"))?;
    Ok(less.query_row(params![award, on], |row| row.get(0))?)
}
