//! What is asked of the book and what came of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::journal::EntryKind;

/// What a change is to be called in the journal.
pub struct Intent {
    pub command: Uuid,
    pub kind: EntryKind,
    /// The operation as JSON: the text of the history.
    pub op: String,
    pub takes_back: Option<i64>,
}

impl Intent {
    pub fn change(op: String) -> Self {
        Self {
            command: Uuid::new_v4(),
            kind: EntryKind::Change,
            op,
            takes_back: None,
        }
    }
}

/// The record an operation made or changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Made {
    /// The table of the record.
    pub kind: String,
    pub id: String,
    /// Its house number, where it has one.
    pub no: Option<String>,
}

impl Made {
    pub fn new(kind: &str, id: impl ToString) -> Self {
        Self {
            kind: kind.to_owned(),
            id: id.to_string(),
            no: None,
        }
    }

    pub fn numbered(kind: &str, id: impl ToString, no: impl ToString) -> Self {
        Self {
            no: Some(no.to_string()),
            ..Self::new(kind, id)
        }
    }
}

/// A committed change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Done {
    /// The journal entry; the last one when nothing was changed.
    #[ts(type = "number")]
    pub seq: i64,
    /// The tables whose rows changed: pages that read them ask again.
    pub changed: Vec<String>,
    pub made: Option<Made>,
}
