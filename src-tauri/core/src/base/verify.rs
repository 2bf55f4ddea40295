//! Proves the history: the chain of seals is computed anew, and the images are taken back one by
//! one from the tables until the last checkpoint, whose hashes must come out.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::anchor::Anchor;
use super::book::Book;
use super::files::anchor_beside;
use super::journal::{self, Entry, EntryKind, GENESIS, Table};
use super::refusal::{Result, Stop, fault};

/// Something `verify` found; `finding-<code>` in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    pub code: String,
    /// The journal entry concerned, where one is.
    #[ts(type = "number | null")]
    pub entry: Option<i64>,
    pub table: Option<String>,
    pub row: Option<String>,
    pub detail: String,
}

impl Finding {
    pub fn new(code: &str, detail: impl ToString) -> Self {
        Self {
            code: code.to_owned(),
            entry: None,
            table: None,
            row: None,
            detail: detail.to_string(),
        }
    }

    pub fn of_entry(mut self, seq: i64) -> Self {
        self.entry = Some(seq);
        self
    }

    pub fn of_row(mut self, table: &str, row: &str) -> Self {
        self.table = Some(table.to_owned());
        self.row = Some(row.to_owned());
        self
    }
}

/// What a checkpoint seals: the schema's number and the hash of every table of record.
#[derive(Serialize, Deserialize)]
struct Checkpoint {
    checkpoint: BTreeMap<String, String>,
    schema: i64,
}

/// A table's rows as JSON texts by key.
pub(super) type Rows = BTreeMap<String, String>;

pub(super) fn checkpoint(conn: &Connection) -> Result<String> {
    let mut hashes = BTreeMap::new();
    for table in journal::tables(conn)? {
        hashes.insert(table.name.clone(), hash(&rows(conn, &table)?));
    }
    let schema = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    serde_json::to_string(&Checkpoint {
        checkpoint: hashes,
        schema,
    })
    .map_err(|error| fault("store", error))
}

pub(super) fn rows(conn: &Connection, table: &Table) -> Result<Rows> {
    let name = &table.name;
    let sql = format!(
        "SELECT {}, {} FROM \"{name}\"",
        table.row_key(name),
        table.json(name)
    );
    let mut statement = conn.prepare(&sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

fn hash(rows: &Rows) -> String {
    let mut hash = Sha256::new();
    for (key, json) in rows {
        for text in [key, json] {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text);
        }
    }
    HEXLOWER.encode(&hash.finalize())
}

impl Book {
    /// Every finding, the earliest entry first. An empty list is the proof.
    pub fn verify(&self) -> Result<Vec<Finding>> {
        let reader = self.reader();
        let conn = reader.conn();
        let mut findings = self.check_file(conn)?;
        findings.extend(self.check_chain(conn)?);
        findings.extend(check_images(conn)?);
        findings.extend(check_bytes(conn)?);
        let path = anchor_beside(self.path());
        let anchored = Anchor::load(&path).and_then(|anchor| {
            anchor.map_or(Ok(()), |anchor| anchor.check(conn, self.id(), &path))
        });
        if let Err(stop) = anchored {
            findings.push(Finding::new("anchor", stop));
        }
        Ok(findings)
    }

    fn check_file(&self, conn: &Connection) -> Result<Vec<Finding>> {
        let mut findings = Vec::new();
        for pragma in ["cipher_integrity_check", "quick_check"] {
            let mut check = conn.prepare(&format!("PRAGMA {pragma}"))?;
            let lines: Vec<String> = check
                .query_map([], |row| row.get(0))?
                .collect::<std::result::Result<_, _>>()?;
            findings.extend(
                lines
                    .into_iter()
                    .filter(|line| line != "ok")
                    .map(|line| Finding::new("file", line)),
            );
        }
        let mut check = conn.prepare("PRAGMA foreign_key_check")?;
        let tables: Vec<String> = check
            .query_map([], |row| row.get(0))?
            .collect::<std::result::Result<_, _>>()?;
        findings.extend(
            tables
                .into_iter()
                .map(|table| Finding::new("foreign-key", table)),
        );
        Ok(findings)
    }

    /// Recomputes every seal; an edited, missing or swapped entry breaks the chain at its place.
    fn check_chain(&self, conn: &Connection) -> Result<Vec<Finding>> {
        let mut findings = Vec::new();
        let mut before = GENESIS;
        let mut expected = (1, 1);
        let mut entries = conn.prepare(
            "SELECT seq, command, at, actor, kind, takes_back, op, made, proof, first_image,
               last_image, seal FROM journal_entry ORDER BY seq",
        )?;
        let mut rows = entries.query([])?;
        while let Some(row) = rows.next()? {
            let entry = Entry {
                seq: row.get(0)?,
                command: row.get(1)?,
                at: row.get(2)?,
                actor: row.get(3)?,
                kind: row.get(4)?,
                takes_back: row.get(5)?,
                op: row.get(6)?,
                made: row.get(7)?,
                proof: row.get(8)?,
                first_image: row.get(9)?,
                last_image: row.get(10)?,
            };
            let seal: journal::Seal = row.get(11)?;
            if (entry.seq, entry.first_image) != expected {
                findings.push(Finding::new("entry-missing", expected.0).of_entry(expected.0));
            }
            if self.sealer().seal(conn, &before, &entry)? != seal {
                findings.push(Finding::new("seal-broken", &entry.at).of_entry(entry.seq));
            }
            if !text_proved(&entry.proof, &[entry.op.as_deref(), entry.made.as_deref()]) {
                findings.push(Finding::new("operation-changed", &entry.at).of_entry(entry.seq));
            }
            before = seal;
            expected = (entry.seq + 1, entry.last_image + 1);
        }
        if journal::last_image(conn)? >= expected.1 {
            findings.push(Finding::new("entry-missing", expected.0).of_entry(expected.0));
        }
        Ok(findings)
    }
}

/// Erased texts prove nothing and must be gone; texts that are there must be the sealed ones.
fn text_proved(proof: &[u8], texts: &[Option<&str>]) -> bool {
    journal::proves(proof, texts).unwrap_or_else(|| texts.iter().all(Option::is_none))
}

/// Takes every image back from the tables as they stand, down to the last checkpoint.
fn check_images(conn: &Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let tables = journal::tables(conn)?;
    let mut now: BTreeMap<String, Rows> = BTreeMap::new();
    for table in &tables {
        now.insert(table.name.clone(), rows(conn, table)?);
    }
    let (from, sealed) = last_checkpoint(conn)?;
    let mut images = conn.prepare(
        "SELECT n, seq, tbl, row, before, after, proof FROM journal_image WHERE n >= ?1 ORDER BY n DESC",
    )?;
    let mut rows = images.query([from])?;
    while let Some(image) = rows.next()? {
        let (seq, table, key): (i64, String, String) =
            (image.get(1)?, image.get(2)?, image.get(3)?);
        let (before, after): (Option<String>, Option<String>) = (image.get(4)?, image.get(5)?);
        let proof: Vec<u8> = image.get(6)?;
        let texts = [
            Some(table.as_str()),
            Some(key.as_str()),
            before.as_deref(),
            after.as_deref(),
        ];
        let found = |code: &str| Finding::new(code, &key).of_entry(seq).of_row(&table, &key);
        match journal::proves(&proof, &texts) {
            Some(true) => {}
            Some(false) => findings.push(found("image-changed")),
            // Erased: the row's state before is not known any more, only its later ones.
            None if before.is_none() && after.is_none() => continue,
            None => findings.push(found("image-changed")),
        }
        let Some(standing) = now.get_mut(&table) else {
            continue;
        };
        if standing.get(&key) != after.as_ref() {
            findings.push(found("row-changed"));
        }
        match before {
            Some(before) => standing.insert(key, before),
            None => standing.remove(&key),
        };
    }
    findings.extend(check_ground(&now, &sealed));
    findings.sort_by_key(|finding| finding.entry.unwrap_or(i64::MAX));
    Ok(findings)
}

/// What is left when all images are taken back must be what the checkpoint sealed.
fn check_ground(
    ground: &BTreeMap<String, Rows>,
    sealed: &BTreeMap<String, String>,
) -> Vec<Finding> {
    let empty = hash(&Rows::new());
    ground
        .iter()
        .filter(|(table, rows)| hash(rows) != *sealed.get(*table).unwrap_or(&empty))
        .map(|(table, rows)| {
            let row = rows.keys().next().cloned().unwrap_or_default();
            Finding::new("row-without-entry", &row).of_row(table, &row)
        })
        .collect()
}

/// The first image after the last checkpoint, and the hashes it sealed.
fn last_checkpoint(conn: &Connection) -> Result<(i64, BTreeMap<String, String>)> {
    let (image, op): (i64, String) = conn.query_row(
        "SELECT last_image + 1, op FROM journal_entry WHERE kind = ?1 ORDER BY seq DESC LIMIT 1",
        [EntryKind::Checkpoint],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let sealed: Checkpoint = serde_json::from_str(&op).map_err(|error| fault("damaged", error))?;
    Ok((image, sealed.checkpoint))
}

/// Bytes of attachments are not journalled; each is its own hash.
fn check_bytes(conn: &Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut blobs = conn.prepare("SELECT sha256, bytes FROM blob_bytes")?;
    let mut rows = blobs.query([])?;
    while let Some(row) = rows.next()? {
        let named: String = row.get(0)?;
        let bytes = row
            .get_ref(1)?
            .as_blob()
            .map_err(|error| Stop::from(rusqlite::Error::from(error)))?;
        if HEXLOWER.encode(&Sha256::digest(bytes)) != named {
            findings.push(Finding::new("attachment-changed", &named).of_row("blob_bytes", &named));
        }
    }
    Ok(findings)
}
