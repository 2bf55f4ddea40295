//! The two lists of words projects are labelled with.

use rusqlite::{OptionalExtension, params};

use crate::base::book::{Change, Reader};
use crate::base::refusal::Result;
use crate::projects::model::{TermId, TermList};

pub fn term_named(change: &Change, list: TermList, name: &str) -> Result<TermId> {
    let sql = "SELECT id FROM project_term WHERE list = ?1 AND name = ?2";
    let known = change
        .conn()
        .prepare_cached(sql)?
        .query_row(params![list, name], |row| row.get(0))
        .optional()?;
    match known {
        Some(id) => Ok(id),
        None => add_term(change, list, name),
    }
}

pub fn add_term(change: &Change, list: TermList, name: &str) -> Result<TermId> {
    let id = TermId::fresh();
    change
        .conn()
        .prepare_cached(include_str!("../sql/add_term.sql"))?
        .execute(params![id, list, name])?;
    Ok(id)
}

/// The list the term stands on, if there is such a term.
pub fn term_list(reader: &Reader, id: TermId) -> Result<Option<TermList>> {
    let sql = "SELECT list FROM project_term WHERE id = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

pub fn term_exists(
    reader: &Reader,
    list: TermList,
    name: &str,
    besides: Option<TermId>,
) -> Result<bool> {
    let sql =
        "SELECT EXISTS (SELECT 1 FROM project_term WHERE list = ?1 AND name = ?2 AND id IS NOT ?3)";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![list, name, besides], |row| row.get(0))?)
}

pub fn edit_term(change: &Change, id: TermId, name: &str, archived: bool) -> Result<()> {
    let sql = "UPDATE project_term SET name = ?2, archived = ?3 WHERE id = ?1";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, name, archived])?;
    Ok(())
}
