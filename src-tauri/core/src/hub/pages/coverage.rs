//! Coverage 覆盖: how many of the women's social organisations some federation covers. An organisation
//! counts once however many cover it, so that the rate never passes 100 %.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::named_params;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::list::part;
use crate::base::refusal::Result;
use crate::hub::model::{CoverageId, FederationId, Method, suits};
use crate::registry::OrganisationId;
use crate::registry::model::RecordStatus;
use crate::registry::pages::{OrganisationRow, OrganisationsAsk, Stood, organisations, stood_on};

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CoverageAsk {
    /// Rows of one federation; the rates stay those of the whole division.
    pub federation: Option<FederationId>,
    pub organisation: Option<OrganisationId>,
    /// As it stood at the end of this past day; as it stands now where none is said.
    pub on: Option<NaiveDate>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoveragePage {
    pub rows: Vec<CoverageRow>,
    #[ts(type = "number")]
    pub total: usize,
    pub whole: Share,
    /// Of those covered on a past day, how many no date bears out: they stand as of today.
    #[ts(type = "number")]
    pub undated: usize,
    pub by_town: Vec<Share>,
    /// Distinct organisations in scope covered in each way; one covered in two ways stands in both.
    pub by_method: Vec<ByMethod>,
    pub uncovered: Vec<Uncovered>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageRow {
    pub id: CoverageId,
    pub federation: FederationId,
    pub federation_name: String,
    pub organisation: OrganisationId,
    pub organisation_name: String,
    pub town: Option<String>,
    pub method: Method,
    pub on: Option<PartialDate>,
    /// Whether a date says that it stood so on the day asked for; without one it is what stands today.
    pub dated: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Share {
    /// The town; nothing for the whole and for organisations without one.
    pub town: Option<String>,
    #[ts(type = "number")]
    pub in_scope: usize,
    #[ts(type = "number")]
    pub covered: usize,
    /// One decimal; nothing where none is in scope.
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ByMethod {
    pub method: Method,
    #[ts(type = "number")]
    pub covered: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Uncovered {
    pub id: OrganisationId,
    pub name: String,
    pub town: Option<String>,
    /// The way of building that suits it.
    pub suits: Method,
}

pub fn coverage(reader: &Reader, ask: &CoverageAsk) -> Result<CoveragePage> {
    let stood = ask.on.map(|day| stood_on(reader, day)).transpose()?;
    let scope = in_scope(reader, stood.as_ref())?;
    let of_all = CoverageAsk {
        on: ask.on,
        ..CoverageAsk::default()
    };
    let links = links(reader, &of_all, stood.as_ref())?;
    let covered: BTreeSet<OrganisationId> = links.iter().map(|link| link.organisation).collect();
    let rows = match (ask.federation, ask.organisation) {
        (None, None) => links.clone(),
        _ => self::links(reader, ask, stood.as_ref())?,
    };
    Ok(CoveragePage {
        total: rows.len(),
        rows: part(rows, ask.offset, ask.limit),
        whole: share(None, scope.iter(), &covered),
        undated: undated(&scope, &links),
        by_town: by_town(&scope, &covered),
        by_method: by_method(&scope, &links),
        uncovered: scope
            .iter()
            .filter(|row| !covered.contains(&row.id))
            .map(uncovered)
            .collect(),
    })
}

/// The women's social organisations 女性社会组织 on the register, now or of those that stood on a day. The mark has
/// no date: it is today's.
fn in_scope(reader: &Reader, stood: Option<&Stood>) -> Result<Vec<OrganisationRow>> {
    let of = |status| OrganisationsAsk {
        womens: Some(true),
        status,
        ..OrganisationsAsk::default()
    };
    let mut rows = organisations(reader, &of(None))?.rows;
    if let Some(stood) = stood {
        rows.extend(organisations(reader, &of(Some(RecordStatus::Archived)))?.rows);
        rows.retain(|row| stood.contains_key(&row.id));
    }
    Ok(rows)
}

fn share<'a>(
    town: Option<String>,
    scope: impl Iterator<Item = &'a OrganisationRow>,
    covered: &BTreeSet<OrganisationId>,
) -> Share {
    let (mut in_scope, mut met) = (0, 0);
    for row in scope {
        in_scope += 1;
        met += usize::from(covered.contains(&row.id));
    }
    let percent = Decimal::from(met * 100)
        .checked_div(Decimal::from(in_scope))
        .map(|percent| percent.round_dp_with_strategy(1, RoundingStrategy::ToZero));
    Share {
        town,
        in_scope,
        covered: met,
        percent,
    }
}

fn undated(scope: &[OrganisationRow], links: &[CoverageRow]) -> usize {
    let (dated, undated): (Vec<_>, Vec<_>) = links.iter().partition(|link| link.dated);
    let dated: BTreeSet<OrganisationId> = dated.iter().map(|link| link.organisation).collect();
    let undated: BTreeSet<OrganisationId> = undated.iter().map(|link| link.organisation).collect();
    scope
        .iter()
        .filter(|row| undated.contains(&row.id) && !dated.contains(&row.id))
        .count()
}

fn by_town(scope: &[OrganisationRow], covered: &BTreeSet<OrganisationId>) -> Vec<Share> {
    let towns: BTreeSet<Option<&String>> = scope.iter().map(|row| row.town.as_ref()).collect();
    towns
        .into_iter()
        .map(|town| {
            share(
                town.cloned(),
                scope.iter().filter(|row| row.town.as_ref() == town),
                covered,
            )
        })
        .collect()
}

fn by_method(scope: &[OrganisationRow], links: &[CoverageRow]) -> Vec<ByMethod> {
    let scope: BTreeSet<OrganisationId> = scope.iter().map(|row| row.id).collect();
    let mut methods: BTreeMap<Method, BTreeSet<OrganisationId>> = BTreeMap::new();
    for link in links
        .iter()
        .filter(|link| scope.contains(&link.organisation))
    {
        methods
            .entry(link.method)
            .or_default()
            .insert(link.organisation);
    }
    methods
        .into_iter()
        .map(|(method, covered)| ByMethod {
            method,
            covered: covered.len(),
        })
        .collect()
}

fn uncovered(row: &OrganisationRow) -> Uncovered {
    Uncovered {
        id: row.id,
        name: row.name.clone(),
        town: row.town.clone(),
        suits: suits(row.kind, row.rooted, row.members.as_ref()),
    }
}

fn links(reader: &Reader, ask: &CoverageAsk, stood: Option<&Stood>) -> Result<Vec<CoverageRow>> {
    let mut links = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_coverage.sql"))?;
    let values = named_params! { ":federation": ask.federation, ":organisation": ask.organisation, ":on": ask.on };
    let rows = links.query_map(values, |row| {
        Ok(CoverageRow {
            id: row.get("id")?,
            federation: row.get("federation_id")?,
            federation_name: row.get("federation_name")?,
            organisation: row.get("organisation_id")?,
            organisation_name: row.get("organisation_name")?,
            town: row.get("town")?,
            method: row.get("method")?,
            on: row.get("covered_on")?,
            dated: row.get("dated")?,
        })
    })?;
    let mut rows = rows.collect::<rusqlite::Result<Vec<CoverageRow>>>()?;
    if let Some(stood) = stood {
        rows.retain(|link| stood.contains_key(&link.organisation));
    }
    Ok(rows)
}
