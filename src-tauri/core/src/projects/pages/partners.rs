//! Who works on a project with its organisation.

use serde::Serialize;
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::base::search::Matcher;
use crate::projects::model::{PartnerRole, ProjectId};
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartnerRow {
    /// Nothing for a body that is not in the registry.
    pub organisation: Option<OrganisationId>,
    pub name: String,
    pub role: PartnerRole,
}

pub(super) fn partners(reader: &Reader, id: ProjectId) -> Result<Vec<PartnerRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_partners.sql"))?;
    let rows = statement.query_map([id], |row| {
        Ok(PartnerRow {
            organisation: row.get(0)?,
            name: row.get(1)?,
            role: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The hub, the federations and whoever was a partner by name before, to choose from.
pub fn partner_names(reader: &Reader, text: &str) -> Result<Vec<String>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/partner_names.sql"))?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?;
    let matcher = Matcher::new(text);
    let mut found = Vec::new();
    for name in names {
        let name = name?;
        if matcher.finds(std::iter::once(name.as_str()), std::iter::empty()) {
            found.push(name);
        }
    }
    found.truncate(20);
    Ok(found)
}
