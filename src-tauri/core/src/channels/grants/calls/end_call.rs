//! A call comes to its end: finished when everything in it is decided, or called off; and its last
//! day moved out while it is open.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{CallId, CallState, extends, nothing_waits};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::refusal::Result;
use crate::base::typed::{optional, required};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EndCall {
    pub call: CallId,
    /// `finished` or `cancelled`.
    pub to: CallState,
    /// Needed to call it off.
    pub reason: Option<String>,
}

impl EndCall {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let mut call = rows::call_by_id(change, self.call)?;
        call.state = call.standing().becomes(self.to)?;
        call.state_on = change.today();
        call.state_reason = match self.to {
            CallState::Cancelled => Some(required(
                self.reason.as_deref().unwrap_or_default(),
                "reason",
            )?),
            _ => optional(self.reason.as_deref()),
        };
        nothing_waits(&call.fields.name, rows::undecided(change, call.id)?)?;
        rows::save_call(change, &call)?;
        Ok(Made::numbered(rows::TABLE, call.id, call.label()))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExtendCall {
    pub call: CallId,
    #[serde(deserialize_with = "typed_day")]
    pub closes_on: NaiveDate,
    pub reason: String,
}

impl ExtendCall {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let mut call = rows::call_by_id(change, self.call)?;
        extends(&call.standing(), self.closes_on)?;
        call.fields.closes_on = self.closes_on;
        call.state_reason = Some(required(&self.reason, "reason")?);
        rows::save_call(change, &call)?;
        Ok(Made::numbered(rows::TABLE, call.id, call.label()))
    }
}
