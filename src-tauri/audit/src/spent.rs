//! Expense reports as tables: each report, and each receipt with what was accepted of it.

use hub::base::book::Reader;
use hub::base::refusal::Result;
use hub::base::words::{Lang, in_catalogue, say};
use hub::channels::grants::expenses::pages::{ReportAsk, ReportLine, report};
use hub::lists::Table;

use crate::tables::{headed, text};

pub(crate) fn tables(reader: &Reader, reports: &[ReportLine], lang: Lang) -> Result<Vec<Table>> {
    if reports.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows = Vec::new();
    let mut receipts = Vec::new();
    for line in reports {
        let page = report(reader, &ReportAsk { id: line.id })?;
        let state = format!("report-state-{}", in_catalogue(line.state.word()));
        rows.push(vec![
            line.award.no.clone(),
            line.organisation.name.clone(),
            line.project.name.clone(),
            line.name.clone(),
            text(line.due_on),
            text(line.submitted_on),
            say(lang, &state),
            line.amount.to_string(),
            line.accepted.to_string(),
            line.disallowed.to_string(),
            page.state_reason.unwrap_or_default(),
        ]);
        for expense in page.lines {
            let class = format!("budget-class-{}", in_catalogue(expense.class.word()));
            receipts.push(vec![
                line.award.no.clone(),
                line.name.clone(),
                expense.seq.to_string(),
                expense.spent_on.to_string(),
                say(lang, &class),
                expense.budget_line_name.unwrap_or_default(),
                expense.payee,
                expense.purpose.unwrap_or_default(),
                expense.amount.to_string(),
                expense.receipt_no.unwrap_or_default(),
                expense.scan_sha256.unwrap_or_default(),
                text(expense.accepted),
                text(expense.disallowed),
                expense.decided_reason.unwrap_or_default(),
                text(expense.decided_on),
                expense.decided_by.unwrap_or_default(),
            ]);
        }
    }
    Ok(vec![
        headed(
            lang,
            "kind-expense-report",
            &[
                "report-award-no",
                "report-organisation",
                "report-project",
                "grants-report-name",
                "grants-due-on",
                "grants-submitted-on",
                "field-state",
                "report-amount",
                "report-accepted",
                "report-disallowed",
                "field-reason",
            ],
            rows,
        ),
        headed(
            lang,
            "kind-expense-line",
            &[
                "report-award-no",
                "grants-report-name",
                "grants-seq",
                "field-spent-on",
                "grants-budget-class",
                "grants-budget-line",
                "report-payee",
                "report-purpose",
                "report-amount",
                "report-receipt-no",
                "grants-scan-sha256",
                "report-accepted",
                "report-disallowed",
                "field-reason",
                "field-decided-on",
                "field-decided-by",
            ],
            receipts,
        ),
    ])
}
