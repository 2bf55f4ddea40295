//! An obligation is met, with the paper that shows it. Where the hub helped, that is one service.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ObligationId, check_met, check_open};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::base::typed::{optional, required};
use crate::projects::Channel;
use crate::registry::RecordInspection;
use crate::registry::model::InspectionResult;
use crate::services::{self, ServiceFields, Source};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetObligation {
    pub obligation: ObligationId,
    pub date: NaiveDate,
    /// Reference of the paper that shows it.
    pub evidence: Option<String>,
    /// Of a yearly inspection.
    pub verdict: Option<InspectionResult>,
    /// What the hub did for it, where it helped.
    pub help: Option<Help>,
}

/// The hub's help with an obligation.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Help {
    pub topic: String,
    pub hours: Option<Quantity>,
    /// People of the organisation who were helped.
    pub people: Option<Quantity>,
}

impl MeetObligation {
    pub fn apply(self, change: &Change) -> Result<Made> {
        check_open(rows::ending(change, self.obligation)?)?;
        let obligation = rows::obligation(change, self.obligation)?;
        let evidence = optional(self.evidence.as_deref());
        check_met(
            obligation.kind,
            self.date,
            evidence.as_deref(),
            self.verdict,
            change.today(),
        )?;
        rows::meet(change, self.obligation, self.date, evidence.as_deref())?;
        if let Some((year, result)) = obligation.year.zip(self.verdict) {
            RecordInspection {
                organisation: obligation.organisation,
                year,
                result,
                note: evidence.clone(),
            }
            .apply(change)?;
        }
        if let Some(help) = self.help {
            let fields = ServiceFields {
                organisations: vec![obligation.organisation],
                kind: Some(obligation.kind.word().to_owned()),
                person_times: help.people.clone(),
                people: help.people,
                hours: help.hours,
                evidence,
                ..ServiceFields::of(
                    self.date.into(),
                    Channel::Governance,
                    required(&help.topic, "topic")?,
                )
            };
            services::give(change, &Source::new("obligation", self.obligation), fields)?;
        }
        Ok(Made::new("obligation", self.obligation))
    }
}
