//! The book: one encrypted file, opened by one desk at a time. It knows only "a change": nothing
//! else opens a write transaction.

use std::ops::Deref;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::anchor::Anchor;
use super::clock::Clock;
use super::connection;
use super::files::{anchor_beside, keys_beside};
use super::journal::{self, Entry, EntryKind, Seal, Sealer};
use super::keys::{KeyFile, Secret, random};
use super::migrate;
use super::people::{Actor, DeskPerson, DeskRole};
use super::refusal::{Result, fault, refuse};

pub struct Book {
    conn: Connection,
    path: PathBuf,
    id: Uuid,
    actor: Actor,
    clock: Box<dyn Clock>,
    sealer: Sealer,
    secret: Secret,
}

impl std::fmt::Debug for Book {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Book")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// How the book is opened.
pub enum Unlock<'a> {
    /// By a person's passphrase; without a name, whoever's it is.
    Passphrase {
        name: Option<&'a str>,
        passphrase: &'a str,
    },
    /// By the printed recovery code, which alone opens the file.
    Code(&'a str),
}

/// The first person of a new book.
pub struct Founder<'a> {
    pub name: &'a str,
    pub role: DeskRole,
    pub passphrase: &'a str,
}

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

/// Read access to the open book.
pub struct Reader<'a> {
    conn: &'a Connection,
    actor: &'a Actor,
    now: NaiveDateTime,
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
    reader: Reader<'a>,
}

impl<'a> Deref for Change<'a> {
    type Target = Reader<'a>;
    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl Change<'_> {
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

impl Book {
    /// Makes a new book with its first person; returns its recovery code, which is shown once.
    pub fn create(path: &Path, founder: &Founder, clock: Box<dyn Clock>) -> Result<(Book, String)> {
        if founder.name.trim().is_empty() {
            return Err(refuse("book-founder-unnamed").at("person").into());
        }
        let id = Uuid::from_bytes(random()?);
        let secret = Secret::fresh()?;
        let code = secret.recovery_code()?;
        let mut keys = KeyFile::new(id);
        keys.put(
            &secret,
            founder.name.trim(),
            founder.role,
            founder.passphrase,
        )?;
        let conn = connection::create(path, &secret)?;
        keys.save(&keys_beside(path))?;
        let actor = Actor {
            name: founder.name.trim().to_owned(),
            role: founder.role,
        };
        let mut book = Self::assemble(conn, path, id, actor, secret, clock)?;
        book.bring_up_to_date()?;
        let op = serde_json::json!({ "desk": { "addPerson": &book.actor } }).to_string();
        let actor = book.actor.clone();
        book.change(Intent::change(op), |change| {
            add_person(change, &actor.name, actor.role)
        })?;
        Ok((book, code))
    }

    pub fn open(path: &Path, unlock: &Unlock, clock: Box<dyn Clock>) -> Result<Book> {
        connection::refuse_foreign_file(path)?;
        let (secret, name) = match unlock {
            Unlock::Passphrase { name, passphrase } => {
                let (secret, name) =
                    KeyFile::load(&keys_beside(path))?.unlock(*name, passphrase)?;
                (secret, Some(name))
            }
            Unlock::Code(code) => (Secret::from_recovery_code(code)?, None),
        };
        let conn = connection::open(path, &secret)?;
        migrate::version(&conn)?;
        let id = book_id(&conn)?;
        let actor = match name {
            Some(name) => person(&conn, &name)?,
            None => Actor {
                name: RECOVERY.to_owned(),
                role: DeskRole::Approver,
            },
        };
        let mut book = Self::assemble(conn, path, id, actor, secret, clock)?;
        let anchor = anchor_beside(path);
        if let Some(seen) = Anchor::load(&anchor)? {
            seen.check(&book.conn, id, path)?;
        }
        book.bring_up_to_date()?;
        Ok(book)
    }

    fn assemble(
        conn: Connection,
        path: &Path,
        id: Uuid,
        actor: Actor,
        secret: Secret,
        clock: Box<dyn Clock>,
    ) -> Result<Self> {
        journal::teach(&conn)?;
        conn.set_prepared_statement_cache_capacity(256);
        let sealer = Sealer(secret.key_for("incubation-desk journal")?);
        Ok(Self {
            conn,
            path: path.to_owned(),
            id,
            actor,
            clock,
            sealer,
            secret,
        })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn id(&self) -> Uuid {
        self.id
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
        }
    }

    /// Runs one change under one sealed entry: all of it, or nothing.
    pub fn change(
        &mut self,
        intent: Intent,
        work: impl FnOnce(&Change) -> Result<Made>,
    ) -> Result<Done> {
        if !self.actor.role.may_write() {
            return Err(refuse("desk-viewer").arg("name", &self.actor.name).into());
        }
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
                    Anchor::new(self.id, done.seq, &seal).save(&anchor_beside(&self.path))?;
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

    /// After a failed statement SQLite may have rolled back by itself; then there is nothing to do.
    fn give_up(&self) {
        if !self.conn.is_autocommit() {
            let _ = self.conn.execute_batch("ROLLBACK");
        }
    }

    fn write_entry(
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
        let change = Change {
            reader: self.reader(),
        };
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

    fn bring_up_to_date(&mut self) -> Result<()> {
        let had = migrate::version(&self.conn)?;
        if had == migrate::MIGRATIONS.len() {
            return Ok(());
        }
        if had > 0 {
            migrate::back_up(&self.path, had)?;
        }
        self.conn.execute_batch("BEGIN IMMEDIATE")?;
        match self.migrate_and_seal(had == 0) {
            Ok((seq, seal)) => {
                self.conn.execute_batch("COMMIT")?;
                Anchor::new(self.id, seq, &seal).save(&anchor_beside(&self.path))
            }
            Err(stop) => {
                self.give_up();
                Err(stop)
            }
        }
    }

    fn migrate_and_seal(&self, new: bool) -> Result<(i64, Seal)> {
        migrate::migrate(&self.conn)?;
        if new {
            let made_at = self.clock.now().format("%Y-%m-%dT%H:%M:%S").to_string();
            self.conn.execute(
                "INSERT INTO journal_book (id, made_at) VALUES (?1, ?2)",
                [self.id.to_string(), made_at],
            )?;
        }
        let op = super::verify::checkpoint(&self.conn)?;
        let intent = Intent {
            kind: EntryKind::Checkpoint,
            ..Intent::change(op)
        };
        let (done, seal) = self.write_entry(&intent, |_| Ok(Made::default()))?;
        let seal = seal.ok_or_else(|| fault("store", "a checkpoint without a seal"))?;
        Ok((done.seq, seal))
    }

    /// Gives another person of the desk her name, role and passphrase.
    pub fn add_desk_person(
        &mut self,
        name: &str,
        role: DeskRole,
        passphrase: &str,
    ) -> Result<Done> {
        let name = name.trim();
        if name.is_empty() {
            return Err(refuse("desk-person-unnamed").at("name").into());
        }
        let path = keys_beside(&self.path);
        let mut keys = KeyFile::load(&path).unwrap_or_else(|_| KeyFile::new(self.id));
        keys.put(&self.secret, name, role, passphrase)?;
        let op = serde_json::json!({ "desk": { "addPerson": { "name": name, "role": role } } });
        let done = self.change(Intent::change(op.to_string()), |change| {
            add_person(change, name, role)
        })?;
        keys.save(&path)?;
        Ok(done)
    }

    /// Sets a passphrase anew: after a recovery, or when someone wants another one.
    pub fn set_passphrase(&mut self, name: &str, passphrase: &str) -> Result<()> {
        let actor = person(&self.conn, name)?;
        let path = keys_beside(&self.path);
        let mut keys = KeyFile::load(&path).unwrap_or_else(|_| KeyFile::new(self.id));
        keys.put(&self.secret, &actor.name, actor.role, passphrase)?;
        keys.save(&path)
    }

    /// The names on the slots beside a file, before it is opened.
    pub fn people_beside(path: &Path) -> Result<Vec<(String, DeskRole)>> {
        connection::refuse_foreign_file(path)?;
        Ok(KeyFile::load(&keys_beside(path))?.names())
    }
}

/// The actor of whoever opened with the recovery code.
pub const RECOVERY: &str = "恢复码";

fn add_person(change: &Change, name: &str, role: DeskRole) -> Result<Made> {
    change
        .conn()
        .prepare_cached(
            "INSERT INTO desk_person (name, role) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET role = excluded.role, active = 1",
        )?
        .execute(params![name, role])?;
    Ok(Made::new("desk_person", name))
}

fn person(conn: &Connection, name: &str) -> Result<Actor> {
    conn.query_row(
        "SELECT name, role FROM desk_person WHERE name = ?1 AND active = 1",
        [name],
        |row| {
            Ok(Actor {
                name: row.get(0)?,
                role: row.get(1)?,
            })
        },
    )
    .optional()?
    .ok_or_else(|| {
        refuse("desk-person-unknown")
            .at("name")
            .arg("name", name)
            .into()
    })
}

fn book_id(conn: &Connection) -> Result<Uuid> {
    let id: String = conn.query_row("SELECT id FROM journal_book", [], |row| row.get(0))?;
    id.parse().map_err(|error| fault("damaged", error))
}
