//! The statements of people, their posts, and what was shown of them in full.

use chrono::NaiveDateTime;
use rusqlite::{OptionalExtension, named_params, params};
use uuid::Uuid;

use crate::base::book::{Change, Reader};
use crate::base::dates::PartialDate;
use crate::base::id_card::PaperKind;
use crate::base::refusal::{Result, refuse};
use crate::registry::add_post::AddPost;
use crate::registry::model::{PersonDetails, PersonId, PostId};

/// What stays as it is when an edit leaves it out.
pub struct Kept {
    pub phone: Option<String>,
    pub paper_kind: Option<PaperKind>,
    pub paper_number: Option<String>,
}

pub fn kept(reader: &Reader, id: PersonId) -> Result<Kept> {
    let sql = "SELECT phone, paper_kind, paper_number FROM person WHERE id = ?1";
    reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| {
            Ok(Kept {
                phone: row.get(0)?,
                paper_kind: row.get(1)?,
                paper_number: row.get(2)?,
            })
        })
        .optional()?
        .ok_or_else(|| refuse("registry-person-not-found").at("person").into())
}

pub fn name(reader: &Reader, id: PersonId) -> Result<String> {
    Ok(reader
        .conn()
        .prepare_cached("SELECT name FROM person WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?)
}

pub fn add_person(change: &Change, id: PersonId, details: &PersonDetails) -> Result<()> {
    let sql = "INSERT INTO person (id, name, status, as_recorded) VALUES (?1, ?2, 'active', ?3)";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, details.name, details.as_recorded])?;
    edit_person(change, id, details)
}

pub fn edit_person(change: &Change, id: PersonId, details: &PersonDetails) -> Result<()> {
    let paper = details
        .paper_number
        .as_deref()
        .filter(|number| !number.is_empty());
    change
        .conn()
        .prepare_cached(include_str!("../sql/edit_person.sql"))?
        .execute(named_params! {
            ":id": id,
            ":name": details.name,
            ":pinyin": details.pinyin,
            ":code_name": details.code_name,
            ":gender": details.gender,
            ":birth_year": details.birth_year,
            ":phone": details.phone.as_deref().filter(|phone| !phone.is_empty()),
            ":native_place": details.native_place,
            ":paper_kind": details.paper_kind.filter(|_| paper.is_some()),
            ":paper_number": paper,
            ":consent_for": details.consent_for,
            ":consent_on": details.consent_on,
            ":consent_by": details.consent_by,
            ":note": details.note,
        })?;
    Ok(())
}

pub fn holder_of_paper(
    reader: &Reader,
    id: PersonId,
    kind: PaperKind,
    number: &str,
) -> Result<Option<String>> {
    let sql = "SELECT name FROM person WHERE paper_kind = ?1 AND paper_number = ?2 AND id <> ?3";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![kind, number, id], |row| row.get(0))
        .optional()?)
}

/// Another person of the same name and the same phone; without a phone, of the same name and none.
pub fn same_person(reader: &Reader, id: PersonId, name: &str, phone: Option<&str>) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM person WHERE name = ?1 AND phone IS ?2 AND id <> ?3)";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![name, phone, id], |row| row.get(0))?)
}

pub fn holds_post(reader: &Reader, post: &AddPost) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM post WHERE person_id = ?1 AND organisation_id IS ?2 AND body IS ?3
                 AND title = ?4 AND to_on IS NULL)";
    let values = params![post.person, post.organisation, post.body, post.title];
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(values, |row| row.get(0))?)
}

pub fn add_post(change: &Change, id: PostId, post: &AddPost) -> Result<()> {
    let sql = "INSERT INTO post (id, person_id, organisation_id, body, title, from_on, to_on, note)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let values = params![
        id,
        post.person,
        post.organisation,
        post.body,
        post.title,
        post.from,
        post.to,
        post.note
    ];
    change.conn().prepare_cached(sql)?.execute(values)?;
    Ok(())
}

pub fn post_span(
    reader: &Reader,
    id: PostId,
) -> Result<(Option<PartialDate>, Option<PartialDate>)> {
    let sql = "SELECT from_on, to_on FROM post WHERE id = ?1";
    reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| refuse("registry-post-not-found").at("post").into())
}

pub fn end_post(change: &Change, id: PostId, to: PartialDate) -> Result<()> {
    change
        .conn()
        .prepare_cached("UPDATE post SET to_on = ?2 WHERE id = ?1")?
        .execute(params![id, to])?;
    Ok(())
}

pub fn disclose(change: &Change, id: PersonId, reason: &str) -> Result<()> {
    let sql = "INSERT INTO disclosure (id, kind, record_id, shown_to, shown_at, reason) VALUES (?1, 'person', ?2, ?3, ?4, ?5)";
    let values = params![
        Uuid::now_v7().to_string(),
        id,
        change.actor().name,
        moment(change.now()),
        reason
    ];
    change.conn().prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// Whether the reader asked today to see the person in full.
pub fn is_disclosed(reader: &Reader, id: PersonId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM disclosure WHERE kind = 'person' AND record_id = ?1 AND shown_to = ?2
                 AND substr(shown_at, 1, 10) = ?3)";
    let today = reader.today().to_string();
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![id, reader.actor().name, today], |row| row.get(0))?)
}

fn moment(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}
