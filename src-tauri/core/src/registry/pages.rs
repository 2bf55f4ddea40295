//! What the screens and documents read of organisations and people.

mod documents;
mod duplicates;
mod list;
mod people;
mod record;
mod search;

pub use documents::{
    DocumentPage, DocumentRow, DocumentsAsk, bytes as document_bytes, document, documents,
    documents_of,
};
pub use duplicates::{Duplicates, DuplicatesAsk, NearGroup, NearName, duplicates};
pub use list::{
    InUse, InspectionLine, OrganisationRow, Organisations, OrganisationsAsk, in_use, organisations,
};
pub use people::{
    Person, PersonAsk, PersonPage, PersonRow, Persons, PersonsAsk, PostLine, PostRow, Posts,
    PostsAsk, person, persons, posts,
};
pub use record::{CountLine, OrganisationAsk, OrganisationPage, organisation};
pub use search::{organisation_search_rows, person_search_rows};

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::model::OrganisationId;
use crate::base::book::Reader;
use crate::base::refusal::Result;

/// Organisations registered in the book that are active or dormant.
pub fn registered(reader: &Reader) -> Result<usize> {
    let sql = "SELECT count(*) FROM organisation WHERE status IN ('active', 'dormant')";
    let count: i64 = reader
        .conn()
        .prepare_cached(sql)?
        .query_row([], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or_default())
}

pub type Stood = BTreeMap<OrganisationId, bool>;

/// Organisations that stood at the end of that day, each with whether a date says so: founded by then and laid aside,
/// if at all, later. One that no date tells of stands as it does today.
pub fn stood_on(reader: &Reader, day: NaiveDate) -> Result<Stood> {
    let mut stood = reader
        .conn()
        .prepare_cached(include_str!("sql/stood_on.sql"))?;
    let rows = stood.query_map([day], |row| Ok((row.get("id")?, row.get("dated")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
