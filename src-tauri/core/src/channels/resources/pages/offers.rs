//! What is offered, and what is left of it.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::matches::{MatchRow, all_matches};
use super::{ResourcesAsk, count_held, is_asked_for, sort};
use crate::base::book::Reader;
use crate::base::list::part;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::channels::resources::model::{
    MatchState, OfferId, ResourceKind, Standing, held, left_over, standing,
};
use crate::channels::resources::rows;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct OfferAsk {
    pub id: OfferId,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Offers {
    pub rows: Vec<OfferRow>,
    pub total: usize,
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
pub struct OfferPage {
    pub offer: OfferRow,
    pub matches: Vec<MatchRow>,
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

pub fn offer(reader: &Reader, ask: &OfferAsk) -> Result<OfferPage> {
    let offer = all_offers(reader, Some(ask.id))?
        .pop()
        .ok_or_else(|| refuse("resources-offer-not-found").at("id"))?;
    Ok(OfferPage {
        offer,
        matches: all_matches(reader, None, Some(ask.id))?,
    })
}

pub(super) fn all_offers(reader: &Reader, id: Option<OfferId>) -> Result<Vec<OfferRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/offers.sql"))?;
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
