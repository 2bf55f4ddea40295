//! `history` and `undo`.

use hub::base::history::{HistoryAsk, HistoryEntry};
use hub::base::refusal::refuse;
use hub::base::words::in_catalogue;
use hub::{Book, Result};

use crate::Outcome;
use crate::args::{Args, History, Undo};
use crate::output::Out;
use crate::session;

pub fn history(args: &Args, history: &History, out: &Out) -> Result<Outcome> {
    let book = session::open(args, &history.book)?;
    let row = history
        .record
        .as_deref()
        .map(|no| record(&book, no))
        .transpose()?;
    let entries = book.history(&HistoryAsk {
        row,
        before: None,
        limit: Some(history.limit),
    })?;
    if out.json {
        out.json_page(&entries)?;
        return Ok(Outcome::Done);
    }
    for entry in &entries {
        out.line(&headline(entry, out))?;
        for change in &entry.changes {
            let kind = out.words(&format!("kind-{}", change.table), &[]);
            for field in &change.fields {
                let (before, after) = (field.before.as_deref(), field.after.as_deref());
                let (before, after) = (before.unwrap_or("—"), after.unwrap_or("—"));
                out.line(&format!("    {kind}.{}: {before} → {after}", field.field))?;
            }
        }
    }
    Ok(Outcome::Done)
}

fn headline(entry: &HistoryEntry, out: &Out) -> String {
    let verb = out.words(&format!("op-{}", in_catalogue(&entry.op)), &[]);
    let no = entry
        .made
        .as_ref()
        .and_then(|made| made.no.clone())
        .unwrap_or_default();
    let undone = if entry.undone {
        out.words("cli-undone", &[])
    } else {
        String::new()
    };
    format!(
        "{:>6}  {}  {}  {verb} {no} {undone}",
        entry.seq,
        entry.at.replace('T', " "),
        entry.actor
    )
    .trim_end()
    .to_owned()
}

/// The row a person names: its id, or whatever the search finds by that number alone.
fn record(book: &Book, no: &str) -> Result<String> {
    if uuid::Uuid::parse_str(no).is_ok() {
        return Ok(no.to_owned());
    }
    let groups = hub::search(book, no, 2)?;
    let mut hits = groups.iter().flat_map(|group| &group.hits);
    match (hits.next(), hits.next()) {
        (Some(hit), None) => Ok(hit.id.clone()),
        (None, _) => Err(refuse("record-not-found").arg("no", no).into()),
        (Some(_), Some(_)) => Err(refuse("record-ambiguous").arg("no", no).into()),
    }
}

pub fn undo(args: &Args, undo: &Undo, out: &Out) -> Result<Outcome> {
    let mut book = session::open(args, &undo.book)?;
    let done = hub::undo(&mut book, undo.entry)?;
    if out.json {
        out.json_line(&done)?;
    } else {
        out.tell("cli-undo-done", &[("seq", &done.seq)]);
    }
    Ok(Outcome::Done)
}
