//! An event is planned, or written down after it was held.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::give::recount;
use super::model::{
    EventId, EventKind, EventState, LecturerRank, Mode, check_days, check_satisfaction,
    check_teaching, usual_state,
};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::base::typed::{optional, required, written};
use crate::projects::ProjectId;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventDetails {
    pub kind: EventKind,
    pub topic: String,
    pub from: PartialDate,
    /// Last day, where it took more than one.
    pub to: Option<NaiveDate>,
    /// By the day where nothing is said: held when it lies behind, planned when ahead.
    pub state: Option<EventState>,
    pub mode: Mode,
    pub place: Option<String>,
    pub lecturer: Option<String>,
    pub lecturer_rank: Option<LecturerRank>,
    /// 学时
    pub class_hours: Option<Quantity>,
    /// Yuan per class hour, after tax.
    pub lecture_fee: Option<Yuan>,
    /// How many came, where only that was counted.
    pub headcount: Option<Quantity>,
    /// Good and very good of the valid answers, 0 to 100.
    #[ts(type = "string | null")]
    pub satisfaction_percent: Option<Decimal>,
    /// Valid answers.
    pub satisfaction_answers: Option<u32>,
    pub project: Option<ProjectId>,
    /// For whom it was held, where it was one organisation.
    pub organisation: Option<OrganisationId>,
    pub note: Option<String>,
}

impl EventDetails {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let details = self.checked(change.today())?;
        let id = EventId::fresh();
        rows::add_event(change, id, &details)?;
        recount(change, id, None)?;
        Ok(Made::new("event", id))
    }

    /// The details with their texts tidied and the state settled, or why they cannot stand.
    pub(super) fn checked(self, today: NaiveDate) -> Result<EventDetails> {
        let state = self.state.unwrap_or_else(|| usual_state(self.from, today));
        check_days(self.from, self.to, state, today)?;
        check_teaching(self.class_hours.as_ref(), self.lecture_fee)?;
        check_satisfaction(self.satisfaction_percent, self.satisfaction_answers)?;
        Ok(EventDetails {
            topic: required(&self.topic, "topic")?,
            state: Some(state),
            place: optional(self.place.as_deref()),
            lecturer: optional(self.lecturer.as_deref()),
            note: written(self.note.as_deref()),
            ..self
        })
    }
}
