//! A report whose lines are all decided is accepted: what was accepted of it is posted. Or it goes
//! back to the organisation with the reason.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    ReportId, ReportState, accepted_after_it_came, all_decided, report_moves, within_budget_line,
    within_call_cap, within_class_cap, within_class_lines,
};
use super::pages::{Spending, spending};
use super::rows::{self as expenses, ExpenseRow, ReportRow};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::base::typed::required;
use crate::channels::grants::accept_condition::meet;
use crate::channels::grants::accept_expenditure::{accept, may_be_accepted};
use crate::channels::grants::calls::rules::RuleLevel;
use crate::channels::grants::model::day_is_open;
use crate::channels::grants::rows::{self, AwardRow};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnReport {
    pub report: ReportId,
    pub reason: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AcceptReport {
    pub report: ReportId,
    /// The day its spending is posted, in an open period.
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
}

impl ReturnReport {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let report = expenses::report_by_id(change, self.report)?;
        let report = ReportRow {
            state: report_moves(&report.name, report.state, ReportState::Returned)?,
            state_on: change.today(),
            state_by: change.actor().name.clone(),
            state_reason: Some(required(&self.reason, "reason")?),
            ..report
        };
        expenses::save_report(change, &report)?;
        Ok(Made::numbered("expense_report", report.id, report.name))
    }
}

impl AcceptReport {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let report = expenses::report_by_id(change, self.report)?;
        let state = report_moves(&report.name, report.state, ReportState::Accepted)?;
        let award = rows::award_by_id(change, report.award)?;
        let lines = expenses::lines_of(change, report.id)?;
        let undecided = lines.iter().filter(|line| line.accepted.is_none()).count();
        all_decided(&report.name, lines.len(), undecided)?;
        day_is_open(self.on, change.today(), rows::locked_through(change)?, "on")?;
        accepted_after_it_came(&report.name, report.submitted_on, self.on)?;
        let sum: Yuan = lines.iter().filter_map(|line| line.accepted).sum();
        if sum.is_positive() {
            may_be_accepted(change, &award, sum)?;
        }
        keeps_to_budget(&award, &spending(change, &award)?)?;
        for line in lines {
            post(change, &award, &report, line, self.on)?;
        }
        if let Some(condition) = report.condition {
            meet(change, condition, &report.name, self.on)?;
        }
        let report = ReportRow {
            state,
            state_on: self.on,
            state_by: change.actor().name.clone(),
            ..report
        };
        expenses::save_report(change, &report)?;
        Ok(Made::numbered("expense_report", report.id, report.name))
    }
}

/// Invariant 9, over what is accepted already and what is decided to be; before the tolerance of a
/// line the cap that its call sets for it.
pub(in crate::channels::grants) fn keeps_to_budget(
    award: &AwardRow,
    spending: &Spending,
) -> Result<()> {
    let caps = spending.caps.iter();
    for cap in caps.filter(|cap| cap.level == RuleLevel::Hard) {
        within_call_cap(&cap.line, &cap.percent, cap.cap, cap.after, &cap.source)?;
    }
    for line in &spending.lines {
        within_budget_line(&line.line, line.limit, line.accepted + line.decided)?;
    }
    for class in &spending.classes {
        if let Some(limit) = class.lines_limit() {
            within_class_lines(class.class, limit, class.after(), "report")?;
        }
    }
    for class in &spending.classes {
        if let Some(cap) = class.cap {
            within_class_cap(
                class.class,
                cap,
                class.after(),
                class.source.as_deref().unwrap_or(&award.no),
            )?;
        }
    }
    Ok(())
}

/// What was accepted of a line becomes an entry of the ledger; nothing does of one disallowed.
fn post(
    change: &Change,
    award: &AwardRow,
    report: &ReportRow,
    line: ExpenseRow,
    on: NaiveDate,
) -> Result<()> {
    let accepted = line.accepted.unwrap_or_default();
    if !accepted.is_positive() {
        return Ok(());
    }
    let told = [
        Some(format!("{}-{}", report.name, line.seq)),
        line.purpose.clone(),
        Some(line.payee.clone()),
    ];
    let told: Vec<String> = told.into_iter().flatten().collect();
    let entry = accept(
        change,
        award,
        accepted,
        on,
        line.receipt_no.clone(),
        told.join(" · "),
    )?;
    expenses::save_line(
        change,
        &ExpenseRow {
            entry: Some(entry),
            ..line
        },
    )
}
