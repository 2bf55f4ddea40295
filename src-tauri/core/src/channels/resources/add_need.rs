//! What an organisation or a person needs is written down.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{NeedId, ResourceKind, Span, check_asker, check_day, check_quantity};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::base::typed::{optional, required, written};
use crate::registry::{OrganisationId, PersonId};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NeedDetails {
    pub kind: ResourceKind,
    pub title: String,
    /// Who needs it: an organisation, or a person.
    pub organisation: Option<OrganisationId>,
    pub person: Option<PersonId>,
    pub quantity: Option<Quantity>,
    pub place: Option<String>,
    pub raised_on: NaiveDate,
    /// From and to when it is wanted.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub note: Option<String>,
}

impl NeedDetails {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let details = self.checked(change.today())?;
        let id = NeedId::fresh();
        rows::add_need(change, id, &details)?;
        Ok(Made::new("need", id))
    }

    pub(super) fn checked(self, today: NaiveDate) -> Result<NeedDetails> {
        check_asker(self.organisation.is_some(), self.person.is_some())?;
        check_quantity("quantity", self.quantity.as_ref())?;
        check_day("raisedOn", None, self.raised_on, today)?;
        Span {
            from: self.from,
            to: self.to,
        }
        .check()?;
        Ok(NeedDetails {
            title: required(&self.title, "title")?,
            place: optional(self.place.as_deref()),
            note: written(self.note.as_deref()),
            ..self
        })
    }
}
