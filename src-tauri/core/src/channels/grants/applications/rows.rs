//! The statements of applications.

mod applicant;
mod awards;
mod decisions;

pub use applicant::applicant;
pub use awards::{
    application_of_award, award_end, award_of, awarded_anew, awards_of_call, handed_in_for_fund,
    handed_in_of_year, link_award, set_award_end,
};
pub use decisions::{DecisionRow, add_decision, decision_of};

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use super::model::{
    ApplicationFields, ApplicationId, ApplicationPaperId, ApplicationState, CostLine,
};
use crate::base::book::{Change, Reader};
use crate::base::refusal::Result;
use crate::channels::grants::calls::CallId;
use crate::channels::grants::calls::model::PaperWanted;
use crate::channels::grants::rows::found;
use crate::registry::OrganisationId;

pub const TABLE: &str = "application";

#[derive(Debug, Clone)]
pub struct ApplicationRow {
    pub id: ApplicationId,
    pub no: Option<String>,
    pub call: CallId,
    pub state: ApplicationState,
    pub made_by: String,
    pub fields: ApplicationFields,
}

impl ApplicationRow {
    /// Its number, or its name while it has none.
    pub fn label(&self) -> &str {
        self.no.as_deref().unwrap_or(&self.fields.name)
    }
}

/// A paper on the list.
#[derive(Debug, Clone)]
pub struct PaperRow {
    pub id: ApplicationPaperId,
    pub label: String,
    pub required: bool,
    pub received_on: Option<NaiveDate>,
    pub note: Option<String>,
}

/// A step an application took.
#[derive(Debug, Clone)]
pub struct MoveRow {
    pub from: Option<ApplicationState>,
    pub to: ApplicationState,
    pub on: NaiveDate,
    pub reason: Option<String>,
    pub due_on: Option<NaiveDate>,
    pub by: String,
}

fn row_to_application(row: &Row<'_>) -> rusqlite::Result<ApplicationRow> {
    Ok(ApplicationRow {
        id: row.get("id")?,
        no: row.get("no")?,
        call: row.get("call_id")?,
        state: row.get("state")?,
        made_by: row.get("made_by")?,
        fields: ApplicationFields {
            name: row.get("name")?,
            organisation: row.get("organisation_id")?,
            project: row.get("project_id")?,
            came_by: row.get("came_by")?,
            asked: row.get("asked_fen")?,
            own: row.get("own_fen")?,
            lines: Vec::new(),
            leader: row.get("leader")?,
            phone: row.get("phone")?,
            period_from: row.get("period_from")?,
            period_to: row.get("period_to")?,
            people: row.get("people")?,
            served: row.get("served")?,
            summary: row.get("summary")?,
            note: row.get("note")?,
        },
    })
}

/// With its budget lines.
pub fn application_by_id(reader: &Reader, id: ApplicationId) -> Result<ApplicationRow> {
    let mut application = reader
        .conn()
        .prepare_cached("SELECT * FROM application WHERE id = ?1")?;
    let row = application.query_row([id], row_to_application).optional()?;
    let mut row = found(row, TABLE)?;
    row.fields.lines = lines_of(reader, id)?;
    Ok(row)
}

/// Without their budget lines: of a call, of an organisation, or all; in the order of their numbers.
pub fn applications_of(
    reader: &Reader,
    call: Option<CallId>,
    organisation: Option<OrganisationId>,
) -> Result<Vec<ApplicationRow>> {
    let mut applications = reader.conn().prepare_cached(
        "SELECT * FROM application WHERE (?1 IS NULL OR call_id = ?1) AND (?2 IS NULL OR organisation_id = ?2)
         ORDER BY no IS NULL, no, id",
    )?;
    let rows = applications.query_map(params![call, organisation], row_to_application)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn lines_of(reader: &Reader, id: ApplicationId) -> Result<Vec<CostLine>> {
    let mut lines = reader
        .conn()
        .prepare_cached("SELECT * FROM application_line WHERE application_id = ?1 ORDER BY seq")?;
    let rows = lines.query_map([id], |row| {
        Ok(CostLine {
            class: row.get("class")?,
            line: row.get("line")?,
            asked: row.get("asked_fen")?,
            own: row.get("own_fen")?,
            note: row.get("note")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add_application(change: &Change, row: &ApplicationRow) -> Result<()> {
    let fields = &row.fields;
    let mut add = change.conn().prepare_cached(
        "INSERT INTO application (id, no, call_id, organisation_id, project_id, name, state, came_by, asked_fen, own_fen,
           leader, phone, period_from, period_to, summary, made_by, note, people, served)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
    )?;
    add.execute(params![
        row.id,
        row.no,
        row.call,
        fields.organisation,
        fields.project,
        fields.name,
        row.state,
        fields.came_by,
        fields.asked,
        fields.own,
        fields.leader,
        fields.phone,
        fields.period_from,
        fields.period_to,
        fields.summary,
        row.made_by,
        fields.note,
        fields.people,
        fields.served,
    ])?;
    write_lines(change, row)
}

pub fn save_application(change: &Change, row: &ApplicationRow) -> Result<()> {
    let fields = &row.fields;
    let mut save = change.conn().prepare_cached(
        "UPDATE application SET no = ?2, organisation_id = ?3, project_id = ?4, name = ?5, state = ?6, came_by = ?7,
           asked_fen = ?8, own_fen = ?9, leader = ?10, phone = ?11, period_from = ?12, period_to = ?13, summary = ?14,
           note = ?15, people = ?16, served = ?17 WHERE id = ?1",
    )?;
    save.execute(params![
        row.id,
        row.no,
        fields.organisation,
        fields.project,
        fields.name,
        row.state,
        fields.came_by,
        fields.asked,
        fields.own,
        fields.leader,
        fields.phone,
        fields.period_from,
        fields.period_to,
        fields.summary,
        fields.note,
        fields.people,
        fields.served,
    ])?;
    Ok(())
}

/// Writes the budget anew.
pub fn write_lines(change: &Change, row: &ApplicationRow) -> Result<()> {
    change
        .conn()
        .prepare_cached("DELETE FROM application_line WHERE application_id = ?1")?
        .execute([row.id])?;
    let mut add = change.conn().prepare_cached(
        "INSERT INTO application_line (id, application_id, seq, class, line, asked_fen, own_fen, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (line, seq) in row.fields.lines.iter().zip(1u32..) {
        add.execute(params![
            Uuid::now_v7().to_string(),
            row.id,
            seq,
            line.class,
            line.line,
            line.asked,
            line.own,
            line.note
        ])?;
    }
    Ok(())
}

pub fn add_papers(change: &Change, id: ApplicationId, wanted: &[PaperWanted]) -> Result<()> {
    let mut add = change.conn().prepare_cached(
        "INSERT INTO application_paper (id, application_id, seq, label, required) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (paper, seq) in wanted.iter().zip(1u32..) {
        add.execute(params![
            ApplicationPaperId::fresh(),
            id,
            seq,
            paper.label,
            paper.required
        ])?;
    }
    Ok(())
}

pub fn papers_of(reader: &Reader, id: ApplicationId) -> Result<Vec<PaperRow>> {
    let mut papers = reader
        .conn()
        .prepare_cached("SELECT * FROM application_paper WHERE application_id = ?1 ORDER BY seq")?;
    let rows = papers.query_map([id], |row| {
        Ok(PaperRow {
            id: row.get("id")?,
            label: row.get("label")?,
            required: row.get("required")?,
            received_on: row.get("received_on")?,
            note: row.get("note")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The application a paper is on the list of.
pub fn application_of_paper(reader: &Reader, id: ApplicationPaperId) -> Result<ApplicationId> {
    let mut of = reader
        .conn()
        .prepare_cached("SELECT application_id FROM application_paper WHERE id = ?1")?;
    found(of.query_row([id], |row| row.get(0)).optional()?, "paper")
}

pub fn save_paper(
    change: &Change,
    id: ApplicationPaperId,
    received_on: Option<NaiveDate>,
    note: Option<&str>,
) -> Result<()> {
    change
        .conn()
        .prepare_cached("UPDATE application_paper SET received_on = ?2, note = ?3 WHERE id = ?1")?
        .execute(params![id, received_on, note])?;
    Ok(())
}

pub fn moves_of(reader: &Reader, id: ApplicationId) -> Result<Vec<MoveRow>> {
    let mut moves = reader
        .conn()
        .prepare_cached("SELECT * FROM application_move WHERE application_id = ?1 ORDER BY seq")?;
    let rows = moves.query_map([id], |row| {
        Ok(MoveRow {
            from: row.get("from_state")?,
            to: row.get("to_state")?,
            on: row.get("moved_on")?,
            reason: row.get("reason")?,
            due_on: row.get("due_on")?,
            by: row.get("made_by")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add_move(change: &Change, id: ApplicationId, step: &MoveRow) -> Result<()> {
    change
        .conn()
        .prepare_cached(
            "INSERT INTO application_move (id, application_id, seq, from_state, to_state, moved_on, reason, due_on, made_by)
             VALUES (?1, ?2, (SELECT count(*) + 1 FROM application_move WHERE application_id = ?2), ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            Uuid::now_v7().to_string(),
            id,
            step.from,
            step.to,
            step.on,
            step.reason,
            step.due_on,
            step.by
        ])?;
    Ok(())
}
