//! Coverage 覆盖: how many of the women's social organisations some federation covers. An organisation
//! counts once however many cover it, so that the rate never passes 100 %.

use std::collections::{BTreeMap, BTreeSet};

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
use crate::registry::pages::{OrganisationRow, OrganisationsAsk, organisations};

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CoverageAsk {
    /// Rows of one federation; the rates stay those of the whole division.
    pub federation: Option<FederationId>,
    pub organisation: Option<OrganisationId>,
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
    let scope = in_scope(reader)?;
    let links = links(reader, &CoverageAsk::default())?;
    let covered: BTreeSet<OrganisationId> = links.iter().map(|link| link.organisation).collect();
    let rows = match (ask.federation, ask.organisation) {
        (None, None) => links.clone(),
        _ => self::links(reader, ask)?,
    };
    Ok(CoveragePage {
        total: rows.len(),
        rows: part(rows, ask.offset, ask.limit),
        whole: share(None, scope.iter(), &covered),
        by_town: by_town(&scope, &covered),
        by_method: by_method(&scope, &links),
        uncovered: scope
            .iter()
            .filter(|row| !covered.contains(&row.id))
            .map(uncovered)
            .collect(),
    })
}

/// The women's social organisations 女性社会组织 on the register.
fn in_scope(reader: &Reader) -> Result<Vec<OrganisationRow>> {
    let ask = OrganisationsAsk {
        womens: Some(true),
        ..OrganisationsAsk::default()
    };
    Ok(organisations(reader, &ask)?.rows)
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

fn links(reader: &Reader, ask: &CoverageAsk) -> Result<Vec<CoverageRow>> {
    let mut links = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_coverage.sql"))?;
    let values = named_params! { ":federation": ask.federation, ":organisation": ask.organisation };
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
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
