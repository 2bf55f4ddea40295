//! Undo and redo across restarts: a new entry that writes the before-images back, refused with
//! the reason when a row has moved on since. What is posted to the ledger is outside undo.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::book::{Book, Change, Done, Intent, Made};
use super::dangling::References;
use super::journal::{self, EntryKind, Table};
use super::refusal::{Refusal, Result, Stop, refuse};
use super::restored::Restored;

/// Rows that are posted: a mistake in them is reversed with a reason, never taken back.
pub(super) const POSTED: [&str; 1] = ["ledger_entry"];

pub(super) struct Image {
    n: i64,
    pub(super) table: String,
    pub(super) row: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

impl Book {
    /// Takes back the last change, or the entry `seq`; the rules of the slices are not asked.
    pub fn undo(&mut self, seq: Option<i64>) -> Result<Done> {
        self.undo_within(seq, |_, _| Ok(()))
    }

    /// As [`Book::undo`], where `keeps` finds what stands again within the rules.
    pub(crate) fn undo_within(
        &mut self,
        seq: Option<i64>,
        keeps: impl FnOnce(&Change, &[Restored]) -> Result<()>,
    ) -> Result<Done> {
        let seq = match seq {
            Some(seq) => seq,
            None => last_standing(self.reader().conn())?
                .ok_or_else(|| Stop::from(refuse("journal-nothing-to-undo")))?,
        };
        // What stood a moment ago stands again as it was: whatever has changed of the rules since then is of no matter.
        let is_latest = is_latest(self.reader().conn(), seq)?;
        self.take_back(seq, EntryKind::Undo, |change, restored| match is_latest {
            true => Ok(()),
            false => keeps(change, restored),
        })
    }

    /// Takes back the undo that was the last thing to happen.
    pub fn redo(&mut self) -> Result<Done> {
        let seq = last_undo(self.reader().conn())?
            .ok_or_else(|| Stop::from(refuse("journal-nothing-to-redo")))?;
        self.take_back(seq, EntryKind::Redo, |_, _| Ok(()))
    }

    fn take_back(
        &mut self,
        seq: i64,
        kind: EntryKind,
        keeps: impl FnOnce(&Change, &[Restored]) -> Result<()>,
    ) -> Result<Done> {
        let images = images_to_take_back(self.reader().conn(), seq)?;
        refuse_posted(&images, seq)?;
        refuse_person(&images, seq)?;
        let op = serde_json::json!({ "desk": { kind.word(): { "entry": seq } } }).to_string();
        let intent = Intent {
            command: Uuid::new_v4(),
            kind,
            op,
            takes_back: Some(seq),
        };
        self.change(intent, |change| {
            change
                .conn()
                .execute_batch("PRAGMA defer_foreign_keys = ON")?;
            let tables = journal::tables(change.conn())?;
            // Before any row is touched: a paper's own guards would answer less clearly.
            for image in &images {
                refuse_passed_number(change.conn(), image)?;
            }
            for image in &images {
                if let Some(table) = tables.iter().find(|table| table.name == image.table) {
                    restore(change, table, image, seq).map_err(|stop| held(stop, seq))?;
                }
            }
            refuse_dangling(change, &tables, &images, seq)?;
            keeps(change, &restored(&images))?;
            Ok(images
                .first()
                .map(|image| Made::new(&image.table, &image.row))
                .unwrap_or_default())
        })
    }
}

/// The newest change that still stands; undone ones and undos themselves are passed over.
pub(super) fn last_standing(conn: &Connection) -> Result<Option<i64>> {
    Ok(conn
        .query_row(
            "SELECT e.seq FROM journal_entry e
             WHERE e.kind IN ('change', 'import')
               AND e.op ->> '$.desk.addPerson' IS NULL
               AND NOT EXISTS (SELECT 1 FROM journal_entry u WHERE u.takes_back = e.seq AND u.kind = 'undo'
                 AND NOT EXISTS (SELECT 1 FROM journal_entry r WHERE r.takes_back = u.seq AND r.kind = 'redo'))
               AND e.seq > (SELECT coalesce(max(seq), 0) FROM journal_entry WHERE kind IN ('checkpoint', 'erasure'))
             ORDER BY e.seq DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .optional()?)
}

/// Whether the book stands as this entry left it.
pub(super) fn is_latest(conn: &Connection, seq: i64) -> Result<bool> {
    Ok(last_standing(conn)? == Some(seq) && nothing_older_taken_back(conn, seq)?)
}

/// Whether no entry before this one was taken back since.
fn nothing_older_taken_back(conn: &Connection, seq: i64) -> Result<bool> {
    let mut older = conn.prepare_cached(
        "SELECT NOT EXISTS (SELECT 1 FROM journal_entry u
           WHERE u.seq > ?1 AND u.kind = 'undo' AND u.takes_back < ?1
             AND NOT EXISTS (SELECT 1 FROM journal_entry r WHERE r.takes_back = u.seq))",
    )?;
    Ok(older.query_row([seq], |row| row.get(0))?)
}

/// The newest undo that was not redone, when nothing but undos and redos came after it.
fn last_undo(conn: &Connection) -> Result<Option<i64>> {
    Ok(conn
        .query_row(
            "SELECT u.seq FROM journal_entry u
             WHERE u.kind = 'undo'
               AND NOT EXISTS (SELECT 1 FROM journal_entry r WHERE r.takes_back = u.seq)
               AND u.seq > (SELECT coalesce(max(seq), 0) FROM journal_entry
                            WHERE kind IN ('change', 'import', 'checkpoint', 'erasure'))
             ORDER BY u.seq DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .optional()?)
}

pub(super) fn images_to_take_back(conn: &Connection, seq: i64) -> Result<Vec<Image>> {
    let row: Option<(EntryKind, i64, i64, bool)> = conn
        .query_row(
            "SELECT kind, first_image, last_image, EXISTS (SELECT 1 FROM journal_entry u
               WHERE u.takes_back = e.seq AND u.kind IN ('undo', 'redo')
               AND NOT EXISTS (SELECT 1 FROM journal_entry r WHERE r.takes_back = u.seq))
             FROM journal_entry e WHERE seq = ?1",
            [seq],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        )
        .optional()?;
    let Some((kind, first, last, taken_back)) = row else {
        return Err(refuse("journal-no-entry")
            .at("entry")
            .arg("entry", seq)
            .into());
    };
    if taken_back {
        return Err(refuse("journal-already-undone")
            .at("entry")
            .arg("entry", seq)
            .into());
    }
    let ground: i64 = conn.query_row(
        "SELECT coalesce(max(seq), 0) FROM journal_entry WHERE kind IN ('checkpoint', 'erasure')",
        [],
        |row| row.get(0),
    )?;
    if seq <= ground || kind == EntryKind::Checkpoint {
        return Err(refuse("journal-before-checkpoint")
            .at("entry")
            .arg("entry", seq)
            .into());
    }
    let mut images = conn.prepare(
        "SELECT n, tbl, row, before, after FROM journal_image WHERE n BETWEEN ?1 AND ?2 ORDER BY n DESC",
    )?;
    let rows = images.query_map([first, last], |row| {
        Ok(Image {
            n: row.get(0)?,
            table: row.get(1)?,
            row: row.get(2)?,
            before: row.get(3)?,
            after: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Whoever keeps the desk must still be able to open the book afterwards.
fn refuse_person(images: &[Image], seq: i64) -> Result<()> {
    match images.iter().find(|image| image.table == "desk_person") {
        Some(person) => Err(refuse("journal-desk-person")
            .at("entry")
            .arg("entry", seq)
            .arg("name", &person.row)
            .into()),
        None => Ok(()),
    }
}

fn refuse_posted(images: &[Image], seq: i64) -> Result<()> {
    match images
        .iter()
        .find(|image| POSTED.contains(&image.table.as_str()))
    {
        Some(posted) => Err(refuse("journal-posted")
            .at("entry")
            .arg("entry", seq)
            .arg("row", &posted.row)
            .into()),
        None => Ok(()),
    }
}

/// Row by row, however often the entry wrote it: the newest image says how it was left, the oldest
/// how it stands again.
pub(super) fn restored(images: &[Image]) -> Vec<Restored> {
    let mut rows: BTreeMap<(&str, &str), (&Image, &Image)> = BTreeMap::new();
    for image in images {
        let ends = rows
            .entry((&image.table, &image.row))
            .or_insert((image, image));
        ends.1 = image;
    }
    let rows = rows.into_iter().map(|((table, row), (newest, oldest))| {
        Restored::new(
            table,
            row,
            newest.after.as_deref(),
            oldest.before.as_deref(),
        )
    });
    rows.collect()
}

/// The row as it stands, as its image has it.
pub(super) fn standing(change: &Change, table: &Table, row: &str) -> Result<Option<String>> {
    let name = &table.name;
    let sql = format!(
        "SELECT {} FROM \"{name}\" WHERE {}",
        table.json(name),
        table.is_row()
    );
    Ok(change
        .conn()
        .prepare_cached(&sql)?
        .query_row([row], |row| row.get(0))
        .optional()?)
}

/// Writes one before-image back, if the row still stands as the entry left it.
fn restore(change: &Change, table: &Table, image: &Image, seq: i64) -> Result<()> {
    let conn = change.conn();
    let name = &table.name;
    let standing = standing(change, table, &image.row)?;
    if standing != image.after {
        return Err(moved_on(conn, image, seq)?.into());
    }
    match &image.before {
        None => {
            let sql = format!("DELETE FROM \"{name}\" WHERE {}", table.is_row());
            conn.prepare_cached(&sql)?.execute([&image.row])?;
        }
        Some(before) => write_back(conn, table, &image.row, before, standing.is_some())?,
    }
    Ok(())
}

pub(super) fn write_back(
    conn: &Connection,
    table: &Table,
    row: &str,
    json: &str,
    stands: bool,
) -> Result<()> {
    let name = &table.name;
    let values: Vec<String> = table
        .columns
        .iter()
        .map(|c| format!("?2 ->> '$.{c}'"))
        .collect();
    let columns: Vec<String> = table.columns.iter().map(|c| format!("\"{c}\"")).collect();
    let sql = if stands {
        let pairs: Vec<String> = columns
            .iter()
            .zip(&values)
            .map(|(column, value)| format!("{column} = {value}"))
            .collect();
        format!(
            "UPDATE \"{name}\" SET {} WHERE {}",
            pairs.join(", "),
            table.is_row()
        )
    } else {
        format!(
            "INSERT INTO \"{name}\" ({}) SELECT {} WHERE ?1 IS NOT NULL",
            columns.join(", "),
            values.join(", ")
        )
    };
    conn.prepare_cached(&sql)?.execute(params![row, json])?;
    Ok(())
}

/// The database itself holds a rule that taking the row back would break.
fn held(stop: Stop, seq: i64) -> Stop {
    match stop {
        Stop::Broken(fault) if fault.code == "store" => refuse("journal-held")
            .at("entry")
            .arg("entry", seq)
            .arg("rule", fault.detail)
            .into(),
        other => other,
    }
}

/// A number that a paper may bear, or that a later one has followed, is not freed.
fn refuse_passed_number(conn: &Connection, image: &Image) -> Result<()> {
    let (true, None, Some(after)) = (image.table == "house_number", &image.before, &image.after)
    else {
        return Ok(());
    };
    let kept: Option<String> = conn
        .query_row(
            "SELECT ?1 ->> '$.text' WHERE ?1 ->> '$.binding' = 1 OR EXISTS (SELECT 1 FROM house_number h
               WHERE h.kind = ?1 ->> '$.kind' AND h.year = ?1 ->> '$.year' AND h.seq > ?1 ->> '$.seq')",
            [after],
            |row| row.get(0),
        )
        .optional()?;
    match kept {
        Some(text) => Err(refuse("journal-number-passed").arg("number", text).into()),
        None => Ok(()),
    }
}

/// Says which later entry changed the row, when and by whom.
pub(super) fn moved_on(conn: &Connection, image: &Image, seq: i64) -> Result<Refusal> {
    let later: Option<(i64, String, String)> = conn
        .query_row(
            "SELECT e.seq, e.at, e.actor FROM journal_image i JOIN journal_entry e ON e.seq = i.seq
             WHERE i.row = ?1 AND i.tbl = ?2 AND i.n > ?3 AND i.seq > ?4 ORDER BY i.n DESC LIMIT 1",
            params![image.row, image.table, image.n, seq],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    Ok(for_a_later("journal-moved-on", seq, later))
}

/// Refused for what a later entry did: which it is, when it was made and by whom.
pub(super) fn for_a_later(
    code: &'static str,
    seq: i64,
    later: Option<(i64, String, String)>,
) -> Refusal {
    let (later, at, actor) = later.unwrap_or_default();
    refuse(code)
        .at("entry")
        .arg("entry", seq)
        .arg("later", later)
        .arg("at", at.replace('T', " "))
        .arg("actor", actor)
}

/// A record that later records stand on cannot be taken away from under them.
fn refuse_dangling(change: &Change, tables: &[Table], images: &[Image], seq: i64) -> Result<()> {
    let references = References::of(change.conn())?;
    for image in images {
        let Some(table) = tables.iter().find(|table| table.name == image.table) else {
            continue;
        };
        // As it stands when all is taken back: a row may have gone and come again on the way.
        let dangling = match (standing(change, table, &image.row)?, &image.after) {
            (None, Some(went)) => references.left_behind(change.conn(), &image.table, went)?,
            (Some(stands), _) => references
                .is_missed(change.conn(), &image.table, &stands)?
                .then(|| image.table.clone()),
            (None, None) => None,
        };
        if let Some(table) = dangling {
            return Err(refuse("journal-stood-on")
                .at("entry")
                .arg("entry", seq)
                .arg("table", table)
                .into());
        }
    }
    Ok(())
}
