//! Reminders of one's own: a date and a text, on a record or on none.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{RecordRef, ReminderId, said};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
pub struct AddReminder {
    pub text: String,
    pub due_on: NaiveDate,
    #[serde(default)]
    pub of: Option<RecordRef>,
}

impl AddReminder {
    pub(super) fn apply(self, change: &Change) -> Result<Made> {
        if let Some(of) = &self.of {
            rows::standing(change, of)?;
        }
        let id = ReminderId::fresh();
        rows::add_reminder(change, id, &said(&self.text)?, self.due_on, self.of)?;
        Ok(Made::new("reminder", id))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditReminder {
    pub reminder: ReminderId,
    pub text: String,
    pub due_on: NaiveDate,
}

impl EditReminder {
    pub(super) fn apply(self, change: &Change) -> Result<Made> {
        let text = said(&self.text)?;
        found(rows::edit_reminder(
            change,
            self.reminder,
            &text,
            self.due_on,
        )?)?;
        Ok(Made::new("reminder", self.reminder))
    }
}

/// Done, or to be done after all.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettleReminder {
    pub reminder: ReminderId,
    pub done: bool,
}

impl SettleReminder {
    pub(super) fn apply(self, change: &Change) -> Result<Made> {
        let on = self.done.then(|| change.today());
        found(rows::settle_reminder(change, self.reminder, on)?)?;
        Ok(Made::new("reminder", self.reminder))
    }
}

/// Only one's own are changed: another's reminder is not found.
fn found(rows: usize) -> Result<()> {
    match rows {
        0 => Err(refuse("desk-no-reminder").at("reminder").into()),
        _ => Ok(()),
    }
}
