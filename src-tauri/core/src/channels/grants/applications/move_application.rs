//! An application is found eligible or not, sent back for more information, or withdrawn.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    ApplicationId, ApplicationState, application_moves, is_complete, reason_is_given, step_is_dated,
};
use super::rows::{self, ApplicationRow, MoveRow};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::written;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveApplication {
    pub application: ApplicationId,
    /// `eligible`, `ineligible`, `moreInformation` or `withdrawn`.
    pub to: ApplicationState,
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    /// Needed for all but `eligible`: it is told to the applicant.
    pub reason: Option<String>,
    /// By when more information is to come.
    pub due_on: Option<NaiveDate>,
}

impl MoveApplication {
    pub fn apply(self, change: &Change) -> Result<Made> {
        use ApplicationState::{Eligible, Ineligible, MoreInformation, Withdrawn};
        let row = rows::application_by_id(change, self.application)?;
        if !matches!(self.to, Eligible | Ineligible | MoreInformation | Withdrawn) {
            return Err(refuse("grants-application-move")
                .at("to")
                .arg("application", row.label())
                .arg("from", row.state.word())
                .arg("to", self.to.word())
                .into());
        }
        application_moves(row.label(), row.state, self.to)?;
        let reason = written(self.reason.as_deref());
        reason_is_given(self.to, reason.as_deref())?;
        if self.to == Eligible {
            is_complete(row.label(), &missing_papers(change, row.id)?)?;
        }
        let label = row.label().to_owned();
        let id = row.id;
        take_step(change, row, self.to, self.on, reason, self.due_on)?;
        Ok(Made::numbered(rows::TABLE, id, label))
    }
}

fn missing_papers(change: &Change, id: ApplicationId) -> Result<Vec<String>> {
    let papers = rows::papers_of(change, id)?;
    let missing = papers
        .into_iter()
        .filter(|paper| paper.required && paper.received_on.is_none());
    Ok(missing.map(|paper| paper.label).collect())
}

/// Moves it and keeps the step in its trail.
pub fn take_step(
    change: &Change,
    mut row: ApplicationRow,
    to: ApplicationState,
    on: NaiveDate,
    reason: Option<String>,
    due_on: Option<NaiveDate>,
) -> Result<()> {
    let from = row.state;
    row.state = application_moves(row.label(), from, to)?;
    let before = rows::moves_of(change, row.id)?.last().map(|step| step.on);
    step_is_dated(on, before, change.today())?;
    rows::save_application(change, &row)?;
    let step = MoveRow {
        from: Some(from),
        to,
        on,
        reason,
        due_on,
        by: change.actor().name.clone(),
    };
    rows::add_move(change, row.id, &step)
}
