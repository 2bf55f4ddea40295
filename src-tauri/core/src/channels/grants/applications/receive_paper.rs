//! A paper of the list came in, or turned out not to have.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ApplicationPaperId, step_is_dated};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReceivePaper {
    pub paper: ApplicationPaperId,
    /// `None`: it is not there after all.
    pub on: Option<NaiveDate>,
    pub note: Option<String>,
}

impl ReceivePaper {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let id = rows::application_of_paper(change, self.paper)?;
        let row = rows::application_by_id(change, id)?;
        if row.state.is_gone() || row.state.is_approved() {
            return Err(refuse("grants-application-closed")
                .arg("application", row.label())
                .arg("state", row.state.word())
                .into());
        }
        if let Some(on) = self.on {
            step_is_dated(on, None, change.today())?;
        }
        rows::save_paper(
            change,
            self.paper,
            self.on,
            optional(self.note.as_deref()).as_deref(),
        )?;
        Ok(Made::numbered(rows::TABLE, id, row.label()))
    }
}
