use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};
use rust_decimal::Decimal;

use super::{found, held_by_book};
use crate::base::book::Reader;
use crate::base::decimals::decimal_if_any;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{
    AwardId, ConditionId, ConditionKind, ConditionState, TrancheId,
};

#[derive(Debug, Clone)]
pub struct TrancheRow {
    pub id: TrancheId,
    pub award: AwardId,
    pub seq: u32,
    pub name: String,
    /// As agreed; `None` where an amount or the rest was agreed.
    pub percent: Option<Decimal>,
    pub amount: Yuan,
    pub planned_on: Option<NaiveDate>,
}

#[derive(Debug, Clone)]
pub struct ConditionRow {
    pub id: ConditionId,
    pub tranche: TrancheId,
    pub seq: u32,
    pub kind: ConditionKind,
    pub label: String,
    pub due_on: Option<NaiveDate>,
    pub state: ConditionState,
    pub evidence: Option<String>,
    pub asked_by: Option<String>,
    pub decided_by: Option<String>,
    pub decided_on: Option<NaiveDate>,
    pub reason: Option<String>,
}

fn row_to_tranche(row: &Row<'_>) -> rusqlite::Result<TrancheRow> {
    Ok(TrancheRow {
        id: row.get("id")?,
        award: row.get("award_id")?,
        seq: row.get("seq")?,
        name: row.get("name")?,
        percent: decimal_if_any(row, "percent")?,
        amount: row.get("amount_fen")?,
        planned_on: row.get("planned_on")?,
    })
}

fn row_to_condition(row: &Row<'_>) -> rusqlite::Result<ConditionRow> {
    Ok(ConditionRow {
        id: row.get("id")?,
        tranche: row.get("tranche_id")?,
        seq: row.get("seq")?,
        kind: row.get("kind")?,
        label: row.get("label")?,
        due_on: row.get("due_on")?,
        state: row.get("state")?,
        evidence: row.get("evidence")?,
        asked_by: row.get("asked_by")?,
        decided_by: row.get("decided_by")?,
        decided_on: row.get("decided_on")?,
        reason: row.get("reason")?,
    })
}

pub fn tranche_by_id(reader: &Reader, id: TrancheId) -> Result<TrancheRow> {
    let mut tranche = reader
        .conn()
        .prepare_cached("SELECT * FROM tranche WHERE id = ?1")?;
    found(
        tranche.query_row([id], row_to_tranche).optional()?,
        "tranche",
    )
}

/// In their order.
pub fn tranches_of(reader: &Reader, award: AwardId) -> Result<Vec<TrancheRow>> {
    let mut tranches = reader
        .conn()
        .prepare_cached("SELECT * FROM tranche WHERE award_id = ?1 ORDER BY seq")?;
    let rows = tranches.query_map([award], row_to_tranche)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Not paid in full, and planned up to the day where one is said, by their awards: those of a whole book are found
/// without looking at each award.
pub fn open_tranches(
    reader: &Reader,
    by: Option<NaiveDate>,
) -> Result<HashMap<AwardId, HashSet<TrancheId>>> {
    let mut open = reader.conn().prepare_cached(
        "SELECT tranche.award_id, tranche.id FROM tranche
         LEFT JOIN derived_tranche_balance AS kept ON kept.tranche_id = tranche.id
         WHERE (?1 IS NULL OR tranche.planned_on <= ?1)
           AND (tranche.amount_fen = 0 OR tranche.amount_fen > coalesce(kept.paid_fen - kept.refunded_fen, 0))",
    )?;
    let mut rows = open.query([by])?;
    let mut by_award: HashMap<AwardId, HashSet<TrancheId>> = HashMap::new();
    while let Some(row) = rows.next()? {
        by_award.entry(row.get(0)?).or_default().insert(row.get(1)?);
    }
    Ok(by_award)
}

pub fn add_tranche(reader: &Reader, tranche: &TrancheRow) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO tranche (id, award_id, seq, name, percent, amount_fen, planned_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    held_by_book(add.execute(params![
        tranche.id,
        tranche.award,
        tranche.seq,
        tranche.name,
        tranche.percent.map(|percent| percent.normalize().to_string()),
        tranche.amount,
        tranche.planned_on,
    ]))?;
    Ok(())
}

/// Takes away the tranches of a draft with their conditions.
pub fn remove_plan(reader: &Reader, award: AwardId) -> Result<()> {
    let conn = reader.conn();
    conn.execute(
        "DELETE FROM tranche_condition WHERE tranche_id IN (SELECT id FROM tranche WHERE award_id = ?1)",
        [award],
    )?;
    conn.execute("DELETE FROM tranche WHERE award_id = ?1", [award])?;
    Ok(())
}

pub fn condition_by_id(reader: &Reader, id: ConditionId) -> Result<ConditionRow> {
    let mut condition = reader
        .conn()
        .prepare_cached("SELECT * FROM tranche_condition WHERE id = ?1")?;
    found(
        condition.query_row([id], row_to_condition).optional()?,
        "tranche_condition",
    )
}

/// In their order.
pub fn conditions_of(reader: &Reader, tranche: TrancheId) -> Result<Vec<ConditionRow>> {
    let mut conditions = reader
        .conn()
        .prepare_cached("SELECT * FROM tranche_condition WHERE tranche_id = ?1 ORDER BY seq")?;
    let rows = conditions.query_map([tranche], row_to_condition)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add_condition(reader: &Reader, condition: &ConditionRow) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO tranche_condition (id, tranche_id, seq, kind, label, due_on, state)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    add.execute(params![
        condition.id,
        condition.tranche,
        condition.seq,
        condition.kind,
        condition.label,
        condition.due_on,
        condition.state,
    ])?;
    Ok(())
}

pub fn save_condition(reader: &Reader, condition: &ConditionRow) -> Result<()> {
    let mut save = reader.conn().prepare_cached(
        "UPDATE tranche_condition SET state = ?2, evidence = ?3, asked_by = ?4, decided_by = ?5,
           decided_on = ?6, reason = ?7 WHERE id = ?1",
    )?;
    save.execute(params![
        condition.id,
        condition.state,
        condition.evidence,
        condition.asked_by,
        condition.decided_by,
        condition.decided_on,
        condition.reason,
    ])?;
    Ok(())
}
