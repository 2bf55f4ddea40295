//! What an organisation owes by a day is written down.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ObligationId, ObligationKind, check_details, due_day};
use super::rows::{self, Obligation};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, written};
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ObligationDetails {
    pub organisation: OrganisationId,
    pub kind: ObligationKind,
    /// Which agreement, certificate or other duty.
    pub title: Option<String>,
    /// Where the duty comes from, when it is not the usual rule.
    pub rule: Option<String>,
    /// Of a yearly inspection: the year inspected.
    pub year: Option<i32>,
    /// By the rule where nothing is said: the inspection's 31 May, the grade's five years after `since`.
    pub due: Option<NaiveDate>,
    /// Of a grade: the day it was given.
    pub since: Option<NaiveDate>,
    /// Days ahead at which the reminder begins; the usual ones of the kind where nothing is said.
    pub lead_days: Option<u32>,
    pub note: Option<String>,
}

impl ObligationDetails {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let obligation = self.obligation(ObligationId::fresh())?;
        refuse_twice(change, &obligation)?;
        rows::add(change, &obligation)?;
        Ok(Made::new("obligation", obligation.id))
    }

    pub(super) fn obligation(self, id: ObligationId) -> Result<Obligation> {
        let title = optional(self.title.as_deref());
        let lead_days = self
            .lead_days
            .unwrap_or_else(|| self.kind.usual_lead_days());
        check_details(self.kind, title.as_deref(), self.year, lead_days)?;
        let year = self
            .year
            .filter(|_| self.kind == ObligationKind::YearlyInspection);
        Ok(Obligation {
            id,
            organisation: self.organisation,
            kind: self.kind,
            title,
            rule: optional(self.rule.as_deref()),
            year,
            due: due_day(self.kind, self.due, year, self.since)?,
            lead_days,
            note: written(self.note.as_deref()),
        })
    }
}

/// The same duty of the same organisation stands once.
pub fn refuse_twice(change: &Change, obligation: &Obligation) -> Result<()> {
    match rows::same(change, obligation)? {
        Some(due) if obligation.kind == ObligationKind::YearlyInspection => {
            Err(refuse("governance-inspection-twice")
                .at("year")
                .arg("year", obligation.year.unwrap_or_default())
                .arg("due", due)
                .into())
        }
        Some(due) => Err(refuse("governance-obligation-twice")
            .at("due")
            .arg("due", due)
            .into()),
        None => Ok(()),
    }
}
