//! What a decision on an application has to say. No I/O.

use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::applications::model::{ApplicationState, ApprovedLine};

/// A decision as it is asked for.
#[derive(Debug, Clone)]
pub struct Decision<'a> {
    pub outcome: ApplicationState,
    pub amount: Option<Yuan>,
    pub conditions: Option<&'a str>,
    pub reason: Option<&'a str>,
}

/// Declined with a reason and no money; approved with an amount within what was asked, a cut with its reason.
pub fn decision_is_whole(decision: &Decision, asked: Yuan) -> Result<()> {
    use ApplicationState::{Approved, ApprovedWithConditions, Declined};
    let missing = match (decision.outcome, decision.amount) {
        (Declined, _) => (decision.reason.is_none()).then_some("reason"),
        (Approved | ApprovedWithConditions, None) => Some("amount"),
        (ApprovedWithConditions, _) if decision.conditions.is_none() => Some("conditions"),
        (Approved | ApprovedWithConditions, _) => None,
        (other, _) => {
            return Err(refuse("grants-decision-outcome")
                .at("outcome")
                .arg("outcome", other.word())
                .into());
        }
    };
    if let Some(field) = missing {
        return Err(refuse("base-required").at(field).into());
    }
    let Some(amount) = decision.amount.filter(|_| decision.outcome != Declined) else {
        return Ok(());
    };
    if !amount.is_positive() || amount > asked {
        return Err(refuse("grants-approved-over-asked")
            .at("amount")
            .arg("amount", amount.grouped())
            .arg("asked", asked.grouped())
            .into());
    }
    match decision.reason {
        None if amount < asked => Err(refuse("grants-cut-without-reason")
            .at("reason")
            .arg("cut", (asked - amount).grouped())
            .arg("asked", asked.grouped())
            .into()),
        _ => Ok(()),
    }
}

/// Decided by lines, the lines are those asked for, none is raised, and they make up what is approved.
pub fn lines_make_up_approved(
    approved: Yuan,
    lines: &[ApprovedLine],
    asked: &[ApprovedLine],
) -> Result<()> {
    for line in lines {
        let same = |other: &&ApprovedLine| other.class == line.class && other.line == line.line;
        let most = asked.iter().find(same).map_or(Yuan::ZERO, |it| it.amount);
        if line.amount.is_negative() || line.amount > most {
            return Err(refuse("grants-approved-line-over")
                .at("lines")
                .arg("line", &line.line)
                .arg("amount", line.amount.grouped())
                .arg("asked", most.grouped())
                .into());
        }
    }
    let sum: Yuan = lines.iter().map(|line| line.amount).sum();
    if lines.is_empty() || sum == approved {
        return Ok(());
    }
    Err(refuse("grants-approved-lines-sum")
        .at("lines")
        .arg("sum", sum.grouped())
        .arg("approved", approved.grouped())
        .arg("difference", (approved - sum).abs().grouped())
        .into())
}

/// Where there is a score sheet, somebody filled it in.
pub fn was_scored(label: &str, lines: usize, whole_sheets: usize) -> Result<()> {
    match (lines, whole_sheets) {
        (0, _) => Ok(()),
        (_, 0) => Err(refuse("grants-not-scored")
            .arg("application", label)
            .arg("lines", lines)
            .into()),
        _ => Ok(()),
    }
}

/// What may be scored: it is in review, and it is of the panel's own call.
pub fn may_be_scored(label: &str, state: ApplicationState, same_call: bool) -> Result<()> {
    if state == ApplicationState::InReview && same_call {
        return Ok(());
    }
    Err(refuse("grants-not-in-review")
        .at("application")
        .arg("application", label)
        .arg("state", state.word())
        .into())
}

/// A conflict is declared from the day the application came in until it is decided.
pub fn may_be_declared(label: &str, state: ApplicationState, same_call: bool) -> Result<()> {
    let decided = state.is_gone() || state.is_approved();
    may_be_scored(
        label,
        if decided {
            state
        } else {
            ApplicationState::InReview
        },
        same_call,
    )
}

/// A review begins with a sheet, somebody to fill it in, and something to review.
pub fn review_can_begin(call: &str, lines: usize, reviewers: usize, eligible: usize) -> Result<()> {
    let missing = [
        ("sheet", lines),
        ("reviewers", reviewers),
        ("eligible", eligible),
    ];
    match missing.into_iter().find(|(_, count)| *count == 0) {
        None => Ok(()),
        Some((what, _)) => Err(refuse("grants-review-cannot-begin")
            .at("call")
            .arg("call", call)
            .arg("missing", what)
            .into()),
    }
}
