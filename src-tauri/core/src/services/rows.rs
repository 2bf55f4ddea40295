//! The statements of services.

use rusqlite::{OptionalExtension, named_params, params};
use uuid::Uuid;

use super::model::{ServiceFields, ServiceId, Source};
use crate::base::book::{Change, Reader};
use crate::base::refusal::{Result, refuse};

pub fn service_of(reader: &Reader, source: &Source) -> Result<Option<ServiceId>> {
    let sql = "SELECT id FROM service WHERE source_kind = ?1 AND source_id = ?2";
    let found = reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![source.kind, source.id], |row| row.get(0))
        .optional()?;
    Ok(found)
}

/// The table of the channel's record behind a service, `None` for one written at the desk.
pub fn source_kind(reader: &Reader, id: ServiceId) -> Result<Option<String>> {
    let sql = "SELECT source_kind FROM given_service WHERE id = ?1";
    reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| refuse("services-not-found").at("service").into())
}

/// The activity of the same project on the same day under the same topic counts already.
pub fn counted_as_activity(reader: &Reader, fields: &ServiceFields) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM activity WHERE project_id = ?1 AND starts_on = ?2 AND topic = ?3)";
    let found = reader.conn().prepare_cached(sql)?.query_row(
        params![fields.project, fields.given_on, fields.topic],
        |row| row.get(0),
    )?;
    Ok(found)
}

pub fn add_service(
    change: &Change,
    id: ServiceId,
    source: Option<&Source>,
    fields: &ServiceFields,
) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/add_service.sql"))?
        .execute(named_params! {
            ":id": id,
            ":given_on": fields.given_on,
            ":channel": fields.channel,
            ":project_id": fields.project,
            ":kind": fields.kind,
            ":topic": fields.topic,
            ":people": fields.people,
            ":person_times": fields.person_times,
            ":hours": fields.hours,
            ":staff": fields.staff,
            ":cost_fen": fields.cost,
            ":evidence": fields.evidence,
            ":note": fields.note,
            ":as_recorded": fields.as_recorded,
            ":source_kind": source.map(|source| source.kind),
            ":source_id": source.map(|source| source.id.as_str()),
        })?;
    set_organisations(change, id, fields)
}

pub fn edit_service(change: &Change, id: ServiceId, fields: &ServiceFields) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/edit_service.sql"))?
        .execute(named_params! {
            ":id": id,
            ":given_on": fields.given_on,
            ":channel": fields.channel,
            ":project_id": fields.project,
            ":kind": fields.kind,
            ":topic": fields.topic,
            ":people": fields.people,
            ":person_times": fields.person_times,
            ":hours": fields.hours,
            ":staff": fields.staff,
            ":cost_fen": fields.cost,
            ":evidence": fields.evidence,
            ":note": fields.note,
            ":as_recorded": fields.as_recorded,
        })?;
    set_organisations(change, id, fields)
}

pub fn remove_service(change: &Change, id: ServiceId) -> Result<()> {
    change
        .conn()
        .prepare_cached("DELETE FROM service_organisation WHERE service_id = ?1")?
        .execute([id])?;
    change
        .conn()
        .prepare_cached("DELETE FROM service WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Leaves the links that stay as they are, so that the history shows only what changed.
fn set_organisations(change: &Change, id: ServiceId, fields: &ServiceFields) -> Result<()> {
    let named = serde_json::json!(fields.organisations).to_string();
    change
        .conn()
        .prepare_cached(include_str!("sql/drop_organisations.sql"))?
        .execute(params![id, named])?;
    for organisation in &fields.organisations {
        change
            .conn()
            .prepare_cached(include_str!("sql/add_organisation.sql"))?
            .execute(params![Uuid::now_v7().to_string(), id, organisation])?;
    }
    Ok(())
}
