use chrono::NaiveDate;
use rusqlite::params;
use uuid::Uuid;

use super::held_by_book;
use crate::base::book::{Change, Reader};
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AmendmentKind, AwardId, TrancheId};

#[derive(Debug, Clone)]
pub struct AmendmentRow {
    pub seq: u32,
    pub kind: AmendmentKind,
    pub decided_on: NaiveDate,
    pub reason: String,
    /// The supplementary agreement or the letter.
    pub paper: String,
    pub before: String,
    pub after: String,
    pub made_by: String,
}

/// In their order.
pub fn amendments_of(reader: &Reader, award: AwardId) -> Result<Vec<AmendmentRow>> {
    let mut amendments = reader
        .conn()
        .prepare_cached("SELECT * FROM award_amendment WHERE award_id = ?1 ORDER BY seq")?;
    let rows = amendments.query_map([award], |row| {
        Ok(AmendmentRow {
            seq: row.get("seq")?,
            kind: row.get("kind")?,
            decided_on: row.get("decided_on")?,
            reason: row.get("reason")?,
            paper: row.get("paper")?,
            before: row.get("before")?,
            after: row.get("after")?,
            made_by: row.get("made_by")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add_amendment(change: &Change, award: AwardId, row: &AmendmentRow) -> Result<()> {
    let mut add = change.conn().prepare_cached(
        "INSERT INTO award_amendment (id, award_id, seq, kind, decided_on, reason, paper, before, after, made_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    held_by_book(add.execute(params![
        Uuid::now_v7().to_string(),
        award,
        row.seq,
        row.kind,
        row.decided_on,
        row.reason,
        row.paper,
        row.before,
        row.after,
        row.made_by
    ]))?;
    Ok(())
}

/// A tranche as amended: an amount, its percent no longer.
pub fn resize_tranche(
    change: &Change,
    tranche: TrancheId,
    amount: Yuan,
    planned_on: Option<NaiveDate>,
) -> Result<()> {
    let mut resize = change.conn().prepare_cached(
        "UPDATE tranche SET amount_fen = ?2, percent = iif(amount_fen = ?2, percent, NULL), planned_on = ?3 WHERE id = ?1",
    )?;
    held_by_book(resize.execute(params![tranche, amount, planned_on]))?;
    Ok(())
}
