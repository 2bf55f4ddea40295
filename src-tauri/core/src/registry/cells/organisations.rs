//! The sheet of organisations: a typed cell is an edit of the organisation.

use super::ORGANISATION_NAMED;
use crate::base::book::{Change, Made};
use crate::base::identity::IdentityKind;
use crate::base::mask;
use crate::base::refusal::Result;
use crate::base::sheet::{Column, Edits, Row, Sheet};
use crate::registry::EditOrganisation;
use crate::registry::add_organisation::refuse_name_taken;
use crate::registry::model::{
    Grade, InspectionResult, OrganisationDetails, OrganisationId, OrganisationKind, RecordStatus,
    Registration,
};

pub const ORGANISATIONS: Sheet = Sheet {
    shown: Some(("status", &["active", "dormant"])),
    order: &[("name", false)],
    shelf: Some("organisation"),
    owners: &[
        (
            "organisation_count",
            "SELECT organisation_id FROM organisation_count WHERE id = ?1",
        ),
        (
            "inspection",
            "SELECT organisation_id FROM inspection WHERE id = ?1",
        ),
    ],
    locked: "it.status = 'merged'",
    marks: &[
        ("no", "unverified", "NOT it.identity_verified"),
        (
            "gradeUntil",
            "overdue",
            "it.grade_until < substr({today}, 1, length(it.grade_until))",
        ),
    ],
    edits: Some(Edits {
        details: include_str!("../sql/details_of_organisation.sql"),
        blank: Some(r#"{"aliases":[],"phones":[],"focus":[],"tags":[]}"#),
        write,
    }),
    ..Sheet::of(
        "organisations",
        "organisation AS it LEFT JOIN organisation AS custodian ON custodian.id = it.custodian_id",
        &["organisation", "organisation_count", "inspection"],
        COLUMNS,
    )
};

const COLUMNS: &[Column] = &[
    Column::text("name", "it.name").typed().needed().searched(),
    Column::choice(
        "kind",
        "it.kind",
        "organisation-kind",
        OrganisationKind::WORDS,
    )
    .typed()
    .needed(),
    Column::text("no", "it.identity_number").typed_as("identityNumber"),
    Column::choice(
        "identityKind",
        "it.identity_kind",
        "identity",
        IdentityKind::WORDS,
    )
    .typed(),
    Column::yes_no("verified", "it.identity_verified"),
    Column::choice(
        "registration",
        "it.registration",
        "registration",
        Registration::WORDS,
    )
    .typed(),
    Column::text("authority", "it.authority").typed(),
    Column::text("supervisor", "it.supervisor").typed(),
    Column::date("foundedOn", "it.founded_on").typed(),
    Column::text("legalRepresentative", "it.legal_representative")
        .typed()
        .searched(),
    Column::text("contact", "it.contact").typed(),
    Column::list("phone", "it.phones")
        .typed_as("phones")
        .masked(mask::phone),
    Column::text("town", "it.town").typed(),
    Column::text("village", "it.village").typed(),
    Column::text("address", "it.address").typed(),
    Column::list("focus", "it.focus").typed(),
    Column::yes_no("womens", "it.womens").typed(),
    Column::text("womensReason", "it.womens_reason").typed(),
    Column::yes_no("rooted", "it.rooted").typed(),
    Column::text("threeNew", "it.three_new").typed(),
    Column::text("party", "it.party").typed(),
    counted(
        "members",
        "counts.members",
        "(SELECT quantity FROM organisation_count WHERE organisation_id = it.id AND of = 'members' ORDER BY as_of DESC LIMIT 1)",
    ),
    counted(
        "women",
        "counts.women",
        "(SELECT quantity FROM organisation_count WHERE organisation_id = it.id AND of = 'women' ORDER BY as_of DESC LIMIT 1)",
    ),
    counted(
        "staff",
        "counts.staff",
        "(SELECT quantity FROM organisation_count WHERE organisation_id = it.id AND of = 'staff' ORDER BY as_of DESC LIMIT 1)",
    ),
    counted(
        "volunteers",
        "counts.volunteers",
        "(SELECT quantity FROM organisation_count WHERE organisation_id = it.id AND of = 'volunteers' ORDER BY as_of DESC LIMIT 1)",
    ),
    Column {
        // 5A is said so in every language.
        family: None,
        ..Column::choice("grade", "it.grade", "", Grade::WORDS).typed()
    },
    Column::date("gradeFrom", "it.grade_from").typed(),
    Column::date("gradeUntil", "it.grade_until").typed(),
    Column::choice(
        "inspectionResult",
        "(SELECT result FROM inspection WHERE organisation_id = it.id ORDER BY year DESC LIMIT 1)",
        "inspection",
        InspectionResult::WORDS,
    ),
    Column::record("custodian", "custodian.name")
        .typed()
        .found_by(ORGANISATION_NAMED),
    Column::text("division", "it.division").typed(),
    Column::list("aliases", "it.aliases").typed(),
    Column::list("tags", "it.tags").typed(),
    Column::choice("status", "it.status", "record-status", RecordStatus::WORDS),
    Column::long("note", "it.note").typed(),
];

const fn counted(key: &'static str, field: &'static str, sql: &'static str) -> Column {
    Column::quantity(key, sql).typed_as(field).summed()
}

fn write(change: &Change, mut row: Row<'_>) -> Result<Made> {
    name_the_paper(&mut row);
    let Some(organisation) = row.id::<OrganisationId>()? else {
        return row.read::<OrganisationDetails>()?.apply(change);
    };
    let renamed = row.is_typed("name");
    let identified = row.is_typed("no") || row.is_typed("identityKind");
    // The name it has was settled when it got it; only a new one is held against the others.
    row.set("distinct", !renamed);
    if identified {
        row.set("asRecorded", false);
        row.set("asOnCertificate", None::<String>);
    }
    let details: OrganisationDetails = row.read()?;
    if details.as_recorded {
        // A number taken over with its flaw stays; what is typed beside it is held to the rules.
        if let Some(counts) = &details.counts {
            counts.check()?;
        }
        if renamed {
            refuse_name_taken(change, organisation, &details.name)?;
        }
    }
    EditOrganisation {
        organisation,
        details,
    }
    .apply(change)
}

/// A number says by its form which paper it stands on, and without one there is none.
fn name_the_paper(row: &mut Row<'_>) {
    if !row.is_typed("no") || row.is_typed("identityKind") {
        return;
    }
    let none = IdentityKind::None.word();
    let kind = match row.text("identityNumber") {
        None => none,
        Some(_) if row.text("identityKind").is_some_and(|kind| kind != none) => return,
        Some(number) if number.chars().all(|c| c.is_ascii_alphanumeric()) => {
            IdentityKind::CreditCode.word()
        }
        Some(_) => IdentityKind::Filing.word(),
    };
    row.set("identityKind", kind);
}
