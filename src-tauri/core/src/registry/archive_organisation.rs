//! Lays an organisation's record aside, and takes it up again. Nothing of its history goes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{OrganisationId, RecordStatus};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::required;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArchiveOrganisation {
    pub organisation: OrganisationId,
    pub reason: String,
    /// 休眠: it does nothing at present, but may again.
    #[serde(default)]
    pub dormant: bool,
}

impl ArchiveOrganisation {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let reason = required(&self.reason, "reason")?;
        let to = if self.dormant {
            RecordStatus::Dormant
        } else {
            RecordStatus::Archived
        };
        move_to(change, self.organisation, to, Some(&reason))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviveOrganisation {
    pub organisation: OrganisationId,
}

impl ReviveOrganisation {
    pub fn apply(self, change: &Change) -> Result<Made> {
        move_to(change, self.organisation, RecordStatus::Active, None)
    }
}

fn move_to(
    change: &Change,
    id: OrganisationId,
    to: RecordStatus,
    reason: Option<&str>,
) -> Result<Made> {
    let standing = rows::standing(change, id)?;
    if standing.status == RecordStatus::Merged {
        return Err(refuse("registry-merged").arg("name", standing.name).into());
    }
    if standing.status == to {
        return Err(refuse("registry-status-already")
            .arg("name", standing.name)
            .arg("status", to.word())
            .into());
    }
    rows::set_status(change, id, to, reason)?;
    Ok(Made::new("organisation", id))
}
