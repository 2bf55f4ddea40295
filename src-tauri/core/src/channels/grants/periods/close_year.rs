//! A year is closed: nothing of it is on its way any more, and no money is dated into it again.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::lock_period::LockPeriod;
use crate::channels::grants::rows;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CloseYear {
    pub year: i32,
}

impl CloseYear {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let Some(through) = NaiveDate::from_ymd_opt(self.year, 12, 31) else {
            return Err(refuse("grants-no-such-year")
                .at("year")
                .arg("year", self.year)
                .into());
        };
        let waiting = rows::payments_waiting_until(change, through)?;
        if waiting > 0 {
            return Err(refuse("grants-year-in-flight")
                .at("year")
                .arg("year", self.year)
                .arg("count", waiting)
                .into());
        }
        LockPeriod { through }.apply(change)
    }
}
