//! The sheet of obligations: open ones are put right here, those met or lifted are locked.

use crate::desk::tags;
use chrono::NaiveDate;
use serde::Deserialize;

use super::model::{Ending, ObligationKind, Standing, standing};
use super::{EditObligation, ObligationDetails};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::sheet::{Column, Edits, Row, Sheet};
use crate::registry::cells::ORGANISATION_NAMED;
use crate::registry::model::InspectionResult;

pub const OBLIGATIONS: Sheet = Sheet {
    order: &[("due", false), ("organisationName", false)],
    locked: "it.met_on IS NOT NULL OR it.exempt_reason IS NOT NULL",
    marks: &[(
        "due",
        "overdue",
        "it.met_on IS NULL AND it.exempt_reason IS NULL AND it.due < {today}",
    )],
    edits: Some(Edits {
        details: include_str!("sql/details_of_obligation.sql"),
        blank: Some("{}"),
        write,
    }),
    ..Sheet::of(
        "obligations",
        "obligation AS it JOIN organisation ON organisation.id = it.organisation_id",
        &["obligation", "organisation", "inspection", "tag"],
        COLUMNS,
    )
};

const COLUMNS: &[Column] = &[
    Column::record("organisationName", "organisation.name")
        .typed_as("organisation")
        .found_by(ORGANISATION_NAMED)
        .needed()
        .searched(),
    Column::choice("kind", "it.kind", "obligation-kind", ObligationKind::WORDS)
        .typed()
        .needed(),
    Column::text("title", "it.title").typed().searched(),
    Column::number("year", "it.year").typed(),
    Column::date("due", "it.due").typed(),
    Column::choice("state", GATHERED, "obligation-state", Standing::WORDS).by_rule(state),
    Column::number("leadDays", "it.lead_days").typed(),
    Column::text("rule", "it.rule").typed(),
    Column::date("metOn", "it.met_on"),
    Column::text("evidence", "it.evidence"),
    Column::choice(
        "verdict",
        "(SELECT result FROM inspection WHERE organisation_id = it.organisation_id AND year = it.year)",
        "inspection",
        InspectionResult::WORDS,
    ),
    Column::text("exemptReason", "it.exempt_reason"),
    Column::long("note", "it.note").typed(),
    Column::list("tags", tags!("obligation")),
];

const GATHERED: &str =
    "json_object('today', {today}, 'due', it.due, 'lead', it.lead_days, 'met', it.met_on,
    'exempt', it.exempt_reason)";

#[derive(Deserialize)]
struct Gathered {
    today: NaiveDate,
    due: NaiveDate,
    lead: u32,
    met: Option<NaiveDate>,
    exempt: Option<String>,
}

fn state(json: &str) -> Option<String> {
    let known: Gathered = serde_json::from_str(json).ok()?;
    let ending = known.met.map(Ending::Met);
    let ending = ending.or(known.exempt.map(Ending::Exempt));
    let standing = standing(ending.as_ref(), known.due, known.lead, known.today);
    Some(standing.word().to_owned())
}

fn write(change: &Change, row: Row<'_>) -> Result<Made> {
    let details: ObligationDetails = row.read()?;
    match row.id()? {
        Some(obligation) => EditObligation {
            obligation,
            details,
        }
        .apply(change),
        None => details.apply(change),
    }
}
