//! The statements of what stands beside records, and of what is put aside.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use super::model::{KINDS, NoteId, RecordRef, ReminderId, TAGGED_IN_ITSELF};
use crate::base::book::{Change, Reader};
use crate::base::refusal::{Result, fault, refuse};

/// Places that are remembered for one person.
const REMEMBERED: i64 = 30;

const TIME: &str = "%Y-%m-%dT%H:%M:%S";

/// The record stands in the book; a merged organisation is read under the one it went into.
pub fn standing(reader: &Reader, of: &RecordRef) -> Result<()> {
    let missing = || refuse("desk-no-record").at("of").arg("kind", &of.kind);
    if !KINDS.contains(&of.kind.as_str()) {
        return Err(missing().into());
    }
    let merged = match of.kind.as_str() {
        "organisation" => "AND status <> 'merged'",
        _ => "",
    };
    let sql = format!("SELECT 1 FROM \"{}\" WHERE id = ?1 {merged}", of.kind);
    let found: Option<i64> = reader
        .conn()
        .prepare_cached(&sql)?
        .query_row([&of.id], |row| row.get(0))
        .optional()?;
    found.map(|_| ()).ok_or_else(|| missing().into())
}

pub fn add_note(change: &Change, id: NoteId, of: &RecordRef, text: &str) -> Result<()> {
    change
        .conn()
        .prepare_cached(
            "INSERT INTO note (id, kind, record_id, text, written_by, written_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            id,
            of.kind,
            of.id,
            text,
            change.actor().name,
            change.now().format(TIME).to_string()
        ])?;
    Ok(())
}

pub fn edit_note(change: &Change, id: NoteId, text: &str) -> Result<()> {
    change
        .conn()
        .prepare_cached("UPDATE note SET text = ?2 WHERE id = ?1")?
        .execute(params![id, text])?;
    Ok(())
}

pub fn remove_note(change: &Change, id: NoteId) -> Result<()> {
    change
        .conn()
        .prepare_cached("DELETE FROM note WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

pub fn writer(reader: &Reader, id: NoteId) -> Result<Option<String>> {
    Ok(reader
        .conn()
        .prepare_cached("SELECT written_by FROM note WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// An organisation keeps its tags in itself, as registers bring them; there is no second list of them.
pub fn set_tags(change: &Change, of: &RecordRef, tags: &[String]) -> Result<()> {
    let json = serde_json::to_string(tags).map_err(|error| fault("store", error))?;
    let conn = change.conn();
    if of.kind == TAGGED_IN_ITSELF {
        conn.prepare_cached("UPDATE organisation SET tags = ?2 WHERE id = ?1 AND tags <> ?2")?
            .execute(params![of.id, json])?;
        return Ok(());
    }
    conn.prepare_cached(
        "DELETE FROM tag WHERE kind = ?1 AND record_id = ?2
         AND label NOT IN (SELECT value FROM json_each(?3))",
    )?
    .execute(params![of.kind, of.id, json])?;
    let mut add = conn.prepare_cached(
        "INSERT INTO tag (id, kind, record_id, label) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (kind, record_id, label) DO NOTHING",
    )?;
    for tag in tags {
        add.execute(params![
            uuid::Uuid::now_v7().to_string(),
            of.kind,
            of.id,
            tag
        ])?;
    }
    Ok(())
}

pub fn add_reminder(
    change: &Change,
    id: ReminderId,
    text: &str,
    due_on: NaiveDate,
    of: Option<RecordRef>,
) -> Result<()> {
    let (kind, record) = of.map(|of| (of.kind, of.id)).unzip();
    change
        .conn()
        .prepare_cached(
            "INSERT INTO reminder (id, person, text, due_on, kind, record_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            id,
            change.actor().name,
            text,
            due_on.to_string(),
            kind,
            record
        ])?;
    Ok(())
}

/// How many were changed: none where it is not one's own.
pub fn edit_reminder(
    change: &Change,
    id: ReminderId,
    text: &str,
    due_on: NaiveDate,
) -> Result<usize> {
    Ok(change
        .conn()
        .prepare_cached("UPDATE reminder SET text = ?3, due_on = ?4 WHERE id = ?1 AND person = ?2")?
        .execute(params![id, change.actor().name, text, due_on.to_string()])?)
}

pub fn settle_reminder(change: &Change, id: ReminderId, on: Option<NaiveDate>) -> Result<usize> {
    Ok(change
        .conn()
        .prepare_cached("UPDATE reminder SET done_on = ?3 WHERE id = ?1 AND person = ?2")?
        .execute(params![
            id,
            change.actor().name,
            on.map(|on| on.to_string())
        ])?)
}

/// What stood beside the one record stands beside the other from now on.
pub fn carry_over(change: &Change, kind: &str, from: &str, to: &str) -> Result<()> {
    for table in ["note", "reminder"] {
        let sql =
            format!("UPDATE \"{table}\" SET record_id = ?3 WHERE kind = ?1 AND record_id = ?2");
        change
            .conn()
            .prepare_cached(&sql)?
            .execute(params![kind, from, to])?;
    }
    Ok(())
}

pub fn keep_text(reader: &Reader, key: &str, text: Option<&str>) -> Result<()> {
    let person = &reader.actor().name;
    match text {
        Some(text) => reader
            .conn()
            .prepare_cached(
                "INSERT INTO aside_text (person, key, text, at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (person, key) DO UPDATE SET text = excluded.text, at = excluded.at",
            )?
            .execute(params![
                person,
                key,
                text,
                reader.now().format(TIME).to_string()
            ])
            .and_then(|_| drop_stale(reader))?,
        None => reader
            .conn()
            .prepare_cached("DELETE FROM aside_text WHERE person = ?1 AND key = ?2")?
            .execute(params![person, key])?,
    };
    Ok(())
}

/// A draft that nobody came back to in two months goes: by then the record has moved on.
fn drop_stale(reader: &Reader) -> rusqlite::Result<usize> {
    let ago = reader.now() - chrono::Duration::days(60);
    reader
        .conn()
        .prepare_cached("DELETE FROM aside_text WHERE key LIKE 'draft %' AND at < ?1")?
        .execute([ago.format(TIME).to_string()])
}

pub fn keep_opened(reader: &Reader, of: &RecordRef) -> Result<()> {
    let person = &reader.actor().name;
    reader
        .conn()
        .prepare_cached(
            "INSERT INTO aside_record (person, kind, record_id, opened_at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (person, kind, record_id) DO UPDATE SET opened_at = excluded.opened_at",
        )?
        .execute(params![person, of.kind, of.id, moment(reader)])?;
    reader
        .conn()
        .prepare_cached(
            "DELETE FROM aside_record WHERE person = ?1 AND pinned_at IS NULL AND rowid NOT IN
             (SELECT rowid FROM aside_record WHERE person = ?1 ORDER BY opened_at DESC LIMIT ?2)",
        )?
        .execute(params![person, REMEMBERED])?;
    Ok(())
}

pub fn keep_pinned(reader: &Reader, of: &RecordRef, pinned: bool) -> Result<()> {
    reader
        .conn()
        .prepare_cached(
            "INSERT INTO aside_record (person, kind, record_id, pinned_at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (person, kind, record_id) DO UPDATE SET pinned_at = excluded.pinned_at",
        )?
        .execute(params![
            reader.actor().name,
            of.kind,
            of.id,
            pinned.then(|| moment(reader))
        ])?;
    Ok(())
}

/// Finer than a second, and later than whatever is remembered: the order is that of the acts.
fn moment(reader: &Reader) -> String {
    format!(
        "{} {}",
        reader.now().format("%Y-%m-%dT%H:%M:%S"),
        uuid::Uuid::now_v7()
    )
}
