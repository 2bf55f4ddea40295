//! The statements of needs, offers and matches, one named function each.

use chrono::NaiveDate;
use rusqlite::types::ToSql;
use rusqlite::{OptionalExtension, Row, named_params, params};

use super::add_need::NeedDetails;
use super::add_offer::OfferDetails;
use super::model::{MatchId, MatchState, NeedId, OfferId, Part, ResourceKind};
use crate::base::book::{Change, Reader};
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::registry::{OrganisationId, PersonId};

/// What the rules need to know of a need.
pub struct Need {
    pub kind: ResourceKind,
    pub title: String,
    pub organisation: Option<OrganisationId>,
    pub person: Option<PersonId>,
    pub since: NaiveDate,
    pub closed: bool,
}

/// What the rules need to know of an offer.
pub struct Offer {
    pub kind: ResourceKind,
    pub quantity: Option<Quantity>,
    pub since: NaiveDate,
    pub closed: bool,
}

pub struct Match {
    pub id: MatchId,
    pub need: NeedId,
    pub offer: OfferId,
    pub quantity: Option<Quantity>,
    pub value: Option<Yuan>,
    pub state: MatchState,
    pub state_on: NaiveDate,
    pub reason: Option<String>,
    pub evidence: Option<String>,
    pub people: Option<Quantity>,
}

/// When and why a need or an offer was closed.
pub struct Closing {
    pub on: NaiveDate,
    pub reason: String,
}

pub fn need(reader: &Reader, id: NeedId) -> Result<Need> {
    let row_to_need = |row: &Row<'_>| {
        Ok(Need {
            kind: row.get("kind")?,
            title: row.get("title")?,
            organisation: row.get("organisation_id")?,
            person: row.get("person_id")?,
            since: row.get("raised_on")?,
            closed: row.get::<_, Option<NaiveDate>>("closed_on")?.is_some(),
        })
    };
    reader
        .conn()
        .prepare_cached("SELECT * FROM need WHERE id = ?1")?
        .query_row([id], row_to_need)
        .optional()?
        .ok_or_else(|| refuse("resources-need-not-found").at("need").into())
}

pub fn offer(reader: &Reader, id: OfferId) -> Result<Offer> {
    let row_to_offer = |row: &Row<'_>| {
        Ok(Offer {
            kind: row.get("kind")?,
            quantity: row.get("quantity")?,
            since: row.get("offered_on")?,
            closed: row.get::<_, Option<NaiveDate>>("closed_on")?.is_some(),
        })
    };
    reader
        .conn()
        .prepare_cached("SELECT * FROM offer WHERE id = ?1")?
        .query_row([id], row_to_offer)
        .optional()?
        .ok_or_else(|| refuse("resources-offer-not-found").at("offer").into())
}

pub fn matched(reader: &Reader, id: MatchId) -> Result<Match> {
    reader
        .conn()
        .prepare_cached("SELECT * FROM resource_match WHERE id = ?1")?
        .query_row([id], row_to_match)
        .optional()?
        .ok_or_else(|| refuse("resources-match-not-found").at("match").into())
}

pub fn row_to_match(row: &Row<'_>) -> rusqlite::Result<Match> {
    Ok(Match {
        id: row.get("id")?,
        need: row.get("need_id")?,
        offer: row.get("offer_id")?,
        quantity: row.get("quantity")?,
        value: row.get("value_fen")?,
        state: row.get("state")?,
        state_on: row.get("state_on")?,
        reason: row.get("reason")?,
        evidence: row.get("evidence")?,
        people: row.get("people")?,
    })
}

pub fn parts_of_need(reader: &Reader, id: NeedId) -> Result<Vec<Part>> {
    parts(
        reader,
        "SELECT state, quantity FROM resource_match WHERE need_id = ?1",
        &id,
    )
}

pub fn parts_of_offer(reader: &Reader, id: OfferId) -> Result<Vec<Part>> {
    parts(
        reader,
        "SELECT state, quantity FROM resource_match WHERE offer_id = ?1",
        &id,
    )
}

fn parts(reader: &Reader, sql: &str, id: &dyn ToSql) -> Result<Vec<Part>> {
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| {
        Ok(Part {
            state: row.get(0)?,
            quantity: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add_need(change: &Change, id: NeedId, details: &NeedDetails) -> Result<()> {
    write_need(change, include_str!("sql/add_need.sql"), id, details)
}

pub fn edit_need(change: &Change, id: NeedId, details: &NeedDetails) -> Result<()> {
    write_need(change, include_str!("sql/edit_need.sql"), id, details)
}

fn write_need(change: &Change, sql: &str, id: NeedId, details: &NeedDetails) -> Result<()> {
    change.conn().prepare_cached(sql)?.execute(named_params! {
        ":id": id,
        ":kind": details.kind,
        ":title": details.title,
        ":organisation_id": details.organisation,
        ":person_id": details.person,
        ":quantity": details.quantity,
        ":place": details.place,
        ":raised_on": details.raised_on,
        ":wanted_from": details.from,
        ":wanted_by": details.to,
        ":note": details.note,
    })?;
    Ok(())
}

pub fn add_offer(change: &Change, id: OfferId, details: &OfferDetails) -> Result<()> {
    write_offer(change, include_str!("sql/add_offer.sql"), id, details)
}

pub fn edit_offer(change: &Change, id: OfferId, details: &OfferDetails) -> Result<()> {
    write_offer(change, include_str!("sql/edit_offer.sql"), id, details)
}

fn write_offer(change: &Change, sql: &str, id: OfferId, details: &OfferDetails) -> Result<()> {
    change.conn().prepare_cached(sql)?.execute(named_params! {
        ":id": id,
        ":kind": details.kind,
        ":title": details.title,
        ":organisation_id": details.organisation,
        ":giver": details.giver,
        ":contact": details.contact,
        ":quantity": details.quantity,
        ":place": details.place,
        ":offered_on": details.offered_on,
        ":open_from": details.from,
        ":open_to": details.to,
        ":value_fen": details.value,
        ":note": details.note,
    })?;
    Ok(())
}

pub fn close_need(change: &Change, id: NeedId, closing: Option<&Closing>) -> Result<()> {
    let sql = "UPDATE need SET closed_on = ?2, closed_reason = ?3 WHERE id = ?1";
    close(change, sql, &id, closing)
}

pub fn close_offer(change: &Change, id: OfferId, closing: Option<&Closing>) -> Result<()> {
    let sql = "UPDATE offer SET closed_on = ?2, closed_reason = ?3 WHERE id = ?1";
    close(change, sql, &id, closing)
}

fn close(change: &Change, sql: &str, id: &dyn ToSql, closing: Option<&Closing>) -> Result<()> {
    let (on, reason) = closing.map(|closing| (closing.on, &closing.reason)).unzip();
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, on, reason])?;
    Ok(())
}

pub fn add_match(change: &Change, row: &Match) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/add_match.sql"))?
        .execute(named_params! {
            ":id": row.id,
            ":need_id": row.need,
            ":offer_id": row.offer,
            ":quantity": row.quantity,
            ":value_fen": row.value,
            ":state": row.state,
            ":state_on": row.state_on,
            ":reason": row.reason,
            ":evidence": row.evidence,
            ":people": row.people,
        })?;
    Ok(())
}

pub fn edit_match(change: &Change, row: &Match) -> Result<()> {
    let sql = "UPDATE resource_match SET state = ?2, state_on = ?3, reason = ?4, evidence = ?5, people = ?6 WHERE id = ?1";
    change.conn().prepare_cached(sql)?.execute(params![
        row.id,
        row.state,
        row.state_on,
        row.reason,
        row.evidence,
        row.people
    ])?;
    Ok(())
}
