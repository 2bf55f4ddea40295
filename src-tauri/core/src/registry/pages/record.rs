//! One organisation's record.

use rusqlite::{OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{InspectionLine, OrganisationRow, row_to_known};
use super::people::{PostRow, posts_in};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::identity::Identity;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Refusal, Result, refuse};
use crate::registry::model::{Of, OrganisationId, kind_warning};
use crate::registry::rows::Texts;

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct OrganisationAsk {
    pub id: OrganisationId,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CountLine {
    pub of: Of,
    pub quantity: Quantity,
    pub as_of: PartialDate,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationPage {
    #[serde(flatten)]
    pub row: OrganisationRow,
    /// Why an unverified number stands so.
    pub identity_note: Option<String>,
    pub authority: Option<String>,
    pub supervisor: Option<String>,
    pub contact: Option<String>,
    pub phones: Vec<String>,
    pub division: Option<String>,
    pub address: Option<String>,
    pub womens_reason: Option<String>,
    pub three_new: Option<String>,
    pub party: Option<String>,
    pub grade_from: Option<PartialDate>,
    pub custodian: Option<OrganisationId>,
    pub custodian_name: Option<String>,
    pub tags: Vec<String>,
    pub note: Option<String>,
    pub status_reason: Option<String>,
    /// Where a merged record went on.
    pub merged_into: Option<OrganisationId>,
    pub merged_into_name: Option<String>,
    pub as_recorded: bool,
    /// The latest of each, then the earlier ones.
    pub counts: Vec<CountLine>,
    pub inspections: Vec<InspectionLine>,
    pub posts: Vec<PostRow>,
    /// What an operator should look at, though nothing forbids it.
    pub warnings: Vec<Refusal>,
}

pub fn organisation(reader: &Reader, id: OrganisationId) -> Result<OrganisationPage> {
    let today = reader.today();
    let mut list = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_organisations.sql"))?;
    let mut page = list
        .query_row(named_params! { ":id": id }, |row| row_to_page(row, today))
        .optional()?
        .ok_or_else(|| refuse("registry-organisation-not-found").at("organisation"))?;
    page.counts = counts(reader, id)?;
    page.inspections = inspections(reader, id)?;
    page.posts = posts_in(reader, id)?;
    page.warnings = warnings(&page);
    Ok(page)
}

fn row_to_page(row: &Row<'_>, today: chrono::NaiveDate) -> rusqlite::Result<OrganisationPage> {
    let known = row_to_known(row, today)?;
    Ok(OrganisationPage {
        row: known.row,
        identity_note: row.get("identity_note")?,
        authority: row.get("authority")?,
        supervisor: row.get("supervisor")?,
        contact: row.get("contact")?,
        phones: known.phones,
        division: row.get("division")?,
        address: row.get("address")?,
        womens_reason: row.get("womens_reason")?,
        three_new: row.get("three_new")?,
        party: row.get("party")?,
        grade_from: row.get("grade_from")?,
        custodian: row.get("custodian_id")?,
        custodian_name: row.get("custodian_name")?,
        tags: row.get::<_, Texts>("tags")?.0,
        note: row.get("note")?,
        status_reason: row.get("status_reason")?,
        merged_into: row.get("merged_into_id")?,
        merged_into_name: row.get("heir_name")?,
        as_recorded: row.get("as_recorded")?,
        counts: Vec::new(),
        inspections: Vec::new(),
        posts: Vec::new(),
        warnings: Vec::new(),
    })
}

fn counts(reader: &Reader, id: OrganisationId) -> Result<Vec<CountLine>> {
    let sql = "SELECT of, quantity, as_of FROM organisation_count WHERE organisation_id = ?1 ORDER BY as_of DESC, of";
    let mut counts = reader.conn().prepare_cached(sql)?;
    let rows = counts.query_map([id], |row| {
        Ok(CountLine {
            of: row.get(0)?,
            quantity: row.get(1)?,
            as_of: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn inspections(reader: &Reader, id: OrganisationId) -> Result<Vec<InspectionLine>> {
    let sql = "SELECT year, result FROM inspection WHERE organisation_id = ?1 ORDER BY year DESC";
    let mut inspections = reader.conn().prepare_cached(sql)?;
    let rows = inspections.query_map([id], |row| {
        Ok(InspectionLine {
            year: row.get(0)?,
            result: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn warnings(page: &OrganisationPage) -> Vec<Refusal> {
    let identity = Identity {
        kind: page.row.identity_kind,
        number: page.row.no.clone(),
        verified: page.row.verified,
        note: page.identity_note.clone(),
    };
    let mut warnings = identity.warnings();
    if !identity.verified {
        warnings.push(refuse("registry-number-unverified").at("identityNumber"));
    }
    warnings.extend(kind_warning(&identity, page.row.kind));
    if let Some(until) = page.row.grade_until.filter(|_| page.row.grade_expired) {
        warnings.push(
            refuse("registry-grade-expired")
                .at("gradeUntil")
                .arg("until", until),
        );
    }
    warnings
}
