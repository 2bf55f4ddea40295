//! People, their posts, and what is masked of them.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::json;
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::id_card::PaperKind;
use crate::base::list::{Sort, part};
use crate::base::mask;
use crate::base::refusal::{Result, refuse};
use crate::base::search::Matcher;
use crate::registry::model::{Gender, OrganisationId, PersonId, PostId};
use crate::registry::rows::people::is_disclosed;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PersonsAsk {
    pub text: Option<String>,
    pub organisation: Option<OrganisationId>,
    /// By `name`.
    pub sort: Option<Sort>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct PersonAsk {
    pub id: PersonId,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Persons {
    pub rows: Vec<PersonRow>,
    #[ts(type = "number")]
    pub total: usize,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PostLine {
    pub body: String,
    pub title: String,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonRow {
    pub id: PersonId,
    /// The code name where she has one.
    pub name: String,
    pub gender: Option<Gender>,
    /// Its middle hidden.
    pub phone: Option<String>,
    /// Posts she holds now.
    pub posts: Vec<PostLine>,
    /// The first of them, as one line.
    pub post: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub pinyin: Option<String>,
    pub code_name: Option<String>,
    pub gender: Option<Gender>,
    pub birth_year: Option<i32>,
    pub phone: Option<String>,
    pub native_place: Option<String>,
    pub paper_kind: Option<PaperKind>,
    pub paper_number: Option<String>,
    pub consent_for: Option<String>,
    pub consent_on: Option<PartialDate>,
    pub consent_by: Option<String>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonPage {
    /// Phone and paper with their middle hidden, unless they were asked for in full today.
    pub person: Person,
    pub in_full: bool,
    pub posts: Vec<PostRow>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PostRow {
    pub id: PostId,
    pub person: PersonId,
    pub person_name: String,
    pub organisation: Option<OrganisationId>,
    /// The organisation's name, or that of the body outside the registry.
    pub body: String,
    pub title: String,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
    pub note: Option<String>,
}

/// A person and what she is found by.
pub(super) struct KnownPerson {
    pub row: PersonRow,
    pub full_name: String,
    pub pinyin: Option<String>,
    pub phone: Option<String>,
}

pub fn persons(reader: &Reader, ask: &PersonsAsk) -> Result<Persons> {
    let matcher = ask.text.as_deref().map(Matcher::new);
    let mut rows: Vec<PersonRow> = all_people(reader, None, ask.organisation)?
        .into_iter()
        .filter(|known| matcher.as_ref().is_none_or(|matcher| found(matcher, known)))
        .map(|known| known.row)
        .collect();
    if ask.sort.as_ref().is_some_and(|by| by.down) {
        rows.reverse();
    }
    Ok(Persons {
        total: rows.len(),
        rows: part(rows, ask.offset, ask.limit),
    })
}

fn found(matcher: &Matcher, known: &KnownPerson) -> bool {
    let names = [known.row.name.as_str(), known.full_name.as_str()];
    matcher.finds(
        names.into_iter(),
        known
            .phone
            .iter()
            .chain(&known.row.post)
            .map(String::as_str),
    )
}

pub(super) fn all_people(
    reader: &Reader,
    id: Option<&str>,
    organisation: Option<OrganisationId>,
) -> Result<Vec<KnownPerson>> {
    let mut list = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_persons.sql"))?;
    let rows = list.query_map(
        named_params! { ":id": id, ":organisation": organisation },
        row_to_known,
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn row_to_known(row: &Row<'_>) -> rusqlite::Result<KnownPerson> {
    let full_name: String = row.get("name")?;
    let code_name: Option<String> = row.get("code_name")?;
    let phone: Option<String> = row.get("phone")?;
    let posts: Vec<PostLine> = json(row, "posts")?.unwrap_or_default();
    Ok(KnownPerson {
        row: PersonRow {
            id: row.get("id")?,
            name: code_name.unwrap_or_else(|| full_name.clone()),
            gender: row.get("gender")?,
            phone: phone.as_deref().map(mask::phone),
            post: posts
                .first()
                .map(|post| format!("{} {}", post.body, post.title)),
            posts,
        },
        full_name,
        pinyin: row.get("pinyin")?,
        phone,
    })
}

pub fn person(reader: &Reader, ask: &PersonAsk) -> Result<PersonPage> {
    let in_full = is_disclosed(reader, ask.id)?;
    let mut list = reader
        .conn()
        .prepare_cached("SELECT * FROM person WHERE id = ?1")?;
    let mut found = list.query_map([ask.id], row_to_person)?;
    let Some(person) = found.next().transpose()? else {
        return Err(refuse("registry-person-not-found").at("person").into());
    };
    let posts = rows_of_posts(reader, Some(ask.id), None)?;
    let person = if in_full { person } else { masked(person) };
    Ok(PersonPage {
        person,
        in_full,
        posts,
    })
}

fn masked(person: Person) -> Person {
    Person {
        phone: person.phone.as_deref().map(mask::phone),
        paper_number: person.paper_number.as_deref().map(mask::identity_paper),
        ..person
    }
}

fn row_to_person(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get("id")?,
        name: row.get("name")?,
        pinyin: row.get("pinyin")?,
        code_name: row.get("code_name")?,
        gender: row.get("gender")?,
        birth_year: row.get("birth_year")?,
        phone: row.get("phone")?,
        native_place: row.get("native_place")?,
        paper_kind: row.get("paper_kind")?,
        paper_number: row.get("paper_number")?,
        consent_for: row.get("consent_for")?,
        consent_on: row.get("consent_on")?,
        consent_by: row.get("consent_by")?,
        note: row.get("note")?,
    })
}

pub(super) fn posts_in(reader: &Reader, id: OrganisationId) -> Result<Vec<PostRow>> {
    rows_of_posts(reader, None, Some(id))
}

/// Every post, held now or once.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PostsAsk {
    pub person: Option<PersonId>,
    pub organisation: Option<OrganisationId>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Posts {
    pub rows: Vec<PostRow>,
    #[ts(type = "number")]
    pub total: usize,
}

pub fn posts(reader: &Reader, ask: &PostsAsk) -> Result<Posts> {
    let rows = rows_of_posts(reader, ask.person, ask.organisation)?;
    Ok(Posts {
        total: rows.len(),
        rows: part(rows, ask.offset, ask.limit),
    })
}

/// Posts held now come first, then those that ended, the newest before the older.
fn rows_of_posts(
    reader: &Reader,
    person: Option<PersonId>,
    organisation: Option<OrganisationId>,
) -> Result<Vec<PostRow>> {
    let mut posts = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_posts.sql"))?;
    let rows = posts.query_map(
        named_params! { ":person": person, ":organisation": organisation },
        |row| {
            Ok(PostRow {
                id: row.get("id")?,
                person: row.get("person_id")?,
                person_name: row.get("person_name")?,
                organisation: row.get("organisation_id")?,
                body: row.get("body_name")?,
                title: row.get("title")?,
                from: row.get("from_on")?,
                to: row.get("to_on")?,
                note: row.get("note")?,
            })
        },
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
