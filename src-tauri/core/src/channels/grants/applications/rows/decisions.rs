use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::base::book::{Change, Reader};
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::applications::model::{ApplicationId, ApplicationState, ApprovedLine};

/// What was decided.
#[derive(Debug, Clone)]
pub struct DecisionRow {
    pub outcome: ApplicationState,
    pub amount: Option<Yuan>,
    pub conditions: Option<String>,
    pub reason: Option<String>,
    pub minutes: String,
    pub decided_on: NaiveDate,
    pub decided_by: String,
    /// What was approved of each line, where the decision goes by lines.
    pub lines: Vec<ApprovedLine>,
}

pub fn decision_of(reader: &Reader, id: ApplicationId) -> Result<Option<DecisionRow>> {
    let mut decision = reader
        .conn()
        .prepare_cached("SELECT * FROM application_decision WHERE application_id = ?1")?;
    let found = decision.query_row([id], |row| {
        Ok(DecisionRow {
            outcome: row.get("outcome")?,
            amount: row.get("amount_fen")?,
            conditions: row.get("conditions")?,
            reason: row.get("reason")?,
            minutes: row.get("minutes")?,
            decided_on: row.get("decided_on")?,
            decided_by: row.get("decided_by")?,
            lines: Vec::new(),
        })
    });
    let Some(mut found) = found.optional()? else {
        return Ok(None);
    };
    found.lines = approved_lines(reader, id)?;
    Ok(Some(found))
}

fn approved_lines(reader: &Reader, id: ApplicationId) -> Result<Vec<ApprovedLine>> {
    let mut lines = reader.conn().prepare_cached(
        "SELECT * FROM application_decision_line WHERE application_id = ?1 ORDER BY seq",
    )?;
    let rows = lines.query_map([id], |row| {
        Ok(ApprovedLine {
            class: row.get("class")?,
            line: row.get("line")?,
            amount: row.get("amount_fen")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add_decision(change: &Change, id: ApplicationId, decision: &DecisionRow) -> Result<()> {
    let mut add = change.conn().prepare_cached(
        "INSERT INTO application_decision (application_id, outcome, amount_fen, conditions, reason, minutes, decided_on, decided_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    add.execute(params![
        id,
        decision.outcome,
        decision.amount,
        decision.conditions,
        decision.reason,
        decision.minutes,
        decision.decided_on,
        decision.decided_by
    ])?;
    let mut add = change.conn().prepare_cached(
        "INSERT INTO application_decision_line (id, application_id, seq, class, line, amount_fen)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (seq, line) in (1u32..).zip(&decision.lines) {
        add.execute(params![
            Uuid::now_v7().to_string(),
            id,
            seq,
            line.class,
            line.line,
            line.amount
        ])?;
    }
    Ok(())
}
