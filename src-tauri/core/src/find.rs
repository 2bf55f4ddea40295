//! Finding records as Ctrl+K does: one index over the slices' own search rows, made at the first
//! search and kept up with each change.

use std::collections::HashMap;

use crate::base::book::{Book, Reader};
use crate::base::refusal::Result;
use crate::base::search::{HitGroup, Index, SearchRow};
use crate::channels::{grants, promotion, resources, talent};
use crate::{desk, hub, projects, registry};

/// A slice's rows to search by: all of them, or the one that changed.
type SearchRows = fn(&Reader, Option<&str>) -> Result<Vec<SearchRow>>;

/// What can be found, by table, in the order in which the groups are shown.
const SHELVES: &[(&str, SearchRows)] = &[
    ("organisation", registry::pages::organisation_search_rows),
    ("project", projects::pages::search_rows),
    ("person", registry::pages::person_search_rows),
    ("grant_call", grants::pages::call_search_rows),
    ("application", grants::pages::application_search_rows),
    ("award", grants::pages::award_search_rows),
    ("payment", grants::pages::payment_search_rows),
    ("federation", hub::pages::federation_search_rows),
    ("event", talent::pages::search_rows),
    ("need", resources::pages::need_search_rows),
    ("offer", resources::pages::offer_search_rows),
    ("publication", promotion::pages::search_rows),
];

/// At most `limit` hits of each kind.
pub fn search(book: &Book, text: &str, limit: usize) -> Result<Vec<HitGroup>> {
    let mut index = book.index.borrow_mut();
    if let Some(index) = index.as_ref() {
        return Ok(index.search(text, limit));
    }
    Ok(index.insert(build(&book.reader())?).search(text, limit))
}

fn build(reader: &Reader) -> Result<Index> {
    let kinds: Vec<&'static str> = SHELVES.iter().map(|(kind, _)| *kind).collect();
    let mut index = Index::new(&kinds);
    for (kind, rows) in SHELVES {
        index.refill(kind, tagged(reader, kind, rows(reader, None)?, None)?);
    }
    Ok(index)
}

/// The rows with the tags their records bear.
fn tagged(
    reader: &Reader,
    kind: &str,
    mut rows: Vec<SearchRow>,
    only: Option<&str>,
) -> Result<Vec<SearchRow>> {
    let mut tags: HashMap<String, Vec<String>> = HashMap::new();
    for (id, tag) in desk::pages::tags_of(reader, kind, only)? {
        tags.entry(id).or_default().push(tag);
    }
    for row in &mut rows {
        row.tags = tags.remove(&row.id).unwrap_or_default();
    }
    Ok(rows)
}

/// Brings the index up to the entry `seq`, row by row; a whole import is read anew instead.
pub fn keep_up(book: &Book, seq: i64) -> Result<()> {
    const ROW_BY_ROW: usize = 500;
    let mut held = book.index.borrow_mut();
    let Some(index) = held.as_mut() else {
        return Ok(());
    };
    let mut changed = book.rows_changed(seq)?;
    let reader = book.reader();
    if changed.len() > ROW_BY_ROW {
        *held = Some(build(&reader)?);
        return Ok(());
    }
    if changed.iter().any(|(table, _)| table == "tag") {
        changed.extend(desk::pages::records_tagged_by(&reader, seq)?);
    }
    for (table, id) in changed {
        let Some((kind, rows)) = SHELVES.iter().find(|(kind, _)| *kind == table) else {
            continue;
        };
        let found = tagged(&reader, kind, rows(&reader, Some(&id))?, Some(&id))?;
        match found.into_iter().next_back() {
            Some(row) => index.upsert(kind, row),
            None => index.remove(kind, &id),
        }
    }
    Ok(())
}

/// The ids of all records of a kind that the text finds.
pub fn ids(book: &Book, kind: &str, text: &str) -> Result<Vec<String>> {
    let mut index = book.index.borrow_mut();
    let index = match index.as_ref() {
        Some(index) => index,
        None => index.insert(build(&book.reader())?),
    };
    Ok(index.ids(kind, text))
}
