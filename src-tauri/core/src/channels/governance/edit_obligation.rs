//! What is said about an obligation is put right, as long as it is open.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::add_obligation::{ObligationDetails, refuse_twice};
use super::model::{ObligationId, check_open};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditObligation {
    pub obligation: ObligationId,
    pub details: ObligationDetails,
}

impl EditObligation {
    pub fn apply(self, change: &Change) -> Result<Made> {
        check_open(rows::ending(change, self.obligation)?)?;
        let obligation = self.details.obligation(self.obligation)?;
        refuse_twice(change, &obligation)?;
        rows::edit(change, &obligation)?;
        Ok(Made::new("obligation", self.obligation))
    }
}
