//! Publications and outlets as sheets.

use super::model::{MediaLevel, OutletKind, Pictured, PublicationState};
use super::{EditOutlet, EditPublication, OutletDetails, PublicationDetails};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::sheet::{Column, Edits, Row, Sheet};
use crate::desk::tags;
use crate::projects::cells::PROJECT_NAMED;
use crate::registry::cells::ORGANISATION_NAMED;

pub const PUBLICATIONS: Sheet = Sheet {
    order: &[
        ("publishedOn", true),
        ("plannedFor", true),
        ("title", false),
    ],
    marks: &[(
        "plannedFor",
        "overdue",
        "it.state NOT IN ('published', 'dropped') AND it.planned_for < {today}",
    )],
    edits: Some(Edits {
        details: include_str!("sql/details_of_publication.sql"),
        blank: Some(r#"{"pictured":"nobody"}"#),
        write: write_publication,
    }),
    ..Sheet::of(
        "publications",
        "publication AS it JOIN outlet ON outlet.id = it.outlet_id
           LEFT JOIN organisation ON organisation.id = it.organisation_id
           LEFT JOIN project ON project.id = it.project_id",
        &["publication", "outlet", "organisation", "project", "tag"],
        PUBLICATION_COLUMNS,
    )
};

const PUBLICATION_COLUMNS: &[Column] = &[
    Column::text("title", "it.title")
        .typed()
        .needed()
        .searched(),
    Column::record("outletName", "outlet.name")
        .typed_as("outlet")
        .found_by("SELECT id FROM outlet WHERE name = ?1 LIMIT 2")
        .needed()
        .searched(),
    Column::choice(
        "outletKind",
        "outlet.kind",
        "outlet-kind",
        OutletKind::WORDS,
    ),
    Column::choice("level", "outlet.level", "media-level", MediaLevel::WORDS),
    Column::choice(
        "state",
        "it.state",
        "publication-state",
        PublicationState::WORDS,
    ),
    Column::date("plannedFor", "it.planned_for").typed(),
    Column::date("publishedOn", "it.published_on"),
    Column::text("approvedBy", "it.approved_by"),
    Column::text("link", "it.link").typed(),
    Column::quantity("reads", "it.reads").typed().summed(),
    Column::quantity("likes", "it.likes").typed().summed(),
    Column::quantity("shares", "it.shares").typed().summed(),
    Column::record("organisationName", "organisation.name")
        .typed_as("organisation")
        .found_by(ORGANISATION_NAMED)
        .searched(),
    Column::record("projectName", "project.name")
        .typed_as("project")
        .found_by(PROJECT_NAMED)
        .searched(),
    Column::choice("pictured", "it.pictured", "pictured", Pictured::WORDS).typed(),
    Column::text("consent", "it.consent").typed(),
    Column::yes_no("consentByGuardian", "it.consent_by_guardian").typed(),
    Column::long("note", "it.note").typed(),
    Column::list("tags", tags!("publication")),
];

fn write_publication(change: &Change, row: Row<'_>) -> Result<Made> {
    let details: PublicationDetails = row.read()?;
    match row.id()? {
        Some(publication) => EditPublication {
            publication,
            details,
        }
        .apply(change),
        None => details.apply(change),
    }
}

pub const OUTLETS: Sheet = Sheet {
    order: &[("kind", false), ("name", false)],
    edits: Some(Edits {
        details: "SELECT json_object('kind', kind, 'name', name, 'level', level, 'note', note) FROM outlet WHERE id = ?1",
        blank: Some("{}"),
        write: write_outlet,
    }),
    ..Sheet::of(
        "outlets",
        "outlet AS it",
        &["outlet", "outlet_followers", "publication"],
        OUTLET_COLUMNS,
    )
};

const OUTLET_COLUMNS: &[Column] = &[
    Column::text("name", "it.name").typed().needed().searched(),
    Column::choice("kind", "it.kind", "outlet-kind", OutletKind::WORDS)
        .typed()
        .needed(),
    Column::choice("level", "it.level", "media-level", MediaLevel::WORDS).typed(),
    Column::quantity(
        "followers",
        "(SELECT followers FROM outlet_followers WHERE outlet_id = it.id ORDER BY as_of DESC LIMIT 1)",
    )
    .summed(),
    Column::date("asOf", "(SELECT max(as_of) FROM outlet_followers WHERE outlet_id = it.id)"),
    Column::number(
        "published",
        "(SELECT count(*) FROM publication WHERE outlet_id = it.id AND state = 'published')",
    )
    .summed(),
    Column::long("note", "it.note").typed(),
];

fn write_outlet(change: &Change, row: Row<'_>) -> Result<Made> {
    let details: OutletDetails = row.read()?;
    match row.id()? {
        Some(outlet) => EditOutlet { outlet, details }.apply(change),
        None => details.apply(change),
    }
}
