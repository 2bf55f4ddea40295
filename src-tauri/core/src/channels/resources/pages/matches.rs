//! Matches between needs and offers, with their next steps.

use chrono::NaiveDate;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::channels::resources::model::{MatchId, MatchState, NeedId, OfferId};
use crate::channels::resources::rows::row_to_match;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MatchesAsk {
    pub need: Option<NeedId>,
    pub offer: Option<OfferId>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Matches {
    pub rows: Vec<MatchRow>,
    pub total: usize,
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

pub fn matches(reader: &Reader, ask: &MatchesAsk) -> Result<Matches> {
    let rows = all_matches(reader, ask.need, ask.offer)?;
    Ok(Matches {
        total: rows.len(),
        rows,
    })
}

pub(super) fn all_matches(
    reader: &Reader,
    need: Option<NeedId>,
    offer: Option<OfferId>,
) -> Result<Vec<MatchRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/matches.sql"))?;
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
