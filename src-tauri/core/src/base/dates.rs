//! Dates as precise as they are known, as they are typed, and as they are written on papers.

mod cheque;
mod parts;
mod said;

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use super::ids::SqlText;
use super::incoming::into_serde;
use super::refusal::{Result, Stop, refuse};
use super::typed::plain;

pub use cheque::in_cheque_words;
use parts::parts;
pub use said::said;

/// Years a desk can mean; anything else is a slip of the hand.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// A year, a month or a day: "2024年7月" stays `2024-07`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    Year(i32),
    /// Year and month 1–12.
    Month(i32, u32),
    Day(NaiveDate),
}

impl PartialDate {
    /// The first day it can mean.
    pub fn first_day(self) -> NaiveDate {
        match self {
            PartialDate::Year(year) => day_of(year, 1),
            PartialDate::Month(year, month) => day_of(year, month),
            PartialDate::Day(day) => day,
        }
    }

    /// The last day it can mean.
    pub fn last_day(self) -> NaiveDate {
        let months = match self {
            PartialDate::Year(_) => 12,
            PartialDate::Month(..) => 1,
            PartialDate::Day(day) => return day,
        };
        let first = self.first_day();
        first
            .checked_add_months(Months::new(months))
            .and_then(|next| next.checked_sub_days(Days::new(1)))
            .unwrap_or(first)
    }

    /// The day, where it is known.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            PartialDate::Day(day) => Some(day),
            _ => None,
        }
    }

    pub fn year(self) -> i32 {
        match self {
            PartialDate::Year(year) | PartialDate::Month(year, _) => year,
            PartialDate::Day(day) => day.year(),
        }
    }

    /// Running text, no padding (GB/T 9704-2012 7.3.5.4): 2024年7月1日, 2024年7月, 2024年.
    pub fn in_text(self) -> String {
        match self {
            PartialDate::Year(year) => format!("{year}年"),
            PartialDate::Month(year, month) => format!("{year}年{month}月"),
            PartialDate::Day(day) => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        }
    }
}

fn day_of(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default()
}

/// By the first day each can mean; of two that begin together, the more precise one first.
impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        self.first_day()
            .cmp(&other.first_day())
            .then_with(|| self.last_day().cmp(&other.last_day()))
            .then_with(|| {
                self.to_string()
                    .len()
                    .cmp(&other.to_string().len())
                    .reverse()
            })
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(day: NaiveDate) -> Self {
        PartialDate::Day(day)
    }
}

/// ISO, as long as it is precise: `2024`, `2024-07`, `2024-07-01`.
impl fmt::Display for PartialDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Year(year) => write!(out, "{year:04}"),
            PartialDate::Month(year, month) => write!(out, "{year:04}-{month:02}"),
            PartialDate::Day(day) => write!(out, "{}", day.format("%Y-%m-%d")),
        }
    }
}

/// Reads what people type: 2024.7.1, 2024年7月, 2024/7/1, 20240701, 二〇二四年七月. Refuses days that do not exist.
impl FromStr for PartialDate {
    type Err = Stop;

    fn from_str(text: &str) -> Result<PartialDate> {
        let unreadable = || refuse("base-date-unreadable").arg("text", text);
        let parts = parts(&plain(text)).ok_or_else(unreadable)?;
        let part = |at: usize| parts.get(at).copied();
        let Some(year) = part(0)
            .and_then(|y| i32::try_from(y).ok())
            .filter(|y| YEARS.contains(y))
        else {
            return Err(unreadable().into());
        };
        let absent = || Stop::from(refuse("base-date-nonexistent").arg("text", text));
        match (part(1), part(2)) {
            (None, _) => Ok(PartialDate::Year(year)),
            (Some(month), None) if (1..=12).contains(&month) => Ok(PartialDate::Month(year, month)),
            (Some(month), Some(day)) => NaiveDate::from_ymd_opt(year, month, day)
                .map(PartialDate::Day)
                .ok_or_else(absent),
            _ => Err(absent()),
        }
    }
}

/// A day as people type it; a month or a year alone is refused.
pub fn read_day(text: &str) -> Result<NaiveDate> {
    let date: PartialDate = text.parse()?;
    date.day()
        .ok_or_else(|| refuse("base-date-day-missing").arg("text", text).into())
}

/// For `#[serde(deserialize_with)]`: a day as people type it.
pub fn typed_day<'de, D: Deserializer<'de>>(input: D) -> std::result::Result<NaiveDate, D::Error> {
    read_day(&String::deserialize(input)?).map_err(into_serde)
}

/// The last day of a year that is over by `today`; this year and those to come have none yet.
pub fn end_of_past_year(year: i32, today: NaiveDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, 12, 31).filter(|last| *last < today)
}

/// 2024年7月1日—2025年6月30日, with the one-character dash.
pub fn range_in_text(from: PartialDate, to: PartialDate) -> String {
    format!("{}—{}", from.in_text(), to.in_text())
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, out: S) -> std::result::Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(input: D) -> std::result::Result<Self, D::Error> {
        String::deserialize(input)?.parse().map_err(into_serde)
    }
}

impl SqlText for PartialDate {
    fn to_text(&self) -> String {
        self.to_string()
    }

    /// Strict: the column holds ISO of this precision, or the row is damaged.
    fn from_text(text: &str) -> Option<Self> {
        text.parse::<PartialDate>()
            .ok()
            .filter(|date| date.to_string() == text)
    }
}
crate::sql_text!(PartialDate);

impl TS for PartialDate {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &ts_rs::Config) -> String {
        "string".to_owned()
    }
    fn inline(_: &ts_rs::Config) -> String {
        "string".to_owned()
    }
}
