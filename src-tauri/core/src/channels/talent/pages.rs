//! What the screens of talent show: the events, one event with its sheet, a person's learning record.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{EventId, EventKind, EventState, LecturerRank, Mode, sheet_differs, turnout};
use super::rows::{self, decimal};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::list::{Sort, part};
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::projects::ProjectId;
use crate::projects::measure::total;
use crate::registry::OrganisationId;

mod people;
mod search;

use people::key_of;
pub use people::{Attendance, AttendanceAsk, LearningAsk, LearningRecord, attendance, learning};
pub use search::search_rows;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct EventsAsk {
    pub kind: Option<EventKind>,
    pub state: Option<EventState>,
    pub year: Option<i32>,
    pub organisation: Option<OrganisationId>,
    pub project: Option<ProjectId>,
    pub text: Option<String>,
    /// By `topic`, `people` or `from`; the newest first without.
    pub sort: Option<Sort>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct EventAsk {
    pub id: EventId,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Events {
    pub rows: Vec<EventRow>,
    pub total: usize,
    pub sums: EventSums,
}

/// Over the events asked for that were held. Opening figures are not among them.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventSums {
    /// 活动场次
    pub held: usize,
    pub kinds: Vec<KindCount>,
    /// 服务人次
    pub person_times: Option<Quantity>,
    /// Distinct people on the sign-in sheets, whichever events they came to.
    pub distinct_people: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct KindCount {
    pub kind: EventKind,
    pub count: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventRow {
    pub id: EventId,
    pub kind: EventKind,
    pub topic: String,
    pub from: PartialDate,
    pub to: Option<NaiveDate>,
    pub state: EventState,
    /// Planned for a day that has passed: was it held?
    pub to_confirm: bool,
    pub mode: Mode,
    pub place: Option<String>,
    pub lecturer: Option<String>,
    pub lecturer_rank: Option<LecturerRank>,
    pub class_hours: Option<Quantity>,
    pub lecture_fee: Option<Yuan>,
    pub fee_warning: Option<FeeWarning>,
    pub headcount: Option<Quantity>,
    /// 服务人数 and 服务人次, as said or as the sheet counts.
    pub people: Option<Quantity>,
    pub person_times: Option<Quantity>,
    pub signed_rows: u32,
    pub signed_times: u32,
    /// The headcount that was said is not what the sheet counts.
    pub sheet_differs: bool,
    #[ts(type = "string | null")]
    pub satisfaction_percent: Option<Decimal>,
    pub satisfaction_answers: Option<u32>,
    pub organisation: Option<OrganisationId>,
    pub organisation_name: Option<String>,
    pub project: Option<ProjectId>,
    pub project_name: Option<String>,
    pub note: Option<String>,
}

/// The fee per class hour is above the ceiling of the lecturer's rank: shown, not refused (field-guide 3.4).
#[derive(Debug, Clone, Serialize, TS)]
pub struct FeeWarning {
    pub rank: LecturerRank,
    pub fee: Yuan,
    pub cap: Yuan,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct EventPage {
    pub event: EventRow,
    pub attendance: Attendance,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct FeeCapRow {
    pub rank: LecturerRank,
    pub cap: Yuan,
    pub usual: Yuan,
}

pub fn events(reader: &Reader, ask: &EventsAsk) -> Result<Events> {
    let mut rows: Vec<EventRow> = all_events(reader, None)?
        .into_iter()
        .filter(|event| is_asked_for(event, ask))
        .collect();
    let sums = sums(reader, &rows)?;
    if let Some(by) = &ask.sort {
        sort(&mut rows, by);
    }
    Ok(Events {
        total: rows.len(),
        rows: part(rows, ask.offset, ask.limit),
        sums,
    })
}

fn sort(rows: &mut [EventRow], by: &Sort) {
    match by.key.as_str() {
        "topic" => rows.sort_by(|a, b| a.topic.cmp(&b.topic)),
        "people" => rows.sort_by_key(|event| event.people.as_ref().map(|people| people.value)),
        _ => rows.sort_by_key(|event| event.from),
    }
    if by.down {
        rows.reverse();
    }
}

fn is_asked_for(event: &EventRow, ask: &EventsAsk) -> bool {
    let text = ask.text.as_deref().map(str::trim).unwrap_or_default();
    let holds = |field: &Option<String>| field.as_deref().is_some_and(|field| field.contains(text));
    ask.kind.is_none_or(|kind| event.kind == kind)
        && ask.state.is_none_or(|state| event.state == state)
        && ask.year.is_none_or(|year| event.from.year() == year)
        && (ask.organisation.is_none() || event.organisation == ask.organisation)
        && (ask.project.is_none() || event.project == ask.project)
        && (event.topic.contains(text) || holds(&event.place) || holds(&event.lecturer))
}

fn all_events(reader: &Reader, id: Option<EventId>) -> Result<Vec<EventRow>> {
    let caps = lecture_fee_caps(reader)?;
    let today = reader.today();
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/events.sql"))?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        row_to_event(row, &caps, today)
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn row_to_event(row: &Row<'_>, caps: &[FeeCapRow], today: NaiveDate) -> rusqlite::Result<EventRow> {
    let (from, state): (PartialDate, EventState) = (row.get("held_from")?, row.get("state")?);
    let headcount: Option<Quantity> = row.get("headcount")?;
    let (signed_rows, signed_times): (u32, u32) =
        (row.get("signed_rows")?, row.get("signed_times")?);
    let came = turnout(headcount.as_ref(), signed_rows, signed_times);
    let (people, person_times) = came.map(|came| (came.people, came.person_times)).unzip();
    let (lecturer_rank, lecture_fee) = (row.get("lecturer_rank")?, row.get("lecture_fee_fen")?);
    Ok(EventRow {
        id: row.get("id")?,
        kind: row.get("kind")?,
        topic: row.get("topic")?,
        from,
        to: row.get("held_to")?,
        state,
        to_confirm: state == EventState::Planned && from.last_day() < today,
        mode: row.get("mode")?,
        place: row.get("place")?,
        lecturer: row.get("lecturer")?,
        lecturer_rank,
        class_hours: row.get("class_hours")?,
        lecture_fee,
        fee_warning: fee_warning(lecturer_rank, lecture_fee, caps),
        sheet_differs: sheet_differs(headcount.as_ref(), signed_rows),
        headcount,
        people,
        person_times,
        signed_rows,
        signed_times,
        satisfaction_percent: decimal(row, "satisfaction_percent")?,
        satisfaction_answers: row.get("satisfaction_answers")?,
        organisation: row.get("organisation_id")?,
        organisation_name: row.get("organisation_name")?,
        project: row.get("project_id")?,
        project_name: row.get("project_name")?,
        note: row.get("note")?,
    })
}

fn fee_warning(
    rank: Option<LecturerRank>,
    fee: Option<Yuan>,
    caps: &[FeeCapRow],
) -> Option<FeeWarning> {
    let (rank, fee) = rank.zip(fee)?;
    let cap = caps.iter().find(|row| row.rank == rank)?.cap;
    (fee > cap).then_some(FeeWarning { rank, fee, cap })
}

fn sums(reader: &Reader, events: &[EventRow]) -> Result<EventSums> {
    let held: Vec<&EventRow> = events
        .iter()
        .filter(|event| event.state == EventState::Held)
        .collect();
    let count = |kind: EventKind| held.iter().filter(|event| event.kind == kind).count();
    let times = held.iter().filter_map(|event| event.person_times.as_ref());
    Ok(EventSums {
        held: held.len(),
        kinds: EventKind::ALL
            .iter()
            .map(|kind| KindCount {
                kind: *kind,
                count: count(*kind),
            })
            .collect(),
        person_times: total(times, ""),
        distinct_people: distinct_people(reader, &held)?,
    })
}

fn distinct_people(reader: &Reader, events: &[&EventRow]) -> Result<usize> {
    let mut people = BTreeSet::new();
    for event in events.iter().filter(|event| event.signed_rows > 0) {
        for row in rows::attendance_of(reader, event.id)? {
            people.insert(key_of(&row));
        }
    }
    Ok(people.len())
}

pub fn event(reader: &Reader, ask: &EventAsk) -> Result<EventPage> {
    let event = all_events(reader, Some(ask.id))?
        .pop()
        .ok_or_else(|| refuse("talent-event-not-found").at("id"))?;
    let attendance = attendance(
        reader,
        &AttendanceAsk {
            event: Some(ask.id),
            ..AttendanceAsk::default()
        },
    )?;
    Ok(EventPage { event, attendance })
}

pub fn lecture_fee_caps(reader: &Reader) -> Result<Vec<FeeCapRow>> {
    LecturerRank::ALL
        .iter()
        .map(|rank| {
            Ok(FeeCapRow {
                rank: *rank,
                cap: rows::lecture_fee_cap(reader, *rank)?,
                usual: rank.usual_cap(),
            })
        })
        .collect()
}
