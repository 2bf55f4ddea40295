//! Writes a federation: the hub's own, another by its id, or a new one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{CoBuilder, FederationId, FederationStatus, Level, Method};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{chinese_name, optional, paper_number, required};
use crate::registry::model::check_span;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditFederation {
    /// Without it the hub's own (with `isHub`) or a new one.
    #[serde(default)]
    pub federation: Option<FederationId>,
    pub name: String,
    #[serde(default)]
    pub is_hub: bool,
    #[serde(default)]
    pub level: Option<Level>,
    #[serde(default)]
    pub method: Option<Method>,
    #[serde(default)]
    pub co_builders: Vec<CoBuilder>,
    #[serde(default)]
    pub approval_no: Option<String>,
    #[serde(default)]
    pub founded_on: Option<PartialDate>,
    /// 第n届
    #[serde(default)]
    pub term: Option<u32>,
    #[serde(default)]
    pub term_from: Option<PartialDate>,
    /// 换届 due on.
    #[serde(default)]
    pub re_election_due: Option<PartialDate>,
    #[serde(default)]
    pub dissolved: bool,
    #[serde(default)]
    pub note: Option<String>,
}

impl EditFederation {
    pub fn apply(mut self, change: &Change) -> Result<Made> {
        self.name = chinese_name(&required(&self.name, "name")?);
        self.note = optional(self.note.as_deref());
        self.approval_no = self
            .approval_no
            .as_deref()
            .map(paper_number)
            .filter(|no| !no.is_empty());
        for party in &mut self.co_builders {
            party.name = required(&party.name, "coBuilders")?;
        }
        if self.term == Some(0) {
            return Err(refuse("hub-term-zero").at("term").into());
        }
        check_span(self.term_from, self.re_election_due, "reElectionDue")?;
        let id = self.which(change)?;
        if rows::federation_named(change, id, &self.name)? && !self.dissolved {
            return Err(refuse("hub-federation-named")
                .at("name")
                .arg("name", &self.name)
                .into());
        }
        rows::save_federation(change, id, &self)?;
        Ok(Made::new("federation", id))
    }

    fn which(&mut self, change: &Change) -> Result<FederationId> {
        let own = rows::own_federation(change)?;
        match self.federation {
            Some(id) => {
                rows::federation_status(change, id)?;
                self.is_hub = own == Some(id);
                Ok(id)
            }
            None if self.is_hub => Ok(own.unwrap_or_else(FederationId::fresh)),
            None => Ok(FederationId::fresh()),
        }
    }

    pub(super) fn status(&self) -> FederationStatus {
        if self.dissolved {
            FederationStatus::Dissolved
        } else {
            FederationStatus::Active
        }
    }
}
