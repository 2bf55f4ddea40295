//! Federations and who sits on their committees.

use rusqlite::types::ToSql;
use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::list::part;
use crate::base::refusal::{Result, refuse};
use crate::base::search::{Matcher, SearchRow};
use crate::hub::model::{
    CoBuilder, CommitteeMemberId, FederationId, FederationStatus, Level, Method, Seat,
};
use crate::hub::rows::own_federation;
use crate::registry::PersonId;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct FederationsAsk {
    pub text: Option<String>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct FederationAsk {
    /// The hub's own where it is not said.
    pub id: Option<FederationId>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SeatsAsk {
    pub person: Option<PersonId>,
    pub federation: Option<FederationId>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Federations {
    pub rows: Vec<FederationRow>,
    #[ts(type = "number")]
    pub total: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FederationRow {
    pub id: FederationId,
    pub name: String,
    pub is_hub: bool,
    pub level: Option<Level>,
    pub method: Option<Method>,
    pub co_builders: Vec<CoBuilder>,
    pub approval_no: Option<String>,
    pub founded_on: Option<PartialDate>,
    pub term: Option<u32>,
    pub term_from: Option<PartialDate>,
    pub re_election_due: Option<PartialDate>,
    /// 逾期未换届
    pub re_election_overdue: bool,
    pub chair: Option<String>,
    #[ts(type = "number")]
    pub covered: i64,
    pub note: Option<String>,
    pub status: FederationStatus,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct FederationPage {
    pub federation: FederationRow,
    /// Those sitting now, then those of the past.
    pub committee: Vec<SeatRow>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Seats {
    pub rows: Vec<SeatRow>,
    #[ts(type = "number")]
    pub total: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeatRow {
    pub id: CommitteeMemberId,
    pub federation: FederationId,
    pub federation_name: String,
    pub person: PersonId,
    pub person_name: String,
    pub seat: Seat,
    pub term: u32,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
    pub note: Option<String>,
}

pub fn federations(reader: &Reader, ask: &FederationsAsk) -> Result<Federations> {
    let matcher = ask.text.as_deref().map(Matcher::new);
    let mut rows = all(reader, &None::<String>)?;
    rows.retain(|row| {
        let others = row.approval_no.iter().chain(&row.chair).map(String::as_str);
        matcher
            .as_ref()
            .is_none_or(|matcher| matcher.finds([row.name.as_str()].into_iter(), others))
    });
    Ok(Federations {
        total: rows.len(),
        rows: part(rows, ask.offset, ask.limit),
    })
}

/// Nothing where the hub's own is asked for and there is none yet.
pub fn federation(reader: &Reader, ask: &FederationAsk) -> Result<Option<FederationPage>> {
    let Some(id) = ask
        .id
        .map_or_else(|| own_federation(reader), |id| Ok(Some(id)))?
    else {
        return Ok(None);
    };
    let Some(federation) = all(reader, &id)?.pop() else {
        return Err(refuse("hub-federation-not-found").at("federation").into());
    };
    let committee = seats(
        reader,
        &SeatsAsk {
            federation: Some(id),
            person: None,
        },
    )?
    .rows;
    Ok(Some(FederationPage {
        federation,
        committee,
    }))
}

pub fn seats(reader: &Reader, ask: &SeatsAsk) -> Result<Seats> {
    let mut seats = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_seats.sql"))?;
    let rows: Vec<SeatRow> = seats
        .query_map(
            named_params! { ":federation": ask.federation, ":person": ask.person },
            |row| {
                Ok(SeatRow {
                    id: row.get("id")?,
                    federation: row.get("federation_id")?,
                    federation_name: row.get("federation_name")?,
                    person: row.get("person_id")?,
                    person_name: row.get("person_name")?,
                    seat: row.get("role")?,
                    term: row.get("term")?,
                    from: row.get("from_on")?,
                    to: row.get("to_on")?,
                    note: row.get("note")?,
                })
            },
        )?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Seats {
        total: rows.len(),
        rows,
    })
}

/// What federations are found by in the search of the whole desk.
pub fn federation_search_rows(reader: &Reader, only: Option<&str>) -> Result<Vec<SearchRow>> {
    let rows = all(reader, &only)?;
    Ok(rows
        .into_iter()
        .map(|row| SearchRow {
            id: row.id.to_string(),
            name: row.name,
            numbers: row.approval_no.into_iter().collect(),
            note: row.chair.unwrap_or_default(),
            ..SearchRow::default()
        })
        .collect())
}

fn all(reader: &Reader, id: &dyn ToSql) -> Result<Vec<FederationRow>> {
    let today = reader.today();
    let mut list = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_federations.sql"))?;
    let rows = list.query_map(named_params! { ":id": id }, |row| {
        row_to_federation(row, today)
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn row_to_federation(row: &Row<'_>, today: chrono::NaiveDate) -> rusqlite::Result<FederationRow> {
    let co_builders: String = row.get("co_builders")?;
    let co_builders = serde_json::from_str(&co_builders).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })?;
    let re_election_due: Option<PartialDate> = row.get("re_election_due")?;
    let status: FederationStatus = row.get("status")?;
    Ok(FederationRow {
        id: row.get("id")?,
        name: row.get("name")?,
        is_hub: row.get("is_hub")?,
        level: row.get("level")?,
        method: row.get("method")?,
        co_builders,
        approval_no: row.get("approval_no")?,
        founded_on: row.get("founded_on")?,
        term: row.get("term")?,
        term_from: row.get("term_from")?,
        re_election_due,
        re_election_overdue: status == FederationStatus::Active
            && re_election_due.is_some_and(|due| due.last_day() < today),
        chair: row.get("chair")?,
        covered: row.get("covered")?,
        note: row.get("note")?,
        status,
    })
}
