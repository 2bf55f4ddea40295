//! What an import that was taken back left behind, since the ledger names it.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;

/// Whether an award was taken over and then taken back: ended early, with nothing standing on it.
pub fn was_taken_back(reader: &Reader, award: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (
        SELECT 1 FROM award a JOIN derived_award_balance b ON b.award_id = a.id
        WHERE a.id = ?1 AND a.as_recorded = 1 AND a.state IN ('terminated', 'closed', 'cancelled')
          AND b.committed_fen = 0 AND b.paid_fen = 0 AND b.refunded_fen = 0)";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([award], |row| row.get(0))?)
}

/// Whether all that was posted under this number, for this project, amount and day, was taken back:
/// with its award, or by itself from one that runs on.
pub fn is_taken_back(
    reader: &Reader,
    no: &str,
    project: &str,
    amount: Yuan,
    on: NaiveDate,
) -> Result<bool> {
    let sql = "SELECT EXISTS (
        SELECT 1 FROM ledger_entry e JOIN award a ON a.id = e.award_id
          JOIN derived_award_balance b ON b.award_id = a.id
        WHERE e.voucher_no = ?1 AND a.project_id = ?2 AND e.amount_fen = ?3 AND e.posted_on = ?4
          AND e.as_recorded = 1
          AND (EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)
            OR e.kind = 'reversal' AND a.as_recorded = 1 AND a.state IN ('terminated', 'closed', 'cancelled')
              AND b.committed_fen = 0 AND b.paid_fen = 0 AND b.refunded_fen = 0))";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![no, project, amount, on], |row| row.get(0))?)
}

/// The voided payment that was taken over under this number, for this project, amount and day.
pub fn voided_before(
    reader: &Reader,
    no: &str,
    project: &str,
    amount: Yuan,
    on: NaiveDate,
) -> Result<Option<String>> {
    let sql = "SELECT p.id FROM payment p JOIN award a ON a.id = p.award_id
        WHERE p.voucher_no = ?1 AND a.project_id = ?2 AND p.amount_fen = ?3 AND p.planned_on = ?4
          AND p.as_recorded = 1 AND p.state = 'voided'";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![no, project, amount, on], |row| row.get(0))
        .optional()?)
}

/// Why an organisation was laid aside, where it is.
pub fn archived_because(reader: &Reader, organisation: &str) -> Result<Option<String>> {
    let sql = "SELECT status_reason FROM organisation WHERE id = ?1 AND status = 'archived'";
    let reason: Option<Option<String>> = reader
        .conn()
        .prepare_cached(sql)?
        .query_row([organisation], |row| row.get(0))
        .optional()?;
    Ok(reason.flatten())
}

/// The leader of a project: id and name.
pub fn leader_of(reader: &Reader, project: &str) -> Result<Option<(String, String)>> {
    let sql =
        "SELECT q.id, q.name FROM project p JOIN person q ON q.id = p.leader_id WHERE p.id = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([project], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

/// The number of a payment, or of an entry of the ledger.
pub fn voucher_of(reader: &Reader, id: &str) -> Result<Option<String>> {
    let sql = "SELECT voucher_no FROM payment WHERE id = ?1
        UNION ALL SELECT voucher_no FROM ledger_entry WHERE id = ?1 LIMIT 1";
    let no: Option<Option<String>> = reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(no.flatten())
}
