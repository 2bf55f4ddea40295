//! A match goes on: accepted, delivered, confirmed; or comes to nothing. What is delivered to an organisation, or did
//! people good, is one service.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{MatchId, MatchState, check_quantity, check_step};
use super::rows::{self, Match};
use crate::base::book::{Change, Made};
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::base::typed::optional;
use crate::projects::Channel;
use crate::services::{self, ServiceFields, Source};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveMatch {
    #[serde(rename = "match")]
    pub id: MatchId,
    pub to: MatchState,
    pub date: NaiveDate,
    /// Why: needed when it comes to nothing.
    pub reason: Option<String>,
    /// Receipt, photo or letter of the delivery.
    pub evidence: Option<String>,
    /// Who had the good of it.
    pub people: Option<Quantity>,
}

impl MoveMatch {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let was = rows::matched(change, self.id)?;
        let reason = optional(self.reason.as_deref());
        check_step(
            was.state,
            self.to,
            was.state_on,
            self.date,
            reason.as_deref(),
            change.today(),
        )?;
        check_quantity("people", self.people.as_ref())?;
        let row = Match {
            state: self.to,
            state_on: self.date,
            reason: reason.or(was.reason),
            evidence: optional(self.evidence.as_deref()).or(was.evidence),
            people: self.people.or(was.people),
            ..was
        };
        rows::edit_match(change, &row)?;
        if row.state == MatchState::Delivered {
            give_service(change, &row)?;
        }
        Ok(Made::new("resource_match", row.id))
    }
}

fn give_service(change: &Change, row: &Match) -> Result<()> {
    let need = rows::need(change, row.need)?;
    // Whoever needed it for herself is one person, unless more were named.
    let people = row
        .people
        .clone()
        .or_else(|| need.person.map(|_| Quantity::exact(1, "")));
    let fields = ServiceFields {
        organisations: need.organisation.into_iter().collect(),
        kind: Some(need.kind.word().to_owned()),
        person_times: people.clone(),
        people,
        evidence: row.evidence.clone(),
        ..ServiceFields::of(row.state_on.into(), Channel::Resources, need.title)
    };
    services::give(change, &Source::new("resource_match", row.id), fields).map(drop)
}
