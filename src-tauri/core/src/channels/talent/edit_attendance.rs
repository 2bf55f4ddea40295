//! A row of the sign-in sheet is put right: signing out, more person-times, the unit.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::give::{counted, recount};
use super::model::{AttendanceId, Minute, check_signatures, check_times};
use super::rows::{self, Attendance};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::{optional, required, written};
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditAttendance {
    pub attendance: AttendanceId,
    /// Of a row that is no person of the registry.
    pub name: Option<String>,
    pub unit: Option<String>,
    pub organisation: Option<OrganisationId>,
    /// Nothing leaves the phone as it was: lists show it masked.
    pub phone: Option<String>,
    pub signed_in_at: Option<Minute>,
    pub signed_out_at: Option<Minute>,
    pub times: u32,
    pub note: Option<String>,
}

impl EditAttendance {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let (event, old) = rows::attendance(change, self.attendance)?;
        let sheet = rows::sheet_of(change, event)?;
        check_signatures(
            sheet.from,
            self.signed_in_at,
            self.signed_out_at,
            change.now(),
        )?;
        check_times(self.times)?;
        let name = match (&self.name, old.person) {
            (Some(name), None) => required(name, "name")?,
            _ => old.name,
        };
        let row = Attendance {
            id: old.id,
            person: old.person,
            name,
            unit: optional(self.unit.as_deref()),
            organisation: self.organisation,
            phone: optional(self.phone.as_deref()).or(old.phone),
            signed_in_at: self.signed_in_at,
            signed_out_at: self.signed_out_at,
            times: self.times,
            note: written(self.note.as_deref()),
        };
        let before = counted(change, event)?;
        rows::edit_attendance(change, &row)?;
        recount(change, event, before)?;
        Ok(Made::new("attendance", row.id))
    }
}
