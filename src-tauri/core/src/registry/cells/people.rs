//! The sheet of people: phone and paper are masked, and change only when they are typed anew.

use crate::base::book::{Change, Made};
use crate::base::id_card::PaperKind;
use crate::base::mask;
use crate::base::refusal::Result;
use crate::base::sheet::{Column, Edits, Row, Sheet};
use crate::desk::tags;
use crate::registry::model::{Gender, PersonDetails};
use crate::registry::{EditPerson, PersonId};

pub const PEOPLE: Sheet = Sheet {
    order: &[("name", false)],
    shelf: Some("person"),
    edits: Some(Edits {
        details: include_str!("../sql/details_of_person.sql"),
        blank: Some("{}"),
        write,
    }),
    ..Sheet::of(
        "people",
        "person AS it",
        &["person", "post", "organisation", "tag"],
        COLUMNS,
    )
};

const COLUMNS: &[Column] = &[
    Column::text("name", "coalesce(it.code_name, it.name)")
        .typed()
        .needed()
        .searched(),
    Column::choice("gender", "it.gender", "gender", Gender::WORDS).typed(),
    Column::number("birthYear", "it.birth_year").typed(),
    Column::text("phone", "it.phone")
        .typed()
        .masked(mask::phone),
    Column::text("nativePlace", "it.native_place").typed(),
    Column::text(
        "post",
        "(SELECT coalesce(organisation.name, post.body) || ' ' || post.title
            FROM post LEFT JOIN organisation ON organisation.id = post.organisation_id
           WHERE post.person_id = it.id AND post.to_on IS NULL ORDER BY post.id LIMIT 1)",
    ),
    Column::choice("paperKind", "it.paper_kind", "paper", PaperKind::WORDS).typed(),
    Column::text("paperNumber", "it.paper_number")
        .typed()
        .masked(mask::identity_paper),
    Column::text("consentFor", "it.consent_for").typed(),
    Column::date("consentOn", "it.consent_on").typed(),
    Column::text("consentBy", "it.consent_by").typed(),
    Column::long("note", "it.note").typed(),
    Column::list("tags", tags!("person")),
];

fn write(change: &Change, mut row: Row<'_>) -> Result<Made> {
    let Some(person) = row.id::<PersonId>()? else {
        return row.read::<PersonDetails>()?.apply(change);
    };
    if row.is_typed("name") {
        write_shown_name(change, person, &mut row)?;
    } else {
        row.set("distinct", true);
    }
    if row.is_typed("paperNumber") {
        row.set("asRecorded", false);
    }
    EditPerson {
        person,
        details: row.read()?,
    }
    .apply(change)
}

/// Whoever goes by a code name is shown by it: what is typed there is the code name.
fn write_shown_name(change: &Change, person: PersonId, row: &mut Row<'_>) -> Result<()> {
    if row.text("codeName").is_some() {
        let typed = row.text("name").map(str::to_owned);
        row.set("name", crate::registry::rows::people::name(change, person)?);
        row.set("codeName", typed);
    }
    Ok(())
}
