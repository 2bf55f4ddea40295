//! A seat on a committee is given up; the record of it stays.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::CommitteeMemberId;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::refusal::{Result, refuse};
use crate::registry::model::check_span;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EndCommitteeMember {
    pub member: CommitteeMemberId,
    pub to: PartialDate,
}

impl EndCommitteeMember {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let (from, to) = rows::seat_span(change, self.member)?;
        if let Some(to) = to {
            return Err(refuse("hub-seat-ended").at("to").arg("to", to).into());
        }
        check_span(from, Some(self.to), "to")?;
        rows::end_seat(change, self.member, self.to)?;
        Ok(Made::new("committee_member", self.member))
    }
}
