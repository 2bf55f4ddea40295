//! What the screens and documents read of services: every one given, whoever wrote it down.

use std::collections::BTreeMap;

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::ServiceId;
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::list::part;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::projects::channel::Channel;
use crate::projects::measure::total;
use crate::projects::model::ProjectId;
use crate::registry::OrganisationId;

/// Which services; the newest come first.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct ServicesAsk {
    /// Found in topic, kind, evidence, note, project or organisation.
    pub text: Option<String>,
    pub channel: Option<Channel>,
    pub organisation: Option<OrganisationId>,
    pub project: Option<ProjectId>,
    pub year: Option<i32>,
    #[ts(type = "number")]
    pub offset: Option<usize>,
    #[ts(type = "number")]
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Served {
    pub id: OrganisationId,
    pub name: String,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceRow {
    pub id: ServiceId,
    pub given_on: PartialDate,
    pub channel: Channel,
    pub organisations: Vec<Served>,
    pub project: Option<ProjectId>,
    pub project_no: Option<String>,
    pub project_name: Option<String>,
    pub kind: Option<String>,
    pub topic: String,
    pub people: Option<Quantity>,
    pub person_times: Option<Quantity>,
    pub hours: Option<Quantity>,
    pub staff: Option<u32>,
    pub cost: Option<Yuan>,
    pub evidence: Option<String>,
    pub note: Option<String>,
    /// The table of the record that counts it; `null` for one written at the desk.
    pub source_kind: Option<String>,
    pub source_id: Option<String>,
    pub as_recorded: bool,
}

/// Sums over services. One with a qualified part is qualified; people are those of each service added up.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sums {
    #[ts(type = "number")]
    pub services: usize,
    pub people: Option<Quantity>,
    pub person_times: Option<Quantity>,
    pub hours: Option<Quantity>,
    pub cost: Yuan,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceList {
    pub rows: Vec<ServiceRow>,
    #[ts(type = "number")]
    pub total: usize,
    /// Over all that were asked for, not only the part shown.
    pub sums: Sums,
}

pub fn services(reader: &Reader, ask: &ServicesAsk) -> Result<ServiceList> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/list_services.sql"))?;
    let rows = statement.query_map(
        named_params! {
            ":channel": ask.channel,
            ":project": ask.project,
            ":year": ask.year.map(|year| format!("{year:04}")),
            ":organisation": ask.organisation,
            ":text": ask.text.as_ref().map(|text| text.to_lowercase()),
        },
        row_to_service,
    )?;
    let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut counted = Counted::default();
    for row in &rows {
        counted.add(
            row.people.clone(),
            row.person_times.clone(),
            row.hours.clone(),
            row.cost,
        );
    }
    Ok(ServiceList {
        total: rows.len(),
        sums: counted.sums(),
        rows: part(rows, ask.offset, ask.limit),
    })
}

fn row_to_service(row: &Row<'_>) -> rusqlite::Result<ServiceRow> {
    let organisations: String = row.get("organisations")?;
    let organisations = serde_json::from_str(&organisations).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })?;
    Ok(ServiceRow {
        id: row.get("id")?,
        given_on: row.get("given_on")?,
        channel: row.get("channel")?,
        organisations,
        project: row.get("project_id")?,
        project_no: row.get("project_no")?,
        project_name: row.get("project_name")?,
        kind: row.get("kind")?,
        topic: row.get("topic")?,
        people: row.get("people")?,
        person_times: row.get("person_times")?,
        hours: row.get("hours")?,
        staff: row.get("staff")?,
        cost: row.get("cost_fen")?,
        evidence: row.get("evidence")?,
        note: row.get("note")?,
        source_kind: row.get("source_kind")?,
        source_id: row.get("source_id")?,
        as_recorded: row.get("as_recorded")?,
    })
}

/// What is being summed up.
#[derive(Default)]
struct Counted {
    services: usize,
    people: Vec<Quantity>,
    person_times: Vec<Quantity>,
    hours: Vec<Quantity>,
    cost: Yuan,
}

impl Counted {
    fn add(
        &mut self,
        people: Option<Quantity>,
        person_times: Option<Quantity>,
        hours: Option<Quantity>,
        cost: Option<Yuan>,
    ) {
        self.services += 1;
        self.people.extend(people);
        self.person_times.extend(person_times);
        self.hours.extend(hours);
        self.cost += cost.unwrap_or_default();
    }

    fn sums(&self) -> Sums {
        Sums {
            services: self.services,
            people: total(&self.people, ""),
            person_times: total(&self.person_times, ""),
            hours: total(&self.hours, ""),
            cost: self.cost,
        }
    }
}

/// One channel in one year.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TotalRow {
    /// Four digits.
    pub year: String,
    pub channel: Channel,
    /// Distinct organisations served.
    pub organisations: u32,
    #[serde(flatten)]
    pub sums: Sums,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceTotals {
    /// By year, newest first, and channel in the fixed order; only those with a service.
    pub rows: Vec<TotalRow>,
    #[ts(type = "number")]
    pub total: usize,
    pub sums: Sums,
}

pub fn service_totals(reader: &Reader, year: Option<i32>) -> Result<ServiceTotals> {
    let year = year.map(|year| format!("{year:04}"));
    let served = organisations_served(reader, year.as_deref())?;
    let mut by_place: BTreeMap<(String, Channel), Counted> = BTreeMap::new();
    let mut whole = Counted::default();
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/count_services.sql"))?;
    let mut rows = statement.query(named_params! { ":year": year })?;
    while let Some(row) = rows.next()? {
        let (people, times): (Option<Quantity>, Option<Quantity>) =
            (row.get("people")?, row.get("person_times")?);
        let (hours, cost): (Option<Quantity>, Option<Yuan>) =
            (row.get("hours")?, row.get("cost_fen")?);
        whole.add(people.clone(), times.clone(), hours.clone(), cost);
        let place = (row.get("year")?, row.get("channel")?);
        by_place
            .entry(place)
            .or_default()
            .add(people, times, hours, cost);
    }
    let mut rows: Vec<TotalRow> = by_place
        .into_iter()
        .map(|((year, channel), counted)| TotalRow {
            organisations: served.get(&(year.clone(), channel)).copied().unwrap_or(0),
            sums: counted.sums(),
            year,
            channel,
        })
        .collect();
    rows.sort_by(|a, b| b.year.cmp(&a.year).then(a.channel.cmp(&b.channel)));
    Ok(ServiceTotals {
        total: rows.len(),
        rows,
        sums: whole.sums(),
    })
}

fn organisations_served(
    reader: &Reader,
    year: Option<&str>,
) -> Result<BTreeMap<(String, Channel), u32>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/count_organisations.sql"))?;
    let rows = statement.query_map(named_params! { ":year": year }, |row| {
        Ok((
            (row.get("year")?, row.get("channel")?),
            row.get("organisations")?,
        ))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An organisation that had nothing in a year.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnservedRow {
    pub id: OrganisationId,
    pub name: String,
    /// When it last had a service in any other year.
    pub last_given_on: Option<PartialDate>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnservedList {
    pub year: i32,
    pub rows: Vec<UnservedRow>,
    #[ts(type = "number")]
    pub total: usize,
}

/// Who had nothing in the year: those never served first, then by how long ago.
pub fn unserved(reader: &Reader, year: i32) -> Result<UnservedList> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/unserved.sql"))?;
    let rows = statement.query_map(named_params! { ":year": format!("{year:04}") }, |row| {
        Ok(UnservedRow {
            id: row.get("id")?,
            name: row.get("name")?,
            last_given_on: row.get("last_given_on")?,
        })
    })?;
    let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(UnservedList {
        year,
        total: rows.len(),
        rows,
    })
}
