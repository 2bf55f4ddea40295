//! The journal: triggers write the before- and after-image of every changed row under the open
//! entry; sealing an entry chains it to the one before. See the README's "The journal".

use hmac::{Hmac, Mac};
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::refusal::{Result, fault};
use crate::words_enum;

words_enum! {
    /// What an entry of the journal is.
    #[ts(rename = "JournalEntryKind")]
    EntryKind {
        Change = "change",
        Undo = "undo",
        Redo = "redo",
        Import = "import",
        Erasure = "erasure",
        Checkpoint = "checkpoint",
    }
}

pub type Seal = [u8; 32];

/// The seal before the first entry.
pub const GENESIS: Seal = [0; 32];

/// A table of record: everything but the journal itself, derived tables, attachments' bytes, and what
/// one person put aside (`aside_…`: drafts, pins, what she opened last), which says nothing of any record.
#[derive(Debug, Clone)]
pub struct Table {
    pub name: String,
    pub columns: Vec<String>,
    pub key: Vec<String>,
}

impl Table {
    /// SQL of the row as JSON; `row` is `new`, `old` or the table's name.
    pub fn json(&self, row: &str) -> String {
        let pairs: Vec<String> = self
            .columns
            .iter()
            .map(|c| format!("'{c}', {row}.\"{c}\""))
            .collect();
        format!("json_object({})", pairs.join(", "))
    }

    /// SQL of the row's key as text; the parts of a compound key stand apart by a bar.
    pub fn row_key(&self, row: &str) -> String {
        self.key
            .iter()
            .map(|c| format!("{row}.\"{c}\""))
            .collect::<Vec<_>>()
            .join(" || '|' || ")
    }

    /// SQL that finds the row whose key is the parameter `?1`.
    pub fn is_row(&self) -> String {
        match self.key.as_slice() {
            [single] => format!("\"{single}\" = ?1"),
            _ => format!("{} = ?1", self.row_key(&self.name)),
        }
    }
}

/// All tables of record, by name.
pub fn tables(conn: &Connection) -> Result<Vec<Table>> {
    let mut names = conn.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
         AND name NOT LIKE 'journal!_%' ESCAPE '!' AND name NOT LIKE 'derived!_%' ESCAPE '!'
         AND name NOT LIKE 'blob!_%' ESCAPE '!' AND name NOT LIKE 'aside!_%' ESCAPE '!' ORDER BY name",
    )?;
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))?
        .collect::<std::result::Result<_, _>>()?;
    names.into_iter().map(|name| table(conn, name)).collect()
}

fn table(conn: &Connection, name: String) -> Result<Table> {
    let mut info = conn.prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?;
    let rows: Vec<(String, i64)> = info
        .query_map([&name], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<std::result::Result<_, _>>()?;
    let mut keyed: Vec<(i64, String)> = rows
        .iter()
        .filter(|(_, pk)| *pk > 0)
        .map(|(column, pk)| (*pk, column.clone()))
        .collect();
    keyed.sort();
    let key: Vec<String> = keyed.into_iter().map(|(_, column)| column).collect();
    if key.is_empty() {
        return Err(fault("store", format!("table {name} has no primary key")));
    }
    Ok(Table {
        name,
        columns: rows.into_iter().map(|(column, _)| column).collect(),
        key,
    })
}

/// Makes the journal's triggers anew for every table of record, so that no table is forgotten.
pub fn watch(conn: &Connection) -> Result<()> {
    for table in tables(conn)? {
        for sql in triggers(&table) {
            conn.execute_batch(&sql)?;
        }
    }
    Ok(())
}

/// Takes the triggers away while a migration works.
pub fn unwatch(conn: &Connection) -> Result<()> {
    let mut names = conn.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'watch!_%' ESCAPE '!'",
    )?;
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))?
        .collect::<std::result::Result<_, _>>()?;
    for name in names {
        conn.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
    }
    Ok(())
}

fn triggers(table: &Table) -> [String; 3] {
    let name = &table.name;
    let (old, new) = (table.json("old"), table.json("new"));
    // A limit within and a condition without keep SQLite from making each image once for the row and again for its proof.
    let trigger = |event: &str, row: &str, before: &str, after: &str| {
        let key = table.row_key(row);
        format!(
            "CREATE TRIGGER \"watch_{name}_{event}\" AFTER {event} ON \"{name}\" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, '{name}', key, before, after, image_proof('{name}', key, before, after)
               FROM (SELECT seq, {key} AS key, {before} AS before, {after} AS after FROM journal_open LIMIT 1)
               WHERE seq > 0;
             END"
        )
    };
    [
        trigger("insert", "new", "NULL", &new),
        trigger("update", "new", &old, &new),
        trigger("delete", "old", &old, "NULL"),
    ]
}

/// `image_proof(table, row, before, after)`: salt and salted hash of an image. A connection
/// without it cannot write to a table of record at all.
pub fn teach(conn: &Connection) -> Result<()> {
    conn.create_scalar_function(
        "image_proof",
        4,
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS,
        |args| {
            let salt = super::keys::random::<16>()
                .map_err(|stop| rusqlite::Error::UserFunctionError(Box::new(stop)))?;
            let text = |at| args.get_raw(at).as_str_or_null();
            Ok(proof(&salt, &[text(0)?, text(1)?, text(2)?, text(3)?]))
        },
    )?;
    Ok(())
}

/// Salt (16 bytes) followed by the salted hash (32 bytes) of texts that may later be erased.
pub fn proof(salt: &[u8; 16], texts: &[Option<&str>]) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(salt);
    for text in texts {
        // Length first, so that no two lists of texts read the same.
        hash.update(text.map_or(u64::MAX, |t| t.len() as u64).to_be_bytes());
        hash.update(text.unwrap_or_default());
    }
    [salt.as_slice(), hash.finalize().as_slice()].concat()
}

/// Whether the texts are those that were sealed; `None` once they were erased.
pub fn proves(proof_bytes: &[u8], texts: &[Option<&str>]) -> Option<bool> {
    let salt: [u8; 16] = proof_bytes
        .get(..proof_bytes.len().checked_sub(32)?)?
        .try_into()
        .ok()?;
    Some(proof(&salt, texts) == proof_bytes)
}

fn hash_of(proof_bytes: &[u8]) -> &[u8] {
    proof_bytes
        .get(proof_bytes.len().saturating_sub(32)..)
        .unwrap_or_default()
}

/// Everything of an entry that its seal covers, besides the hashes of its images.
#[derive(Debug, Clone)]
pub struct Entry {
    pub seq: i64,
    pub command: String,
    pub at: String,
    pub actor: String,
    pub kind: EntryKind,
    pub takes_back: Option<i64>,
    pub op: Option<String>,
    pub made: Option<String>,
    pub proof: Vec<u8>,
    pub first_image: i64,
    pub last_image: i64,
}

/// Chains seals. Holds the seal key of the open book.
pub struct Sealer(pub(super) Zeroizing<[u8; 32]>);

impl Sealer {
    /// HMAC-SHA256 over the previous seal, the entry and the hashes of its images, in order.
    pub fn seal(&self, conn: &Connection, before: &Seal, entry: &Entry) -> Result<Seal> {
        let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(self.0.as_slice())
            .map_err(|error| fault("crypto", error))?;
        mac.update(before);
        let takes_back = entry.takes_back.unwrap_or_default();
        for number in [entry.seq, takes_back, entry.first_image, entry.last_image] {
            mac.update(&number.to_be_bytes());
        }
        for text in [&entry.command, &entry.at, &entry.actor] {
            mac.update(&(text.len() as u64).to_be_bytes());
            mac.update(text.as_bytes());
        }
        mac.update(entry.kind.word().as_bytes());
        mac.update(hash_of(&entry.proof));
        let mut images = conn.prepare_cached(
            "SELECT n, seq, proof FROM journal_image WHERE n BETWEEN ?1 AND ?2 ORDER BY n",
        )?;
        let mut rows = images.query(params![entry.first_image, entry.last_image])?;
        while let Some(row) = rows.next()? {
            mac.update(&row.get::<_, i64>(0)?.to_be_bytes());
            mac.update(&row.get::<_, i64>(1)?.to_be_bytes());
            mac.update(hash_of(row.get_ref(2)?.as_blob().unwrap_or_default()));
        }
        Ok(mac.finalize().into_bytes().into())
    }
}

/// The last entry's number and seal: what the next entry is chained to.
pub fn head(conn: &Connection) -> Result<(i64, Seal)> {
    let row = conn
        .query_row(
            "SELECT seq, seal FROM journal_entry ORDER BY seq DESC LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    Ok(row.unwrap_or((0, GENESIS)))
}

/// Appends a sealed entry. This is all that several desks would have to share: "append if the
/// head is still what I saw".
pub fn append(
    conn: &Connection,
    sealer: &Sealer,
    head_seen: (i64, Seal),
    entry: &Entry,
) -> Result<Seal> {
    if head(conn)? != head_seen {
        return Err(fault("store", "the journal moved on under an open entry"));
    }
    let seal = sealer.seal(conn, &head_seen.1, entry)?;
    conn.prepare_cached(
        "INSERT INTO journal_entry (seq, command, at, actor, kind, takes_back, op, made, proof,
           first_image, last_image, seal) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        entry.seq,
        entry.command,
        entry.at,
        entry.actor,
        entry.kind,
        entry.takes_back,
        entry.op,
        entry.made,
        entry.proof,
        entry.first_image,
        entry.last_image,
        seal
    ])?;
    Ok(seal)
}

pub fn last_image(conn: &Connection) -> Result<i64> {
    Ok(
        conn.query_row("SELECT coalesce(max(n), 0) FROM journal_image", [], |row| {
            row.get(0)
        })?,
    )
}
