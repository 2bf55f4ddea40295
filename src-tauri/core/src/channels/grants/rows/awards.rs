use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::{found, held_by_book};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AwardId, AwardState, FundId};
use crate::projects::ProjectId;
use crate::registry::OrganisationId;

#[derive(Debug, Clone)]
pub struct AwardRow {
    pub id: AwardId,
    pub no: String,
    pub project: ProjectId,
    pub organisation: OrganisationId,
    pub fund: FundId,
    pub amount: Yuan,
    pub decided_on: NaiveDate,
    pub state: AwardState,
    pub agreement_no: Option<String>,
    pub hub_signed_on: Option<NaiveDate>,
    pub organisation_signed_on: Option<NaiveDate>,
    /// Since when it is in its state.
    pub state_on: NaiveDate,
    pub state_reason: Option<String>,
    pub made_by: String,
    pub note: Option<String>,
    pub as_recorded: bool,
}

impl AwardRow {
    /// The later of the two signatures, once both are there.
    pub fn signed_on(&self) -> Option<NaiveDate> {
        Some(self.hub_signed_on?.max(self.organisation_signed_on?))
    }

    pub fn anyone_signed(&self) -> bool {
        self.hub_signed_on.is_some() || self.organisation_signed_on.is_some()
    }
}

fn row_to_award(row: &Row<'_>) -> rusqlite::Result<AwardRow> {
    Ok(AwardRow {
        id: row.get("id")?,
        no: row.get("no")?,
        project: row.get("project_id")?,
        organisation: row.get("organisation_id")?,
        fund: row.get("fund_id")?,
        amount: row.get("amount_fen")?,
        decided_on: row.get("decided_on")?,
        state: row.get("state")?,
        agreement_no: row.get("agreement_no")?,
        hub_signed_on: row.get("hub_signed_on")?,
        organisation_signed_on: row.get("organisation_signed_on")?,
        state_on: row.get("state_on")?,
        state_reason: row.get("state_reason")?,
        made_by: row.get("made_by")?,
        note: row.get("note")?,
        as_recorded: row.get("as_recorded")?,
    })
}

pub fn award_by_id(reader: &Reader, id: AwardId) -> Result<AwardRow> {
    let mut award = reader
        .conn()
        .prepare_cached("SELECT * FROM award WHERE id = ?1")?;
    found(award.query_row([id], row_to_award).optional()?, "award")
}

pub fn all_awards(reader: &Reader) -> Result<Vec<AwardRow>> {
    let mut awards = reader
        .conn()
        .prepare_cached("SELECT * FROM award ORDER BY decided_on, no")?;
    let rows = awards.query_map([], row_to_award)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add_award(reader: &Reader, award: &AwardRow) -> Result<()> {
    let mut add = reader
        .conn()
        .prepare_cached(include_str!("../sql/add_award.sql"))?;
    held_by_book(add.execute(params![
        award.id,
        award.no,
        award.project,
        award.organisation,
        award.fund,
        award.amount,
        award.decided_on,
        award.state,
        award.agreement_no,
        award.hub_signed_on,
        award.organisation_signed_on,
        award.state_on,
        award.state_reason,
        award.made_by,
        award.note,
        award.as_recorded,
    ]))?;
    Ok(())
}

pub fn save_award(reader: &Reader, award: &AwardRow) -> Result<()> {
    let mut save = reader
        .conn()
        .prepare_cached(include_str!("../sql/save_award.sql"))?;
    held_by_book(save.execute(params![
        award.id,
        award.fund,
        award.amount,
        award.decided_on,
        award.state,
        award.agreement_no,
        award.hub_signed_on,
        award.organisation_signed_on,
        award.state_on,
        award.state_reason,
        award.note,
    ]))?;
    Ok(())
}

/// The number of the award that bears this agreement number.
pub fn award_by_agreement(reader: &Reader, agreement_no: &str) -> Result<Option<String>> {
    let mut no = reader
        .conn()
        .prepare_cached("SELECT no FROM award WHERE agreement_no = ?1")?;
    Ok(no.query_row([agreement_no], |row| row.get(0)).optional()?)
}

pub fn organisation_of_project(
    reader: &Reader,
    project: ProjectId,
) -> Result<Option<OrganisationId>> {
    let mut organisation = reader
        .conn()
        .prepare_cached("SELECT organisation_id FROM project WHERE id = ?1")?;
    found(
        organisation
            .query_row([project], |row| row.get(0))
            .optional()?,
        "project",
    )
}

pub fn organisation_name(reader: &Reader, organisation: OrganisationId) -> Result<String> {
    let mut name = reader
        .conn()
        .prepare_cached("SELECT name FROM organisation WHERE id = ?1")?;
    found(
        name.query_row([organisation], |row| row.get(0))
            .optional()?,
        "organisation",
    )
}

/// The latest day anything of the award is dated.
pub fn last_posted_on(reader: &Reader, award: AwardId) -> Result<Option<NaiveDate>> {
    let mut last = reader
        .conn()
        .prepare_cached("SELECT max(posted_on) FROM ledger_entry WHERE award_id = ?1")?;
    Ok(last.query_row([award], |row| row.get(0))?)
}

/// Number and name of a project.
pub fn project_ref(reader: &Reader, project: ProjectId) -> Result<(Option<String>, String)> {
    let mut named = reader
        .conn()
        .prepare_cached("SELECT no, name FROM project WHERE id = ?1")?;
    found(
        named
            .query_row([project], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?,
        "project",
    )
}

/// `deregistered`, `revoked` or `archived`, where the organisation is no more.
pub fn organisation_gone(reader: &Reader, organisation: OrganisationId) -> Result<Option<String>> {
    let mut gone = reader.conn().prepare_cached(
        "SELECT CASE WHEN registration IN ('deregistered', 'revoked') THEN registration
           WHEN status = 'archived' THEN status END FROM organisation WHERE id = ?1",
    )?;
    found(
        gone.query_row([organisation], |row| row.get(0))
            .optional()?,
        "organisation",
    )
}
