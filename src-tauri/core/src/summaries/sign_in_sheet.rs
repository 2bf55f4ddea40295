//! 活动/培训签到表: printed before the event with blank rows, or after it with who came (field-guide 3.5).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, letterhead};
use super::paper::{Choice, Paper};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::refusal::Result;
use crate::channels::talent::model::EventId;
use crate::channels::talent::pages::{EventAsk, EventsAsk, event, events};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignInSheetAsk {
    pub event: EventId,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignInSheet {
    pub letterhead: Letterhead,
    pub topic: String,
    /// The kind's word.
    pub kind: String,
    pub from: PartialDate,
    pub to: Option<NaiveDate>,
    pub place: Option<String>,
    pub lecturer: Option<String>,
    pub organisation: Option<String>,
    /// Who came; none before the event, when the rows are left blank.
    pub rows: Vec<SignInLine>,
    pub people: u32,
    pub person_times: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignInLine {
    pub name: String,
    pub unit: Option<String>,
    /// Masked.
    pub phone: Option<String>,
    pub signed_in: Option<String>,
    pub signed_out: Option<String>,
    pub note: Option<String>,
}

impl Paper for SignInSheet {
    type Ask = SignInSheetAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "event"
    }

    fn draw(reader: &Reader, ask: &SignInSheetAsk) -> Result<Self> {
        let page = event(reader, &EventAsk { id: ask.event })?;
        let (event, came) = (page.event, page.attendance);
        Ok(Self {
            letterhead: letterhead(reader)?,
            topic: event.topic,
            kind: event.kind.word().to_owned(),
            from: event.from,
            to: event.to,
            place: event.place,
            lecturer: event.lecturer,
            organisation: event.organisation_name,
            people: u32::try_from(came.people).unwrap_or(u32::MAX),
            person_times: came.person_times,
            rows: came
                .rows
                .into_iter()
                .map(|row| SignInLine {
                    name: row.name,
                    unit: row.unit,
                    phone: row.phone,
                    signed_in: row.signed_in_at.map(|at| at.to_string()),
                    signed_out: row.signed_out_at.map(|at| at.to_string()),
                    note: row.note,
                })
                .collect(),
        })
    }

    /// The newest event first.
    fn all(reader: &Reader) -> Result<Vec<Choice<SignInSheetAsk>>> {
        let rows = events(reader, &EventsAsk::default())?.rows.into_iter();
        Ok(rows
            .map(|row| {
                let ask = SignInSheetAsk { event: row.id };
                Choice::of(ask, None, row.topic, Some(row.from.to_string()))
            })
            .collect())
    }

    fn day(&self) -> NaiveDate {
        self.from.first_day()
    }

    fn title(&self) -> String {
        self.topic.clone()
    }
}
