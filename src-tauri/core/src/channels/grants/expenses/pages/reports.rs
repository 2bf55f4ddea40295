use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::spending::{Spending, spending};
use crate::base::amount_words::{self, Style};
use crate::base::book::Reader;
use crate::base::list::part;
use crate::base::money::Yuan;
use crate::base::refusal::{Refusal, Result};
use crate::channels::grants::expenses::model::{
    BudgetClass, BudgetLineId, ExpenseLineId, Lecturer, ReportId, ReportState,
};
use crate::channels::grants::expenses::rows::{self as expenses, ExpenseRow, ReportRow};
use crate::channels::grants::expenses::warnings::warnings;
use crate::channels::grants::model::{AwardId, ConditionId, EntryId};
use crate::channels::grants::pages::{AwardRef, OrganisationRef, ProjectRef, holds};
use crate::channels::grants::rows::{self, AwardRow};
use crate::desk::pages::bearing;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ReportsAsk {
    pub award: Option<AwardId>,
    pub state: Option<ReportState>,
    /// Awaited and due up to this day.
    pub due_by: Option<NaiveDate>,
    /// Awaited past the day they were due.
    pub late: Option<bool>,
    pub text: Option<String>,
    pub tag: Option<String>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ReportAsk {
    pub id: ReportId,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportLine {
    pub id: ReportId,
    pub name: String,
    #[serde(rename = "final")]
    pub is_final: bool,
    pub award: AwardRef,
    pub project: ProjectRef,
    pub organisation: OrganisationRef,
    pub state: ReportState,
    pub period_from: Option<NaiveDate>,
    pub period_to: Option<NaiveDate>,
    pub due_on: Option<NaiveDate>,
    pub submitted_on: Option<NaiveDate>,
    /// Awaited past the day it was due, by so many days; below zero: so many days ahead.
    #[ts(type = "number | null")]
    pub days_late: Option<i64>,
    pub late: bool,
    pub count: usize,
    pub amount: Yuan,
    pub accepted: Yuan,
    pub disallowed: Yuan,
    pub undecided: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reports {
    pub rows: Vec<ReportLine>,
    pub total: usize,
    pub late: usize,
    pub amount: Yuan,
    pub accepted: Yuan,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportPage {
    pub report: ReportLine,
    pub amount_in_words: String,
    pub accepted_in_words: String,
    pub agreement_no: Option<String>,
    pub award_amount: Yuan,
    pub net_paid: Yuan,
    pub state_on: NaiveDate,
    pub state_by: String,
    pub state_reason: Option<String>,
    /// The condition that is met when it is accepted.
    pub condition: Option<ConditionId>,
    pub condition_label: Option<String>,
    pub lines: Vec<ExpenseView>,
    pub warnings: Vec<Warning>,
    pub spending: Spending,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExpenseView {
    pub id: ExpenseLineId,
    pub seq: u32,
    pub spent_on: NaiveDate,
    pub class: BudgetClass,
    pub budget_line: Option<BudgetLineId>,
    pub budget_line_name: Option<String>,
    pub payee: String,
    pub purpose: Option<String>,
    pub amount: Yuan,
    pub receipt_no: Option<String>,
    pub scan_sha256: Option<String>,
    pub class_hours: Option<String>,
    pub lecturer: Option<Lecturer>,
    pub accepted: Option<Yuan>,
    /// The part that was not accepted, once it was decided.
    pub disallowed: Option<Yuan>,
    pub decided_by: Option<String>,
    pub decided_on: Option<NaiveDate>,
    pub decided_reason: Option<String>,
    pub entry: Option<EntryId>,
    pub reversed: bool,
}

/// What someone should look at before deciding. It reads like a refusal; nothing was refused.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Warning {
    /// The line it is about; none: the whole report.
    pub line: Option<ExpenseLineId>,
    pub seq: Option<u32>,
    pub refusal: Refusal,
}

pub fn reports(reader: &Reader, ask: &ReportsAsk) -> Result<Reports> {
    let mut lines = Vec::new();
    let tagged = bearing(reader, "expense_report", ask.tag.as_deref())?;
    for row in expenses::all_reports(reader, ask.award)? {
        if tagged
            .as_ref()
            .is_some_and(|ids| !ids.contains(&row.id.to_string()))
        {
            continue;
        }
        let award = rows::award_by_id(reader, row.award)?;
        let line = line(reader, &row, &award, &expenses::lines_of(reader, row.id)?)?;
        if is_asked(&line, ask) {
            lines.push(line);
        }
    }
    // What is awaited first, the longest overdue at the top; then the rest, the newest first.
    lines.sort_by(|a, b| {
        let awaited = |line: &ReportLine| !line.state.is_awaited();
        (
            awaited(a),
            a.days_late.is_none(),
            b.days_late,
            b.submitted_on,
        )
            .cmp(&(
                awaited(b),
                b.days_late.is_none(),
                a.days_late,
                a.submitted_on,
            ))
    });
    Ok(Reports {
        total: lines.len(),
        late: lines.iter().filter(|line| line.late).count(),
        amount: lines.iter().map(|line| line.amount).sum(),
        accepted: lines.iter().map(|line| line.accepted).sum(),
        rows: part(lines, ask.offset, ask.limit),
    })
}

fn is_asked(line: &ReportLine, ask: &ReportsAsk) -> bool {
    ask.state.is_none_or(|state| line.state == state)
        && ask.late.is_none_or(|late| line.late == late)
        && ask.due_by.is_none_or(|day| {
            line.state.is_awaited() && line.due_on.is_some_and(|due_on| due_on <= day)
        })
        && holds(
            ask.text.as_deref(),
            &[
                Some(&line.name),
                Some(&line.award.no),
                Some(&line.project.name),
                line.project.no.as_deref(),
                Some(&line.organisation.name),
            ],
        )
}

fn line(
    reader: &Reader,
    row: &ReportRow,
    award: &AwardRow,
    lines: &[ExpenseRow],
) -> Result<ReportLine> {
    let days_late = match row.state.is_awaited() {
        true => row
            .due_on
            .map(|due_on| reader.today().signed_duration_since(due_on).num_days()),
        false => None,
    };
    let counted = lines.iter().filter(|line| !line.reversed);
    Ok(ReportLine {
        id: row.id,
        name: row.name.clone(),
        is_final: row.is_final,
        award: AwardRef::from(award),
        project: ProjectRef::of(reader, award)?,
        organisation: OrganisationRef {
            id: award.organisation,
            name: rows::organisation_name(reader, award.organisation)?,
        },
        state: row.state,
        period_from: row.period_from,
        period_to: row.period_to,
        due_on: row.due_on,
        submitted_on: row.submitted_on,
        days_late,
        late: days_late.is_some_and(|days| days > 0),
        count: lines.len(),
        amount: lines.iter().map(|line| line.amount).sum(),
        accepted: counted.filter_map(|line| line.accepted).sum(),
        disallowed: lines.iter().filter_map(disallowed).sum(),
        undecided: lines.iter().filter(|line| line.accepted.is_none()).count(),
    })
}

fn disallowed(line: &ExpenseRow) -> Option<Yuan> {
    line.accepted.map(|accepted| line.amount - accepted)
}

pub fn report(reader: &Reader, ask: &ReportAsk) -> Result<ReportPage> {
    let row = expenses::report_by_id(reader, ask.id)?;
    let award = rows::award_by_id(reader, row.award)?;
    let lines = expenses::lines_of(reader, row.id)?;
    let line = line(reader, &row, &award, &lines)?;
    let budget = expenses::budget_of(reader, award.id)?;
    let named = |id: Option<BudgetLineId>| {
        let line = budget.iter().find(|line| Some(line.id) == id);
        line.map(|line| line.line.clone())
    };
    let condition_label = match row.condition {
        Some(condition) => Some(rows::condition_by_id(reader, condition)?.label),
        None => None,
    };
    let spending = spending(reader, &award)?;
    Ok(ReportPage {
        amount_in_words: amount_words::in_words(line.amount, Style::A),
        accepted_in_words: amount_words::in_words(line.accepted, Style::A),
        net_paid: rows::award_balance(reader, award.id)?.net_paid(),
        warnings: warnings(reader, &award, &row, &lines, &spending)?,
        lines: lines
            .into_iter()
            .map(|line| view(named(line.budget_line), line))
            .collect(),
        agreement_no: award.agreement_no,
        award_amount: award.amount,
        state_on: row.state_on,
        state_by: row.state_by,
        state_reason: row.state_reason,
        condition: row.condition,
        condition_label,
        report: line,
        spending,
    })
}

fn view(budget_line_name: Option<String>, line: ExpenseRow) -> ExpenseView {
    ExpenseView {
        disallowed: disallowed(&line),
        id: line.id,
        seq: line.seq,
        spent_on: line.spent_on,
        class: line.class,
        budget_line: line.budget_line,
        budget_line_name,
        payee: line.payee,
        purpose: line.purpose,
        amount: line.amount,
        receipt_no: line.receipt_no,
        scan_sha256: line.scan_sha256,
        class_hours: line.class_hours.map(|hours| hours.normalize().to_string()),
        lecturer: line.lecturer,
        accepted: line.accepted,
        decided_by: line.decided_by,
        decided_on: line.decided_on,
        decided_reason: line.decided_reason,
        entry: line.entry,
        reversed: line.reversed,
    }
}
