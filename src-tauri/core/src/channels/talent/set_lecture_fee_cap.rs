//! The hub sets the ceiling of the lecture fee for a rank, or goes back to the usual one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{LecturerRank, check_cap};
use crate::base::book::{Change, Made};
use crate::base::money::Yuan;
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetLectureFeeCap {
    pub rank: LecturerRank,
    /// Yuan per class hour after tax; nothing for the usual ceiling.
    pub cap: Option<Yuan>,
}

impl SetLectureFeeCap {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let cap = self.cap.unwrap_or_else(|| self.rank.usual_cap());
        check_cap(cap)?;
        change.set(&self.rank.key(), &cap.to_string())?;
        Ok(Made::new("setting", self.rank.key()))
    }
}
