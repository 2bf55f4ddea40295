//! The sheet of activities.

use super::PROJECT_NAMED;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::sheet::{Column, Edits, Row, Sheet};
use crate::projects::{ActivityFields, EditActivity, add_activity};

pub const ACTIVITIES: Sheet = Sheet {
    order: &[("startsOn", true), ("topic", false)],
    edits: Some(Edits {
        details: include_str!("../sql/details_of_activity.sql"),
        blank: Some("{}"),
        write,
    }),
    ..Sheet::of(
        "activities",
        "activity AS it JOIN project ON project.id = it.project_id",
        &["activity", "project"],
        COLUMNS,
    )
};

const COLUMNS: &[Column] = &[
    Column::text("projectNo", "project.no"),
    Column::record("projectName", "project.name")
        .typed_as("project")
        .found_by(PROJECT_NAMED)
        .needed()
        .searched(),
    Column::date("startsOn", "it.starts_on").typed().needed(),
    Column::date("endsOn", "it.ends_on").typed(),
    Column::text("topic", "it.topic")
        .typed()
        .needed()
        .searched(),
    Column::text("place", "it.place").typed().searched(),
    Column::quantity("people", "it.people").typed().summed(),
    Column::quantity("personTimes", "it.person_times")
        .typed()
        .summed(),
    Column::quantity("children", "it.children").typed().summed(),
    Column::quantity("volunteers", "it.volunteers")
        .typed()
        .summed(),
    Column::quantity("hours", "it.hours").typed().summed(),
    Column::yes_no("asRecorded", "it.as_recorded"),
    Column::long("note", "it.note").typed(),
];

fn write(change: &Change, row: Row<'_>) -> Result<Made> {
    let fields: ActivityFields = row.read()?;
    match row.id()? {
        Some(activity) => EditActivity { activity, fields }.apply(change),
        None => add_activity::apply(fields, change),
    }
}
