//! Each line of a submitted report is accepted whole, in part, or not at all.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ExpenseLineId, ReportId, ReportState, may_be_decided};
use super::rows::{self as expenses, ExpenseRow};
use super::submit_report::receipt_is_free;
use crate::base::book::{Change, Made};
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecideExpenses {
    pub report: ReportId,
    /// What is decided of single lines. Empty: all that are undecided are accepted whole.
    #[serde(default)]
    pub lines: Vec<Decision>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    pub line: ExpenseLineId,
    /// In yuan; the whole line where none is said, 0 where it is disallowed.
    pub accepted: Option<Yuan>,
    /// Needed for what is not accepted.
    pub reason: Option<String>,
}

impl DecideExpenses {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let report = expenses::report_by_id(change, self.report)?;
        if report.state != ReportState::Submitted {
            return Err(refuse("grants-report-not-submitted")
                .at("report")
                .arg("report", report.name)
                .arg("state", report.state.word())
                .into());
        }
        let lines = expenses::lines_of(change, report.id)?;
        if self.lines.is_empty() {
            for line in lines.into_iter().filter(|line| line.accepted.is_none()) {
                let whole = line.amount;
                decide(change, line, whole, None)?;
            }
        }
        for decision in self.lines {
            let line = expenses::line_by_id(change, decision.line)?;
            if line.report != report.id {
                return Err(refuse("grants-expense-differs").at("lines").into());
            }
            let accepted = decision.accepted.unwrap_or(line.amount);
            decide(change, line, accepted, optional(decision.reason.as_deref()))?;
        }
        Ok(Made::numbered("expense_report", report.id, report.name))
    }
}

fn decide(change: &Change, line: ExpenseRow, accepted: Yuan, reason: Option<String>) -> Result<()> {
    may_be_decided(line.seq, line.amount, accepted, reason.as_deref())?;
    // While it was disallowed, its receipt was free to count elsewhere.
    let revived = line.accepted.is_some_and(Yuan::is_zero) && accepted.is_positive();
    if let Some(receipt) = line.receipt_no.as_deref().filter(|_| revived) {
        receipt_is_free(change, Some(line.seq), receipt)?;
    }
    let line = ExpenseRow {
        accepted: Some(accepted),
        decided_by: Some(change.actor().name.clone()),
        decided_on: Some(change.today()),
        decided_reason: reason,
        ..line
    };
    expenses::save_line(change, &line)
}
