//! What an operation sees of the book: a reader, and inside one open entry a change.

use std::cell::RefCell;
use std::ops::Deref;

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Connection, OptionalExtension};

use super::people::{Actor, DeskPerson};
use super::refusal::Result;
use super::remembered::Remembered;
use super::sheet::Held;

/// Read access to the open book.
pub struct Reader<'a> {
    pub(super) conn: &'a Connection,
    pub(super) actor: &'a Actor,
    pub(super) now: NaiveDateTime,
    /// Not inside a change, which may have written what memory does not know.
    pub(super) held: Option<&'a RefCell<Held>>,
    pub(super) remembered: Option<&'a RefCell<Remembered>>,
}

impl Reader<'_> {
    /// For `rows.rs` and `pages.rs` alone.
    pub fn conn(&self) -> &Connection {
        self.conn
    }

    pub fn actor(&self) -> &Actor {
        self.actor
    }

    pub fn now(&self) -> NaiveDateTime {
        self.now
    }

    pub fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// The orders of lists that are held in memory; nothing inside a change.
    pub fn held(&self) -> Option<&RefCell<Held>> {
        self.held
    }

    pub fn desk_people(&self) -> Result<Vec<DeskPerson>> {
        let mut people = self
            .conn
            .prepare_cached("SELECT name, role, active FROM desk_person ORDER BY rowid")?;
        let rows = people.query_map([], |row| {
            Ok(DeskPerson {
                name: row.get(0)?,
                role: row.get(1)?,
                active: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// What the operator set for the whole desk.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        Ok(self
            .conn
            .prepare_cached("SELECT value FROM setting WHERE key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?)
    }
}

/// Write access inside one open journal entry.
pub struct Change<'a> {
    pub(super) reader: Reader<'a>,
}

impl<'a> Deref for Change<'a> {
    type Target = Reader<'a>;
    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl Change<'_> {
    /// Tries a part of the change: what it wrote is gone again when it is refused.
    pub fn attempt<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.conn.prepare_cached("SAVEPOINT attempt")?.execute([])?;
        let outcome = work();
        if outcome.is_err() {
            self.conn
                .prepare_cached("ROLLBACK TO attempt")?
                .execute([])?;
        }
        self.conn.prepare_cached("RELEASE attempt")?.execute([])?;
        outcome
    }

    pub fn set(&self, key: &str, value: &str) -> Result<()> {
        self.conn
            .prepare_cached(
                "INSERT INTO setting (key, value) VALUES (?1, ?2)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            )?
            .execute([key, value])?;
        Ok(())
    }
}
