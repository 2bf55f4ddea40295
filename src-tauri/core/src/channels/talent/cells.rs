//! Events and the sign-in sheet as sheets.

use super::model::{EventKind, EventState, LecturerRank, Mode};
use super::{EditAttendance, EditEvent, EventDetails, SignIn};
use crate::base::book::{Change, Made};
use crate::base::mask;
use crate::base::refusal::Result;
use crate::base::sheet::{Column, Edits, Row, Sheet};
use crate::desk::tags;
use crate::projects::cells::PROJECT_NAMED;
use crate::registry::cells::ORGANISATION_NAMED;

pub const EVENTS: Sheet = Sheet {
    order: &[("from", true), ("topic", false)],
    edits: Some(Edits {
        details: include_str!("sql/details_of_event.sql"),
        blank: Some(r#"{"mode":"onSite"}"#),
        write: write_event,
    }),
    ..Sheet::of(
        "events",
        "event AS it LEFT JOIN organisation ON organisation.id = it.organisation_id
           LEFT JOIN project ON project.id = it.project_id",
        &["event", "attendance", "organisation", "project", "tag"],
        EVENT_COLUMNS,
    )
};

const EVENT_COLUMNS: &[Column] = &[
    Column::choice("kind", "it.kind", "event-kind", EventKind::WORDS)
        .typed()
        .needed(),
    Column::text("topic", "it.topic")
        .typed()
        .needed()
        .searched(),
    Column::date("from", "it.held_from").typed().needed(),
    Column::date("to", "it.held_to").typed(),
    Column::choice("state", "it.state", "event-state", EventState::WORDS).typed(),
    Column::choice("mode", "it.mode", "event-mode", Mode::WORDS).typed(),
    Column::text("place", "it.place").typed().searched(),
    Column::text("lecturer", "it.lecturer").typed().searched(),
    Column::choice(
        "lecturerRank",
        "it.lecturer_rank",
        "lecturer-rank",
        LecturerRank::WORDS,
    )
    .typed(),
    Column::quantity("classHours", "it.class_hours").typed(),
    Column::money("lectureFee", "it.lecture_fee_fen").typed(),
    Column::quantity("headcount", "it.headcount")
        .typed()
        .summed(),
    Column::number(
        "signedRows",
        "(SELECT count(*) FROM attendance WHERE event_id = it.id)",
    )
    .summed(),
    Column::number(
        "signedTimes",
        "(SELECT coalesce(sum(times), 0) FROM attendance WHERE event_id = it.id)",
    )
    .summed(),
    Column::percent("satisfactionPercent", "it.satisfaction_percent").typed(),
    Column::number("satisfactionAnswers", "it.satisfaction_answers").typed(),
    Column::record("organisationName", "organisation.name")
        .typed_as("organisation")
        .found_by(ORGANISATION_NAMED),
    Column::record("projectName", "project.name")
        .typed_as("project")
        .found_by(PROJECT_NAMED),
    Column::long("note", "it.note").typed(),
    Column::list("tags", tags!("event")),
];

fn write_event(change: &Change, row: Row<'_>) -> Result<Made> {
    let details: EventDetails = row.read()?;
    match row.id()? {
        Some(event) => EditEvent { event, details }.apply(change),
        None => details.apply(change),
    }
}

pub const ATTENDANCE: Sheet = Sheet {
    order: &[("from", true), ("topic", false), ("signedInAt", false)],
    edits: Some(Edits {
        details: include_str!("sql/details_of_attendance.sql"),
        blank: Some("{}"),
        write: write_attendance,
    }),
    ..Sheet::of(
        "attendance",
        "attendance AS it JOIN event ON event.id = it.event_id
           LEFT JOIN organisation ON organisation.id = it.organisation_id",
        &["attendance", "event", "organisation"],
        ATTENDANCE_COLUMNS,
    )
};

const ATTENDANCE_COLUMNS: &[Column] = &[
    Column::record("topic", "event.topic")
        .typed_as("event")
        .found_by("SELECT id FROM event WHERE topic = ?1 LIMIT 2")
        .needed()
        .searched(),
    Column::date("from", "event.held_from"),
    Column::text("name", "it.name").typed().needed().searched(),
    Column::text("unit", "it.unit").typed().searched(),
    Column::record("organisationName", "organisation.name")
        .typed_as("organisation")
        .found_by(ORGANISATION_NAMED),
    Column::text("phone", "it.phone")
        .typed()
        .masked(mask::phone),
    Column::text("signedInAt", "it.signed_in_at").typed(),
    Column::text("signedOutAt", "it.signed_out_at").typed(),
    Column::number("times", "it.times").typed().summed(),
    Column::long("note", "it.note").typed(),
];

fn write_attendance(change: &Change, mut row: Row<'_>) -> Result<Made> {
    row.settled_once("topic")?;
    let Some(id) = row.id else {
        return row.read::<SignIn>()?.apply(change);
    };
    if row.text("person").is_some() {
        // Her name is that of the registry.
        row.settled_once("name")?;
    }
    row.set("attendance", id);
    row.read::<EditAttendance>()?.apply(change)
}
