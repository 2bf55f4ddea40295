//! Writes down the result of a yearly inspection 年检; a year has one.

use chrono::Datelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{InspectionResult, OrganisationId};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordInspection {
    pub organisation: OrganisationId,
    pub year: i32,
    pub result: InspectionResult,
    #[serde(default)]
    pub note: Option<String>,
}

impl RecordInspection {
    pub fn apply(self, change: &Change) -> Result<Made> {
        rows::standing(change, self.organisation)?;
        let now = change.today().year();
        if !(1950..=now).contains(&self.year) {
            return Err(refuse("registry-inspection-year")
                .at("year")
                .arg("year", self.year)
                .arg("now", now)
                .into());
        }
        let note = optional(self.note.as_deref());
        rows::keep_inspection(
            change,
            self.organisation,
            self.year,
            self.result,
            note.as_deref(),
        )?;
        Ok(Made::new("organisation", self.organisation))
    }
}
