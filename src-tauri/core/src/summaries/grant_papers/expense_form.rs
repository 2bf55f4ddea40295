//! 支出报告表: blank for the organisation to fill, or as it came in with what was accepted of each line.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::OfAward;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::expenses::pages::{
    ExpenseView, ReportAsk, ReportsAsk, report, reports,
};
use crate::channels::grants::expenses::{BudgetClass, ReportId, ReportState};
use crate::channels::grants::pages::{AwardAsk, award};
use crate::summaries::letterhead::{Letterhead, letterhead};
use crate::summaries::paper::{Choice, Paper};

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExpenseFormAsk {
    pub report: ReportId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExpenseForm {
    pub letterhead: Letterhead,
    pub name: String,
    pub of: OfAward,
    pub state: ReportState,
    pub period_from: Option<NaiveDate>,
    pub period_to: Option<NaiveDate>,
    pub due_on: Option<NaiveDate>,
    pub submitted_on: Option<NaiveDate>,
    pub awarded: Yuan,
    pub net_paid: Yuan,
    /// None of them: the form is blank.
    pub lines: Vec<FormLine>,
    pub amount: Yuan,
    pub accepted: Yuan,
    pub disallowed: Yuan,
    /// Whoever decided it, once it was accepted.
    pub decided_by: Option<String>,
    pub as_of: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormLine {
    pub seq: u32,
    pub spent_on: NaiveDate,
    pub class: BudgetClass,
    pub budget_line: Option<String>,
    pub payee: String,
    pub purpose: Option<String>,
    pub amount: Yuan,
    pub receipt_no: Option<String>,
    pub accepted: Option<Yuan>,
    pub reason: Option<String>,
}

impl Paper for ExpenseForm {
    type Ask = ExpenseFormAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "report"
    }

    fn draw(reader: &Reader, ask: &ExpenseFormAsk) -> Result<Self> {
        let page = report(reader, &ReportAsk { id: ask.report })?;
        let line = page.report;
        let of = OfAward::of(&award(reader, &AwardAsk { id: line.award.id })?);
        Ok(ExpenseForm {
            letterhead: letterhead(reader)?,
            name: line.name,
            of,
            state: line.state,
            period_from: line.period_from,
            period_to: line.period_to,
            due_on: line.due_on,
            submitted_on: line.submitted_on,
            awarded: page.award_amount,
            net_paid: page.net_paid,
            lines: page.lines.into_iter().map(form_line).collect(),
            amount: line.amount,
            accepted: line.accepted,
            disallowed: line.disallowed,
            decided_by: (line.state == ReportState::Accepted).then_some(page.state_by),
            as_of: reader.today(),
        })
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<ExpenseFormAsk>>> {
        let rows = reports(reader, &ReportsAsk::default())?.rows.into_iter();
        Ok(rows
            .map(|row| {
                let detail = format!("{} · {}", row.organisation.name, row.project.name);
                let ask = ExpenseFormAsk { report: row.id };
                Choice::of(ask, None, row.name, Some(detail))
            })
            .collect())
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        format!("{} {}", self.of.organisation, self.name)
    }
}

fn form_line(line: ExpenseView) -> FormLine {
    FormLine {
        seq: line.seq,
        spent_on: line.spent_on,
        class: line.class,
        budget_line: line.budget_line_name,
        payee: line.payee,
        purpose: line.purpose,
        amount: line.amount,
        receipt_no: line.receipt_no,
        accepted: line.accepted,
        reason: line.decided_reason,
    }
}
