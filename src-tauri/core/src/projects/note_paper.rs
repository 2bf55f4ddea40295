use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::MoveId;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::required;

/// The paper behind a step that was taken before it was at hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NotePaper {
    pub step: MoveId,
    /// Its number or title.
    pub paper: String,
}

impl NotePaper {
    pub fn apply(self, change: &Change) -> Result<Made> {
        rows::note_paper(change, self.step, &required(&self.paper, "paper")?)?;
        Ok(Made::new("project_move", self.step))
    }
}
