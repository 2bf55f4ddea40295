//! The statements of imports.

mod columns;
mod taken_back;

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};
use serde_json::Value;
use uuid::Uuid;

use super::model::{Kind, PendingId, SheetSaid};
use crate::base::book::{Change, Reader};
use crate::base::refusal::{Refusal, Result, Stop, fault};

pub use columns::{column_mappings, keep_column_mapping};
pub use taken_back::{
    archived_because, is_taken_back, leader_of, voided_before, voucher_of, was_taken_back,
};

/// `(kind, key) → (record, digest)` of everything imported before.
pub type Imported = HashMap<(Kind, String), (String, String)>;

pub fn imported(reader: &Reader) -> Result<Imported> {
    let mut rows = reader
        .conn()
        .prepare("SELECT kind, key, record_id, digest FROM imported")?;
    let rows = rows.query_map([], |row| {
        Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?)))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub fn remember(change: &Change, kind: Kind, key: &str, record: &str, digest: &str) -> Result<()> {
    change
        .conn()
        .prepare_cached(
            "INSERT INTO imported (id, kind, key, record_id, digest) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (kind, key) DO UPDATE SET record_id = excluded.record_id, digest = excluded.digest",
        )?
        .execute(params![Uuid::now_v7().to_string(), kind, key, record, digest])?;
    Ok(())
}

/// Id, name, aliases, number.
pub type Known = (String, String, Vec<String>, Option<String>);

/// Every organisation that stands.
pub fn organisations(reader: &Reader) -> Result<Vec<Known>> {
    let mut rows = reader.conn().prepare(
        "SELECT id, name, aliases, identity_number FROM organisation WHERE status <> 'merged' ORDER BY id",
    )?;
    let rows = rows.query_map([], |row| {
        let aliases: String = row.get(2)?;
        let aliases = serde_json::from_str(&aliases).unwrap_or_default();
        Ok((row.get(0)?, row.get(1)?, aliases, row.get(3)?))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Every project: id, number, name.
pub fn projects(reader: &Reader) -> Result<Vec<(String, Option<String>, String)>> {
    let mut rows = reader
        .conn()
        .prepare("SELECT id, no, name FROM project ORDER BY id")?;
    let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// A call: id, number, name, and whether it takes applications in.
pub type KnownCall = (String, Option<String>, String, bool);

/// Every call.
pub fn calls(reader: &Reader) -> Result<Vec<KnownCall>> {
    let mut rows = reader.conn().prepare(
        "SELECT id, no, name, state = 'published' FROM grant_call ORDER BY opens_on, id",
    )?;
    let rows = rows.query_map([], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The applications of an organisation to a call: id and name.
pub fn applications_of(
    reader: &Reader,
    call: &str,
    organisation: &str,
) -> Result<Vec<(String, String)>> {
    let mut rows = reader.conn().prepare_cached(
        "SELECT id, name FROM application WHERE call_id = ?1 AND organisation_id = ?2 AND state <> 'withdrawn' ORDER BY id",
    )?;
    let rows = rows.query_map([call, organisation], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Every person with a phone: id, name, phone.
pub fn people(reader: &Reader) -> Result<Vec<(String, String, String)>> {
    let mut rows = reader.conn().prepare(
        "SELECT id, name, phone FROM person WHERE phone IS NOT NULL AND status = 'active' ORDER BY id",
    )?;
    let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Every event: id, first day, topic.
pub fn events(reader: &Reader) -> Result<Vec<(String, String, String)>> {
    let mut rows = reader
        .conn()
        .prepare("SELECT id, held_from, topic FROM event ORDER BY id")?;
    let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The award of a project that its register's money belongs to; one that ended with nothing on it
/// only where there is no other.
pub fn award_of(reader: &Reader, project: &str) -> Result<Option<String>> {
    Ok(reader
        .conn()
        .prepare_cached(
            "SELECT a.id FROM award a LEFT JOIN derived_award_balance b ON b.award_id = a.id
             WHERE a.project_id = ?1
             ORDER BY a.state <> 'active' AND coalesce (b.committed_fen, 0) = 0, a.decided_on, a.id LIMIT 1",
        )?
        .query_row([project], |row| row.get(0))
        .optional()?)
}

/// That award, where it was taken over and still runs.
pub fn open_award_of(reader: &Reader, project: &str) -> Result<Option<String>> {
    Ok(reader
        .conn()
        .prepare_cached(
            "SELECT id FROM award WHERE project_id = ?1 AND state = 'active' AND as_recorded = 1
             ORDER BY decided_on, id LIMIT 1",
        )?
        .query_row([project], |row| row.get(0))
        .optional()?)
}

/// Whether anything was paid on an award.
pub fn has_payments(reader: &Reader, award: &str) -> Result<bool> {
    Ok(reader
        .conn()
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM payment WHERE award_id = ?1)")?
        .query_row([award], |row| row.get(0))?)
}

/// The day a payment or refund was posted, where it stands unreversed.
pub fn reversible(reader: &Reader, entry: &str) -> Result<Option<NaiveDate>> {
    let sql =
        "SELECT posted_on FROM ledger_entry e WHERE id = ?1 AND kind IN ('disbursement', 'refund')
                 AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([entry], |row| row.get(0))
        .optional()?)
}

/// The awards these entries are of: whether each still runs, and its last day.
pub fn awards_of_entries(
    reader: &Reader,
    entries: &[String],
) -> Result<Vec<(String, bool, NaiveDate)>> {
    let ids = serde_json::to_string(entries).map_err(|cause| fault("store", cause))?;
    let mut rows = reader.conn().prepare_cached(
        "SELECT a.id, a.state = 'active', max(l.posted_on)
         FROM award a JOIN ledger_entry l ON l.award_id = a.id
         WHERE a.id IN (SELECT award_id FROM ledger_entry
           WHERE id IN (SELECT value FROM json_each(?1)))
         GROUP BY a.id",
    )?;
    let rows = rows.query_map([ids], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Whether the hub has its own federation, which covers organisations.
pub fn has_federation(reader: &Reader) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM federation WHERE is_hub = 1 AND status = 'active')";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([], |row| row.get(0))?)
}

pub fn begin_attempt(change: &Change) -> Result<()> {
    Ok(change
        .conn()
        .prepare_cached("SAVEPOINT attempt")?
        .execute([])
        .map(drop)?)
}

pub fn keep_attempt(change: &Change) -> Result<()> {
    Ok(change
        .conn()
        .prepare_cached("RELEASE attempt")?
        .execute([])
        .map(drop)?)
}

pub fn give_up_attempt(change: &Change) -> Result<()> {
    change
        .conn()
        .prepare_cached("ROLLBACK TO attempt")?
        .execute([])?;
    keep_attempt(change)
}

/// A row that waits.
pub struct PendingRow {
    pub id: PendingId,
    pub kind: Kind,
    pub key: String,
    pub file: String,
    pub sheet: String,
    pub line: i64,
    pub said: Value,
    pub digest: String,
    pub reason: Refusal,
    pub since: String,
}

pub struct NewPending<'a> {
    pub kind: Kind,
    pub key: &'a str,
    pub sheet: &'a SheetSaid,
    pub line: usize,
    pub said: String,
    pub digest: &'a str,
    pub reason: &'a Refusal,
}

/// Whether this very row waits already, was settled, or was dismissed.
pub fn is_pending(reader: &Reader, kind: Kind, key: &str, digest: &str) -> Result<bool> {
    Ok(reader
        .conn()
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM pending_row WHERE kind = ?1 AND key = ?2 AND digest = ?3)")?
        .query_row(params![kind, key, digest], |row| row.get(0))?)
}

pub fn add_pending(change: &Change, new: &NewPending<'_>) -> Result<()> {
    let reason = serde_json::to_string(new.reason).map_err(|cause| fault("store", cause))?;
    let line = i64::try_from(new.line).unwrap_or(i64::MAX);
    change
        .conn()
        .prepare_cached(
            "INSERT INTO pending_row (id, kind, key, file, sheet, line, said, digest, reason, since, state)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'waiting')",
        )?
        .execute(params![
            PendingId::fresh(),
            new.kind,
            new.key,
            new.sheet.file,
            new.sheet.sheet,
            line,
            new.said,
            new.digest,
            reason,
            change.today().to_string(),
        ])?;
    Ok(())
}

pub fn end_pending(change: &Change, id: PendingId, state: &str, note: Option<&str>) -> Result<()> {
    change
        .conn()
        .prepare_cached(
            "UPDATE pending_row SET state = ?2, ended_on = ?3, ended_by = ?4, note = ?5 WHERE id = ?1",
        )?
        .execute(params![id, state, change.today().to_string(), change.actor().name, note])?;
    Ok(())
}

/// What waited under this key has been taken in.
pub fn end_waiting(change: &Change, kind: Kind, key: &str) -> Result<()> {
    change
        .conn()
        .prepare_cached(
            "UPDATE pending_row SET state = 'settled', ended_on = ?3, ended_by = ?4
             WHERE kind = ?1 AND key = ?2 AND state = 'waiting'",
        )?
        .execute(params![
            kind,
            key,
            change.today().to_string(),
            change.actor().name
        ])?;
    Ok(())
}

const PENDING: &str =
    "SELECT id, kind, key, file, sheet, line, said, digest, reason, since FROM pending_row";

pub fn pending(reader: &Reader) -> Result<Vec<PendingRow>> {
    let sql = format!("{PENDING} WHERE state = 'waiting' ORDER BY since, file, sheet, line");
    let mut rows = reader.conn().prepare_cached(&sql)?;
    let rows = rows.query_map([], row_to_pending)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub fn pending_by_id(reader: &Reader, id: PendingId) -> Result<PendingRow> {
    let sql = format!("{PENDING} WHERE id = ?1 AND state = 'waiting'");
    let row = reader
        .conn()
        .prepare_cached(&sql)?
        .query_row([id], row_to_pending)
        .optional()?;
    row.ok_or_else(|| Stop::from(crate::base::refusal::refuse("intake-not-waiting").at("row")))
}

fn row_to_pending(row: &Row<'_>) -> rusqlite::Result<PendingRow> {
    let json = |at: usize| -> rusqlite::Result<Value> {
        let text: String = row.get(at)?;
        Ok(serde_json::from_str(&text).unwrap_or_default())
    };
    let reason = serde_json::from_value(json(8)?);
    Ok(PendingRow {
        id: row.get(0)?,
        kind: row.get(1)?,
        key: row.get(2)?,
        file: row.get(3)?,
        sheet: row.get(4)?,
        line: row.get(5)?,
        said: json(6)?,
        digest: row.get(7)?,
        reason: reason.map_err(|cause| {
            rusqlite::Error::FromSqlConversionFailure(
                8,
                rusqlite::types::Type::Text,
                Box::new(cause),
            )
        })?,
        since: row.get(9)?,
    })
}
