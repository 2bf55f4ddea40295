//! An import that posted to the ledger is taken back as far as it goes: what it posted is reversed
//! by lines of its own, what those lines name stays, and everything else goes.

use std::collections::{BTreeMap, HashSet};

use rusqlite::{ErrorCode, OptionalExtension, params};

use super::book::{Book, Change, Done, Intent, Made};
use super::dangling::References;
use super::journal::{self, EntryKind};
use super::refusal::{Refusal, Result, refuse};
use super::restored::Restored;
use super::undo::{
    Image, POSTED, for_a_later, images_to_take_back, is_latest, moved_on, restored, standing,
    write_back,
};

/// Numbers of papers are not freed.
const KEPT: [&str; 1] = ["house_number"];

/// What these are to an import is theirs to say, who keep the money: a payment that ended holds nothing.
const MONEY: [&str; 2] = ["ledger_entry", "payment"];

/// A row that stays because something names it: table and id.
pub type KeptRow = (String, String);

impl Book {
    /// `reverse` is given the ledger's rows of the entry, newest first, and what the step does to
    /// every row; `archive` the rows that stay; `keeps` finds what stands again within the rules, as
    /// where a single step is taken back.
    pub(crate) fn take_back_import(
        &mut self,
        seq: i64,
        reverse: impl FnOnce(&Change, &[String], &[Restored]) -> Result<()>,
        archive: impl FnOnce(&Change, &[KeptRow]) -> Result<()>,
        keeps: impl FnOnce(&Change, &[Restored]) -> Result<()>,
    ) -> Result<Done> {
        let images = images_to_take_back(&self.conn, seq)?;
        let kind: EntryKind = self.conn.query_row(
            "SELECT kind FROM journal_entry WHERE seq = ?1",
            [seq],
            |row| row.get(0),
        )?;
        if kind != EntryKind::Import {
            return Err(refuse("journal-posted")
                .at("entry")
                .arg("entry", seq)
                .arg("row", "")
                .into());
        }
        let op = serde_json::json!({ "desk": { "undo": { "entry": seq } } }).to_string();
        let intent = Intent {
            takes_back: Some(seq),
            kind: EntryKind::Undo,
            ..Intent::change(op)
        };
        let is_latest = is_latest(&self.conn, seq)?;
        self.change(intent, |change| {
            stands_as_left(change, &images, seq)?;
            let restored = restored(&images);
            if !is_latest {
                nothing_stands_on(change, &restored, seq)?;
            }
            let posted: Vec<String> = images
                .iter()
                .filter(|image| is_posted(image))
                .map(|image| image.row.clone())
                .collect();
            reverse(change, &posted, &restored)?;
            let kept = take_away(change, &images)?;
            archive(change, &kept)?;
            if !is_latest {
                keeps(change, &restored)?;
            }
            Ok(Made::default())
        })
    }
}

fn is_posted(image: &Image) -> bool {
    POSTED.contains(&image.table.as_str())
}

/// Nothing of it was changed since.
fn stands_as_left(change: &Change, images: &[Image], seq: i64) -> Result<()> {
    let tables = journal::tables(change.conn())?;
    let mut seen = HashSet::new();
    // Newest first: the first image of a row is how the entry left it.
    for image in images
        .iter()
        .filter(|image| !KEPT.contains(&image.table.as_str()))
    {
        let Some(table) = tables.iter().find(|table| table.name == image.table) else {
            continue;
        };
        if seen.insert((&image.table, &image.row))
            && standing(change, table, &image.row)? != image.after
        {
            return Err(moved_on(change.conn(), image, seq)?.into());
        }
    }
    Ok(())
}

/// Nobody else used what it made, the money aside.
fn nothing_stands_on(change: &Change, restored: &[Restored], seq: i64) -> Result<()> {
    let conn = change.conn();
    let (tables, references) = (journal::tables(conn)?, References::of(conn)?);
    let of_import: HashSet<(&str, &str)> = restored.iter().map(Restored::key).collect();
    let own = |table: &str, row: &str| MONEY.contains(&table) || of_import.contains(&(table, row));
    let mut made = BTreeMap::<&str, Vec<&str>>::new();
    for (table, row) in restored
        .iter()
        .filter(|row| row.is_gone())
        .map(Restored::key)
    {
        if !MONEY.contains(&table) {
            made.entry(table).or_default().push(row);
        }
    }
    for (name, rows) in made {
        let Some(table) = tables.iter().find(|table| table.name == name) else {
            continue;
        };
        if let Some((table, row)) = references.named_by_others(conn, &tables, table, &rows, own)? {
            return Err(used_since(change, &table, &row, seq)?.into());
        }
    }
    Ok(())
}

/// Says which later entry made the record that stands on it, when and by whom.
fn used_since(change: &Change, table: &str, row: &str, seq: i64) -> Result<Refusal> {
    let later: Option<(i64, String, String)> = change
        .conn()
        .query_row(
            "SELECT e.seq, e.at, e.actor FROM journal_image i JOIN journal_entry e ON e.seq = i.seq
             WHERE i.tbl = ?1 AND i.row = ?2 ORDER BY i.n LIMIT 1",
            params![table, row],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    Ok(for_a_later("journal-import-used", seq, later))
}

/// Removes what it made and writes back what it changed, newest first. Rows that something left
/// behind names stay as they are.
fn take_away(change: &Change, images: &[Image]) -> Result<Vec<KeptRow>> {
    let conn = change.conn();
    let tables = journal::tables(conn)?;
    let (mut kept, mut is_kept) = (Vec::new(), HashSet::new());
    let made: HashSet<&str> = images
        .iter()
        .filter(|image| image.before.is_none())
        .map(|image| image.row.as_str())
        .collect();
    for image in images
        .iter()
        .filter(|image| !is_posted(image) && !KEPT.contains(&image.table.as_str()))
    {
        let Some(table) = tables.iter().find(|table| table.name == image.table) else {
            continue;
        };
        let row = (image.table.clone(), image.row.clone());
        conn.prepare_cached("SAVEPOINT gone")?.execute([])?;
        let gone = match &image.before {
            None => {
                let sql = format!("DELETE FROM \"{}\" WHERE {}", table.name, table.is_row());
                conn.prepare_cached(&sql)?.execute([&image.row]).map(drop)
            }
            // What the ledger names stays as the reversal left it.
            Some(_) if table.name == "payment" => Ok(()),
            Some(_) if table.name == "award" && made.contains(image.row.as_str()) => Ok(()),
            Some(before) => {
                let stands = standing(change, table, &image.row)?.is_some();
                write_back(conn, table, &image.row, before, stands)?;
                Ok(())
            }
        };
        match gone {
            Ok(()) => {}
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                conn.prepare_cached("ROLLBACK TO gone")?.execute([])?;
                if is_kept.insert(row.clone()) {
                    kept.push(row);
                }
            }
            Err(error) => return Err(error.into()),
        }
        conn.prepare_cached("RELEASE gone")?.execute([])?;
    }
    Ok(kept)
}
