//! Near-same names: for the whole registry, or for a name that is about to be written down.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{OrganisationRow, all};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::registry::model::{OrganisationId, RecordStatus};
use crate::registry::names::{is_near, near_same};

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

impl From<OrganisationRow> for NearName {
    fn from(row: OrganisationRow) -> Self {
        NearName {
            id: row.id,
            name: row.name,
            no: row.no,
            town: row.town,
        }
    }
}

pub fn duplicates(reader: &Reader, ask: &DuplicatesAsk) -> Result<Duplicates> {
    let rows: Vec<OrganisationRow> = all(reader, None)?
        .into_iter()
        .map(|known| known.row)
        .filter(|row| row.status != RecordStatus::Merged && Some(row.id) != ask.except)
        .collect();
    let groups = match ask.name.as_deref().map(str::trim) {
        Some("") => Vec::new(),
        Some(name) => near(rows, name),
        None => all_near(rows),
    };
    Ok(Duplicates {
        total: groups.len(),
        groups,
    })
}

fn near(rows: Vec<OrganisationRow>, name: &str) -> Vec<NearGroup> {
    let organisations: Vec<NearName> = rows
        .into_iter()
        .filter(|row| is_near(name, &row.name))
        .map(NearName::from)
        .collect();
    if organisations.is_empty() {
        Vec::new()
    } else {
        vec![NearGroup { organisations }]
    }
}

fn all_near(rows: Vec<OrganisationRow>) -> Vec<NearGroup> {
    let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    near_same(&names)
        .into_iter()
        .map(|group| NearGroup {
            organisations: group
                .into_iter()
                .filter_map(|at| rows.get(at).cloned())
                .map(NearName::from)
                .collect(),
        })
        .collect()
}
