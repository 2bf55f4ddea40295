//! What is said about an offer is put right, as far as what is promised of it allows.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::add_offer::OfferDetails;
use super::model::{OfferId, check_covers, check_kind_kept, held};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditOffer {
    pub offer: OfferId,
    pub details: OfferDetails,
}

impl EditOffer {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let offer = rows::offer(change, self.offer)?;
        let details = self.details.checked(change.today())?;
        let parts = rows::parts_of_offer(change, self.offer)?;
        check_kind_kept(offer.kind, details.kind, &parts)?;
        check_covers(details.quantity.as_ref(), &held(&parts))?;
        rows::edit_offer(change, self.offer, &details)?;
        Ok(Made::new("offer", self.offer))
    }
}
