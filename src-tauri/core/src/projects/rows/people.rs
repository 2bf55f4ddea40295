//! Risks with their owners; beneficiaries by code, where they are enrolled and where they were.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use super::fresh;
use crate::base::book::{Change, Reader};
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::projects::beneficiaries::{BeneficiaryId, BeneficiaryKind, Enrol, EnrolmentId};
use crate::projects::model::ProjectId;
use crate::projects::risk::{RiskFields, RiskId};
use crate::projects::work::ActivityId;
use crate::registry::PersonId;

pub struct Risk {
    pub project: ProjectId,
    pub raised_on: NaiveDate,
    pub closed_on: Option<NaiveDate>,
}

pub fn risk(reader: &Reader, id: RiskId) -> Result<Risk> {
    let sql = "SELECT project_id, raised_on, closed_on FROM project_risk WHERE id = ?1";
    reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| {
            Ok(Risk {
                project: row.get(0)?,
                raised_on: row.get(1)?,
                closed_on: row.get(2)?,
            })
        })
        .optional()?
        .ok_or_else(|| refuse("projects-not-found").at("risk").into())
}

pub fn add_risk(change: &Change, id: RiskId, fields: &RiskFields, owner: PersonId) -> Result<()> {
    let sql = "INSERT INTO project_risk (id, project_id, kind, title, severity, owner_id, due_on, response, raised_on)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    change.conn().prepare_cached(sql)?.execute(params![
        id,
        fields.project,
        fields.kind,
        fields.title,
        fields.severity,
        owner,
        fields.due_on,
        fields.response,
        change.today()
    ])?;
    Ok(())
}

pub fn edit_risk(change: &Change, id: RiskId, fields: &RiskFields, owner: PersonId) -> Result<()> {
    let sql = "UPDATE project_risk SET kind = ?2, title = ?3, severity = ?4, owner_id = ?5, due_on = ?6, response = ?7
                WHERE id = ?1";
    change.conn().prepare_cached(sql)?.execute(params![
        id,
        fields.kind,
        fields.title,
        fields.severity,
        owner,
        fields.due_on,
        fields.response
    ])?;
    Ok(())
}

pub fn close_risk(change: &Change, id: RiskId, on: NaiveDate, outcome: &str) -> Result<()> {
    let sql = "UPDATE project_risk SET closed_on = ?2, outcome = ?3 WHERE id = ?1";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, on, outcome])?;
    Ok(())
}

pub fn beneficiary_by_code(
    reader: &Reader,
    code: &str,
) -> Result<Option<(BeneficiaryId, BeneficiaryKind)>> {
    let sql = "SELECT id, kind FROM beneficiary WHERE code = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([code], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

pub fn add_beneficiary(change: &Change, id: BeneficiaryId, ask: &Enrol) -> Result<()> {
    let sql = "INSERT INTO beneficiary (id, code, kind, members, place, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    change.conn().prepare_cached(sql)?.execute(params![
        id,
        ask.code,
        ask.kind,
        ask.members,
        ask.place,
        ask.note
    ])?;
    Ok(())
}

/// What is newly said of one who is known; what is not said stays.
pub fn edit_beneficiary(change: &Change, id: BeneficiaryId, ask: &Enrol) -> Result<()> {
    let sql = "UPDATE beneficiary SET members = coalesce(?2, members), place = coalesce(?3, place),
                      note = coalesce(?4, note) WHERE id = ?1";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, ask.members, ask.place, ask.note])?;
    Ok(())
}

pub fn is_enrolled(reader: &Reader, project: ProjectId, id: BeneficiaryId) -> Result<bool> {
    let sql =
        "SELECT EXISTS (SELECT 1 FROM enrolment WHERE project_id = ?1 AND beneficiary_id = ?2)";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![project, id], |row| row.get(0))?)
}

pub fn enrol(change: &Change, id: EnrolmentId, of: BeneficiaryId, ask: &Enrol) -> Result<()> {
    let sql =
        "INSERT INTO enrolment (id, project_id, beneficiary_id, from_date) VALUES (?1, ?2, ?3, ?4)";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, ask.project, of, ask.from])?;
    Ok(())
}

pub fn enrolled_from(reader: &Reader, id: EnrolmentId) -> Result<PartialDate> {
    let sql = "SELECT from_date FROM enrolment WHERE id = ?1";
    reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| refuse("projects-not-found").at("enrolment").into())
}

pub fn end_enrolment(change: &Change, id: EnrolmentId, to: Option<PartialDate>) -> Result<()> {
    let sql = "UPDATE enrolment SET to_date = ?2 WHERE id = ?1";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, to])?;
    Ok(())
}

pub fn people_at(reader: &Reader, id: ActivityId) -> Result<Option<Quantity>> {
    let sql = "SELECT people FROM activity WHERE id = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}

/// Those who are not named any longer go; the others stay as they are.
pub fn set_present(change: &Change, id: ActivityId, present: &[BeneficiaryId]) -> Result<()> {
    let named = serde_json::json!(present).to_string();
    let sql = "DELETE FROM activity_beneficiary
                WHERE activity_id = ?1 AND beneficiary_id NOT IN (SELECT value FROM json_each(?2))";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, named])?;
    let sql =
        "INSERT INTO activity_beneficiary (id, activity_id, beneficiary_id) VALUES (?1, ?2, ?3)
               ON CONFLICT (activity_id, beneficiary_id) DO NOTHING";
    let mut add = change.conn().prepare_cached(sql)?;
    for one in present {
        add.execute(params![fresh(), id, one])?;
    }
    Ok(())
}
