//! Making, opening and bringing up to date; the people of the desk and their passphrases.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::anchor::Anchor;
use super::book::Book;
use super::clock::Clock;
use super::connection;
use super::done::{Done, Intent, Made};
use super::files::{
    anchor_beside, io_fault, keys_beside, move_book, remove_book, unfinished_beside,
};
use super::journal::{self, EntryKind, Seal, Sealer};
use super::keys::{KeyFile, Secret, random};
use super::migrate;
use super::people::{Actor, DeskRole};
use super::reader::Change;
use super::refusal::{Result, fault, refuse};

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
        let hold = connection::hold(path)?;
        keys.save(&keys_beside(path))?;
        let actor = Actor {
            name: founder.name.trim().to_owned(),
            role: founder.role,
        };
        let mut book = Self::assemble((conn, hold), path, id, actor, secret, clock)?;
        book.bring_up_to_date()?;
        let op = serde_json::json!({ "desk": { "addPerson": &book.actor } }).to_string();
        let actor = book.actor.clone();
        book.change(Intent::change(op), |change| {
            add_person(change, &actor.name, actor.role)
        })?;
        Ok((book, code))
    }

    /// Begins a book that is told at one go, beside the place it will have; [`Book::placed`] ends it.
    /// Nothing stands at `path` before it is whole, so no single write of it needs to be durable.
    pub fn begin(path: &Path, founder: &Founder, clock: Box<dyn Clock>) -> Result<(Book, String)> {
        connection::refuse_existing(path)?;
        let beside = unfinished_beside(path);
        remove_book(&beside)?;
        let (mut book, code) = Self::create(&beside, founder, clock)?;
        connection::hurry(&book.conn)?;
        book.in_the_making = true;
        Ok((book, code))
    }

    /// Makes durable what was told, gives the book its place and opens it there as usual.
    pub fn placed(self, path: &Path, unlock: &Unlock, clock: Box<dyn Clock>) -> Result<Book> {
        let beside = self.path.clone();
        let (seq, seal) = journal::head(&self.conn)?;
        let anchor = Anchor::new(self.id, seq, &seal);
        drop(self);
        // Windows lets only a handle that may write be made durable.
        std::fs::OpenOptions::new()
            .write(true)
            .open(&beside)
            .and_then(|file| file.sync_all())
            .map_err(io_fault)?;
        anchor.save(&anchor_beside(&beside))?;
        move_book(&beside, path)?;
        Self::open(path, unlock, clock)
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
        let hold = connection::hold(path)?;
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
        let mut book = Self::assemble((conn, hold), path, id, actor, secret, clock)?;
        let anchor = anchor_beside(path);
        if let Some(seen) = Anchor::load(&anchor)? {
            seen.check(&book.conn, id, path)?;
        }
        book.bring_up_to_date()?;
        Ok(book)
    }

    fn assemble(
        (conn, hold): (Connection, std::fs::File),
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
            index: std::cell::RefCell::new(None),
            in_the_making: false,
            held: std::cell::RefCell::default(),
            remembered: std::cell::RefCell::default(),
            _hold: hold,
        })
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
