//! An application is handed in: within the call's days, keeping its hard rules; it takes its number.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ApplicationId, ApplicationState, application_moves, step_is_dated};
use super::rows::{self, MoveRow};
use super::standing::findings_of;
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::numbering::{NumberKind, take_number_of_year};
use crate::base::refusal::Result;
use crate::channels::grants::calls::rows::call_by_id;
use crate::channels::grants::calls::rules::keeps_hard_rules;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubmitApplication {
    pub application: ApplicationId,
    /// The day it came in.
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
}

impl SubmitApplication {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let mut row = rows::application_by_id(change, self.application)?;
        let from = row.state;
        row.state = application_moves(row.label(), from, ApplicationState::Submitted)?;
        let moves = rows::moves_of(change, row.id)?;
        step_is_dated(self.on, moves.last().map(|step| step.on), change.today())?;
        let call = call_by_id(change, row.call)?;
        // What came back with more information was handed in before.
        if from == ApplicationState::Draft {
            call.standing().takes_in(self.on)?;
        }
        keeps_hard_rules(findings_of(change, &call, &row, self.on)?)?;
        if row.no.is_none() {
            let year = call.standing().year();
            row.no = Some(take_number_of_year(change, NumberKind::Application, year)?);
        }
        rows::save_application(change, &row)?;
        let step = MoveRow {
            from: Some(from),
            to: row.state,
            on: self.on,
            reason: None,
            due_on: None,
            by: change.actor().name.clone(),
        };
        rows::add_move(change, row.id, &step)?;
        Ok(Made::numbered(rows::TABLE, row.id, row.label()))
    }
}
