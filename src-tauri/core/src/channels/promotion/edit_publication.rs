//! What is said about a publication is put right; of one that is out, the counts grow.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::add_publication::PublicationDetails;
use super::give::give_service;
use super::model::{Consent, PublicationId, PublicationState, check_consent};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditPublication {
    pub publication: PublicationId,
    pub details: PublicationDetails,
}

impl EditPublication {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let was = rows::publication(change, self.publication)?;
        let details = self.details.checked(change)?;
        if was.state == PublicationState::Published {
            let consent = Consent {
                paper: details.consent.clone(),
                by_guardian: details.consent_by_guardian,
            };
            check_consent(details.pictured, &consent)?;
        }
        rows::edit_publication(change, self.publication, &details)?;
        give_service(change, self.publication)?;
        Ok(Made::new("publication", self.publication))
    }
}
