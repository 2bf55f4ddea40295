//! A publication goes on: drafted, approved, published; or is dropped.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::give::give_service;
use super::model::{
    Consent, PublicationId, PublicationState, check_consent, check_link, check_move,
    check_published_on,
};
use super::rows::{self, Stand};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovePublication {
    pub publication: PublicationId,
    pub to: PublicationState,
    /// The day it came out; today where nothing is said.
    pub date: Option<NaiveDate>,
    /// Where it can be read; what was said before stays where nothing is.
    pub link: Option<String>,
    /// Reference of the signed consent of those pictured.
    pub consent: Option<String>,
    /// Signed by the guardians of the children pictured.
    pub consent_by_guardian: Option<bool>,
}

impl MovePublication {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let was = rows::publication(change, self.publication)?;
        check_move(was.state, self.to)?;
        let consent = Consent {
            paper: optional(self.consent.as_deref()).or(was.consent.paper),
            by_guardian: self.consent_by_guardian.unwrap_or(was.consent.by_guardian),
        };
        let link = optional(self.link.as_deref()).or(was.link);
        check_link(link.as_deref())?;
        let mut stand = Stand {
            state: self.to,
            approved_by: was.approved_by,
            published_on: None,
            link,
            consent,
        };
        match self.to {
            PublicationState::Approved => stand.approved_by = Some(change.actor().name.clone()),
            PublicationState::Drafted => stand.approved_by = None,
            PublicationState::Published => {
                let date = self.date.unwrap_or_else(|| change.today());
                check_published_on(date, change.today())?;
                check_consent(was.pictured, &stand.consent)?;
                stand.published_on = Some(date);
            }
            PublicationState::Planned | PublicationState::Dropped => {}
        }
        rows::move_publication(change, self.publication, &stand)?;
        give_service(change, self.publication)?;
        Ok(Made::new("publication", self.publication))
    }
}
