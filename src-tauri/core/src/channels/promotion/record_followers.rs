//! How many follow an outlet on a day; the same day once more puts the number right.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{OutletId, check_followers};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordFollowers {
    pub outlet: OutletId,
    pub as_of: NaiveDate,
    pub followers: Quantity,
}

impl RecordFollowers {
    pub fn apply(self, change: &Change) -> Result<Made> {
        rows::outlet_known(change, self.outlet)?;
        check_followers(self.as_of, &self.followers, change.today())?;
        rows::record_followers(change, self.outlet, self.as_of, &self.followers)?;
        Ok(Made::new("outlet", self.outlet))
    }
}
