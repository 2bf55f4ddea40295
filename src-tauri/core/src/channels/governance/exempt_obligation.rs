//! An obligation does not hold for this organisation this time, for a reason.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ObligationId, check_open};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExemptObligation {
    pub obligation: ObligationId,
    pub reason: Option<String>,
}

impl ExemptObligation {
    pub fn apply(self, change: &Change) -> Result<Made> {
        check_open(rows::ending(change, self.obligation)?)?;
        let reason = optional(self.reason.as_deref())
            .ok_or_else(|| refuse("governance-reason-missing").at("reason"))?;
        rows::exempt(change, self.obligation, &reason)?;
        Ok(Made::new("obligation", self.obligation))
    }
}
