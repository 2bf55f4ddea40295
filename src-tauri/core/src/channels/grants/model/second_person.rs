//! Where one person is not enough (invariants 4 and 5).

use chrono::NaiveDate;

use crate::base::money::Yuan;
use crate::base::people::{Actor, DeskPerson};
use crate::base::refusal::{Result, refuse};
use crate::words_enum;

words_enum! {
    /// How a payment came to be approved.
    Approval {
        TwoPeople = "twoPeople",
        /// Small enough for one person.
        BelowThreshold = "belowThreshold",
        /// Nobody else works at the desk: stated on the voucher, flagged until it is co-signed.
        SingleOperator = "singleOperator",
    }
}

/// What is looked at before one person alone lets a payment go.
#[derive(Debug, Clone)]
pub struct OneDay {
    pub payee: String,
    pub on: NaiveDate,
    /// The payment at hand.
    pub amount: Yuan,
    /// Others to the same payee on the same day, by name; those that go or went.
    pub others: Vec<String>,
    pub others_sum: Yuan,
}

impl OneDay {
    /// Split over several payments it is still one sum.
    pub fn together(&self) -> Yuan {
        self.amount + self.others_sum
    }
}

/// Invariant 5: above `threshold` yuan the approver is not who prepared it, unless she is the only
/// one at the desk. What goes to one payee on one day counts as one payment.
pub fn second_person(
    prepared_by: &str,
    approver: &str,
    day: &OneDay,
    threshold: Yuan,
    desk: &[DeskPerson],
) -> Result<Approval> {
    if prepared_by != approver {
        return Ok(Approval::TwoPeople);
    }
    if day.together() <= threshold {
        return Ok(Approval::BelowThreshold);
    }
    if others(approver, desk).is_empty() {
        return Ok(Approval::SingleOperator);
    }
    let refusal = match day.amount > threshold {
        true => refuse("grants-second-person"),
        false => refuse("grants-second-person-together")
            .arg("payee", &day.payee)
            .arg("on", day.on)
            .arg("vouchers", day.others.join("、"))
            .arg("othersSum", day.others_sum.grouped())
            .arg("together", day.together().grouped()),
    };
    // Where nobody else may approve, somebody else prepares.
    let approvers = approvers(approver, desk);
    let (way, names) = match approvers.is_empty() {
        true => ("prepare", others(approver, desk)),
        false => ("approve", approvers),
    };
    Err(refusal
        .at("amount")
        .arg("amount", day.amount.grouped())
        .arg("threshold", threshold.grouped())
        .arg("by", prepared_by)
        .arg("way", way)
        .arg("others", names.join("、"))
        .into())
}

/// Money is let go by whoever the desk has for it (审批), and by nobody else.
pub fn approver_may(actor: &Actor, desk: &[DeskPerson]) -> Result<()> {
    match actor.role.may_approve() {
        true => Ok(()),
        false => Err(refuse("grants-not-approver")
            .at("payment")
            .arg("by", &actor.name)
            .arg("role", actor.role.word())
            .arg("others", approvers(&actor.name, desk).join("、"))
            .into()),
    }
}

/// A changed account is looked at again before money goes there, by someone else than who changed
/// it where the desk has someone else.
pub fn account_was_looked_at(
    changed_by: &str,
    seen_by: Option<&str>,
    former: &str,
    present: &str,
    desk: &[DeskPerson],
) -> Result<()> {
    let Some(seen_by) = seen_by else {
        return Err(refuse("grants-account-changed")
            .at("accountSeen")
            .arg("former", former)
            .arg("present", present)
            .arg("by", changed_by)
            .into());
    };
    match others(changed_by, desk).as_slice() {
        [_, ..] if seen_by == changed_by => Err(refuse("grants-account-same-person")
            .at("accountSeen")
            .arg("by", changed_by)
            .arg("others", others(changed_by, desk).join("、"))
            .into()),
        _ => Ok(()),
    }
}

/// The account on the payment is still the one the organisation has. `moved_to`: the account that took its place.
pub fn account_is_still_theirs(
    payment: &str,
    prepared: &str,
    moved_to: Option<&str>,
) -> Result<()> {
    match moved_to {
        None => Ok(()),
        Some(present) => Err(refuse("grants-account-moved")
            .at("accountSeen")
            .arg("voucher", payment)
            .arg("prepared", prepared)
            .arg("present", present)
            .into()),
    }
}

/// Invariant 4: one person asks to do without a condition, another agrees. There is no exception.
pub fn waiver_confirmed(condition: &str, asked_by: &str, confirmed_by: &str) -> Result<()> {
    match asked_by == confirmed_by {
        false => Ok(()),
        true => Err(refuse("grants-waiver-second-person")
            .at("condition")
            .arg("condition", condition)
            .arg("by", asked_by)
            .into()),
    }
}

/// Who else may approve.
fn approvers<'a>(name: &str, desk: &'a [DeskPerson]) -> Vec<&'a str> {
    let others = desk
        .iter()
        .filter(|person| person.active && person.name != name);
    others
        .filter(|person| person.role.may_approve())
        .map(|person| person.name.as_str())
        .collect()
}

/// Who else may act at the desk.
fn others<'a>(name: &str, desk: &'a [DeskPerson]) -> Vec<&'a str> {
    desk.iter()
        .filter(|person| person.active && person.role.may_write() && person.name != name)
        .map(|person| person.name.as_str())
        .collect()
}
