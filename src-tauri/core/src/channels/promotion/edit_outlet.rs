//! What is said about an outlet is put right.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::add_outlet::OutletDetails;
use super::model::OutletId;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditOutlet {
    pub outlet: OutletId,
    pub details: OutletDetails,
}

impl EditOutlet {
    pub fn apply(self, change: &Change) -> Result<Made> {
        rows::outlet_known(change, self.outlet)?;
        let details = self.details.checked(change, Some(self.outlet))?;
        rows::edit_outlet(change, self.outlet, &details)?;
        Ok(Made::new("outlet", self.outlet))
    }
}
