//! The statements of outlets and publications, one named function each.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params, params};

use super::add_outlet::OutletDetails;
use super::add_publication::PublicationDetails;
use super::model::{
    Consent, FollowersId, OutletId, OutletKind, Pictured, PublicationId, PublicationState,
};
use crate::base::book::{Change, Reader};
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::projects::ProjectId;
use crate::registry::OrganisationId;

/// What the rules and the service need to know of a publication.
pub struct Publication {
    pub outlet_kind: OutletKind,
    pub title: String,
    pub state: PublicationState,
    pub approved_by: Option<String>,
    pub published_on: Option<NaiveDate>,
    pub link: Option<String>,
    pub organisation: Option<OrganisationId>,
    pub project: Option<ProjectId>,
    pub pictured: Pictured,
    pub consent: Consent,
}

/// What a move writes.
pub struct Stand {
    pub state: PublicationState,
    pub approved_by: Option<String>,
    pub published_on: Option<NaiveDate>,
    pub link: Option<String>,
    pub consent: Consent,
}

pub fn outlet_known(reader: &Reader, id: OutletId) -> Result<()> {
    let known = reader
        .conn()
        .prepare_cached("SELECT 1 FROM outlet WHERE id = ?1")?
        .exists([id])?;
    if known {
        Ok(())
    } else {
        Err(refuse("promotion-outlet-not-found").at("outlet").into())
    }
}

pub fn outlet_named(reader: &Reader, kind: OutletKind, name: &str) -> Result<Option<OutletId>> {
    Ok(reader
        .conn()
        .prepare_cached("SELECT id FROM outlet WHERE kind = ?1 AND name = ?2")?
        .query_row(params![kind, name], |row| row.get(0))
        .optional()?)
}

pub fn add_outlet(change: &Change, id: OutletId, details: &OutletDetails) -> Result<()> {
    let sql = "INSERT INTO outlet (id, kind, name, level, note) VALUES (?1, ?2, ?3, ?4, ?5)";
    write_outlet(change, sql, id, details)
}

pub fn edit_outlet(change: &Change, id: OutletId, details: &OutletDetails) -> Result<()> {
    let sql = "UPDATE outlet SET kind = ?2, name = ?3, level = ?4, note = ?5 WHERE id = ?1";
    write_outlet(change, sql, id, details)
}

fn write_outlet(change: &Change, sql: &str, id: OutletId, details: &OutletDetails) -> Result<()> {
    change.conn().prepare_cached(sql)?.execute(params![
        id,
        details.kind,
        details.name,
        details.level,
        details.note
    ])?;
    Ok(())
}

pub fn record_followers(
    change: &Change,
    outlet: OutletId,
    as_of: NaiveDate,
    followers: &Quantity,
) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/record_followers.sql"))?
        .execute(named_params! {
            ":id": FollowersId::fresh(),
            ":outlet_id": outlet,
            ":as_of": as_of,
            ":followers": followers,
        })?;
    Ok(())
}

pub fn publication(reader: &Reader, id: PublicationId) -> Result<Publication> {
    reader
        .conn()
        .prepare_cached(include_str!("sql/publications.sql"))?
        .query_row(named_params! { ":id": id }, row_to_publication)
        .optional()?
        .ok_or_else(|| {
            refuse("promotion-publication-not-found")
                .at("publication")
                .into()
        })
}

fn row_to_publication(row: &Row<'_>) -> rusqlite::Result<Publication> {
    Ok(Publication {
        outlet_kind: row.get("outlet_kind")?,
        title: row.get("title")?,
        state: row.get("state")?,
        approved_by: row.get("approved_by")?,
        published_on: row.get("published_on")?,
        link: row.get("link")?,
        organisation: row.get("organisation_id")?,
        project: row.get("project_id")?,
        pictured: row.get("pictured")?,
        consent: Consent {
            paper: row.get("consent")?,
            by_guardian: row.get("consent_by_guardian")?,
        },
    })
}

pub fn add_publication(
    change: &Change,
    id: PublicationId,
    state: PublicationState,
    details: &PublicationDetails,
) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/add_publication.sql"))?
        .execute(named_params! {
            ":id": id,
            ":outlet_id": details.outlet,
            ":title": details.title,
            ":state": state,
            ":planned_for": details.planned_for,
            ":link": details.link,
            ":reads": details.reads,
            ":likes": details.likes,
            ":shares": details.shares,
            ":organisation_id": details.organisation,
            ":project_id": details.project,
            ":pictured": details.pictured,
            ":consent": details.consent,
            ":consent_by_guardian": details.consent_by_guardian,
            ":note": details.note,
        })?;
    Ok(())
}

pub fn edit_publication(
    change: &Change,
    id: PublicationId,
    details: &PublicationDetails,
) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/edit_publication.sql"))?
        .execute(named_params! {
            ":id": id,
            ":outlet_id": details.outlet,
            ":title": details.title,
            ":planned_for": details.planned_for,
            ":link": details.link,
            ":reads": details.reads,
            ":likes": details.likes,
            ":shares": details.shares,
            ":organisation_id": details.organisation,
            ":project_id": details.project,
            ":pictured": details.pictured,
            ":consent": details.consent,
            ":consent_by_guardian": details.consent_by_guardian,
            ":note": details.note,
        })?;
    Ok(())
}

pub fn move_publication(change: &Change, id: PublicationId, stand: &Stand) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/move_publication.sql"))?
        .execute(named_params! {
            ":id": id,
            ":state": stand.state,
            ":approved_by": stand.approved_by,
            ":published_on": stand.published_on,
            ":link": stand.link,
            ":consent": stand.consent.paper,
            ":consent_by_guardian": stand.consent.by_guardian,
        })?;
    Ok(())
}
