//! What is said about an event is put right, or it is called off.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::add_event::EventDetails;
use super::give::{counted, recount};
use super::model::{EventId, EventState, check_cancelled};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditEvent {
    pub event: EventId,
    pub details: EventDetails,
}

impl EditEvent {
    pub fn apply(self, change: &Change) -> Result<Made> {
        rows::sheet_of(change, self.event)?;
        let details = self.details.checked(change.today())?;
        if details.state == Some(EventState::Cancelled) {
            check_cancelled(rows::signed(change, self.event)?.rows)?;
        }
        let before = counted(change, self.event)?;
        rows::edit_event(change, self.event, &details)?;
        recount(change, self.event, before)?;
        Ok(Made::new("event", self.event))
    }
}
