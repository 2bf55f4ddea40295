//! A publication is planned.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{OutletId, Pictured, PublicationId, PublicationState, check_counts, check_link};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::base::typed::{optional, required, written};
use crate::projects::ProjectId;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PublicationDetails {
    pub outlet: OutletId,
    pub title: String,
    pub planned_for: Option<NaiveDate>,
    pub link: Option<String>,
    /// 阅读量 and what else the outlet counts, as it shows them.
    pub reads: Option<Quantity>,
    pub likes: Option<Quantity>,
    pub shares: Option<Quantity>,
    /// Whose work it tells of.
    pub organisation: Option<OrganisationId>,
    pub project: Option<ProjectId>,
    /// Who can be recognised in the pictures.
    pub pictured: Pictured,
    /// Reference of the signed consent of those pictured.
    pub consent: Option<String>,
    /// Signed by the guardians of the children pictured.
    #[serde(default)]
    pub consent_by_guardian: bool,
    pub note: Option<String>,
}

impl PublicationDetails {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let details = self.checked(change)?;
        let id = PublicationId::fresh();
        rows::add_publication(change, id, PublicationState::Planned, &details)?;
        Ok(Made::new("publication", id))
    }

    pub(super) fn checked(self, change: &Change) -> Result<PublicationDetails> {
        rows::outlet_known(change, self.outlet)?;
        let link = optional(self.link.as_deref());
        check_link(link.as_deref())?;
        check_counts([
            ("reads", &self.reads),
            ("likes", &self.likes),
            ("shares", &self.shares),
        ])?;
        Ok(PublicationDetails {
            title: required(&self.title, "title")?,
            link,
            consent: optional(self.consent.as_deref()),
            note: written(self.note.as_deref()),
            ..self
        })
    }
}
