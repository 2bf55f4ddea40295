//! The statements of events and sign-in sheets, one named function each.

use rusqlite::{OptionalExtension, Row, named_params};
use rust_decimal::Decimal;

use super::add_event::EventDetails;
use super::model::{AttendanceId, EventId, EventKind, EventState, LecturerRank, Minute};
use crate::base::book::{Change, Reader};
use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::projects::ProjectId;
use crate::registry::{OrganisationId, PersonId};

/// What the sheet and the service need to know of an event.
pub struct Sheet {
    pub kind: EventKind,
    pub topic: String,
    pub from: PartialDate,
    pub state: EventState,
    pub class_hours: Option<Quantity>,
    pub headcount: Option<Quantity>,
    pub project: Option<ProjectId>,
    pub organisation: Option<OrganisationId>,
}

/// A row of the sign-in sheet.
pub struct Attendance {
    pub id: AttendanceId,
    pub person: Option<PersonId>,
    pub name: String,
    pub unit: Option<String>,
    pub organisation: Option<OrganisationId>,
    pub phone: Option<String>,
    pub signed_in_at: Option<Minute>,
    pub signed_out_at: Option<Minute>,
    pub times: u32,
    pub note: Option<String>,
}

/// What the sheet counts: rows are distinct people.
pub struct Signed {
    pub rows: u32,
    pub times: u32,
}

pub fn sheet_of(reader: &Reader, id: EventId) -> Result<Sheet> {
    reader
        .conn()
        .prepare_cached("SELECT * FROM event WHERE id = ?1")?
        .query_row([id], |row| {
            Ok(Sheet {
                kind: row.get("kind")?,
                topic: row.get("topic")?,
                from: row.get("held_from")?,
                state: row.get("state")?,
                class_hours: row.get("class_hours")?,
                headcount: row.get("headcount")?,
                project: row.get("project_id")?,
                organisation: row.get("organisation_id")?,
            })
        })
        .optional()?
        .ok_or_else(|| refuse("talent-event-not-found").at("event").into())
}

pub fn add_event(change: &Change, id: EventId, details: &EventDetails) -> Result<()> {
    write_event(change, include_str!("sql/add_event.sql"), id, details)
}

pub fn edit_event(change: &Change, id: EventId, details: &EventDetails) -> Result<()> {
    write_event(change, include_str!("sql/edit_event.sql"), id, details)
}

fn write_event(change: &Change, sql: &str, id: EventId, details: &EventDetails) -> Result<()> {
    change.conn().prepare_cached(sql)?.execute(named_params! {
        ":id": id,
        ":kind": details.kind,
        ":topic": details.topic,
        ":held_from": details.from,
        ":held_to": details.to,
        ":state": details.state,
        ":mode": details.mode,
        ":place": details.place,
        ":lecturer": details.lecturer,
        ":lecturer_rank": details.lecturer_rank,
        ":class_hours": details.class_hours,
        ":lecture_fee_fen": details.lecture_fee,
        ":headcount": details.headcount,
        ":satisfaction_percent": details.satisfaction_percent.map(|percent| percent.normalize().to_string()),
        ":satisfaction_answers": details.satisfaction_answers,
        ":project_id": details.project,
        ":organisation_id": details.organisation,
        ":note": details.note,
    })?;
    Ok(())
}

/// A decimal kept as text.
pub fn decimal(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Decimal>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| Decimal::from_str_exact(&text))
        .transpose()
        .map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(
                0,
                rusqlite::types::Type::Text,
                Box::new(error),
            )
        })
}

pub fn signed(reader: &Reader, event: EventId) -> Result<Signed> {
    let sql = "SELECT count(*), coalesce(sum(times), 0) FROM attendance WHERE event_id = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([event], |row| {
            Ok(Signed {
                rows: row.get(0)?,
                times: row.get(1)?,
            })
        })?)
}

/// Whose people came.
pub fn organisations_signed(reader: &Reader, event: EventId) -> Result<Vec<OrganisationId>> {
    let sql = "SELECT DISTINCT organisation_id FROM attendance WHERE event_id = ?1 AND organisation_id IS NOT NULL";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([event], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn attendance_of(reader: &Reader, event: EventId) -> Result<Vec<Attendance>> {
    let sql = "SELECT * FROM attendance WHERE event_id = ?1 ORDER BY signed_in_at IS NULL, signed_in_at, id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([event], row_to_attendance)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A row with the event on whose sheet it stands.
pub fn attendance(reader: &Reader, id: AttendanceId) -> Result<(EventId, Attendance)> {
    reader
        .conn()
        .prepare_cached("SELECT * FROM attendance WHERE id = ?1")?
        .query_row([id], |row| {
            Ok((row.get("event_id")?, row_to_attendance(row)?))
        })
        .optional()?
        .ok_or_else(|| {
            refuse("talent-attendance-not-found")
                .at("attendance")
                .into()
        })
}

pub fn row_to_attendance(row: &Row<'_>) -> rusqlite::Result<Attendance> {
    Ok(Attendance {
        id: row.get("id")?,
        person: row.get("person_id")?,
        name: row.get("name")?,
        unit: row.get("unit")?,
        organisation: row.get("organisation_id")?,
        phone: row.get("phone")?,
        signed_in_at: row.get("signed_in_at")?,
        signed_out_at: row.get("signed_out_at")?,
        times: row.get("times")?,
        note: row.get("note")?,
    })
}

pub fn add_attendance(change: &Change, event: EventId, row: &Attendance) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/add_attendance.sql"))?
        .execute(named_params! {
            ":id": row.id,
            ":event_id": event,
            ":person_id": row.person,
            ":name": row.name,
            ":unit": row.unit,
            ":organisation_id": row.organisation,
            ":phone": row.phone,
            ":signed_in_at": row.signed_in_at,
            ":signed_out_at": row.signed_out_at,
            ":times": row.times,
            ":note": row.note,
        })?;
    Ok(())
}

pub fn edit_attendance(change: &Change, row: &Attendance) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/edit_attendance.sql"))?
        .execute(named_params! {
            ":id": row.id,
            ":name": row.name,
            ":unit": row.unit,
            ":organisation_id": row.organisation,
            ":phone": row.phone,
            ":signed_in_at": row.signed_in_at,
            ":signed_out_at": row.signed_out_at,
            ":times": row.times,
            ":note": row.note,
        })?;
    Ok(())
}

pub fn remove_attendance(change: &Change, id: AttendanceId) -> Result<()> {
    change
        .conn()
        .prepare_cached("DELETE FROM attendance WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

pub fn person_name(reader: &Reader, id: PersonId) -> Result<String> {
    reader
        .conn()
        .prepare_cached("SELECT name FROM person WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| refuse("talent-person-not-found").at("person").into())
}

/// The ceiling of the lecture fee in force for a rank.
pub fn lecture_fee_cap(reader: &Reader, rank: LecturerRank) -> Result<Yuan> {
    let own = reader
        .setting(&rank.key())?
        .and_then(|text| text.parse().ok());
    Ok(own.unwrap_or_else(|| rank.usual_cap()))
}
