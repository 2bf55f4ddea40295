//! The list of organisations, good for some thousands of rows.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::identity::IdentityKind;
use crate::base::list::{Sort, part};
use crate::base::mask;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::base::search::Matcher;
use crate::base::sheet::{Filter, Held, View};
use crate::registry::cells::ORGANISATIONS;
use crate::registry::model::{
    Grade, InspectionResult, OrganisationId, OrganisationKind, RecordStatus, Registration,
};
use crate::registry::rows::Texts;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct OrganisationsAsk {
    /// Chinese, pinyin, initials, a part of a number or a phone.
    pub text: Option<String>,
    pub kind: Option<OrganisationKind>,
    pub town: Option<String>,
    pub identity_kind: Option<IdentityKind>,
    pub grade: Option<Grade>,
    pub focus: Option<String>,
    /// 女性社会组织
    pub womens: Option<bool>,
    pub rooted: Option<bool>,
    /// Numbers that stand unverified.
    pub unverified: Option<bool>,
    /// Active and dormant ones where it is not said.
    pub status: Option<RecordStatus>,
    /// By `name`, `kind`, `town`, `no`, `foundedOn`, `members`, `women`, `grade`.
    pub sort: Option<Sort>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Organisations {
    pub rows: Vec<OrganisationRow>,
    #[ts(type = "number")]
    pub total: usize,
    /// Members and women of all rows found; 约 where one of them was only said.
    pub totals: Totals,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Totals {
    pub members: Option<Quantity>,
    pub women: Option<Quantity>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InspectionLine {
    pub year: i32,
    pub result: InspectionResult,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationRow {
    pub id: OrganisationId,
    pub name: String,
    pub aliases: Vec<String>,
    pub kind: OrganisationKind,
    pub identity_kind: IdentityKind,
    /// 统一社会信用代码, 备案证号 and the like; `null` for those without.
    pub no: Option<String>,
    pub verified: bool,
    pub registration: Option<Registration>,
    pub founded_on: Option<PartialDate>,
    pub legal_representative: Option<String>,
    /// The first phone, its middle hidden.
    pub phone: Option<String>,
    pub town: Option<String>,
    pub village: Option<String>,
    pub focus: Vec<String>,
    pub womens: bool,
    pub rooted: bool,
    pub members: Option<Quantity>,
    pub women: Option<Quantity>,
    pub grade: Option<Grade>,
    pub grade_until: Option<PartialDate>,
    pub grade_expired: bool,
    pub inspection: Option<InspectionLine>,
    pub status: RecordStatus,
}

/// A row and what it is found by, which the list does not show.
pub(super) struct Known {
    pub row: OrganisationRow,
    pub phones: Vec<String>,
}

pub fn organisations(reader: &Reader, ask: &OrganisationsAsk) -> Result<Organisations> {
    if let (Some(held), None, Some(limit)) = (reader.held(), &ask.text, ask.limit) {
        return part_of(reader, held, ask, limit);
    }
    let matcher = ask.text.as_deref().map(Matcher::new);
    let mut rows: Vec<OrganisationRow> = all(reader, None)?
        .into_iter()
        .filter(|known| {
            ask.asks_for(&known.row) && matcher.as_ref().is_none_or(|matcher| found(matcher, known))
        })
        .map(|known| known.row)
        .collect();
    if let Some(by) = &ask.sort {
        sort(&mut rows, by);
    }
    let totals = Totals {
        members: sum(rows.iter().filter_map(|row| row.members.as_ref())),
        women: sum(rows.iter().filter_map(|row| row.women.as_ref())),
    };
    Ok(Organisations {
        total: rows.len(),
        totals,
        rows: part(rows, ask.offset, ask.limit),
    })
}

/// A part of the list over the order that the sheet holds: only its own rows are read.
fn part_of(
    reader: &Reader,
    held: &RefCell<Held>,
    ask: &OrganisationsAsk,
    limit: usize,
) -> Result<Organisations> {
    let mut held = held.borrow_mut();
    held.keep_up(reader)?;
    let order = held.order_of(reader, &ORGANISATIONS, &ask.view(), None)?;
    let mut rows = Vec::with_capacity(limit.min(order.rows.len()));
    for id in order.part(ask.offset.unwrap_or(0), limit) {
        let known = all(reader, Some(&id.to_string()))?;
        rows.extend(known.into_iter().map(|known| known.row));
    }
    let total = |key: &str| order.totals.get(key).and_then(|total| total.parse().ok());
    Ok(Organisations {
        total: order.rows.len(),
        totals: Totals {
            members: total("members"),
            women: total("women"),
        },
        rows,
    })
}

fn found(matcher: &Matcher, known: &Known) -> bool {
    let row = &known.row;
    let names = std::iter::once(&row.name)
        .chain(&row.aliases)
        .map(String::as_str);
    let others = row
        .no
        .iter()
        .chain(&known.phones)
        .chain(&row.legal_representative)
        .map(String::as_str);
    matcher.finds(names, others)
}

/// Persons and households are counted in units that registers leave out: the sum is of the numbers.
fn sum<'a>(counts: impl Iterator<Item = &'a Quantity>) -> Option<Quantity> {
    let bare: Vec<Quantity> = counts
        .map(|count| Quantity {
            unit: String::new(),
            said: None,
            ..count.clone()
        })
        .collect();
    Quantity::sum(&bare).ok().flatten()
}

impl OrganisationsAsk {
    /// The same as a view of the sheet.
    fn view(&self) -> View {
        let is = |key: &str, word: Option<String>| {
            word.map(|word| Filter {
                key: key.to_owned(),
                is: Some(vec![word]),
                ..Filter::default()
            })
        };
        let yes = |key: &str, yes: Option<bool>| is(key, yes.map(|yes| yes.to_string()));
        let filters = [
            is("kind", self.kind.map(|kind| kind.word().to_owned())),
            is("town", self.town.clone()),
            is(
                "identityKind",
                self.identity_kind.map(|kind| kind.word().to_owned()),
            ),
            is("grade", self.grade.map(|grade| grade.word().to_owned())),
            is("focus", self.focus.clone()),
            is("status", self.status.map(|status| status.word().to_owned())),
            yes("womens", self.womens),
            yes("rooted", self.rooted),
            yes("verified", self.unverified.map(|unverified| !unverified)),
        ];
        let known = |sort: &&Sort| ORGANISATIONS.column(&sort.key).is_some();
        View {
            filters: filters.into_iter().flatten().collect(),
            sort: self.sort.iter().filter(known).cloned().collect(),
            ..View::default()
        }
    }

    fn asks_for(&self, row: &OrganisationRow) -> bool {
        let status = match self.status {
            Some(status) => row.status == status,
            None => matches!(row.status, RecordStatus::Active | RecordStatus::Dormant),
        };
        status
            && self.kind.is_none_or(|kind| row.kind == kind)
            && self
                .identity_kind
                .is_none_or(|kind| row.identity_kind == kind)
            && self.grade.is_none_or(|grade| row.grade == Some(grade))
            && self.womens.is_none_or(|womens| row.womens == womens)
            && self.rooted.is_none_or(|rooted| row.rooted == rooted)
            && self
                .unverified
                .is_none_or(|unverified| row.verified != unverified)
            && self
                .town
                .as_ref()
                .is_none_or(|town| row.town.as_ref() == Some(town))
            && self
                .focus
                .as_ref()
                .is_none_or(|focus| row.focus.contains(focus))
    }
}

fn sort(rows: &mut [OrganisationRow], by: &Sort) {
    let value = |count: &Option<Quantity>| count.as_ref().map(|count| count.value);
    match by.key.as_str() {
        "kind" => rows.sort_by_key(|row| row.kind),
        "town" => rows.sort_by(|a, b| (&a.town, &a.village).cmp(&(&b.town, &b.village))),
        "no" => rows.sort_by(|a, b| (a.no.is_none(), &a.no).cmp(&(b.no.is_none(), &b.no))),
        "foundedOn" => rows.sort_by_key(|row| row.founded_on),
        "members" => rows.sort_by_key(|row| value(&row.members)),
        "women" => rows.sort_by_key(|row| value(&row.women)),
        "grade" => rows.sort_by_key(|row| (row.grade.is_none(), row.grade)),
        _ => rows.sort_by(|a, b| a.name.cmp(&b.name)),
    }
    if by.down {
        rows.reverse();
    }
}

pub(super) fn all(reader: &Reader, id: Option<&str>) -> Result<Vec<Known>> {
    let today = reader.today();
    let mut list = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_organisations.sql"))?;
    let rows = list.query_map(named_params! { ":id": id }, |row| row_to_known(row, today))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn row_to_known(row: &Row<'_>, today: chrono::NaiveDate) -> rusqlite::Result<Known> {
    let Texts(phones) = row.get("phones")?;
    let grade_until: Option<PartialDate> = row.get("grade_until")?;
    let counts: Counted = json(row, "counts")?.unwrap_or_default();
    Ok(Known {
        row: OrganisationRow {
            id: row.get("id")?,
            name: row.get("name")?,
            aliases: row.get::<_, Texts>("aliases")?.0,
            kind: row.get("kind")?,
            identity_kind: row.get("identity_kind")?,
            no: row.get("identity_number")?,
            verified: row.get("identity_verified")?,
            registration: row.get("registration")?,
            founded_on: row.get("founded_on")?,
            legal_representative: row.get("legal_representative")?,
            phone: phones.first().map(|phone| mask::phone(phone)),
            town: row.get("town")?,
            village: row.get("village")?,
            focus: row.get::<_, Texts>("focus")?.0,
            womens: row.get("womens")?,
            rooted: row.get("rooted")?,
            members: counts
                .members
                .and_then(|json| serde_json::from_str(&json).ok()),
            women: counts
                .women
                .and_then(|json| serde_json::from_str(&json).ok()),
            grade: row.get("grade")?,
            grade_until,
            grade_expired: grade_until.is_some_and(|until| until.last_day() < today),
            inspection: json(row, "inspection")?,
            status: row.get("status")?,
        },
        phones,
    })
}

/// The latest counts; each is itself the JSON of a quantity.
#[derive(Default, Deserialize)]
struct Counted {
    members: Option<String>,
    women: Option<String>,
}

/// A column that SQL composed as JSON.
pub(super) fn json<T: serde::de::DeserializeOwned>(
    row: &Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<T>> {
    let Some(text) = row.get::<_, Option<String>>(column)? else {
        return Ok(None);
    };
    serde_json::from_str(&text).map(Some).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })
}

/// What filters and fields offer: the words in use.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InUse {
    pub towns: Vec<String>,
    pub focus: Vec<String>,
    pub tags: Vec<String>,
    pub authorities: Vec<String>,
}

pub fn in_use(reader: &Reader) -> Result<Arc<InUse>> {
    reader.remembered("registry-in-use", &["organisation"], || read_in_use(reader))
}

/// In one pass, since a large registry is read from an encrypted file.
fn read_in_use(reader: &Reader) -> Result<InUse> {
    let sql =
        "SELECT iif(status <> 'merged', town, NULL), authority, focus, tags FROM organisation";
    let mut all = reader.conn().prepare_cached(sql)?;
    let mut rows = all.query([])?;
    let mut used: [BTreeSet<String>; 4] = Default::default();
    let [towns, authorities, focus, tags] = &mut used;
    while let Some(row) = rows.next()? {
        towns.extend(row.get::<_, Option<String>>(0)?);
        authorities.extend(row.get::<_, Option<String>>(1)?);
        focus.extend(row.get::<_, Texts>(2)?.0);
        tags.extend(row.get::<_, Texts>(3)?.0);
    }
    let [towns, authorities, focus, tags] = used.map(|words| words.into_iter().collect());
    Ok(InUse {
        towns,
        focus,
        tags,
        authorities,
    })
}
