//! A federation covers an organisation 覆盖, or ceases to. Several may cover one; it counts once.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{CoverageId, FederationId, FederationStatus, Method};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::optional;
use crate::registry::OrganisationId;
use crate::registry::model::{RecordStatus, check_span};
use crate::registry::rows::standing;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverOrganisation {
    pub organisation: OrganisationId,
    /// The hub's own where it is not said.
    #[serde(default)]
    pub federation: Option<FederationId>,
    pub method: Method,
    #[serde(default)]
    pub on: Option<PartialDate>,
    #[serde(default)]
    pub note: Option<String>,
}

impl CoverOrganisation {
    pub fn apply(mut self, change: &Change) -> Result<Made> {
        let organisation = standing(change, self.organisation)?;
        if matches!(
            organisation.status,
            RecordStatus::Merged | RecordStatus::Archived
        ) {
            return Err(refuse("hub-cover-inactive")
                .at("organisation")
                .arg("name", organisation.name)
                .into());
        }
        let federation = match self.federation {
            Some(id) => id,
            None => rows::own_federation(change)?
                .ok_or_else(|| refuse("hub-no-federation").at("federation"))?,
        };
        if rows::federation_status(change, federation)? == FederationStatus::Dissolved {
            return Err(refuse("hub-federation-dissolved").at("federation").into());
        }
        if rows::is_covered_by(change, federation, self.organisation)? {
            return Err(refuse("hub-covered-already")
                .at("organisation")
                .arg("name", organisation.name)
                .into());
        }
        self.note = optional(self.note.as_deref());
        let id = CoverageId::fresh();
        rows::cover(change, id, federation, &self)?;
        Ok(Made::new("coverage", id))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EndCoverage {
    pub coverage: CoverageId,
    pub to: PartialDate,
}

impl EndCoverage {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let (from, to) = rows::coverage_span(change, self.coverage)?;
        if let Some(to) = to {
            return Err(refuse("hub-coverage-ended").at("to").arg("to", to).into());
        }
        check_span(from, Some(self.to), "to")?;
        rows::end_coverage(change, self.coverage, self.to)?;
        Ok(Made::new("coverage", self.coverage))
    }
}
