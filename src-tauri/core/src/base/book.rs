//! The book: one encrypted file, opened by one desk at a time. It knows only "a change": nothing
//! else opens a write transaction.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::anchor::Anchor;
use super::clock::Clock;
pub use super::done::{Done, Intent, Made};
use super::files::anchor_beside;
use super::journal::{self, Entry, EntryKind, Seal, Sealer};
use super::keys::{Secret, random};
pub use super::opening::{Founder, Unlock};
use super::people::Actor;
pub use super::reader::{Change, Reader};
use super::refusal::{Result, fault, refuse};
use super::remembered::Remembered;
use super::search::Index;
use super::sheet::Held;

pub struct Book {
    pub(super) conn: Connection,
    pub(super) path: PathBuf,
    pub(super) id: Uuid,
    pub(super) actor: Actor,
    pub(super) clock: Box<dyn Clock>,
    pub(super) sealer: Sealer,
    pub(super) secret: Secret,
    /// Nobody was told of it yet: writes are made durable once, by [`Book::placed`].
    pub(super) in_the_making: bool,
    /// Keeps other desks out; see [`super::connection::hold`].
    pub(super) _hold: std::fs::File,
    /// Made at the first search, then kept up with each change.
    pub(crate) index: RefCell<Option<Index>>,
    /// The orders of the lists that were looked at.
    pub(crate) held: RefCell<Held>,
    pub(super) remembered: RefCell<Remembered>,
}

impl std::fmt::Debug for Book {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Book")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl Book {
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn id(&self) -> Uuid {
        self.id
    }

    /// The demo county is told through the years it took.
    pub fn set_clock(&mut self, clock: Box<dyn Clock>) {
        self.clock = clock;
    }

    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    pub(super) fn sealer(&self) -> &Sealer {
        &self.sealer
    }

    pub fn reader(&self) -> Reader<'_> {
        Reader {
            conn: &self.conn,
            actor: &self.actor,
            now: self.clock.now(),
            held: Some(&self.held),
            remembered: Some(&self.remembered),
        }
    }

    /// Reads and writes inside the entry that is open.
    fn inside(&self) -> Change<'_> {
        Change {
            reader: Reader {
                held: None,
                remembered: None,
                ..self.reader()
            },
        }
    }

    /// Runs one change under one sealed entry: all of it, or nothing.
    pub fn change(
        &mut self,
        intent: Intent,
        work: impl FnOnce(&Change) -> Result<Made>,
    ) -> Result<Done> {
        self.refuse_viewer()?;
        if let Some(done) = self.done_before(&intent.command)? {
            return Ok(done);
        }
        self.conn.execute_batch("BEGIN IMMEDIATE")?;
        let outcome = self.write_entry(&intent, work);
        match outcome {
            Ok((done, None)) => {
                self.conn.execute_batch("ROLLBACK")?;
                Ok(done)
            }
            Ok((done, Some(seal))) => match self.conn.execute_batch("COMMIT") {
                Ok(()) => {
                    if !self.in_the_making {
                        Anchor::new(self.id, done.seq, &seal).save(&anchor_beside(&self.path))?;
                    }
                    Ok(done)
                }
                Err(error) => {
                    self.give_up();
                    Err(error.into())
                }
            },
            Err(stop) => {
                self.give_up();
                Err(stop)
            }
        }
    }

    /// Does the work as a change would and takes it back, whatever came of it: what would happen.
    pub fn rehearse<T>(&self, work: impl FnOnce(&Change) -> Result<T>) -> Result<T> {
        self.refuse_viewer()?;
        self.conn.execute_batch("BEGIN IMMEDIATE")?;
        let seq = journal::head(&self.conn).and_then(|head| {
            Ok(self
                .conn
                .prepare_cached("INSERT INTO journal_open (seq, kind) VALUES (?1, ?2)")?
                .execute(params![head.0 + 1, EntryKind::Change])?)
        });
        let outcome = seq.and_then(|_| work(&self.inside()));
        self.give_up();
        outcome
    }

    fn refuse_viewer(&self) -> Result<()> {
        match self.actor.role.may_write() {
            true => Ok(()),
            false => Err(refuse("desk-viewer").arg("name", &self.actor.name).into()),
        }
    }

    /// After a failed statement SQLite may have rolled back by itself; then there is nothing to do.
    pub(super) fn give_up(&self) {
        if !self.conn.is_autocommit() {
            let _ = self.conn.execute_batch("ROLLBACK");
        }
    }

    pub(super) fn write_entry(
        &self,
        intent: &Intent,
        work: impl FnOnce(&Change) -> Result<Made>,
    ) -> Result<(Done, Option<Seal>)> {
        let head = journal::head(&self.conn)?;
        let seq = head.0 + 1;
        let first_image = journal::last_image(&self.conn)? + 1;
        self.conn
            .prepare_cached("INSERT INTO journal_open (seq, kind) VALUES (?1, ?2)")?
            .execute(params![seq, intent.kind])?;
        let change = self.inside();
        let made = work(&change)?;
        let last_image = journal::last_image(&self.conn)?;
        if last_image < first_image && intent.kind != EntryKind::Checkpoint {
            return Ok((
                Done {
                    seq: head.0,
                    changed: Vec::new(),
                    made: Some(made),
                },
                None,
            ));
        }
        let made_text = serde_json::to_string(&made).map_err(|error| fault("store", error))?;
        let entry = Entry {
            seq,
            command: intent.command.to_string(),
            at: change.reader.now.format("%Y-%m-%dT%H:%M:%S").to_string(),
            actor: self.actor.name.clone(),
            kind: intent.kind,
            takes_back: intent.takes_back,
            proof: journal::proof(&random()?, &[Some(&intent.op), Some(&made_text)]),
            op: Some(intent.op.clone()),
            made: Some(made_text),
            first_image,
            last_image,
        };
        let seal = journal::append(&self.conn, &self.sealer, head, &entry)?;
        self.conn
            .prepare_cached("DELETE FROM journal_open")?
            .execute([])?;
        let changed = self.tables_changed(first_image, last_image)?;
        Ok((
            Done {
                seq,
                changed,
                made: Some(made),
            },
            Some(seal),
        ))
    }

    fn tables_changed(&self, first: i64, last: i64) -> Result<Vec<String>> {
        let mut tables = self.conn.prepare_cached(
            "SELECT DISTINCT tbl FROM journal_image WHERE n BETWEEN ?1 AND ?2 ORDER BY tbl",
        )?;
        let rows = tables.query_map([first, last], |row| row.get(0))?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// A retry with the same command id is answered with what it did the first time.
    fn done_before(&self, command: &Uuid) -> Result<Option<Done>> {
        let row: Option<(i64, i64, i64, Option<String>)> = self
            .conn
            .prepare_cached(
                "SELECT seq, first_image, last_image, made FROM journal_entry WHERE command = ?1",
            )?
            .query_row([command.to_string()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .optional()?;
        let Some((seq, first, last, made)) = row else {
            return Ok(None);
        };
        let made = made.and_then(|made| serde_json::from_str(&made).ok());
        Ok(Some(Done {
            seq,
            changed: self.tables_changed(first, last)?,
            made,
        }))
    }

    /// Rows changed by an entry: what the search index reads again.
    pub fn rows_changed(&self, seq: i64) -> Result<Vec<(String, String)>> {
        let mut rows = self.conn.prepare_cached(
            "SELECT DISTINCT i.tbl, i.row FROM journal_entry e
             JOIN journal_image i ON i.n BETWEEN e.first_image AND e.last_image WHERE e.seq = ?1",
        )?;
        let rows = rows.query_map([seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }
}
