//! What was found eligible goes to the panel.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::review_can_begin;
use super::seat_panel::panel;
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::refusal::Result;
use crate::channels::grants::applications::model::ApplicationState;
use crate::channels::grants::applications::move_application::take_step;
use crate::channels::grants::applications::rows::applications_of;
use crate::channels::grants::calls::CallId;
use crate::channels::grants::calls::rows::{TABLE, call_by_id};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenReview {
    pub call: CallId,
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
}

impl OpenReview {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let call = call_by_id(change, self.call)?;
        let panel = panel(change, call.id)?;
        let eligible: Vec<_> = applications_of(change, Some(call.id), None)?
            .into_iter()
            .filter(|row| row.state == ApplicationState::Eligible)
            .collect();
        review_can_begin(
            call.label(),
            panel.criteria.len(),
            panel.reviewers.len(),
            eligible.len(),
        )?;
        for row in eligible {
            take_step(change, row, ApplicationState::InReview, self.on, None, None)?;
        }
        Ok(Made::numbered(TABLE, call.id, call.label()))
    }
}
