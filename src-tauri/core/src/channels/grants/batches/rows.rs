//! The statements of batches.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::model::BatchId;
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::grants::rows::found;

#[derive(Debug, Clone)]
pub struct BatchRow {
    pub id: BatchId,
    pub no: String,
    /// The day it is to go to the bank.
    pub planned_on: NaiveDate,
    pub note: Option<String>,
    pub made_by: String,
    pub made_on: NaiveDate,
    /// The bank list that was last written out: when, by whom, and the SHA-256 of the file.
    pub listed_on: Option<NaiveDate>,
    pub listed_by: Option<String>,
    pub listed_digest: Option<String>,
}

fn row_to_batch(row: &Row<'_>) -> rusqlite::Result<BatchRow> {
    Ok(BatchRow {
        id: row.get("id")?,
        no: row.get("no")?,
        planned_on: row.get("planned_on")?,
        note: row.get("note")?,
        made_by: row.get("made_by")?,
        made_on: row.get("made_on")?,
        listed_on: row.get("listed_on")?,
        listed_by: row.get("listed_by")?,
        listed_digest: row.get("listed_digest")?,
    })
}

pub fn batch_by_id(reader: &Reader, id: BatchId) -> Result<BatchRow> {
    let mut batch = reader
        .conn()
        .prepare_cached("SELECT * FROM payment_batch WHERE id = ?1")?;
    found(
        batch.query_row([id], row_to_batch).optional()?,
        "payment_batch",
    )
}

/// The newest first.
pub fn all_batches(reader: &Reader) -> Result<Vec<BatchRow>> {
    let mut batches = reader
        .conn()
        .prepare_cached("SELECT * FROM payment_batch ORDER BY planned_on DESC, no DESC")?;
    let rows = batches.query_map([], row_to_batch)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add_batch(reader: &Reader, batch: &BatchRow) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO payment_batch (id, no, planned_on, note, made_by, made_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    add.execute(params![
        batch.id,
        batch.no,
        batch.planned_on,
        batch.note,
        batch.made_by,
        batch.made_on,
    ])?;
    Ok(())
}

pub fn save_listing(reader: &Reader, batch: &BatchRow) -> Result<()> {
    let mut save = reader.conn().prepare_cached(
        "UPDATE payment_batch SET listed_on = ?2, listed_by = ?3, listed_digest = ?4 WHERE id = ?1",
    )?;
    save.execute(params![
        batch.id,
        batch.listed_on,
        batch.listed_by,
        batch.listed_digest
    ])?;
    Ok(())
}
