use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params, params};
use rust_decimal::Decimal;

use crate::base::book::Reader;
use crate::base::decimals::decimal_if_any;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::expenses::model::{
    BudgetClass, BudgetLineId, ExpenseLineId, Lecturer, ReportId,
};
use crate::channels::grants::model::EntryId;
use crate::channels::grants::rows::{found, held_by_book};

#[derive(Debug, Clone)]
pub struct ExpenseRow {
    pub id: ExpenseLineId,
    pub report: ReportId,
    pub seq: u32,
    pub spent_on: NaiveDate,
    pub class: BudgetClass,
    pub budget_line: Option<BudgetLineId>,
    pub payee: String,
    pub purpose: Option<String>,
    pub amount: Yuan,
    pub receipt_no: Option<String>,
    /// Of the scanned receipt, hexadecimal.
    pub scan_sha256: Option<String>,
    /// 学时 of a lecture that was paid for, and who gave it.
    pub class_hours: Option<Decimal>,
    pub lecturer: Option<Lecturer>,
    /// `None`: not decided.
    pub accepted: Option<Yuan>,
    pub decided_by: Option<String>,
    pub decided_on: Option<NaiveDate>,
    pub decided_reason: Option<String>,
    /// What it was posted as.
    pub entry: Option<EntryId>,
    /// The posting was reversed since: it counts no more.
    pub reversed: bool,
}

const WITH_REVERSAL: &str =
    "SELECT l.*, EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = l.entry_id) AS reversed
     FROM expense_line l";

fn row_to_line(row: &Row<'_>) -> rusqlite::Result<ExpenseRow> {
    Ok(ExpenseRow {
        id: row.get("id")?,
        report: row.get("report_id")?,
        seq: row.get("seq")?,
        spent_on: row.get("spent_on")?,
        class: row.get("class")?,
        budget_line: row.get("budget_line_id")?,
        payee: row.get("payee")?,
        purpose: row.get("purpose")?,
        amount: row.get("amount_fen")?,
        receipt_no: row.get("receipt_no")?,
        scan_sha256: row.get("scan_sha256")?,
        class_hours: decimal_if_any(row, "class_hours")?,
        lecturer: row.get("lecturer")?,
        accepted: row.get("accepted_fen")?,
        decided_by: row.get("decided_by")?,
        decided_on: row.get("decided_on")?,
        decided_reason: row.get("decided_reason")?,
        entry: row.get("entry_id")?,
        reversed: row.get("reversed")?,
    })
}

pub fn line_by_id(reader: &Reader, id: ExpenseLineId) -> Result<ExpenseRow> {
    let mut line = reader
        .conn()
        .prepare_cached(&format!("{WITH_REVERSAL} WHERE l.id = ?1"))?;
    found(
        line.query_row([id], row_to_line).optional()?,
        "expense_line",
    )
}

/// In their order.
pub fn lines_of(reader: &Reader, report: ReportId) -> Result<Vec<ExpenseRow>> {
    let mut lines = reader.conn().prepare_cached(&format!(
        "{WITH_REVERSAL} WHERE l.report_id = ?1 ORDER BY l.seq"
    ))?;
    let rows = lines.query_map([report], row_to_line)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add_line(reader: &Reader, line: &ExpenseRow) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO expense_line (id, report_id, seq, spent_on, class, budget_line_id, payee, purpose,
           amount_fen, receipt_no, scan_sha256, class_hours, lecturer, accepted_fen, decided_by,
           decided_on, decided_reason)
         VALUES (:id, :report, :seq, :spent_on, :class, :budget_line, :payee, :purpose,
           :amount, :receipt_no, :scan, :hours, :lecturer, :accepted, :decided_by,
           :decided_on, :reason)",
    )?;
    held_by_book(add.execute(named_params! {
        ":id": line.id,
        ":report": line.report,
        ":seq": line.seq,
        ":spent_on": line.spent_on,
        ":class": line.class,
        ":budget_line": line.budget_line,
        ":payee": line.payee,
        ":purpose": line.purpose,
        ":amount": line.amount,
        ":receipt_no": line.receipt_no,
        ":scan": line.scan_sha256,
        ":hours": line.class_hours.map(|hours| hours.normalize().to_string()),
        ":lecturer": line.lecturer,
        ":accepted": line.accepted,
        ":decided_by": line.decided_by,
        ":decided_on": line.decided_on,
        ":reason": line.decided_reason,
    }))?;
    Ok(())
}

/// What was decided of a line, and what it was posted as.
pub fn save_line(reader: &Reader, line: &ExpenseRow) -> Result<()> {
    let mut save = reader.conn().prepare_cached(
        "UPDATE expense_line SET accepted_fen = ?2, decided_by = ?3, decided_on = ?4, decided_reason = ?5,
           entry_id = ?6 WHERE id = ?1",
    )?;
    held_by_book(save.execute(params![
        line.id,
        line.accepted,
        line.decided_by,
        line.decided_on,
        line.decided_reason,
        line.entry,
    ]))?;
    Ok(())
}

/// Takes the lines of a report away that is typed in anew.
pub fn remove_lines(reader: &Reader, report: ReportId) -> Result<()> {
    let mut remove = reader
        .conn()
        .prepare_cached("DELETE FROM expense_line WHERE report_id = ?1")?;
    held_by_book(remove.execute([report]))?;
    Ok(())
}

/// The other receipts that the line's scan is attached to: award, report, place in it, and the receipt's number. One
/// that was disallowed whole counts nowhere and is not named.
pub fn others_with_scan(reader: &Reader, line: &ExpenseRow) -> Result<Vec<String>> {
    let mut others = reader.conn().prepare_cached(
        "SELECT award.no || ' · ' || report.name || ' ' || other.seq || coalesce(' · ' || other.receipt_no, '')
         FROM expense_line other
         JOIN expense_report report ON report.id = other.report_id
         JOIN award ON award.id = report.award_id
         WHERE other.scan_sha256 = ?1 AND other.id <> ?2 AND coalesce(other.accepted_fen, 1) > 0
         ORDER BY award.no, report.seq, other.seq",
    )?;
    let rows = others.query_map(params![line.scan_sha256, line.id], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Where a receipt number counts already: the award's number, and the report where there is one.
pub fn receipt_user(reader: &Reader, receipt_no: &str) -> Result<Option<String>> {
    let mut user = reader.conn().prepare_cached(
        "SELECT coalesce(by_line.no || ' · ' || report.name, by_entry.no)
         FROM receipt_in_use used
         LEFT JOIN expense_line line ON line.id = used.line_id
         LEFT JOIN expense_report report ON report.id = line.report_id
         LEFT JOIN award by_line ON by_line.id = report.award_id
         LEFT JOIN ledger_entry entry ON entry.id = used.entry_id
         LEFT JOIN award by_entry ON by_entry.id = entry.award_id
         WHERE used.receipt_no = ?1 LIMIT 1",
    )?;
    Ok(user.query_row([receipt_no], |row| row.get(0)).optional()?)
}
