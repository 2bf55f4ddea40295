//! What organisations and people are found by in the search of the whole desk.

use super::list::{Known, all};
use super::people::{KnownPerson, all_people};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::base::search::SearchRow;
use crate::registry::model::RecordStatus;

/// Rows of kind `organisation`: all, or the one that changed; a merged record is found no more.
pub fn organisation_search_rows(reader: &Reader, only: Option<&str>) -> Result<Vec<SearchRow>> {
    let known = all(reader, only)?;
    Ok(known
        .into_iter()
        .filter(|known| known.row.status != RecordStatus::Merged)
        .map(of_organisation)
        .collect())
}

fn of_organisation(known: Known) -> SearchRow {
    let row = known.row;
    let place: String = [row.town, row.village].into_iter().flatten().collect();
    SearchRow {
        id: row.id.to_string(),
        name: row.name,
        aliases: row.aliases,
        numbers: row.no.into_iter().collect(),
        phones: known.phones,
        note: place,
        ..SearchRow::default()
    }
}

/// Rows of kind `person`: all, or the one that changed. One with a code name is found by it too,
/// and shown under it.
pub fn person_search_rows(reader: &Reader, only: Option<&str>) -> Result<Vec<SearchRow>> {
    Ok(all_people(reader, only, None)?
        .into_iter()
        .map(of_person)
        .collect())
}

fn of_person(known: KnownPerson) -> SearchRow {
    let coded = known.row.name != known.full_name;
    SearchRow {
        id: known.row.id.to_string(),
        aliases: if coded {
            vec![known.full_name]
        } else {
            Vec::new()
        },
        name: known.row.name,
        phones: known.phone.into_iter().collect(),
        pinyin: known.pinyin.filter(|_| !coded),
        note: known.row.post.unwrap_or_default(),
        ..SearchRow::default()
    }
}
