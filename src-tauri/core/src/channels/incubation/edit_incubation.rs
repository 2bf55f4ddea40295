//! What is said about a stay is put right. Its moves are not edited: a wrong one is undone.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::IncubationId;
use super::rows::{self, Incubation};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::{optional, written};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditIncubation {
    pub incubation: IncubationId,
    pub need: Option<String>,
    pub mentor: Option<String>,
    pub note: Option<String>,
}

impl EditIncubation {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let stay = rows::stay(change, self.incubation)?;
        let incubation = Incubation {
            id: stay.id,
            organisation: stay.organisation,
            need: written(self.need.as_deref()),
            mentor: optional(self.mentor.as_deref()),
            note: written(self.note.as_deref()),
        };
        rows::edit(change, &incubation)?;
        Ok(Made::new("incubation", stay.id))
    }
}
