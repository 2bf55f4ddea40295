//! A person takes a seat on a federation's committee for a term.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{CommitteeMemberId, FederationId, Seat, may_sit};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::optional;
use crate::registry::PersonId;
use crate::registry::model::check_span;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddCommitteeMember {
    /// The hub's own where it is not said.
    #[serde(default)]
    pub federation: Option<FederationId>,
    pub person: PersonId,
    pub seat: Seat,
    /// 第n届; the one the federation is in where it is not said.
    #[serde(default)]
    pub term: Option<u32>,
    #[serde(default)]
    pub from: Option<PartialDate>,
    #[serde(default)]
    pub to: Option<PartialDate>,
    #[serde(default)]
    pub note: Option<String>,
}

impl AddCommitteeMember {
    pub fn apply(mut self, change: &Change) -> Result<Made> {
        let federation = match self.federation {
            Some(id) => id,
            None => rows::own_federation(change)?
                .ok_or_else(|| refuse("hub-no-federation").at("federation"))?,
        };
        let now = rows::federation_term(change, federation)?;
        let term = self
            .term
            .or(now)
            .ok_or_else(|| refuse("hub-term-unknown").at("term"))?;
        self.note = optional(self.note.as_deref());
        check_span(self.from, self.to, "to")?;
        rows::person_is_there(change, self.person)?;
        let committee = rows::committee(change, federation, self.person, term)?;
        if self.to.is_none() {
            may_sit(&committee, self.seat, term)?;
        }
        let id = CommitteeMemberId::fresh();
        rows::add_member(change, id, federation, term, &self)?;
        Ok(Made::new("committee_member", id))
    }
}
