use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::{found, held_by_book};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AwardId, FundId, FundStanding};

#[derive(Debug, Clone)]
pub struct FundRow {
    pub id: FundId,
    pub name: String,
    pub source: Option<String>,
    pub restriction: Option<String>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub promised: Option<Yuan>,
    pub note: Option<String>,
}

fn row_to_fund(row: &Row<'_>) -> rusqlite::Result<FundRow> {
    Ok(FundRow {
        id: row.get("id")?,
        name: row.get("name")?,
        source: row.get("source")?,
        restriction: row.get("restriction")?,
        starts_on: row.get("starts_on")?,
        ends_on: row.get("ends_on")?,
        promised: row.get("promised_fen")?,
        note: row.get("note")?,
    })
}

pub fn fund_by_id(reader: &Reader, id: FundId) -> Result<FundRow> {
    let mut fund = reader
        .conn()
        .prepare_cached("SELECT * FROM fund WHERE id = ?1")?;
    found(fund.query_row([id], row_to_fund).optional()?, "fund")
}

pub fn fund_by_name(reader: &Reader, name: &str) -> Result<Option<FundRow>> {
    let mut fund = reader
        .conn()
        .prepare_cached("SELECT * FROM fund WHERE name = ?1")?;
    Ok(fund.query_row([name], row_to_fund).optional()?)
}

pub fn add_fund(reader: &Reader, fund: &FundRow) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO fund (id, name, source, restriction, starts_on, ends_on, promised_fen, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    add.execute(params![
        fund.id,
        fund.name,
        fund.source,
        fund.restriction,
        fund.starts_on,
        fund.ends_on,
        fund.promised,
        fund.note
    ])?;
    Ok(())
}

pub fn save_fund(reader: &Reader, fund: &FundRow) -> Result<()> {
    let mut save = reader.conn().prepare_cached(
        "UPDATE fund SET name = ?2, source = ?3, restriction = ?4, starts_on = ?5, ends_on = ?6,
           promised_fen = ?7, note = ?8 WHERE id = ?1",
    )?;
    held_by_book(save.execute(params![
        fund.id,
        fund.name,
        fund.source,
        fund.restriction,
        fund.starts_on,
        fund.ends_on,
        fund.promised,
        fund.note
    ]))?;
    Ok(())
}

/// The fund's sums; what is reserved leaves out the award `but`.
pub fn fund_standing(
    reader: &Reader,
    fund: &FundRow,
    but: Option<AwardId>,
) -> Result<FundStanding> {
    let mut sums = reader
        .conn()
        .prepare_cached(include_str!("../sql/fund_standing.sql"))?;
    Ok(sums.query_row(params![fund.id, but], |row| row_to_standing(row, fund))?)
}

/// The fund's sums at the end of a day, from the ledger by the days money moved.
pub fn fund_standing_on(reader: &Reader, fund: &FundRow, on: NaiveDate) -> Result<FundStanding> {
    let mut sums = reader
        .conn()
        .prepare_cached(include_str!("../sql/fund_standing_on.sql"))?;
    Ok(sums.query_row(params![fund.id, on], |row| row_to_standing(row, fund))?)
}

fn row_to_standing(row: &Row<'_>, fund: &FundRow) -> rusqlite::Result<FundStanding> {
    Ok(FundStanding {
        name: fund.name.clone(),
        starts_on: fund.starts_on,
        ends_on: fund.ends_on,
        promised: fund.promised,
        received: row.get("received_fen")?,
        committed: row.get("committed_fen")?,
        paid: row.get("paid_fen")?,
        refunded: row.get("refunded_fen")?,
        handed_back: row.get("handed_back_fen")?,
        reserved: row.get("reserved_fen")?,
    })
}

pub fn all_funds(reader: &Reader) -> Result<Vec<FundRow>> {
    let mut funds = reader
        .conn()
        .prepare_cached("SELECT * FROM fund ORDER BY starts_on, name")?;
    let rows = funds.query_map([], row_to_fund)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many awards come from the fund.
pub fn awards_of_fund(reader: &Reader, fund: FundId) -> Result<usize> {
    let mut count = reader
        .conn()
        .prepare_cached("SELECT count(*) FROM award WHERE fund_id = ?1")?;
    let n: i64 = count.query_row([fund], |row| row.get(0))?;
    Ok(usize::try_from(n).unwrap_or_default())
}
