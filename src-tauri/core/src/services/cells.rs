//! The sheet of services. What a channel or a project counts is put right there; its rows are locked here.

use super::{EditService, ServiceFields, record_service};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::sheet::{Column, Edits, Row, Sheet};
use crate::desk::tags;
use crate::projects::cells::PROJECT_NAMED;
use crate::projects::channel::Channel;
use crate::registry::cells::ORGANISATION_NAMED;

pub const SERVICES: Sheet = Sheet {
    // The rows come from two tables.
    scan: "it.id",
    order: &[("givenOn", true), ("topic", false)],
    locked: "it.source_kind IS NOT NULL",
    edits: Some(Edits {
        details: include_str!("sql/details_of_service.sql"),
        blank: Some(r#"{"organisations":[]}"#),
        write,
    }),
    ..Sheet::of(
        "services",
        "given_service AS it LEFT JOIN project ON project.id = it.project_id",
        &[
            "service",
            "service_organisation",
            "activity",
            "project",
            "organisation",
            "tag",
        ],
        COLUMNS,
    )
};

const COLUMNS: &[Column] = &[
    Column::date("givenOn", "it.given_on").typed().needed(),
    Column::choice("channel", "it.channel", "channel", Channel::WORDS)
        .typed()
        .needed(),
    Column::text("topic", "it.topic").typed().needed().searched(),
    Column {
        family: Some("event-kind resource-kind outlet-kind obligation-kind"),
        ..Column::text("kind", "it.kind").typed()
    },
    Column::list(
        "organisations",
        "(SELECT json_group_array(organisation.name ORDER BY organisation.name)
            FROM given_service_organisation AS given JOIN organisation ON organisation.id = given.organisation_id
           WHERE given.service_id = it.id)",
    )
    .typed()
    .found_by(ORGANISATION_NAMED)
    .searched(),
    Column::text("projectNo", "project.no"),
    Column::record("projectName", "project.name")
        .typed_as("project")
        .found_by(PROJECT_NAMED)
        .searched(),
    Column::quantity("people", "it.people").typed().summed(),
    Column::quantity("personTimes", "it.person_times").typed().summed(),
    Column::quantity("hours", "it.hours").typed().summed(),
    Column::number("staff", "it.staff").typed(),
    Column::money("cost", "it.cost_fen").typed().summed(),
    Column::text("evidence", "it.evidence").typed(),
    Column::yes_no("asRecorded", "it.as_recorded"),
    Column::long("note", "it.note").typed(),
    Column::list("tags", tags!("service")),
];

fn write(change: &Change, row: Row<'_>) -> Result<Made> {
    let fields: ServiceFields = row.read()?;
    match row.id()? {
        Some(service) => EditService { service, fields }.apply(change),
        None => record_service::apply(fields, change),
    }
}
