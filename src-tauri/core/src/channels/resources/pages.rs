//! What the screens of resource matching show: needs, offers, and the matches of each.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    MatchId, MatchState, NeedId, OfferId, Part, ResourceKind, Span, Standing, SuggestedFor, held,
    left_over, standing, suits,
};
use super::rows::{self, row_to_match};
use crate::base::book::Reader;
use crate::base::list::{Sort, part};
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::registry::{OrganisationId, PersonId};

/// Asked of needs and of offers alike.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ResourcesAsk {
    pub kind: Option<ResourceKind>,
    pub state: Option<Standing>,
    pub organisation: Option<OrganisationId>,
    pub text: Option<String>,
    /// By `title`, `to`, or `raisedOn` and `offeredOn`; the newest first without.
    pub sort: Option<Sort>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct NeedAsk {
    pub id: NeedId,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct OfferAsk {
    pub id: OfferId,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MatchesAsk {
    pub need: Option<NeedId>,
    pub offer: Option<OfferId>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Needs {
    pub rows: Vec<NeedRow>,
    pub total: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Offers {
    pub rows: Vec<OfferRow>,
    pub total: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Matches {
    pub rows: Vec<MatchRow>,
    pub total: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NeedRow {
    pub id: NeedId,
    pub kind: ResourceKind,
    pub title: String,
    pub organisation: Option<OrganisationId>,
    pub organisation_name: Option<String>,
    pub person: Option<PersonId>,
    pub person_name: Option<String>,
    pub quantity: Option<Quantity>,
    pub place: Option<String>,
    pub raised_on: NaiveDate,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub note: Option<String>,
    pub state: Standing,
    /// Wanted by a day that has passed, and not met.
    pub late: bool,
    pub closed_on: Option<NaiveDate>,
    pub closed_reason: Option<String>,
    /// Matches that hold.
    pub matches: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferRow {
    pub id: OfferId,
    pub kind: ResourceKind,
    pub title: String,
    pub organisation: Option<OrganisationId>,
    pub organisation_name: Option<String>,
    pub giver: Option<String>,
    pub contact: Option<String>,
    pub quantity: Option<Quantity>,
    /// What no match holds.
    pub left: Option<Quantity>,
    pub place: Option<String>,
    pub offered_on: NaiveDate,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// 折价金额
    pub value: Option<Yuan>,
    pub note: Option<String>,
    pub state: Standing,
    pub closed_on: Option<NaiveDate>,
    pub closed_reason: Option<String>,
    pub matches: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatchRow {
    pub id: MatchId,
    pub need: NeedId,
    pub need_title: String,
    pub offer: OfferId,
    pub offer_title: String,
    pub quantity: Option<Quantity>,
    pub value: Option<Yuan>,
    pub state: MatchState,
    pub state_on: NaiveDate,
    pub reason: Option<String>,
    pub evidence: Option<String>,
    pub people: Option<Quantity>,
    pub next: Vec<MatchStep>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatchStep {
    pub to: MatchState,
    /// It comes to nothing: the step needs a reason.
    pub ends: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct NeedPage {
    pub need: NeedRow,
    pub matches: Vec<MatchRow>,
    pub suggestions: Vec<Suggestion>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct OfferPage {
    pub offer: OfferRow,
    pub matches: Vec<MatchRow>,
}

/// An open offer that suits the need, with the reasons, the best first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Suggestion {
    pub offer: OfferRow,
    pub reasons: Vec<SuggestedFor>,
}

pub fn needs(reader: &Reader, ask: &ResourcesAsk) -> Result<Needs> {
    let mut rows: Vec<NeedRow> = all_needs(reader, None)?
        .into_iter()
        .filter(|need| {
            let said = [
                Some(&need.title),
                need.organisation_name.as_ref(),
                need.person_name.as_ref(),
                need.place.as_ref(),
            ];
            is_asked_for(ask, need.kind, need.state, need.organisation, &said)
        })
        .collect();
    if let Some(by) = &ask.sort {
        sort(&mut rows, by, |need| (&need.title, need.raised_on, need.to));
    }
    Ok(Needs {
        total: rows.len(),
        rows: part(rows, ask.offset, ask.limit),
    })
}

pub fn offers(reader: &Reader, ask: &ResourcesAsk) -> Result<Offers> {
    let mut rows: Vec<OfferRow> = all_offers(reader, None)?
        .into_iter()
        .filter(|offer| {
            let said = [
                Some(&offer.title),
                offer.organisation_name.as_ref(),
                offer.giver.as_ref(),
                offer.place.as_ref(),
            ];
            is_asked_for(ask, offer.kind, offer.state, offer.organisation, &said)
        })
        .collect();
    if let Some(by) = &ask.sort {
        sort(&mut rows, by, |offer| {
            (&offer.title, offer.offered_on, offer.to)
        });
    }
    Ok(Offers {
        total: rows.len(),
        rows: part(rows, ask.offset, ask.limit),
    })
}

fn is_asked_for(
    ask: &ResourcesAsk,
    kind: ResourceKind,
    state: Standing,
    organisation: Option<OrganisationId>,
    said: &[Option<&String>],
) -> bool {
    let text = ask.text.as_deref().map(str::trim).unwrap_or_default();
    ask.kind.is_none_or(|asked| kind == asked)
        && ask.state.is_none_or(|asked| state == asked)
        && (ask.organisation.is_none() || organisation == ask.organisation)
        && said.iter().flatten().any(|said| said.contains(text))
}

/// `said`: title, day it was written down, last day it is wanted or can be had.
fn sort<Row>(
    rows: &mut [Row],
    by: &Sort,
    said: impl Fn(&Row) -> (&String, NaiveDate, Option<NaiveDate>),
) {
    match by.key.as_str() {
        "title" => rows.sort_by(|a, b| said(a).0.cmp(said(b).0)),
        "to" => rows.sort_by_key(|row| (said(row).2.is_none(), said(row).2)),
        _ => rows.sort_by_key(|row| said(row).1),
    }
    if by.down {
        rows.reverse();
    }
}

/// The need of this id, or the one that a match of this id was made for.
pub fn need(reader: &Reader, ask: &NeedAsk) -> Result<NeedPage> {
    let need = all_needs(reader, Some(ask.id))?
        .pop()
        .ok_or_else(|| refuse("resources-need-not-found").at("id"))?;
    let matches = all_matches(reader, Some(need.id), None)?;
    let suggestions = suggestions(reader, &need, &matches)?;
    Ok(NeedPage {
        need,
        matches,
        suggestions,
    })
}

pub fn offer(reader: &Reader, ask: &OfferAsk) -> Result<OfferPage> {
    let offer = all_offers(reader, Some(ask.id))?
        .pop()
        .ok_or_else(|| refuse("resources-offer-not-found").at("id"))?;
    Ok(OfferPage {
        offer,
        matches: all_matches(reader, None, Some(ask.id))?,
    })
}

pub fn matches(reader: &Reader, ask: &MatchesAsk) -> Result<Matches> {
    let rows = all_matches(reader, ask.need, ask.offer)?;
    Ok(Matches {
        total: rows.len(),
        rows,
    })
}

/// Offers not yet put to this need that suit it.
fn suggestions(reader: &Reader, need: &NeedRow, matches: &[MatchRow]) -> Result<Vec<Suggestion>> {
    if matches!(need.state, Standing::Met | Standing::Closed) {
        return Ok(Vec::new());
    }
    let mut found: Vec<Suggestion> = all_offers(reader, None)?
        .into_iter()
        .filter(|offer| !matches!(offer.state, Standing::Met | Standing::Closed))
        .filter(|offer| {
            !matches
                .iter()
                .any(|row| row.offer == offer.id && row.state.holds())
        })
        .filter_map(|offer| {
            let reasons = suits(
                (need.kind, offer.kind),
                (need.place.as_deref(), offer.place.as_deref()),
                (
                    Span {
                        from: need.from,
                        to: need.to,
                    },
                    Span {
                        from: offer.from,
                        to: offer.to,
                    },
                ),
                need.quantity.as_ref(),
                offer.left.as_ref(),
            );
            (!reasons.is_empty()).then_some(Suggestion { offer, reasons })
        })
        .collect();
    found.sort_by_key(|suggestion| std::cmp::Reverse(suggestion.reasons.len()));
    Ok(found)
}

fn all_needs(reader: &Reader, id: Option<NeedId>) -> Result<Vec<NeedRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/needs.sql"))?;
    let rows = statement.query_map(named_params! { ":id": id }, row_to_need)?;
    let mut needs: Vec<NeedRow> = rows.collect::<rusqlite::Result<_>>()?;
    let today = reader.today();
    for need in &mut needs {
        let parts = rows::parts_of_need(reader, need.id)?;
        need.state = standing(
            need.closed_on.is_some(),
            need.quantity.as_ref(),
            &parts,
            MatchState::arrived,
        );
        need.late = need.to.is_some_and(|to| to < today)
            && matches!(need.state, Standing::Open | Standing::PartlyMet);
        need.matches = count_held(&parts);
    }
    Ok(needs)
}

fn row_to_need(row: &Row<'_>) -> rusqlite::Result<NeedRow> {
    Ok(NeedRow {
        id: row.get("id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        organisation: row.get("organisation_id")?,
        organisation_name: row.get("organisation_name")?,
        person: row.get("person_id")?,
        person_name: row.get("person_name")?,
        quantity: row.get("quantity")?,
        place: row.get("place")?,
        raised_on: row.get("raised_on")?,
        from: row.get("wanted_from")?,
        to: row.get("wanted_by")?,
        note: row.get("note")?,
        state: Standing::Open,
        late: false,
        closed_on: row.get("closed_on")?,
        closed_reason: row.get("closed_reason")?,
        matches: 0,
    })
}

fn all_offers(reader: &Reader, id: Option<OfferId>) -> Result<Vec<OfferRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/offers.sql"))?;
    let rows = statement.query_map(named_params! { ":id": id }, row_to_offer)?;
    let mut offers: Vec<OfferRow> = rows.collect::<rusqlite::Result<_>>()?;
    for offer in &mut offers {
        let parts = rows::parts_of_offer(reader, offer.id)?;
        offer.state = standing(
            offer.closed_on.is_some(),
            offer.quantity.as_ref(),
            &parts,
            MatchState::holds,
        );
        offer.left = left_over(offer.quantity.as_ref(), &held(&parts));
        offer.matches = count_held(&parts);
    }
    Ok(offers)
}

fn row_to_offer(row: &Row<'_>) -> rusqlite::Result<OfferRow> {
    Ok(OfferRow {
        id: row.get("id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        organisation: row.get("organisation_id")?,
        organisation_name: row.get("organisation_name")?,
        giver: row.get("giver")?,
        contact: row.get("contact")?,
        quantity: row.get("quantity")?,
        left: None,
        place: row.get("place")?,
        offered_on: row.get("offered_on")?,
        from: row.get("open_from")?,
        to: row.get("open_to")?,
        value: row.get("value_fen")?,
        note: row.get("note")?,
        state: Standing::Open,
        closed_on: row.get("closed_on")?,
        closed_reason: row.get("closed_reason")?,
        matches: 0,
    })
}

fn count_held(parts: &[Part]) -> usize {
    parts.iter().filter(|part| part.state.holds()).count()
}

fn all_matches(
    reader: &Reader,
    need: Option<NeedId>,
    offer: Option<OfferId>,
) -> Result<Vec<MatchRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/matches.sql"))?;
    let rows = statement.query_map(named_params! { ":need": need, ":offer": offer }, |row| {
        let matched = row_to_match(row)?;
        let step = |to: &MatchState| MatchStep {
            to: *to,
            ends: !to.holds(),
        };
        Ok(MatchRow {
            id: matched.id,
            need: matched.need,
            need_title: row.get("need_title")?,
            offer: matched.offer,
            offer_title: row.get("offer_title")?,
            quantity: matched.quantity,
            value: matched.value,
            state: matched.state,
            state_on: matched.state_on,
            reason: matched.reason,
            evidence: matched.evidence,
            people: matched.people,
            next: matched.state.next().iter().map(step).collect(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
