//! The anchor: the journal's head written beside the file after each commit, so that an older
//! copy of the book put in its place is noticed.

use std::fs;
use std::path::Path;

use data_encoding::HEXLOWER;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::files::write_whole;
use super::journal::Seal;
use super::refusal::{Result, fault, refuse};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    pub book: Uuid,
    pub seq: i64,
    pub head: String,
}

impl Anchor {
    pub fn new(book: Uuid, seq: i64, seal: &Seal) -> Self {
        Self {
            book,
            seq,
            head: HEXLOWER.encode(seal),
        }
    }

    pub fn save(&self, path: &Path) -> Result<()> {
        write_whole(
            path,
            &serde_json::to_vec(self).map_err(|error| fault("io", error))?,
        )
    }

    /// `None` when there is no anchor: a book that was moved alone is still a book.
    pub fn load(path: &Path) -> Result<Option<Self>> {
        match fs::read(path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|_| {
                refuse("book-anchor-damaged")
                    .arg("file", path.display())
                    .into()
            }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(super::files::io_fault(error)),
        }
    }

    /// The book may be ahead by what was committed as the power went; it may never be behind.
    pub fn check(&self, conn: &Connection, book: Uuid, path: &Path) -> Result<()> {
        let seal: Option<Seal> = conn
            .query_row(
                "SELECT seal FROM journal_entry WHERE seq = ?1",
                [self.seq],
                |row| row.get(0),
            )
            .optional()?;
        let matches = seal.is_some_and(|seal| HEXLOWER.encode(&seal) == self.head);
        if self.book == book && matches {
            return Ok(());
        }
        let (last, _) = super::journal::head(conn)?;
        Err(refuse("book-older-than-anchor")
            .arg("file", path.display())
            .arg("expected", self.seq)
            .arg("found", last)
            .into())
    }
}
