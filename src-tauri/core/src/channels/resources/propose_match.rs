//! An offer is put to a need.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    MatchId, MatchState, NeedId, OfferId, check_day, check_pair, check_quantity, check_value, held,
    share,
};
use super::rows::{self, Match};
use crate::base::book::{Change, Made};
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposeMatch {
    pub need: NeedId,
    pub offer: OfferId,
    pub date: NaiveDate,
    /// How much of the offer; nothing for all of it.
    pub quantity: Option<Quantity>,
    /// 折价金额 of this part, yuan.
    pub value: Option<Yuan>,
    pub reason: Option<String>,
}

impl ProposeMatch {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let need = rows::need(change, self.need)?;
        let offer = rows::offer(change, self.offer)?;
        check_pair((need.kind, offer.kind), need.closed, offer.closed)?;
        check_quantity("quantity", self.quantity.as_ref())?;
        check_value(self.value)?;
        check_day(
            "date",
            Some(need.since.max(offer.since)),
            self.date,
            change.today(),
        )?;
        let promised = held(&rows::parts_of_offer(change, self.offer)?);
        let share = share(offer.quantity.as_ref(), &promised, self.quantity)?;
        let row = Match {
            id: MatchId::fresh(),
            need: self.need,
            offer: self.offer,
            quantity: share,
            value: self.value,
            state: MatchState::Proposed,
            state_on: self.date,
            reason: optional(self.reason.as_deref()),
            evidence: None,
            people: None,
        };
        rows::add_match(change, &row)?;
        Ok(Made::new("resource_match", row.id))
    }
}
