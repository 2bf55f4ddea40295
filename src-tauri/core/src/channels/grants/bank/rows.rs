//! The statements of the bank's side.

mod postings;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::candidates::BankSide;
use super::model::{BankLineId, StatementId, StatementLine};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::grants::model::EntryId;
use crate::channels::grants::rows::{found, held_by_book};

pub use postings::{PostingRow, posting_of, postings};

#[derive(Debug, Clone)]
pub struct StatementRow {
    pub id: StatementId,
    pub file: String,
    pub digest: String,
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// Lines that an earlier statement had brought.
    pub known: i64,
    pub read_by: String,
    pub read_on: NaiveDate,
}

#[derive(Debug, Clone)]
pub struct BankLineRow {
    pub id: BankLineId,
    pub statement: StatementId,
    pub said: StatementLine,
    pub entry: Option<EntryId>,
    pub matched_by: Option<String>,
    pub matched_on: Option<NaiveDate>,
    pub reason: Option<String>,
}

impl BankLineRow {
    /// Neither matched nor explained.
    pub fn waits(&self) -> bool {
        self.entry.is_none() && self.reason.is_none()
    }

    pub fn side(&self) -> BankSide {
        BankSide {
            id: self.id,
            on: self.said.on,
            flow: self.said.flow,
            amount: self.said.amount,
            party: self.said.party.clone(),
            account: self.said.party_account.clone(),
            memo: self.said.memo.clone(),
        }
    }
}

fn row_to_statement(row: &Row<'_>) -> rusqlite::Result<StatementRow> {
    Ok(StatementRow {
        id: row.get("id")?,
        file: row.get("name")?,
        digest: row.get("digest")?,
        from: row.get("from_day")?,
        to: row.get("to_day")?,
        known: row.get("known")?,
        read_by: row.get("read_by")?,
        read_on: row.get("read_on")?,
    })
}

fn row_to_line(row: &Row<'_>) -> rusqlite::Result<BankLineRow> {
    Ok(BankLineRow {
        id: row.get("id")?,
        statement: row.get("statement_id")?,
        said: StatementLine {
            line: row.get("line")?,
            on: row.get("day")?,
            flow: row.get("flow")?,
            amount: row.get("amount_fen")?,
            party: row.get("other_party")?,
            party_account: row.get("other_account")?,
            memo: row.get("memo")?,
            serial: row.get("serial")?,
            balance: row.get("balance_fen")?,
        },
        entry: row.get("entry_id")?,
        matched_by: row.get("matched_by")?,
        matched_on: row.get("matched_on")?,
        reason: row.get("reason")?,
    })
}

pub fn statement_by_id(reader: &Reader, id: StatementId) -> Result<StatementRow> {
    let mut statement = reader
        .conn()
        .prepare_cached("SELECT * FROM bank_statement WHERE id = ?1")?;
    found(
        statement.query_row([id], row_to_statement).optional()?,
        "bank_statement",
    )
}

pub fn statement_by_digest(reader: &Reader, digest: &str) -> Result<Option<StatementRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached("SELECT * FROM bank_statement WHERE digest = ?1")?;
    Ok(statement.query_row([digest], row_to_statement).optional()?)
}

/// The newest period first.
pub fn all_statements(reader: &Reader) -> Result<Vec<StatementRow>> {
    let mut statements = reader.conn().prepare_cached(
        "SELECT * FROM bank_statement ORDER BY to_day DESC, from_day DESC, id DESC",
    )?;
    let rows = statements.query_map([], row_to_statement)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add_statement(reader: &Reader, statement: &StatementRow) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO bank_statement (id, name, digest, from_day, to_day, known, read_by, read_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    add.execute(params![
        statement.id,
        statement.file,
        statement.digest,
        statement.from,
        statement.to,
        statement.known,
        statement.read_by,
        statement.read_on,
    ])?;
    Ok(())
}

pub fn add_line(reader: &Reader, statement: StatementId, said: &StatementLine) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO bank_line (id, statement_id, line, day, flow, amount_fen, other_party, other_account, memo, serial, balance_fen)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?;
    add.execute(params![
        BankLineId::fresh(),
        statement,
        said.line.max(1),
        said.on,
        said.flow,
        said.amount,
        said.party,
        said.party_account,
        said.memo,
        said.serial,
        said.balance,
    ])?;
    Ok(())
}

pub fn line_by_id(reader: &Reader, id: BankLineId) -> Result<BankLineRow> {
    let mut line = reader
        .conn()
        .prepare_cached("SELECT * FROM bank_line WHERE id = ?1")?;
    found(line.query_row([id], row_to_line).optional()?, "bank_line")
}

/// In the order of the file.
pub fn lines_of(reader: &Reader, statement: StatementId) -> Result<Vec<BankLineRow>> {
    let mut lines = reader
        .conn()
        .prepare_cached("SELECT * FROM bank_line WHERE statement_id = ?1 ORDER BY line, id")?;
    let rows = lines.query_map([statement], row_to_line)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What statements told of these days so far.
pub fn lines_between(reader: &Reader, from: NaiveDate, to: NaiveDate) -> Result<Vec<BankLineRow>> {
    let mut lines = reader
        .conn()
        .prepare_cached("SELECT * FROM bank_line WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id")?;
    let rows = lines.query_map([from, to], row_to_line)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The line that shows this line of the ledger.
pub fn line_of_entry(reader: &Reader, entry: EntryId) -> Result<Option<BankLineRow>> {
    let mut line = reader
        .conn()
        .prepare_cached("SELECT * FROM bank_line WHERE entry_id = ?1")?;
    Ok(line.query_row([entry], row_to_line).optional()?)
}

/// What she accepted or explained.
pub fn save_line(reader: &Reader, line: &BankLineRow) -> Result<()> {
    let mut save = reader.conn().prepare_cached(
        "UPDATE bank_line SET entry_id = ?2, matched_by = ?3, matched_on = ?4, reason = ?5 WHERE id = ?1",
    )?;
    held_by_book(save.execute(params![
        line.id,
        line.entry,
        line.matched_by,
        line.matched_on,
        line.reason
    ]))?;
    Ok(())
}
