//! What the screens of resource matching show: needs, offers, and the matches of each.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    MatchState, NeedId, Part, ResourceKind, Span, Standing, SuggestedFor, standing, suits,
};
use super::rows;
use crate::base::book::Reader;
use crate::base::list::{Sort, part};
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::registry::{OrganisationId, PersonId};

mod matches;
mod offers;
mod search;

use matches::all_matches;
pub use matches::{MatchRow, Matches, MatchesAsk, matches};
use offers::all_offers;
pub use offers::{OfferAsk, OfferPage, OfferRow, Offers, offer, offers};
pub use search::{need_search_rows, offer_search_rows};

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

#[derive(Debug, Clone, Serialize, TS)]
pub struct Needs {
    pub rows: Vec<NeedRow>,
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
pub struct NeedPage {
    pub need: NeedRow,
    pub matches: Vec<MatchRow>,
    pub suggestions: Vec<Suggestion>,
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

fn count_held(parts: &[Part]) -> usize {
    parts.iter().filter(|part| part.state.holds()).count()
}
