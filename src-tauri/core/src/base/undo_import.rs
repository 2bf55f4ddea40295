//! An import that posted to the ledger is taken back as far as it goes: what it posted is reversed
//! by lines of its own, what those lines name stays, and everything else goes.

use std::collections::HashSet;

use rusqlite::ErrorCode;

use super::book::{Book, Change, Done, Intent, Made};
use super::journal::{self, EntryKind};
use super::refusal::{Result, refuse};
use super::undo::{Image, POSTED, images_to_take_back, moved_on, standing, write_back};

/// Numbers of papers are not freed.
const KEPT: [&str; 1] = ["house_number"];

/// A row that stays because something names it: table and id.
pub type KeptRow = (String, String);

impl Book {
    /// `reverse` is given the ledger's rows of the entry, newest first; `archive` the rows that stay.
    pub(crate) fn take_back_import(
        &mut self,
        seq: i64,
        reverse: impl FnOnce(&Change, &[String]) -> Result<()>,
        archive: impl FnOnce(&Change, &[KeptRow]) -> Result<()>,
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
        self.change(intent, |change| {
            stands_as_left(change, &images, seq)?;
            let posted: Vec<String> = images
                .iter()
                .filter(|image| is_posted(image))
                .map(|image| image.row.clone())
                .collect();
            reverse(change, &posted)?;
            let kept = take_away(change, &images)?;
            archive(change, &kept)?;
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

/// Removes what it made and writes back what it changed, newest first. Rows that something left
/// behind names stay as they are.
fn take_away(change: &Change, images: &[Image]) -> Result<Vec<KeptRow>> {
    let conn = change.conn();
    let tables = journal::tables(conn)?;
    let mut kept = Vec::new();
    let mut is_kept = HashSet::new();
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
            Some(_) if table.name == "award" || table.name == "payment" => Ok(()),
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
