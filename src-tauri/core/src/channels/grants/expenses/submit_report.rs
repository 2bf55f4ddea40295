//! A report has come in: its receipts are typed in line by line, or typed anew after it was returned.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    BudgetClass, BudgetLineId, ExpenseLineId, Lecturer, ReportId, ReportState, is_sha256,
    period_makes_sense, report_moves,
};
use super::rows::{self as expenses, ExpenseRow, ReportRow};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, receipt_number, required};
use crate::channels::grants::model::{amount_is_positive, day_is_open};
use crate::registry::rows::documents::is_kept;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubmitReport {
    pub report: ReportId,
    pub period_from: Option<NaiveDate>,
    pub period_to: Option<NaiveDate>,
    #[serde(deserialize_with = "typed_day")]
    pub submitted_on: NaiveDate,
    /// All lines, in their order; they take the place of those there were.
    pub lines: Vec<ExpenseFields>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExpenseFields {
    /// The line there was: what was decided of it stays while amount and receipt do.
    pub id: Option<ExpenseLineId>,
    #[serde(deserialize_with = "typed_day")]
    pub spent_on: NaiveDate,
    /// Of the budget line where one is named.
    pub class: Option<BudgetClass>,
    pub budget_line: Option<BudgetLineId>,
    pub payee: String,
    pub purpose: Option<String>,
    /// In yuan.
    pub amount: Yuan,
    pub receipt_no: Option<String>,
    /// SHA-256 of the scanned receipt, 64 hexadecimal digits.
    pub scan_sha256: Option<String>,
    /// 学时 of a lecture that was paid for.
    #[ts(type = "string | null")]
    pub class_hours: Option<Decimal>,
    pub lecturer: Option<Lecturer>,
}

impl SubmitReport {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let report = expenses::report_by_id(change, self.report)?;
        period_makes_sense(self.period_from, self.period_to)?;
        day_is_open(self.submitted_on, change.today(), None, "submittedOn")?;
        let report = ReportRow {
            state: report_moves(&report.name, report.state, ReportState::Submitted)?,
            period_from: self.period_from.or(report.period_from),
            period_to: self.period_to.or(report.period_to),
            submitted_on: Some(self.submitted_on),
            state_on: self.submitted_on,
            state_by: change.actor().name.clone(),
            state_reason: None,
            ..report
        };
        let before = expenses::lines_of(change, report.id)?;
        expenses::remove_lines(change, report.id)?;
        for (seq, mut fields) in (1..).zip(self.lines) {
            fields.id = fields
                .id
                .filter(|id| before.iter().any(|line| line.id == *id));
            let line = read(change, &report, seq, fields)?;
            let line = with_decision(line, &before);
            expenses::add_line(change, &line)?;
        }
        expenses::save_report(change, &report)?;
        Ok(Made::numbered("expense_report", report.id, report.name))
    }
}

fn read(
    change: &Change,
    report: &ReportRow,
    seq: u32,
    fields: ExpenseFields,
) -> Result<ExpenseRow> {
    amount_is_positive(fields.amount)?;
    day_is_open(fields.spent_on, change.today(), None, "lines")?;
    let receipt_no = fields
        .receipt_no
        .as_deref()
        .map(receipt_number)
        .filter(|no| !no.is_empty());
    if let Some(no) = &receipt_no {
        receipt_is_free(change, Some(seq), no)?;
    }
    let scan = optional(fields.scan_sha256.as_deref());
    let scan = scan.as_deref().map(is_sha256).transpose()?;
    if let Some(digest) = &scan
        && !is_kept(change, digest)?
    {
        return Err(refuse("grants-scan-not-kept")
            .at("lines")
            .arg("seq", seq)
            .arg("digest", digest)
            .into());
    }
    Ok(ExpenseRow {
        id: fields.id.unwrap_or_else(ExpenseLineId::fresh),
        report: report.id,
        seq,
        spent_on: fields.spent_on,
        class: class_of(change, report, &fields)?,
        budget_line: fields.budget_line,
        payee: required(&fields.payee, "lines")?,
        purpose: optional(fields.purpose.as_deref()),
        amount: fields.amount,
        receipt_no,
        scan_sha256: scan,
        class_hours: fields.class_hours.filter(|hours| *hours > Decimal::ZERO),
        lecturer: fields.lecturer,
        accepted: None,
        decided_by: None,
        decided_on: None,
        decided_reason: None,
        entry: None,
        reversed: false,
    })
}

/// The class of the budget line it was spent on, or the one that was named.
fn class_of(change: &Change, report: &ReportRow, fields: &ExpenseFields) -> Result<BudgetClass> {
    let Some(id) = fields.budget_line else {
        return Ok(fields.class.unwrap_or(BudgetClass::Activity));
    };
    let budget = expenses::budget_of(change, report.award)?;
    match budget.iter().find(|line| line.id == id) {
        Some(line) => Ok(line.class),
        None => Err(refuse("grants-budget-line-differs").at("lines").into()),
    }
}

/// Invariant 10: a receipt counts once in the whole book. `seq`: its place in a report.
pub(in crate::channels::grants) fn receipt_is_free(
    change: &Change,
    seq: Option<u32>,
    receipt_no: &str,
) -> Result<()> {
    match expenses::receipt_user(change, receipt_no)? {
        None => Ok(()),
        Some(place) => Err(match seq {
            Some(seq) => refuse("grants-receipt-counted").at("lines").arg("seq", seq),
            None => refuse("grants-receipt-in-report").at("receiptNo"),
        }
        .arg("receipt", receipt_no)
        .arg("place", place)
        .into()),
    }
}

fn with_decision(line: ExpenseRow, before: &[ExpenseRow]) -> ExpenseRow {
    let same = before.iter().find(|old| {
        old.id == line.id && old.amount == line.amount && old.receipt_no == line.receipt_no
    });
    match same {
        Some(old) => ExpenseRow {
            accepted: old.accepted,
            decided_by: old.decided_by.clone(),
            decided_on: old.decided_on,
            decided_reason: old.decided_reason.clone(),
            ..line
        },
        None => line,
    }
}
