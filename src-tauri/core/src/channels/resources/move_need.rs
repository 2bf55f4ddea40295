//! A need is closed with its reason, or opened again.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{NeedId, Turn, check_day, check_turn};
use super::rows::{self, Closing};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveNeed {
    pub need: NeedId,
    pub to: Turn,
    pub date: NaiveDate,
    /// Why: needed for closing.
    pub reason: Option<String>,
}

impl MoveNeed {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let need = rows::need(change, self.need)?;
        let reason = optional(self.reason.as_deref());
        let parts = rows::parts_of_need(change, self.need)?;
        check_turn(self.to, need.closed, reason.as_deref(), &parts)?;
        check_day("date", Some(need.since), self.date, change.today())?;
        let closing = match (self.to, reason) {
            (Turn::Close, Some(reason)) => Some(Closing {
                on: self.date,
                reason,
            }),
            _ => None,
        };
        rows::close_need(change, self.need, closing.as_ref())?;
        Ok(Made::new("need", self.need))
    }
}
