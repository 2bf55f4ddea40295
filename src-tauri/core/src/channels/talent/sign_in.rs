//! Someone signs in: a person of the registry, or a name with unit and phone.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::give::{counted, recount};
use super::model::{
    AttendanceId, EventId, Minute, attendee_key, check_sheet_open, check_signatures, check_times,
};
use super::rows::{self, Attendance};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required, written};
use crate::registry::{OrganisationId, PersonId};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignIn {
    pub event: EventId,
    /// A person of the registry; else `name` is needed.
    pub person: Option<PersonId>,
    pub name: Option<String>,
    /// 单位, as it was written.
    pub unit: Option<String>,
    pub organisation: Option<OrganisationId>,
    pub phone: Option<String>,
    pub signed_in_at: Option<Minute>,
    pub signed_out_at: Option<Minute>,
    /// Person-times: half days or sessions signed for; one where nothing is said.
    pub times: Option<u32>,
    pub note: Option<String>,
}

impl SignIn {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let event = rows::sheet_of(change, self.event)?;
        check_sheet_open(event.state, event.from, change.today())?;
        check_signatures(
            event.from,
            self.signed_in_at,
            self.signed_out_at,
            change.now(),
        )?;
        let attendance = self.attendance(change)?;
        check_times(attendance.times)?;
        refuse_second_signature(change, self.event, &attendance)?;
        let before = counted(change, self.event)?;
        rows::add_attendance(change, self.event, &attendance)?;
        recount(change, self.event, before)?;
        Ok(Made::new("attendance", attendance.id))
    }

    fn attendance(&self, change: &Change) -> Result<Attendance> {
        let name = match self.person {
            Some(person) => rows::person_name(change, person)?,
            None => required(self.name.as_deref().unwrap_or_default(), "name")?,
        };
        Ok(Attendance {
            id: AttendanceId::fresh(),
            person: self.person,
            name,
            unit: optional(self.unit.as_deref()),
            organisation: self.organisation,
            phone: optional(self.phone.as_deref()),
            signed_in_at: self.signed_in_at,
            signed_out_at: self.signed_out_at,
            times: self.times.unwrap_or(1),
            note: written(self.note.as_deref()),
        })
    }
}

/// One row a person and event: whoever signs again comes more times on the same row.
fn refuse_second_signature(change: &Change, event: EventId, new: &Attendance) -> Result<()> {
    let key = |row: &Attendance| {
        attendee_key(
            row.person.map(|id| id.to_string()),
            &row.name,
            row.unit.as_deref(),
            row.phone.as_deref(),
        )
    };
    if rows::attendance_of(change, event)?
        .iter()
        .any(|row| key(row) == key(new))
    {
        let field = if new.person.is_some() {
            "person"
        } else {
            "name"
        };
        return Err(refuse("talent-signed-in-already")
            .at(field)
            .arg("name", &new.name)
            .into());
    }
    Ok(())
}
