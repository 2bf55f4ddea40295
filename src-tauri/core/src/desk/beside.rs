//! Notes and tags beside any record.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{NoteId, RecordRef, said, tidy_tags};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

/// Writes a remark beside a record; it bears the writer's name and the time.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddNote {
    pub of: RecordRef,
    pub text: String,
}

impl AddNote {
    pub(super) fn apply(self, change: &Change) -> Result<Made> {
        rows::standing(change, &self.of)?;
        let id = NoteId::fresh();
        rows::add_note(change, id, &self.of, &said(&self.text)?)?;
        Ok(Made::new("note", id))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditNote {
    pub note: NoteId,
    pub text: String,
}

impl EditNote {
    pub(super) fn apply(self, change: &Change) -> Result<Made> {
        own(change, self.note)?;
        rows::edit_note(change, self.note, &said(&self.text)?)?;
        Ok(Made::new("note", self.note))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveNote {
    pub note: NoteId,
}

impl RemoveNote {
    pub(super) fn apply(self, change: &Change) -> Result<Made> {
        own(change, self.note)?;
        rows::remove_note(change, self.note)?;
        Ok(Made::new("note", self.note))
    }
}

/// What someone else wrote stays as she wrote it.
fn own(change: &Change, note: NoteId) -> Result<()> {
    match rows::writer(change, note)? {
        Some(writer) if writer == change.actor().name => Ok(()),
        Some(writer) => Err(refuse("desk-note-of-other")
            .at("note")
            .arg("writer", writer)
            .into()),
        None => Err(refuse("desk-no-note").at("note").into()),
    }
}

/// The tags of a record, all of them: those that are not named come off.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetTags {
    pub of: RecordRef,
    pub tags: Vec<String>,
}

impl SetTags {
    pub(super) fn apply(self, change: &Change) -> Result<Made> {
        rows::standing(change, &self.of)?;
        rows::set_tags(change, &self.of, &tidy_tags(self.tags)?)?;
        Ok(Made::new(&self.of.kind, self.of.id))
    }
}
