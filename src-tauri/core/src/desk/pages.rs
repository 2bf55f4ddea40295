//! What is read of the desk: beside a record, put aside, remembered.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::model::{
    Beside, KINDS, Note, Place, Places, RecordRef, Reminder, TAGGED_IN_ITSELF, TagInUse,
};
use super::rows;
use crate::base::book::Reader;
use crate::base::naming::name_of;
use crate::base::refusal::Result;

/// How many of the places last opened are shown.
const RECENT: usize = 8;

pub fn beside(reader: &Reader, of: &RecordRef) -> Result<Beside> {
    rows::standing(reader, of)?;
    let mut notes = reader.conn().prepare_cached(
        "SELECT id, text, written_by, written_at FROM note WHERE kind = ?1 AND record_id = ?2
         ORDER BY written_at DESC, id DESC",
    )?;
    let notes = notes.query_map(params![of.kind, of.id], |row| {
        Ok(Note {
            id: row.get(0)?,
            text: row.get(1)?,
            written_by: row.get(2)?,
            written_at: row.get(3)?,
        })
    })?;
    let pinned: Option<Option<String>> = reader
        .conn()
        .prepare_cached(
            "SELECT pinned_at FROM aside_record WHERE person = ?1 AND kind = ?2 AND record_id = ?3",
        )?
        .query_row(params![reader.actor().name, of.kind, of.id], |row| {
            row.get(0)
        })
        .optional()?;
    Ok(Beside {
        tags: tags_of(reader, &of.kind, Some(&of.id))?
            .into_iter()
            .map(|(_, tag)| tag)
            .collect(),
        notes: notes.collect::<rusqlite::Result<_>>()?,
        reminders: reminders(reader, None)?
            .into_iter()
            .filter(|reminder| reminder.of.as_ref() == Some(of))
            .collect(),
        pinned: pinned.flatten().is_some(),
    })
}

/// The tags of the records of a kind, or of one of them: (id, tag), in the order they were given.
pub fn tags_of(reader: &Reader, kind: &str, only: Option<&str>) -> Result<Vec<(String, String)>> {
    let (from, order) = match kind == TAGGED_IN_ITSELF {
        true => (
            "SELECT o.id, t.value FROM organisation o, json_each(o.tags) t WHERE ?1 <> ''",
            "o.id, t.key",
        ),
        false => ("SELECT record_id, label FROM tag WHERE kind = ?1", "id"),
    };
    // One record is read by its key, not sought among all.
    let which = match (only, kind == TAGGED_IN_ITSELF) {
        (None, _) => "AND ?2 IS NULL",
        (Some(_), true) => "AND o.id = ?2",
        (Some(_), false) => "AND record_id = ?2",
    };
    let sql = format!("{from} {which} ORDER BY {order}");
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let rows = statement.query_map(params![kind, only], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The records whose tags the entry `seq` changed: (kind, id).
pub fn records_tagged_by(reader: &Reader, seq: i64) -> Result<Vec<(String, String)>> {
    let mut statement = reader.conn().prepare_cached(
        "SELECT DISTINCT coalesce(i.after, i.before) ->> '$.kind', coalesce(i.after, i.before) ->> '$.record_id'
         FROM journal_entry e JOIN journal_image i ON i.n BETWEEN e.first_image AND e.last_image
         WHERE e.seq = ?1 AND i.tbl = 'tag'",
    )?;
    let rows = statement.query_map([seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The tags in use beside records of this kind, or of all, the commonest first.
pub fn tags(reader: &Reader, kind: Option<&str>) -> Result<Vec<TagInUse>> {
    let mut statement = reader.conn().prepare_cached(
        "SELECT label, count(*) AS records FROM
           (SELECT label FROM tag WHERE ?1 IS NULL OR kind = ?1 UNION ALL
            SELECT t.value FROM organisation o, json_each(o.tags) t
             WHERE o.status <> 'merged' AND (?1 IS NULL OR ?1 = 'organisation'))
         GROUP BY label ORDER BY records DESC, label",
    )?;
    let rows = statement.query_map([kind], |row| {
        Ok(TagInUse {
            tag: row.get(0)?,
            records: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The records of a kind that bear a tag, by their ids; nothing where none is asked for.
pub fn bearing(reader: &Reader, kind: &str, tag: Option<&str>) -> Result<Option<HashSet<String>>> {
    let Some(tag) = tag else {
        return Ok(None);
    };
    let mut statement = reader
        .conn()
        .prepare_cached("SELECT record_id FROM tag WHERE kind = ?1 AND label = ?2")?;
    let rows = statement.query_map(params![kind, tag], |row| row.get(0))?;
    Ok(Some(rows.collect::<rusqlite::Result<_>>()?))
}

/// One's own reminders that are not done, due by the day; the earliest first.
pub fn reminders(reader: &Reader, by: Option<NaiveDate>) -> Result<Vec<Reminder>> {
    let mut statement = reader.conn().prepare_cached(
        "SELECT id, text, due_on, kind, record_id, done_on FROM reminder
         WHERE person = ?1 AND done_on IS NULL AND due_on <= coalesce(?2, '9999') ORDER BY due_on, id",
    )?;
    let by = by.map(|by| by.to_string());
    let rows = statement.query_map(params![reader.actor().name, by], row_to_reminder)?;
    let mut reminders: Vec<Reminder> = rows.collect::<rusqlite::Result<_>>()?;
    for reminder in &mut reminders {
        if let Some(of) = &reminder.of {
            reminder.of_name = name_of(reader.conn(), &of.kind, &of.id)?;
        }
    }
    Ok(reminders)
}

fn row_to_reminder(row: &Row) -> rusqlite::Result<Reminder> {
    let of: (Option<String>, Option<String>) = (row.get("kind")?, row.get("record_id")?);
    Ok(Reminder {
        id: row.get("id")?,
        text: row.get("text")?,
        due_on: row.get("due_on")?,
        of: of.0.zip(of.1).map(|(kind, id)| RecordRef { kind, id }),
        of_name: None,
        done_on: row.get("done_on")?,
    })
}

/// What was kept under a key for whoever has the book open.
pub fn kept(reader: &Reader, key: &str) -> Result<Option<String>> {
    Ok(reader
        .conn()
        .prepare_cached("SELECT text FROM aside_text WHERE person = ?1 AND key = ?2")?
        .query_row(params![reader.actor().name, key], |row| row.get(0))
        .optional()?)
}

pub fn places(reader: &Reader) -> Result<Places> {
    let pinned = remembered(
        reader,
        "pinned_at IS NOT NULL ORDER BY pinned_at",
        usize::MAX,
    )?;
    let recent = remembered(
        reader,
        "opened_at IS NOT NULL ORDER BY opened_at DESC",
        RECENT,
    )?;
    Ok(Places { pinned, recent })
}

fn remembered(reader: &Reader, which: &str, most: usize) -> Result<Vec<Place>> {
    let sql = format!("SELECT kind, record_id FROM aside_record WHERE person = ?1 AND {which}");
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let rows = statement.query_map([&reader.actor().name], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let mut places = Vec::new();
    for row in rows {
        let (kind, id) = row?;
        if places.len() == most || !KINDS.contains(&kind.as_str()) {
            continue;
        }
        if let Some(name) = name_of(reader.conn(), &kind, &id)? {
            places.push(Place { kind, id, name });
        }
    }
    Ok(places)
}
