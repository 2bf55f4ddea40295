//! Near-same names: for the whole registry, or for a name that is about to be written down.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::registry::model::OrganisationId;
use crate::registry::names::{Near, near_same};

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct DuplicatesAsk {
    /// Only what is near this name; without it every group of the registry.
    pub name: Option<String>,
    /// The record itself, left out.
    pub except: Option<OrganisationId>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Duplicates {
    pub groups: Vec<NearGroup>,
    #[ts(type = "number")]
    pub total: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct NearGroup {
    pub organisations: Vec<NearName>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NearName {
    pub id: OrganisationId,
    pub name: String,
    pub no: Option<String>,
    pub town: Option<String>,
}

pub fn duplicates(reader: &Reader, ask: &DuplicatesAsk) -> Result<Arc<Duplicates>> {
    if ask.name.is_none() && ask.except.is_none() {
        return reader.remembered("registry-duplicates", &["organisation"], || {
            Ok(Duplicates::of(all_near(&all(reader)?)))
        });
    }
    let mut all = all(reader)?;
    all.retain(|one| Some(one.id) != ask.except);
    let groups = match ask.name.as_deref().map(str::trim) {
        Some("") => Vec::new(),
        Some(name) => near(all, name),
        None => all_near(&all),
    };
    Ok(Arc::new(Duplicates::of(groups)))
}

impl Duplicates {
    fn of(groups: Vec<NearGroup>) -> Self {
        Self {
            total: groups.len(),
            groups,
        }
    }
}

/// Every organisation that stands, by name.
fn all(reader: &Reader) -> Result<Vec<NearName>> {
    let sql = "SELECT id, name, identity_number, town FROM organisation WHERE status <> 'merged' ORDER BY name, id";
    let mut all = reader.conn().prepare_cached(sql)?;
    let rows = all.query_map([], |row| {
        Ok(NearName {
            id: row.get(0)?,
            name: row.get(1)?,
            no: row.get(2)?,
            town: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn near(all: Vec<NearName>, name: &str) -> Vec<NearGroup> {
    let mut near = Near::to(name);
    let organisations: Vec<NearName> = all.into_iter().filter(|one| near.is(&one.name)).collect();
    if organisations.is_empty() {
        Vec::new()
    } else {
        vec![NearGroup { organisations }]
    }
}

fn all_near(all: &[NearName]) -> Vec<NearGroup> {
    near_same(all.iter().map(|one| one.name.as_str()))
        .into_iter()
        .map(|group| NearGroup {
            organisations: group
                .into_iter()
                .filter_map(|at| all.get(at).cloned())
                .collect(),
        })
        .collect()
}
