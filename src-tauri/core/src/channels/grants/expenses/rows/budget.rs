use rusqlite::{Row, params};
use rust_decimal::Decimal;

use crate::base::book::Reader;
use crate::base::decimals::{decimal, decimal_if_any};
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::expenses::model::{BudgetClass, BudgetLineId};
use crate::channels::grants::model::AwardId;

#[derive(Debug, Clone)]
pub struct BudgetLineRow {
    pub id: BudgetLineId,
    pub award: AwardId,
    pub seq: u32,
    pub class: BudgetClass,
    pub line: String,
    pub amount: Yuan,
    /// Percent it may be exceeded by without an amendment.
    pub tolerance: Decimal,
}

/// What a class may take of the award at most.
#[derive(Debug, Clone)]
pub struct ClassCapRow {
    pub class: BudgetClass,
    pub percent: Decimal,
    pub source: Option<String>,
}

fn row_to_line(row: &Row<'_>) -> rusqlite::Result<BudgetLineRow> {
    Ok(BudgetLineRow {
        id: row.get("id")?,
        award: row.get("award_id")?,
        seq: row.get("seq")?,
        class: row.get("class")?,
        line: row.get("line")?,
        amount: row.get("amount_fen")?,
        tolerance: decimal(row, "tolerance")?,
    })
}

/// In their order.
pub fn budget_of(reader: &Reader, award: AwardId) -> Result<Vec<BudgetLineRow>> {
    let mut lines = reader
        .conn()
        .prepare_cached("SELECT * FROM award_budget_line WHERE award_id = ?1 ORDER BY seq")?;
    let rows = lines.query_map([award], row_to_line)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn caps_of(reader: &Reader, award: AwardId) -> Result<Vec<ClassCapRow>> {
    let mut caps = reader
        .conn()
        .prepare_cached("SELECT * FROM award_class_cap WHERE award_id = ?1 ORDER BY class")?;
    let rows = caps.query_map([award], |row| {
        Ok(ClassCapRow {
            class: row.get("class")?,
            percent: decimal(row, "percent")?,
            source: row.get("source")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add_budget_line(reader: &Reader, line: &BudgetLineRow) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO award_budget_line (id, award_id, seq, class, line, amount_fen, tolerance)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    add.execute(params![
        line.id,
        line.award,
        line.seq,
        line.class,
        line.line,
        line.amount,
        line.tolerance.normalize().to_string(),
    ])?;
    Ok(())
}

pub fn add_class_cap(reader: &Reader, award: AwardId, cap: &ClassCapRow) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO award_class_cap (id, award_id, class, percent, source) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    add.execute(params![
        BudgetLineId::fresh(),
        award,
        cap.class,
        cap.percent.normalize().to_string(),
        cap.source,
    ])?;
    Ok(())
}

/// Makes room for the order of a budget that is written anew: `seq` is unique in an award.
pub fn move_aside(reader: &Reader, award: AwardId) -> Result<()> {
    let mut aside = reader
        .conn()
        .prepare_cached("UPDATE award_budget_line SET seq = seq + 1000 WHERE award_id = ?1")?;
    aside.execute([award])?;
    Ok(())
}

pub fn save_budget_line(reader: &Reader, line: &BudgetLineRow) -> Result<()> {
    let mut save = reader.conn().prepare_cached(
        "UPDATE award_budget_line SET seq = ?2, amount_fen = ?3, tolerance = ?4, class = ?5 WHERE id = ?1",
    )?;
    save.execute(params![
        line.id,
        line.seq,
        line.amount,
        line.tolerance.normalize().to_string(),
        line.class,
    ])?;
    Ok(())
}

pub fn remove_budget_line(reader: &Reader, line: BudgetLineId) -> Result<()> {
    let mut remove = reader
        .conn()
        .prepare_cached("DELETE FROM award_budget_line WHERE id = ?1")?;
    remove.execute([line])?;
    Ok(())
}

/// How many lines of reports were spent on it.
pub fn spent_on_line(reader: &Reader, line: BudgetLineId) -> Result<u32> {
    let mut count = reader
        .conn()
        .prepare_cached("SELECT count(*) FROM expense_line WHERE budget_line_id = ?1")?;
    Ok(count.query_row([line], |row| row.get(0))?)
}

pub fn remove_caps(reader: &Reader, award: AwardId) -> Result<()> {
    let mut remove = reader
        .conn()
        .prepare_cached("DELETE FROM award_class_cap WHERE award_id = ?1")?;
    remove.execute([award])?;
    Ok(())
}

/// The least share of the award that is granted on.
pub fn regrant_percent(reader: &Reader, award: AwardId) -> Result<Option<Decimal>> {
    let mut share = reader
        .conn()
        .prepare_cached("SELECT regrant_percent FROM award WHERE id = ?1")?;
    Ok(share.query_row([award], |row| decimal_if_any(row, "regrant_percent"))?)
}

pub fn set_regrant_percent(
    reader: &Reader,
    award: AwardId,
    percent: Option<Decimal>,
) -> Result<()> {
    let mut set = reader
        .conn()
        .prepare_cached("UPDATE award SET regrant_percent = ?2 WHERE id = ?1")?;
    set.execute(params![
        award,
        percent.map(|percent| percent.normalize().to_string())
    ])?;
    Ok(())
}
