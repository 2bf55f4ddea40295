//! 期限一览表: what falls due in the next days and what is late, to hang on the wall.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::deadlines::{DeadlineKind, DeadlinesAsk, deadlines};
use super::letterhead::{Letterhead, letterhead};
use super::paper::{Choice, Paper};
use crate::base::book::Reader;
use crate::base::refusal::Result;

/// How far ahead a wall looks.
const DAYS: u32 = 90;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct DeadlineListAsk {
    /// Days ahead; 90 unless said.
    pub days: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineList {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    pub days: u32,
    pub rows: Vec<DeadlineLine>,
    pub late: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineLine {
    pub due_on: NaiveDate,
    #[ts(type = "number")]
    pub days_left: i64,
    /// The kind's word.
    pub kind: String,
    pub what: Option<String>,
    /// Family and word of the catalogue, where `what` is a fixed word.
    pub label: Option<(String, String)>,
    pub organisation: Option<String>,
    pub project: Option<String>,
    /// Number of the award it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub award: Option<String>,
}

impl Paper for DeadlineList {
    type Ask = DeadlineListAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "hub"
    }

    /// Reminders are someone's own and stay off the wall.
    fn draw(reader: &Reader, ask: &DeadlineListAsk) -> Result<Self> {
        let days = ask.days.unwrap_or(DAYS);
        let asked = DeadlinesAsk {
            days: Some(days),
            kind: None,
        };
        let rows: Vec<DeadlineLine> = deadlines(reader, &asked)?
            .rows
            .into_iter()
            .filter(|row| row.kind != DeadlineKind::Reminder)
            .map(|row| DeadlineLine {
                due_on: row.due_on,
                days_left: row.days_left,
                kind: row.kind.word().to_owned(),
                what: row.what,
                label: row.label.map(|label| (label.family, label.word)),
                organisation: row.organisation_name,
                project: row.project_name,
                award: row.award_no,
            })
            .collect();
        let late = rows.iter().filter(|row| row.days_left < 0).count();
        Ok(Self {
            letterhead: letterhead(reader)?,
            as_of: reader.today(),
            days,
            late: u32::try_from(late).unwrap_or(u32::MAX),
            rows,
        })
    }

    fn all(_reader: &Reader) -> Result<Vec<Choice<DeadlineListAsk>>> {
        Ok(vec![Choice::whole(DeadlineListAsk::default())])
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        self.as_of.to_string()
    }
}
