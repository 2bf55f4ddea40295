use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::grants::expenses::model::{ReportId, ReportState};
use crate::channels::grants::model::{AwardId, ConditionId};
use crate::channels::grants::rows::found;

#[derive(Debug, Clone)]
pub struct ReportRow {
    pub id: ReportId,
    pub award: AwardId,
    /// Its place among the award's reports, from 1.
    pub seq: u32,
    pub name: String,
    pub state: ReportState,
    /// The last one (结项报告).
    pub is_final: bool,
    /// Met when the report is accepted.
    pub condition: Option<ConditionId>,
    pub period_from: Option<NaiveDate>,
    pub period_to: Option<NaiveDate>,
    pub due_on: Option<NaiveDate>,
    pub submitted_on: Option<NaiveDate>,
    /// Since when it is in its state, by whom, and of a returned one why.
    pub state_on: NaiveDate,
    pub state_by: String,
    pub state_reason: Option<String>,
}

fn row_to_report(row: &Row<'_>) -> rusqlite::Result<ReportRow> {
    Ok(ReportRow {
        id: row.get("id")?,
        award: row.get("award_id")?,
        seq: row.get("seq")?,
        name: row.get("name")?,
        state: row.get("state")?,
        is_final: row.get("final")?,
        condition: row.get("condition_id")?,
        period_from: row.get("period_from")?,
        period_to: row.get("period_to")?,
        due_on: row.get("due_on")?,
        submitted_on: row.get("submitted_on")?,
        state_on: row.get("state_on")?,
        state_by: row.get("state_by")?,
        state_reason: row.get("state_reason")?,
    })
}

pub fn report_by_id(reader: &Reader, id: ReportId) -> Result<ReportRow> {
    let mut report = reader
        .conn()
        .prepare_cached("SELECT * FROM expense_report WHERE id = ?1")?;
    found(
        report.query_row([id], row_to_report).optional()?,
        "expense_report",
    )
}

/// Of one award in their order, or all by the day they are due.
pub fn all_reports(reader: &Reader, award: Option<AwardId>) -> Result<Vec<ReportRow>> {
    let mut reports = reader.conn().prepare_cached(
        "SELECT * FROM expense_report WHERE ?1 IS NULL OR award_id = ?1
         ORDER BY iif (?1 IS NULL, due_on, NULL), award_id, seq",
    )?;
    let rows = reports.query_map([award], row_to_report)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn next_seq(reader: &Reader, award: AwardId) -> Result<u32> {
    let mut seq = reader.conn().prepare_cached(
        "SELECT coalesce(max(seq), 0) + 1 FROM expense_report WHERE award_id = ?1",
    )?;
    Ok(seq.query_row([award], |row| row.get(0))?)
}

pub fn add_report(reader: &Reader, report: &ReportRow) -> Result<()> {
    write(
        reader,
        "INSERT INTO expense_report (id, award_id, seq, name, state, final, condition_id, period_from,
           period_to, due_on, submitted_on, state_on, state_by, state_reason)
         VALUES (:id, :award, :seq, :name, :state, :final, :condition, :period_from,
           :period_to, :due_on, :submitted_on, :state_on, :state_by, :state_reason)",
        report,
    )
}

pub fn save_report(reader: &Reader, report: &ReportRow) -> Result<()> {
    write(
        reader,
        "UPDATE expense_report SET award_id = :award, seq = :seq, name = :name, state = :state,
           final = :final, condition_id = :condition, period_from = :period_from,
           period_to = :period_to, due_on = :due_on, submitted_on = :submitted_on,
           state_on = :state_on, state_by = :state_by, state_reason = :state_reason
         WHERE id = :id",
        report,
    )
}

fn write(reader: &Reader, sql: &str, report: &ReportRow) -> Result<()> {
    let mut statement = reader.conn().prepare_cached(sql)?;
    statement.execute(named_params! {
        ":id": report.id,
        ":award": report.award,
        ":seq": report.seq,
        ":name": report.name,
        ":state": report.state,
        ":final": report.is_final,
        ":condition": report.condition,
        ":period_from": report.period_from,
        ":period_to": report.period_to,
        ":due_on": report.due_on,
        ":submitted_on": report.submitted_on,
        ":state_on": report.state_on,
        ":state_by": report.state_by,
        ":state_reason": report.state_reason,
    })?;
    Ok(())
}

pub fn remove_report(reader: &Reader, id: ReportId) -> Result<()> {
    let mut remove = reader
        .conn()
        .prepare_cached("DELETE FROM expense_report WHERE id = ?1")?;
    remove.execute([id])?;
    Ok(())
}
