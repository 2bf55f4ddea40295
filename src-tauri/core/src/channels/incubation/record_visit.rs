//! A mentor's visit to an organisation in incubation: the work that this channel delivers, one service each.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{IncubationId, VisitId, check_visit};
use super::rows::{self, Visit};
use crate::base::book::{Change, Made};
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::base::typed::{required, written};
use crate::projects::Channel;
use crate::services::{self, ServiceFields, Source};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordVisit {
    pub incubation: IncubationId,
    pub date: NaiveDate,
    pub visitor: String,
    pub topic: String,
    /// Hours, e.g. "1.5".
    pub hours: Option<Quantity>,
    /// People of the organisation who took part.
    pub people: Option<Quantity>,
    pub advice: Option<String>,
}

impl RecordVisit {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let stay = rows::stay(change, self.incubation)?;
        check_visit(self.date, self.hours.as_ref(), change.today())?;
        let visit = Visit {
            id: VisitId::fresh(),
            date: self.date,
            visitor: required(&self.visitor, "visitor")?,
            topic: required(&self.topic, "topic")?,
            hours: self.hours,
            people: self.people,
            advice: written(self.advice.as_deref()),
        };
        rows::add_visit(change, stay.id, &visit)?;
        services::give(
            change,
            &Source::new("incubation_visit", visit.id),
            ServiceFields {
                organisations: vec![stay.organisation],
                people: visit.people.clone(),
                person_times: visit.people.clone(),
                hours: visit.hours.clone(),
                ..ServiceFields::of(visit.date.into(), Channel::Incubation, visit.topic.clone())
            },
        )?;
        Ok(Made::new("incubation_visit", visit.id))
    }
}
