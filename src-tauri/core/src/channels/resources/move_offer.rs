//! An offer is closed with its reason, or opened again.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{OfferId, Turn, check_day, check_turn};
use super::rows::{self, Closing};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveOffer {
    pub offer: OfferId,
    pub to: Turn,
    pub date: NaiveDate,
    /// Why: needed for closing.
    pub reason: Option<String>,
}

impl MoveOffer {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let offer = rows::offer(change, self.offer)?;
        let reason = optional(self.reason.as_deref());
        let parts = rows::parts_of_offer(change, self.offer)?;
        check_turn(self.to, offer.closed, reason.as_deref(), &parts)?;
        check_day("date", Some(offer.since), self.date, change.today())?;
        let closing = match (self.to, reason) {
            (Turn::Close, Some(reason)) => Some(Closing {
                on: self.date,
                reason,
            }),
            _ => None,
        };
        rows::close_offer(change, self.offer, closing.as_ref())?;
        Ok(Made::new("offer", self.offer))
    }
}
