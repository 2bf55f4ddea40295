//! Shows what is masked of a person for the rest of the day, to whoever asked; the asking is written down.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::PersonId;
use super::rows::people as rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::required;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShowInFull {
    pub person: PersonId,
    pub reason: String,
}

impl ShowInFull {
    pub fn apply(self, change: &Change) -> Result<Made> {
        rows::kept(change, self.person)?;
        let reason = required(&self.reason, "reason")?;
        rows::disclose(change, self.person, &reason)?;
        Ok(Made::new("person", self.person))
    }
}
