//! An organisation's interest is written down 意向登记: its stay begins.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{IncubationId, Stage, check_taken_in};
use super::rows::{self, Incubation, Move};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::{optional, written};
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeIn {
    pub organisation: OrganisationId,
    pub date: NaiveDate,
    /// What the organisation hopes for.
    pub need: Option<String>,
    pub mentor: Option<String>,
    pub note: Option<String>,
}

impl TakeIn {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let running = rows::running_stay(change, self.organisation)?;
        check_taken_in(running.as_ref(), self.date, change.today())?;
        let incubation = Incubation {
            id: IncubationId::fresh(),
            organisation: self.organisation,
            need: written(self.need.as_deref()),
            mentor: optional(self.mentor.as_deref()),
            note: written(self.note.as_deref()),
        };
        rows::add(change, &incubation)?;
        rows::add_move(
            change,
            incubation.id,
            &Move::first(Stage::Intake, Some(self.date.into())),
        )?;
        Ok(Made::new("incubation", incubation.id))
    }
}
