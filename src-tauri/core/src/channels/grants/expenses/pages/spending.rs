use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::caps::{CallCap, caps_of_call};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::calls::rows::CallRow;
use crate::channels::grants::calls::rules::{BudgetPart, RuleFinding, line_shares};
use crate::channels::grants::expenses::model::{
    BudgetClass, BudgetLineId, ReportState, share_of, with_tolerance,
};
use crate::channels::grants::expenses::rows::{self as expenses, ExpenseRow};
use crate::channels::grants::expenses::set_budget::call_of_award;
use crate::channels::grants::model::AwardId;
use crate::channels::grants::pages::rate;
use crate::channels::grants::rows::{self, AwardRow};

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct SpendingAsk {
    pub award: AwardId,
}

/// Budget against what was spent, by line and by class.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Spending {
    pub lines: Vec<LineSpending>,
    /// Only classes that have a budget, a cap or spending.
    pub classes: Vec<ClassSpending>,
    pub budget: Yuan,
    /// All that the ledger accepted, receipts of reports or not.
    pub accepted: Yuan,
    /// Of that, what was accepted without a report, so that no line knows it.
    pub without_report: Yuan,
    /// Percent of the award that is to be granted on.
    pub regrant_percent: Option<String>,
    /// What the call it was awarded under caps of lines and classes, against what is spent of them.
    pub caps: Vec<CallCap>,
    /// What of the budget the call it was awarded under caps or floors otherwise: refused, or to be seen.
    pub findings: Vec<RuleFinding>,
    /// Whether the budget can still be set, and is not changed by an amendment.
    pub open: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineSpending {
    pub id: BudgetLineId,
    pub class: BudgetClass,
    pub line: String,
    pub budget: Yuan,
    /// Percent it may be exceeded by.
    pub tolerance: String,
    /// The budget with its tolerance.
    pub limit: Yuan,
    /// Posted.
    pub accepted: Yuan,
    /// Decided to be accepted in reports not accepted yet.
    pub decided: Yuan,
    /// In reports that came in, and not decided.
    pub submitted: Yuan,
    /// Budget less what was accepted and decided; negative once it is exceeded.
    pub left: Yuan,
    /// Accepted of the budget in percent.
    pub rate: Option<String>,
    pub over: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClassSpending {
    pub class: BudgetClass,
    pub budget: Yuan,
    pub accepted: Yuan,
    pub decided: Yuan,
    pub submitted: Yuan,
    pub left: Yuan,
    pub rate: Option<String>,
    /// What the class may take at most, with the percent of the award and the paper that says so.
    pub cap: Option<Yuan>,
    pub cap_percent: Option<String>,
    pub source: Option<String>,
    pub over: bool,
    /// What its budget lines may take with their tolerances; `None` while the award has no budget.
    pub limit: Option<Yuan>,
    /// Of what was accepted, and of what was decided, what names no budget line.
    pub off_accepted: Yuan,
    pub off_decided: Yuan,
}

impl Spending {
    /// As the ledger has it, without what is decided and not accepted yet.
    pub fn as_posted(mut self) -> Self {
        for line in &mut self.lines {
            line.decided = Yuan::ZERO;
        }
        for class in &mut self.classes {
            class.decided = Yuan::ZERO;
            class.off_decided = Yuan::ZERO;
        }
        for cap in &mut self.caps {
            cap.after = cap.accepted;
        }
        self
    }
}

impl ClassSpending {
    /// Accepted once all that is decided is.
    pub fn after(&self) -> Yuan {
        self.accepted + self.decided
    }

    /// Of it, what names no budget line.
    pub fn off_lines(&self) -> Yuan {
        self.off_accepted + self.off_decided
    }

    /// What names no line is measured with the lines of its class: together they keep to what those may take.
    pub fn lines_limit(&self) -> Option<Yuan> {
        self.limit.filter(|_| self.off_lines().is_positive())
    }
}

pub fn spending_page(reader: &Reader, ask: &SpendingAsk) -> Result<Spending> {
    spending(reader, &rows::award_by_id(reader, ask.award)?)
}

pub fn spending(reader: &Reader, award: &AwardRow) -> Result<Spending> {
    let spent = spent_of(reader, award.id)?;
    let mut lines = Vec::new();
    for row in expenses::budget_of(reader, award.id)? {
        let sums = sum(spent.iter().filter(|line| line.budget_line == Some(row.id)));
        let limit = with_tolerance(row.amount, row.tolerance)?;
        lines.push(LineSpending {
            id: row.id,
            class: row.class,
            line: row.line,
            budget: row.amount,
            tolerance: text(row.tolerance),
            limit,
            left: row.amount - sums.accepted - sums.decided,
            rate: rate(sums.accepted, row.amount),
            over: sums.accepted + sums.decided > limit,
            accepted: sums.accepted,
            decided: sums.decided,
            submitted: sums.submitted,
        });
    }
    let caps = expenses::caps_of(reader, award.id)?;
    let mut classes = Vec::new();
    for class in BudgetClass::ALL {
        let sums = sum(spent.iter().filter(|line| line.class == *class));
        let of_class = lines.iter().filter(|line| line.class == *class);
        let budget: Yuan = of_class.map(|line| line.budget).sum();
        let cap = caps.iter().find(|cap| cap.class == *class);
        if budget.is_zero() && cap.is_none() && sums.is_zero() {
            continue;
        }
        let most = cap
            .map(|cap| share_of(award.amount, cap.percent))
            .transpose()?;
        let off = spent.iter().filter(|line| line.class == *class);
        let off = sum(off.filter(|line| line.budget_line.is_none()));
        let may_take = lines.iter().filter(|line| line.class == *class);
        let may_take: Yuan = may_take.map(|line| line.limit).sum();
        classes.push(ClassSpending {
            class: *class,
            limit: (!lines.is_empty()).then_some(may_take),
            off_accepted: off.accepted,
            off_decided: off.decided,
            budget,
            left: budget - sums.accepted - sums.decided,
            rate: rate(sums.accepted, budget),
            over: most.is_some_and(|most| sums.accepted + sums.decided > most),
            cap: most,
            cap_percent: cap.map(|cap| text(cap.percent)),
            source: cap.and_then(|cap| cap.source.clone()),
            accepted: sums.accepted,
            decided: sums.decided,
            submitted: sums.submitted,
        });
    }
    let accepted = rows::award_balance(reader, award.id)?.accepted;
    let by_report: Yuan = classes.iter().map(|class| class.accepted).sum();
    let call = call_of_award(reader, award.id)?;
    Ok(Spending {
        findings: findings(call.as_ref(), award, &lines),
        caps: match &call {
            Some(call) => caps_of_call(call, award, &lines, &classes)?,
            None => Vec::new(),
        },
        open: !award.anyone_signed() || lines.is_empty(),
        budget: lines.iter().map(|line| line.budget).sum(),
        lines,
        classes,
        accepted,
        without_report: accepted - by_report,
        regrant_percent: expenses::regrant_percent(reader, award.id)?.map(text),
    })
}

fn findings(call: Option<&CallRow>, award: &AwardRow, lines: &[LineSpending]) -> Vec<RuleFinding> {
    let Some(call) = call.filter(|_| !lines.is_empty()) else {
        return Vec::new();
    };
    let parts: Vec<BudgetPart> = lines
        .iter()
        .map(|line| BudgetPart {
            class: line.class.word().to_owned(),
            line: line.line.clone(),
            asked: line.budget,
        })
        .collect();
    line_shares(&call.fields.rules, award.amount, &parts)
}

fn text(percent: Decimal) -> String {
    percent.normalize().to_string()
}

#[derive(Default)]
struct Sums {
    accepted: Yuan,
    decided: Yuan,
    submitted: Yuan,
}

impl Sums {
    fn is_zero(&self) -> bool {
        (self.accepted + self.decided + self.submitted).is_zero()
    }
}

fn sum<'a>(lines: impl Iterator<Item = &'a ExpenseRow>) -> Sums {
    let mut sums = Sums::default();
    for line in lines {
        match (line.entry, line.accepted) {
            (Some(_), Some(accepted)) => sums.accepted += accepted,
            (None, Some(decided)) => sums.decided += decided,
            (_, None) => sums.submitted += line.amount,
        }
    }
    sums
}

/// The lines of an award's reports that count: not those whose posting was reversed, nor those
/// that are with the organisation again.
fn spent_of(reader: &Reader, award: AwardId) -> Result<Vec<ExpenseRow>> {
    let mut spent = Vec::new();
    for report in expenses::all_reports(reader, Some(award))? {
        if report.state == ReportState::Returned {
            continue;
        }
        let mut lines = expenses::lines_of(reader, report.id)?;
        lines.retain(|line| !line.reversed);
        spent.append(&mut lines);
    }
    Ok(spent)
}
