//! A row that does not belong on the sheet is taken off; the journal keeps it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::give::{counted, recount};
use super::model::AttendanceId;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveAttendance {
    pub attendance: AttendanceId,
}

impl RemoveAttendance {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let (event, row) = rows::attendance(change, self.attendance)?;
        let before = counted(change, event)?;
        rows::remove_attendance(change, row.id)?;
        recount(change, event, before)?;
        Ok(Made::new("event", event))
    }
}
