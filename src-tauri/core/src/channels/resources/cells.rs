//! Needs and offers as sheets. How far they are met follows from their matches, by the same rule as elsewhere.

use crate::desk::tags;
use serde::Deserialize;

use super::model::{MatchState, Part, ResourceKind, Standing, held, left_over, standing};
use super::{EditNeed, EditOffer, NeedDetails, OfferDetails};
use crate::base::book::{Change, Made};
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::base::sheet::{Column, Edits, Row, Sheet};
use crate::registry::cells::{ORGANISATION_NAMED, PERSON_NAMED};

/// What the rules ask of a need or an offer: whether it was closed, the whole of it, and its matches.
macro_rules! gathered {
    ($side:literal) => {
        concat!(
            "json_object('closed', json(iif(it.closed_on IS NULL, 'false', 'true')), 'whole', json(it.quantity),
               'parts', json((SELECT json_group_array(json_object('state', state, 'quantity', json(quantity)))
                                FROM resource_match WHERE ",
            $side,
            " = it.id)))"
        )
    };
}

pub const NEEDS: Sheet = Sheet {
    order: &[("raisedOn", true), ("title", false)],
    edits: Some(Edits {
        details: include_str!("sql/details_of_need.sql"),
        blank: Some("{}"),
        write: write_need,
    }),
    ..Sheet::of(
        "needs",
        "need AS it LEFT JOIN organisation ON organisation.id = it.organisation_id
           LEFT JOIN person ON person.id = it.person_id",
        &["need", "resource_match", "organisation", "person", "tag"],
        NEED_COLUMNS,
    )
};

const NEED_COLUMNS: &[Column] = &[
    Column::choice("kind", "it.kind", "resource-kind", ResourceKind::WORDS)
        .typed()
        .needed(),
    Column::text("title", "it.title")
        .typed()
        .needed()
        .searched(),
    Column::record("organisationName", "organisation.name")
        .typed_as("organisation")
        .found_by(ORGANISATION_NAMED)
        .searched(),
    Column::record("personName", "coalesce(person.code_name, person.name)")
        .typed_as("person")
        .found_by(PERSON_NAMED)
        .searched(),
    Column::quantity("quantity", "it.quantity").typed(),
    Column::text("place", "it.place").typed(),
    Column::date("raisedOn", "it.raised_on").typed().needed(),
    Column::date("from", "it.wanted_from").typed(),
    Column::date("to", "it.wanted_by").typed(),
    Column::choice(
        "state",
        gathered!("need_id"),
        "resource-state",
        Standing::WORDS,
    )
    .by_rule(need_state),
    Column::number("matches", gathered!("need_id")).by_rule(matches),
    Column::date("closedOn", "it.closed_on"),
    Column::text("closedReason", "it.closed_reason"),
    Column::long("note", "it.note").typed(),
    Column::list("tags", tags!("need")),
];

fn write_need(change: &Change, row: Row<'_>) -> Result<Made> {
    let details: NeedDetails = row.read()?;
    match row.id()? {
        Some(need) => EditNeed { need, details }.apply(change),
        None => details.apply(change),
    }
}

pub const OFFERS: Sheet = Sheet {
    order: &[("offeredOn", true), ("title", false)],
    edits: Some(Edits {
        details: include_str!("sql/details_of_offer.sql"),
        blank: Some("{}"),
        write: write_offer,
    }),
    ..Sheet::of(
        "offers",
        "offer AS it LEFT JOIN organisation ON organisation.id = it.organisation_id",
        &["offer", "resource_match", "organisation", "tag"],
        OFFER_COLUMNS,
    )
};

const OFFER_COLUMNS: &[Column] = &[
    Column::choice("kind", "it.kind", "resource-kind", ResourceKind::WORDS)
        .typed()
        .needed(),
    Column::text("title", "it.title")
        .typed()
        .needed()
        .searched(),
    Column::record("organisationName", "organisation.name")
        .typed_as("organisation")
        .found_by(ORGANISATION_NAMED)
        .searched(),
    Column::text("giver", "it.giver").typed().searched(),
    Column::text("contact", "it.contact").typed(),
    Column::quantity("quantity", "it.quantity").typed(),
    Column::quantity("left", gathered!("offer_id")).by_rule(left),
    Column::text("place", "it.place").typed(),
    Column::date("offeredOn", "it.offered_on").typed().needed(),
    Column::date("from", "it.open_from").typed(),
    Column::date("to", "it.open_to").typed(),
    Column::money("value", "it.value_fen").typed().summed(),
    Column::choice(
        "state",
        gathered!("offer_id"),
        "resource-state",
        Standing::WORDS,
    )
    .by_rule(offer_state),
    Column::number("matches", gathered!("offer_id")).by_rule(matches),
    Column::date("closedOn", "it.closed_on"),
    Column::text("closedReason", "it.closed_reason"),
    Column::long("note", "it.note").typed(),
    Column::list("tags", tags!("offer")),
];

fn write_offer(change: &Change, row: Row<'_>) -> Result<Made> {
    let details: OfferDetails = row.read()?;
    match row.id()? {
        Some(offer) => EditOffer { offer, details }.apply(change),
        None => details.apply(change),
    }
}

#[derive(Deserialize)]
struct Gathered {
    closed: bool,
    whole: Option<Quantity>,
    parts: Vec<Part>,
}

impl Gathered {
    fn of(json: &str) -> Option<Gathered> {
        serde_json::from_str(json).ok()
    }

    fn state(&self, counts: fn(MatchState) -> bool) -> String {
        let state = standing(self.closed, self.whole.as_ref(), &self.parts, counts);
        state.word().to_owned()
    }
}

fn need_state(json: &str) -> Option<String> {
    Some(Gathered::of(json)?.state(MatchState::arrived))
}

fn offer_state(json: &str) -> Option<String> {
    Some(Gathered::of(json)?.state(MatchState::holds))
}

fn left(json: &str) -> Option<String> {
    let gathered = Gathered::of(json)?;
    let left = left_over(gathered.whole.as_ref(), &held(&gathered.parts))?;
    serde_json::to_string(&left).ok()
}

/// Matches that hold.
fn matches(json: &str) -> Option<String> {
    let gathered = Gathered::of(json)?;
    let holding = gathered.parts.iter().filter(|part| part.state.holds());
    Some(holding.count().to_string())
}
