//! The desk's table of working days: a span of days is set, or the official arrangement of a year taken over.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::optional;
use crate::channels::grants::reviews::noticed::awards_with_ground;
use crate::procedures::workdays::{DayKind, arrangement_of, set_day};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetWorkdays {
    #[serde(deserialize_with = "typed_day")]
    pub from: NaiveDate,
    /// The last day of the span; the one day where none is said.
    pub to: Option<NaiveDate>,
    /// `None`: the days go by their weekday again.
    pub kind: Option<DayKind>,
    pub label: Option<String>,
}

/// A span set at once is a holiday of weeks at the most.
const LONGEST: i64 = 60;

impl SetWorkdays {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let to = self.to.unwrap_or(self.from);
        if to < self.from || (to - self.from).num_days() > LONGEST {
            return Err(refuse("workdays-span")
                .at("to")
                .arg("from", self.from)
                .arg("to", to)
                .arg("most", LONGEST)
                .into());
        }
        let label = optional(self.label.as_deref());
        let grounds = awards_with_ground(change)?;
        for day in self.from.iter_days().take_while(|day| *day <= to) {
            set_day(change, day, self.kind, label.as_deref())?;
        }
        keeps_grounds(change, &grounds, "from")?;
        Ok(Made::numbered("workday", self.from, self.from))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeWorkdays {
    pub year: i32,
}

impl TakeWorkdays {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let days = arrangement_of(self.year)?;
        let grounds = awards_with_ground(change)?;
        let first = days.first().map(|row| row.day);
        for row in days {
            set_day(change, row.day, Some(row.kind), row.label.as_deref())?;
        }
        keeps_grounds(change, &grounds, "year")?;
        let year = first.map_or(self.year, |day| day.year());
        Ok(Made::numbered("workday", year, year))
    }
}

/// The table moves the last day of a notice: an award that was made after it does not come before it that way.
fn keeps_grounds(change: &Change, before: &[String], field: &'static str) -> Result<()> {
    let now = awards_with_ground(change)?;
    let lost: Vec<&str> = before
        .iter()
        .filter(|no| !now.contains(no))
        .map(String::as_str)
        .collect();
    match lost.is_empty() {
        true => Ok(()),
        false => Err(refuse("workdays-notice-awarded")
            .at(field)
            .arg("awards", lost.join("、"))
            .arg("count", lost.len())
            .into()),
    }
}
