//! What someone can give is written down.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    OfferId, ResourceKind, Span, check_day, check_giver, check_quantity, check_value,
};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::base::typed::{optional, required, written};
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferDetails {
    pub kind: ResourceKind,
    pub title: String,
    /// Who gives it: an organisation of the registry, or `giver` by name.
    pub organisation: Option<OrganisationId>,
    /// 捐赠方/合作方 outside the registry.
    pub giver: Option<String>,
    pub contact: Option<String>,
    pub quantity: Option<Quantity>,
    pub place: Option<String>,
    pub offered_on: NaiveDate,
    /// From and to when it can be had.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// 折价金额, yuan, of the whole offer.
    pub value: Option<Yuan>,
    pub note: Option<String>,
}

impl OfferDetails {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let details = self.checked(change.today())?;
        let id = OfferId::fresh();
        rows::add_offer(change, id, &details)?;
        Ok(Made::new("offer", id))
    }

    pub(super) fn checked(self, today: NaiveDate) -> Result<OfferDetails> {
        let giver = optional(self.giver.as_deref());
        check_giver(self.organisation.is_some(), giver.is_some())?;
        check_quantity("quantity", self.quantity.as_ref())?;
        check_value(self.value)?;
        check_day("offeredOn", None, self.offered_on, today)?;
        Span {
            from: self.from,
            to: self.to,
        }
        .check()?;
        Ok(OfferDetails {
            title: required(&self.title, "title")?,
            giver,
            contact: optional(self.contact.as_deref()),
            place: optional(self.place.as_deref()),
            note: written(self.note.as_deref()),
            ..self
        })
    }
}
