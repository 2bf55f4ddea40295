//! The yearly inspections of one year are set up for every organisation that has one: registered, still active, not
//! set up before, and old enough.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ObligationId, ObligationKind, check_year, due_day, exempt_as_new};
use super::rows::{self, Obligation};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GenerateInspections {
    /// The year inspected; due on 31 May of the next.
    pub year: i32,
    /// Organisations registered after 30 June of that year too.
    #[serde(default)]
    pub with_new: bool,
}

impl GenerateInspections {
    pub fn apply(self, change: &Change) -> Result<Made> {
        check_year(self.year, change.today())?;
        let kind = ObligationKind::YearlyInspection;
        let due = due_day(kind, None, Some(self.year), None)?;
        let mut made = 0_usize;
        for inspected in rows::without_inspection(change, self.year)? {
            if !self.with_new && exempt_as_new(self.year, inspected.founded) {
                continue;
            }
            rows::add(
                change,
                &Obligation {
                    id: ObligationId::fresh(),
                    organisation: inspected.organisation,
                    kind,
                    title: None,
                    rule: None,
                    year: Some(self.year),
                    due,
                    lead_days: kind.usual_lead_days(),
                    note: None,
                },
            )?;
            made += 1;
        }
        if made == 0 {
            return Err(refuse("governance-nothing-to-generate")
                .at("year")
                .arg("year", self.year)
                .into());
        }
        Ok(Made::numbered("obligation", self.year, made))
    }
}
