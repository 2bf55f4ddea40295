//! Writes an organisation anew, as it now is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::add_organisation::refuse_taken;
use super::model::{OrganisationDetails, OrganisationId, RecordStatus};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditOrganisation {
    pub organisation: OrganisationId,
    pub details: OrganisationDetails,
}

impl EditOrganisation {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let standing = rows::standing(change, self.organisation)?;
        if standing.status == RecordStatus::Merged {
            return Err(refuse("registry-merged").arg("name", standing.name).into());
        }
        let (details, identity) = self.details.checked()?;
        if details.custodian == Some(self.organisation) {
            return Err(refuse("registry-own-custodian").at("custodian").into());
        }
        refuse_taken(change, self.organisation, &details, &identity)?;
        rows::edit_organisation(change, self.organisation, &details, &identity)?;
        rows::keep_counts(change, self.organisation, details.counts.as_ref())?;
        Ok(Made::new("organisation", self.organisation))
    }
}
