//! What the desk puts aside for whoever has the book open: drafts, what she has seen, what she opened
//! last, what she pinned. It says nothing about any record: it is kept in the book, encrypted like the
//! rest and in every backup, but not journalled; Ctrl+Z passes it by and the history does not name it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::RecordRef;
use super::rows;
use crate::base::book::Book;
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Keep {
    /// A text under a key; without one, what was kept there goes.
    Text {
        key: String,
        text: Option<String>,
    },
    Opened {
        of: RecordRef,
    },
    Pinned {
        of: RecordRef,
        pinned: bool,
    },
}

/// Puts it aside for the person who has the book open.
pub fn keep(book: &mut Book, keep: &Keep) -> Result<()> {
    book.put_aside(|reader| match keep {
        Keep::Text { key, text } => rows::keep_text(reader, key, text.as_deref()),
        Keep::Opened { of } => {
            rows::standing(reader, of)?;
            rows::keep_opened(reader, of)
        }
        Keep::Pinned { of, pinned } => {
            rows::standing(reader, of)?;
            rows::keep_pinned(reader, of, *pinned)
        }
    })
}
