//! Budgets, expense reports and their lines (invariants 9 and 10). No I/O.

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::model::AwardState;
pub use crate::channels::grants::model::BudgetClass;
use crate::{id, words_enum};

id!(
    /// A line of an award's budget.
    BudgetLineId
);
id!(
    /// An expense report (支出报告).
    ReportId
);
id!(
    /// A line of an expense report: one receipt.
    ExpenseLineId
);

words_enum! {
    ReportState {
        /// Asked for and not here yet.
        Due = "due",
        Submitted = "submitted",
        Returned = "returned",
        Accepted = "accepted",
    }
}

impl ReportState {
    /// Still with the organisation.
    pub fn is_awaited(self) -> bool {
        matches!(self, ReportState::Due | ReportState::Returned)
    }
}

words_enum! {
    /// Whose lecture was paid for: 副高, 正高, 院士或全国知名专家.
    Lecturer {
        Associate = "associate",
        Full = "full",
        Academician = "academician",
    }
}

/// `percent` of `whole`, cut to the fen.
pub fn share_of(whole: Yuan, percent: Decimal) -> Result<Yuan> {
    let exact = whole.decimal() * percent / Decimal::ONE_HUNDRED;
    Yuan::new(exact.round_dp_with_strategy(2, RoundingStrategy::ToZero))
}

/// What may be spent of a budget line without an amendment.
pub fn with_tolerance(budget: Yuan, tolerance: Decimal) -> Result<Yuan> {
    Ok(budget + share_of(budget, tolerance)?)
}

/// The budget says what the whole award is for.
pub fn budget_makes_up_award(award: Yuan, lines: &[Yuan]) -> Result<()> {
    let sum: Yuan = lines.iter().copied().sum();
    if sum == award && !lines.is_empty() {
        return Ok(());
    }
    Err(refuse("grants-budget-sum")
        .at("lines")
        .arg("sum", sum.grouped())
        .arg("award", award.grouped())
        .arg("difference", (award - sum).abs().grouped())
        .into())
}

/// An agreed budget moves with the amount of its award, in one step.
pub fn budget_follows_amount(before: Yuan, after: Yuan) -> crate::base::refusal::Refusal {
    refuse("grants-amend-budget-missing")
        .at("lines")
        .arg("before", before.grouped())
        .arg("after", after.grouped())
        .arg("difference", (after - before).abs().grouped())
}

/// What a class is agreed to take keeps to its cap.
pub fn class_keeps_cap(
    class: BudgetClass,
    budget: Yuan,
    cap: Yuan,
    percent: Decimal,
) -> Result<()> {
    match budget <= cap {
        true => Ok(()),
        false => Err(refuse("grants-budget-over-class-cap")
            .at("lines")
            .arg("class", class.word())
            .arg("budget", budget.grouped())
            .arg("cap", cap.grouped())
            .arg("percent", percent.normalize())
            .arg("over", (budget - cap).grouped())
            .into()),
    }
}

/// What the call caps is capped no looser in the award.
pub fn cap_is_no_looser(
    class: BudgetClass,
    percent: Decimal,
    of_call: Decimal,
    call: &str,
) -> Result<()> {
    match percent <= of_call {
        true => Ok(()),
        false => Err(refuse("grants-budget-cap-loosened")
            .at("caps")
            .arg("class", class.word())
            .arg("percent", percent.normalize())
            .arg("most", of_call.normalize())
            .arg("call", call)
            .into()),
    }
}

/// A line is amended no lower than what was accepted of it (invariant 9).
pub fn line_covers_accepted(line: &str, limit: Yuan, accepted: Yuan) -> Result<()> {
    match accepted <= limit {
        true => Ok(()),
        false => Err(refuse("grants-budget-below-accepted")
            .at("lines")
            .arg("line", line)
            .arg("limit", limit.grouped())
            .arg("accepted", accepted.grouped())
            .arg("short", (accepted - limit).grouped())
            .into()),
    }
}

/// Tolerances, caps and shares lie in 0–100.
pub fn is_percent(percent: Decimal, field: &'static str) -> Result<Decimal> {
    if percent >= Decimal::ZERO && percent <= Decimal::ONE_HUNDRED {
        return Ok(percent.normalize());
    }
    Err(refuse("grants-percent-range")
        .at(field)
        .arg("percent", percent.normalize())
        .into())
}

/// An agreed budget is changed by an amendment, not set anew.
/// What is over has no budget to come. The refusal is that of an amendment.
pub fn still_works(no: &str, state: AwardState) -> Result<()> {
    match state.is_over() {
        false => Ok(()),
        true => Err(refuse("grants-amend-state")
            .at("award")
            .arg("award", no)
            .arg("state", state.word())
            .into()),
    }
}

pub fn budget_is_open(no: &str, anyone_signed: bool, has_budget: bool) -> Result<()> {
    match anyone_signed && has_budget {
        false => Ok(()),
        true => Err(refuse("grants-budget-agreed")
            .at("award")
            .arg("award", no)
            .into()),
    }
}

/// submitted ⇄ returned, and accepted at the end; a submitted report can be typed in anew.
pub fn report_moves(name: &str, from: ReportState, to: ReportState) -> Result<ReportState> {
    use ReportState::{Accepted, Due, Returned, Submitted};
    match (from, to) {
        (Due | Submitted | Returned, Submitted) | (Submitted, Returned | Accepted) => Ok(to),
        _ => Err(refuse("grants-report-move")
            .at("report")
            .arg("report", name)
            .arg("from", from.word())
            .arg("to", to.word())
            .into()),
    }
}

/// A report that nobody sent in yet can be dropped.
pub fn may_be_dropped(name: &str, state: ReportState) -> Result<()> {
    match state {
        ReportState::Due => Ok(()),
        _ => Err(refuse("grants-report-kept")
            .at("report")
            .arg("report", name)
            .arg("state", state.word())
            .into()),
    }
}

/// Accepted whole, in part, or not at all; less than all of it with a reason.
pub fn may_be_decided(seq: u32, amount: Yuan, accepted: Yuan, reason: Option<&str>) -> Result<()> {
    if accepted.is_negative() || accepted > amount {
        return Err(refuse("grants-expense-range")
            .at("accepted")
            .arg("seq", seq)
            .arg("amount", amount.grouped())
            .arg("accepted", accepted.grouped())
            .into());
    }
    match accepted < amount && reason.is_none() {
        false => Ok(()),
        true => Err(refuse("grants-expense-reason")
            .at("reason")
            .arg("seq", seq)
            .arg("less", (amount - accepted).grouped())
            .into()),
    }
}

/// A report is accepted when each of its lines was decided.
pub fn all_decided(name: &str, lines: usize, undecided: usize) -> Result<()> {
    if lines == 0 {
        return Err(refuse("grants-report-empty")
            .at("report")
            .arg("report", name)
            .into());
    }
    match undecided {
        0 => Ok(()),
        count => Err(refuse("grants-report-undecided")
            .at("report")
            .arg("report", name)
            .arg("count", count)
            .into()),
    }
}

/// What did not come in yet is not accepted.
pub fn accepted_after_it_came(
    name: &str,
    submitted_on: Option<NaiveDate>,
    on: NaiveDate,
) -> Result<()> {
    match submitted_on {
        Some(came) if on < came => Err(refuse("grants-report-accepted-early")
            .at("on")
            .arg("report", name)
            .arg("on", on)
            .arg("came", came)
            .into()),
        _ => Ok(()),
    }
}

/// Invariant 9: accepted ≤ budget ± tolerance, else an amendment.
pub fn within_budget_line(line: &str, limit: Yuan, after: Yuan) -> Result<()> {
    match after <= limit {
        true => Ok(()),
        false => Err(refuse("grants-over-budget-line")
            .at("report")
            .arg("line", line)
            .arg("after", after.grouped())
            .arg("limit", limit.grouped())
            .arg("over", (after - limit).grouped())
            .into()),
    }
}

/// Invariant 9 for what names no budget line: it takes from what the lines of its class may take.
pub fn within_class_lines(
    class: BudgetClass,
    limit: Yuan,
    after: Yuan,
    field: &'static str,
) -> Result<()> {
    match after <= limit {
        true => Ok(()),
        false => Err(refuse("grants-over-class-lines")
            .at(field)
            .arg("class", class.word())
            .arg("after", after.grouped())
            .arg("limit", limit.grouped())
            .arg("over", (after - limit).grouped())
            .into()),
    }
}

/// Invariant 9: class caps hold. `source`: the paper that sets the cap.
pub fn within_class_cap(class: BudgetClass, cap: Yuan, after: Yuan, source: &str) -> Result<()> {
    match after <= cap {
        true => Ok(()),
        false => Err(refuse("grants-over-class-cap")
            .at("report")
            .arg("class", class.word())
            .arg("after", after.grouped())
            .arg("cap", cap.grouped())
            .arg("over", (after - cap).grouped())
            .arg("source", source)
            .into()),
    }
}

/// What the call caps of a line or class holds for what is spent of it, whatever its tolerance.
pub fn within_call_cap(
    line: &str,
    percent: &str,
    cap: Yuan,
    after: Yuan,
    source: &str,
) -> Result<()> {
    match after <= cap {
        true => Ok(()),
        false => Err(refuse("grants-over-call-cap")
            .at("report")
            .arg("line", line)
            .arg("after", after.grouped())
            .arg("percent", percent)
            .arg("cap", cap.grouped())
            .arg("over", (after - cap).grouped())
            .arg("source", source)
            .into()),
    }
}

/// A cap is a share of the award: what was accepted keeps to it when the award is lowered.
pub fn cap_covers_accepted(line: &str, percent: &str, cap: Yuan, accepted: Yuan) -> Result<()> {
    match accepted <= cap {
        true => Ok(()),
        false => Err(refuse("grants-cap-below-accepted")
            .at("amount")
            .arg("line", line)
            .arg("percent", percent)
            .arg("cap", cap.grouped())
            .arg("accepted", accepted.grouped())
            .arg("over", (accepted - cap).grouped())
            .into()),
    }
}

/// A period ends after it began.
pub fn period_makes_sense(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<()> {
    match (from, to) {
        (Some(from), Some(to)) if to < from => Err(refuse("grants-end-before-start")
            .at("periodTo")
            .arg("from", from)
            .arg("to", to)
            .into()),
        _ => Ok(()),
    }
}

/// SHA-256 as 64 hexadecimal digits, in lower case.
pub fn is_sha256(text: &str) -> Result<String> {
    let digest = text.trim().to_ascii_lowercase();
    match digest.len() == 64 && digest.bytes().all(|b| b.is_ascii_hexdigit()) {
        true => Ok(digest),
        false => Err(refuse("grants-scan-digest")
            .at("lines")
            .arg("length", digest.len())
            .into()),
    }
}
