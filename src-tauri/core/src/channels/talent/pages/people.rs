//! Who came: the sign-in sheets, and what one person has learned.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::list::part;
use crate::base::mask;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::channels::talent::model::{AttendanceId, EventId, EventKind, Minute, attendee_key};
use crate::channels::talent::rows::{self, row_to_attendance};
use crate::projects::measure::total;
use crate::registry::{OrganisationId, PersonId};

/// The sheet of one event, or of all.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct AttendanceAsk {
    pub event: Option<EventId>,
    pub text: Option<String>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct LearningAsk {
    pub person: PersonId,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Attendance {
    pub rows: Vec<AttendanceRow>,
    pub total: usize,
    /// Distinct people and person-times of the whole sheet.
    pub people: usize,
    pub person_times: u32,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttendanceRow {
    pub id: AttendanceId,
    pub event: EventId,
    pub topic: String,
    pub from: PartialDate,
    pub person: Option<PersonId>,
    pub name: String,
    pub unit: Option<String>,
    pub organisation: Option<OrganisationId>,
    /// Masked.
    pub phone: Option<String>,
    pub signed_in_at: Option<Minute>,
    pub signed_out_at: Option<Minute>,
    pub times: u32,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LearningRecord {
    pub person: PersonId,
    pub name: String,
    pub events: Vec<LearningRow>,
    /// Class hours of all of them.
    pub class_hours: Option<Quantity>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LearningRow {
    pub event: EventId,
    pub kind: EventKind,
    pub topic: String,
    pub from: PartialDate,
    pub to: Option<NaiveDate>,
    pub class_hours: Option<Quantity>,
    pub times: u32,
    pub signed_in_at: Option<Minute>,
}

pub fn attendance(reader: &Reader, ask: &AttendanceAsk) -> Result<Attendance> {
    let text = ask.text.as_deref().map(str::trim).unwrap_or_default();
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/attendance.sql"))?;
    let sheet = statement.query_map(named_params! { ":event": ask.event }, |row| {
        let (topic, from) = (row.get("topic")?, row.get("held_from")?);
        Ok((row.get("event_id")?, topic, from, row_to_attendance(row)?))
    })?;
    let (mut rows, mut people, mut person_times) = (Vec::new(), BTreeSet::new(), 0);
    for row in sheet {
        let (event, topic, from, row) = row?;
        people.insert(key_of(&row));
        person_times += row.times;
        if row.name.contains(text) || row.unit.as_deref().is_some_and(|unit| unit.contains(text)) {
            rows.push(masked(event, topic, from, row));
        }
    }
    let total = rows.len();
    Ok(Attendance {
        rows: part(rows, ask.offset, ask.limit),
        total,
        people: people.len(),
        person_times,
    })
}

/// One person, whichever sheets she signed.
pub(super) fn key_of(row: &rows::Attendance) -> String {
    attendee_key(
        row.person.map(|id| id.to_string()),
        &row.name,
        row.unit.as_deref(),
        row.phone.as_deref(),
    )
}

fn masked(
    event: EventId,
    topic: String,
    from: PartialDate,
    row: rows::Attendance,
) -> AttendanceRow {
    AttendanceRow {
        id: row.id,
        event,
        topic,
        from,
        person: row.person,
        name: row.name,
        unit: row.unit,
        organisation: row.organisation,
        phone: row.phone.as_deref().map(mask::phone),
        signed_in_at: row.signed_in_at,
        signed_out_at: row.signed_out_at,
        times: row.times,
        note: row.note,
    }
}

pub fn learning(reader: &Reader, ask: &LearningAsk) -> Result<LearningRecord> {
    let name = rows::person_name(reader, ask.person)?;
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/learning.sql"))?;
    let events = statement.query_map([ask.person], |row| {
        Ok(LearningRow {
            event: row.get("id")?,
            kind: row.get("kind")?,
            topic: row.get("topic")?,
            from: row.get("held_from")?,
            to: row.get("held_to")?,
            class_hours: row.get("class_hours")?,
            times: row.get("times")?,
            signed_in_at: row.get("signed_in_at")?,
        })
    })?;
    let events: Vec<LearningRow> = events.collect::<rusqlite::Result<_>>()?;
    let hours = events.iter().filter_map(|event| event.class_hours.as_ref());
    let class_hours = total(hours, "");
    Ok(LearningRecord {
        person: ask.person,
        name,
        events,
        class_hours,
    })
}
