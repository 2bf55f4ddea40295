//! What is said about a need is put right. Its kind stays once something was matched to it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::add_need::NeedDetails;
use super::model::{NeedId, check_kind_kept};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditNeed {
    pub need: NeedId,
    pub details: NeedDetails,
}

impl EditNeed {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let need = rows::need(change, self.need)?;
        let details = self.details.checked(change.today())?;
        check_kind_kept(
            need.kind,
            details.kind,
            &rows::parts_of_need(change, self.need)?,
        )?;
        rows::edit_need(change, self.need, &details)?;
        Ok(Made::new("need", self.need))
    }
}
