//! The statements of settlements and sub-grants.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params, params};

use super::model::{SettlementId, SettlementKind, SubGrantId};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::AwardId;
use crate::channels::grants::rows::found;

#[derive(Debug, Clone)]
pub struct SettlementRow {
    pub id: SettlementId,
    pub award: AwardId,
    pub kind: SettlementKind,
    pub amount: Yuan,
    pub decided_on: NaiveDate,
    /// Who or which meeting decided it, and the paper that says so.
    pub decided_by: String,
    pub paper: Option<String>,
    /// Of what is owed: when it is to be back.
    pub due_on: Option<NaiveDate>,
    pub reason: String,
    pub made_by: String,
}

#[derive(Debug, Clone)]
pub struct SubGrantRow {
    pub id: SubGrantId,
    pub award: AwardId,
    pub seq: u32,
    pub recipient: String,
    pub purpose: String,
    pub amount: Yuan,
    pub agreed_on: NaiveDate,
    pub paid_on: Option<NaiveDate>,
    pub receipt_no: Option<String>,
    pub result: Option<String>,
}

fn row_to_settlement(row: &Row<'_>) -> rusqlite::Result<SettlementRow> {
    Ok(SettlementRow {
        id: row.get("id")?,
        award: row.get("award_id")?,
        kind: row.get("kind")?,
        amount: row.get("amount_fen")?,
        decided_on: row.get("decided_on")?,
        decided_by: row.get("decided_by")?,
        paper: row.get("paper")?,
        due_on: row.get("due_on")?,
        reason: row.get("reason")?,
        made_by: row.get("made_by")?,
    })
}

fn row_to_sub_grant(row: &Row<'_>) -> rusqlite::Result<SubGrantRow> {
    Ok(SubGrantRow {
        id: row.get("id")?,
        award: row.get("award_id")?,
        seq: row.get("seq")?,
        recipient: row.get("recipient")?,
        purpose: row.get("purpose")?,
        amount: row.get("amount_fen")?,
        agreed_on: row.get("agreed_on")?,
        paid_on: row.get("paid_on")?,
        receipt_no: row.get("receipt_no")?,
        result: row.get("result")?,
    })
}

/// By the day of their decision.
pub fn settlements_of(reader: &Reader, award: AwardId) -> Result<Vec<SettlementRow>> {
    let mut settlements = reader
        .conn()
        .prepare_cached("SELECT * FROM settlement WHERE award_id = ?1 ORDER BY decided_on, id")?;
    let rows = settlements.query_map([award], row_to_settlement)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add_settlement(reader: &Reader, row: &SettlementRow) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO settlement (id, award_id, kind, amount_fen, decided_on, decided_by, paper, due_on, reason, made_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    add.execute(params![
        row.id,
        row.award,
        row.kind,
        row.amount,
        row.decided_on,
        row.decided_by,
        row.paper,
        row.due_on,
        row.reason,
        row.made_by,
    ])?;
    Ok(())
}

/// In their order.
pub fn sub_grants_of(reader: &Reader, award: AwardId) -> Result<Vec<SubGrantRow>> {
    let mut grants = reader
        .conn()
        .prepare_cached("SELECT * FROM sub_grant WHERE award_id = ?1 ORDER BY seq")?;
    let rows = grants.query_map([award], row_to_sub_grant)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What an award granted on in all, paid or agreed.
pub fn granted_on(reader: &Reader, award: AwardId) -> Result<Yuan> {
    let mut sum = reader
        .conn()
        .prepare_cached("SELECT coalesce(sum(amount_fen), 0) FROM sub_grant WHERE award_id = ?1")?;
    Ok(sum.query_row([award], |row| row.get(0))?)
}

pub fn sub_grant_by_id(reader: &Reader, id: SubGrantId) -> Result<SubGrantRow> {
    let mut grant = reader
        .conn()
        .prepare_cached("SELECT * FROM sub_grant WHERE id = ?1")?;
    found(
        grant.query_row([id], row_to_sub_grant).optional()?,
        "sub_grant",
    )
}

pub fn add_sub_grant(reader: &Reader, row: &SubGrantRow) -> Result<()> {
    write(
        reader,
        "INSERT INTO sub_grant (id, award_id, seq, recipient, purpose, amount_fen, agreed_on, paid_on, receipt_no, result)
         VALUES (:id, :award, :seq, :recipient, :purpose, :amount, :agreed_on, :paid_on, :receipt_no, :result)",
        row,
    )
}

pub fn save_sub_grant(reader: &Reader, row: &SubGrantRow) -> Result<()> {
    write(
        reader,
        "UPDATE sub_grant SET award_id = :award, seq = :seq, recipient = :recipient, purpose = :purpose,
           amount_fen = :amount, agreed_on = :agreed_on, paid_on = :paid_on, receipt_no = :receipt_no,
           result = :result WHERE id = :id",
        row,
    )
}

fn write(reader: &Reader, sql: &str, row: &SubGrantRow) -> Result<()> {
    let mut statement = reader.conn().prepare_cached(sql)?;
    statement.execute(named_params! {
        ":id": row.id,
        ":award": row.award,
        ":seq": row.seq,
        ":recipient": row.recipient,
        ":purpose": row.purpose,
        ":amount": row.amount,
        ":agreed_on": row.agreed_on,
        ":paid_on": row.paid_on,
        ":receipt_no": row.receipt_no,
        ":result": row.result,
    })?;
    Ok(())
}

/// What explained the money of an award and was reversed on that day or later.
pub fn taken_back_since(reader: &Reader, award: AwardId, on: NaiveDate) -> Result<Yuan> {
    let mut sum = reader.conn().prepare_cached(
        "SELECT coalesce(sum(amount_fen), 0) FROM ledger_entry
         WHERE award_id = ?1 AND kind = 'reversal' AND bears_on IN ('expenditureAccepted', 'refund') AND posted_on >= ?2",
    )?;
    Ok(sum.query_row(params![award, on], |row| row.get(0))?)
}

/// The first day on which something was paid to the award and was not taken back as a mistake or by the bank.
pub fn first_paid(reader: &Reader, award: AwardId) -> Result<Option<NaiveDate>> {
    let mut first = reader.conn().prepare_cached(
        "SELECT min(e.posted_on) FROM ledger_entry e WHERE e.award_id = ?1 AND e.kind = 'disbursement'
           AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)",
    )?;
    Ok(first.query_row([award], |row| row.get(0))?)
}
