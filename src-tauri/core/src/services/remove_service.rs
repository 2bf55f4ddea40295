use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ServiceId, kept_at_the_desk};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveService {
    pub service: ServiceId,
}

impl RemoveService {
    pub fn apply(self, change: &Change) -> Result<Made> {
        kept_at_the_desk(rows::source_kind(change, self.service)?.as_deref())?;
        rows::remove_service(change, self.service)?;
        Ok(Made::new("service", self.service))
    }
}
