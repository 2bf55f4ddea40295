//! What is a working day. No I/O.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::refusal::{Result, fault, refuse};
use crate::words_enum;

words_enum! {
    /// 节假日 or 调休上班.
    DayKind {
        Holiday = "holiday",
        MakeUp = "makeUp",
    }
}

/// A day that does not go by its weekday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkdayRow {
    pub day: NaiveDate,
    pub kind: DayKind,
    pub label: Option<String>,
}

#[derive(Debug, Clone, Default)]
pub struct Calendar(pub BTreeMap<NaiveDate, DayKind>);

/// A notice is days or weeks long; no table of holidays holds a year of rest.
const LONGEST: u64 = 3_660;

impl Calendar {
    pub fn is_working(&self, day: NaiveDate) -> bool {
        match self.0.get(&day) {
            Some(DayKind::Holiday) => false,
            Some(DayKind::MakeUp) => true,
            None => !matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        }
    }

    /// The last of `days` days that begin with `from`, counted with it; of working days only those count.
    pub fn last_day(&self, from: NaiveDate, days: u32, working: bool) -> NaiveDate {
        let mut left = days.max(1);
        let mut last = from;
        for ahead in 0..LONGEST {
            let Some(day) = from.checked_add_days(Days::new(ahead)) else {
                break;
            };
            last = day;
            if !working || self.is_working(day) {
                left -= 1;
            }
            if left == 0 {
                break;
            }
        }
        last
    }
}

/// A holiday may fall on any day; only a day of the weekend is worked to make up for one.
pub fn makes_sense(day: NaiveDate, kind: DayKind) -> Result<()> {
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    match kind {
        DayKind::MakeUp if !weekend => Err(refuse("workdays-make-up-on-weekday")
            .at("from")
            .arg("day", day)
            .into()),
        _ => Ok(()),
    }
}

#[derive(Deserialize)]
struct Arranged {
    year: i32,
    /// The notice of the State Council's office it is copied from.
    source: String,
    days: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    from: NaiveDate,
    to: NaiveDate,
    kind: DayKind,
    label: String,
}

fn arranged() -> Result<Vec<Arranged>> {
    serde_json::from_str(include_str!("arranged.json")).map_err(|error| fault("store", error))
}

/// The years whose official arrangement comes with the program.
pub fn arranged_years() -> Result<Vec<i32>> {
    Ok(arranged()?.iter().map(|year| year.year).collect())
}

/// The notice that the arrangement of a year comes from.
pub fn arrangement_source(year: i32) -> Result<Option<String>> {
    let known = arranged()?;
    let found = known.into_iter().find(|known| known.year == year);
    Ok(found.map(|found| found.source))
}

/// The official arrangement of a year, day by day; refused for a year that was not announced when this was made.
pub fn arrangement_of(year: i32) -> Result<Vec<WorkdayRow>> {
    let known = arranged()?;
    let Some(found) = known.iter().find(|known| known.year == year) else {
        let years: Vec<String> = known.iter().map(|known| known.year.to_string()).collect();
        return Err(refuse("workdays-year-unknown")
            .at("year")
            .arg("year", year)
            .arg("known", years.join(" "))
            .into());
    };
    let days = found.days.iter().flat_map(|span| {
        let days = span.from.iter_days().take_while(|day| *day <= span.to);
        days.map(|day| WorkdayRow {
            day,
            kind: span.kind,
            label: Some(span.label.clone()),
        })
    });
    Ok(days.collect())
}
