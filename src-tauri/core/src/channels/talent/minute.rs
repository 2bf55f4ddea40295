//! Day and time to the minute, as on a sign-in sheet.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDateTime, Timelike};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::base::ids::SqlText;
use crate::base::refusal::{Stop, refuse};
use crate::base::typed::into_serde;

/// A minute on the sign-in sheet: `2024-07-01T08:43`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minute(pub NaiveDateTime);

impl fmt::Display for Minute {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0.format("%Y-%m-%dT%H:%M"))
    }
}

/// Reads day and time with `T` or a blank between them; seconds are let go.
impl FromStr for Minute {
    type Err = Stop;

    fn from_str(text: &str) -> Result<Minute, Stop> {
        [
            "%Y-%m-%dT%H:%M",
            "%Y-%m-%d %H:%M",
            "%Y-%m-%dT%H:%M:%S",
            "%Y-%m-%d %H:%M:%S",
        ]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text.trim(), form).ok())
        .map(|moment| Minute(moment.with_second(0).unwrap_or(moment)))
        .ok_or_else(|| refuse("talent-minute-unreadable").arg("text", text).into())
    }
}

impl Serialize for Minute {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Minute {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        String::deserialize(input)?.parse().map_err(into_serde)
    }
}

impl SqlText for Minute {
    fn to_text(&self) -> String {
        self.to_string()
    }

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}
crate::sql_text!(Minute);

impl TS for Minute {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &ts_rs::Config) -> String {
        "string".to_owned()
    }
    fn inline(_: &ts_rs::Config) -> String {
        "string".to_owned()
    }
}
