//! The equation of invariant 8 and what stands in the way of closing. No I/O.

use chrono::NaiveDate;

use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::{id, words_enum};

id!(
    /// A decision about money that was paid and neither accepted nor refunded.
    SettlementId
);
id!(
    /// What an award granted on to a small project (再资助).
    SubGrantId
);

words_enum! {
    SettlementKind {
        /// 结余留用: unspent, and left with the organisation by decision.
        Kept = "kept",
        /// 核销: given up by decision.
        WrittenOff = "writtenOff",
        /// Still owed to the fund when the award was closed.
        Owed = "owed",
    }
}

/// paid = refunded + accepted + kept + written off + left; what is left is still owed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Equation {
    pub paid: Yuan,
    pub refunded: Yuan,
    pub accepted: Yuan,
    pub kept: Yuan,
    pub written_off: Yuan,
}

impl Equation {
    /// Paid, and not explained by anything yet; negative where more was accepted than paid.
    pub fn left(self) -> Yuan {
        self.paid - self.refunded - self.accepted - self.kept - self.written_off
    }
}

/// Invariant 8: nothing that was paid is left without an explanation. `owed`: what the closing says
/// is still owed.
pub fn money_is_explained(no: &str, equation: Equation, owed: Option<Yuan>) -> Result<()> {
    let left = equation.left();
    let with_numbers = |code: &'static str| {
        refuse(code)
            .at("owed")
            .arg("award", no)
            .arg("paid", equation.paid.grouped())
            .arg("refunded", equation.refunded.grouped())
            .arg("accepted", equation.accepted.grouped())
            .arg("kept", equation.kept.grouped())
            .arg("writtenOff", equation.written_off.grouped())
            .arg("left", left.abs().grouped())
    };
    if left.is_negative() {
        return Err(with_numbers("grants-close-overspent").into());
    }
    match owed.unwrap_or_default() == left {
        true => Ok(()),
        false => Err(with_numbers("grants-close-unexplained").into()),
    }
}

/// What is owed from the day `on` on has a day to be back by, and not one that was before.
pub fn owed_has_a_day(owed: Yuan, due_on: Option<NaiveDate>, on: NaiveDate) -> Result<()> {
    match due_on {
        Some(due) if due >= on => Ok(()),
        Some(due) => Err(refuse("grants-owed-due-before")
            .at("owedDueOn")
            .arg("due", due)
            .arg("on", on)
            .into()),
        None => Err(refuse("grants-owed-without-day")
            .at("owedDueOn")
            .arg("owed", owed.grouped())
            .into()),
    }
}

/// No report is awaited or waits for a decision.
pub fn reports_are_done(no: &str, open: usize) -> Result<()> {
    match open {
        0 => Ok(()),
        count => Err(refuse("grants-close-reports-open")
            .at("award")
            .arg("award", no)
            .arg("count", count)
            .into()),
    }
}

/// The share that was to be granted on was.
pub fn share_is_granted_on(no: &str, required: Yuan, granted: Yuan) -> Result<()> {
    match granted >= required {
        true => Ok(()),
        false => Err(refuse("grants-close-regrant-short")
            .at("award")
            .arg("award", no)
            .arg("required", required.grouped())
            .arg("granted", granted.grouped())
            .arg("short", (required - granted).grouped())
            .into()),
    }
}

/// Only what is left can be kept, written off, accepted late or refunded late.
pub fn within_what_is_left(no: &str, left: Yuan, amount: Yuan, field: &'static str) -> Result<()> {
    match amount <= left {
        true => Ok(()),
        false => Err(refuse("grants-over-left")
            .at(field)
            .arg("award", no)
            .arg("left", left.max(Yuan::ZERO).grouped())
            .arg("amount", amount.grouped())
            .into()),
    }
}

/// What was left with the organisation or given up stays paid: at most the rest comes back.
pub fn refund_leaves_decided(no: &str, paid: Yuan, decided: Yuan, amount: Yuan) -> Result<()> {
    match amount <= paid - decided {
        true => Ok(()),
        false => Err(refuse("grants-refund-over-decided")
            .at("amount")
            .arg("award", no)
            .arg("paid", paid.grouped())
            .arg("decided", decided.grouped())
            .arg("rest", (paid - decided).max(Yuan::ZERO).grouped())
            .arg("amount", amount.grouped())
            .into()),
    }
}

/// Nor is it accepted as spent. `after`: what would be accepted in all.
pub fn spending_leaves_decided(no: &str, limit: Yuan, decided: Yuan, after: Yuan) -> Result<()> {
    match after + decided <= limit {
        true => Ok(()),
        false => Err(refuse("grants-accepted-over-decided")
            .at("amount")
            .arg("award", no)
            .arg("after", after.grouped())
            .arg("decided", decided.grouped())
            .arg("limit", limit.grouped())
            .into()),
    }
}

/// Nothing is decided of money before it was paid. `paid_from`: the first payment's day.
pub fn decided_once_paid(no: &str, paid_from: NaiveDate, on: NaiveDate) -> Result<()> {
    match on < paid_from {
        false => Ok(()),
        true => Err(refuse("grants-settled-before-paid")
            .at("decidedOn")
            .arg("award", no)
            .arg("on", on)
            .arg("from", paid_from)
            .into()),
    }
}

/// Money is given up by someone else than who writes it down.
pub fn decided_by_another(decided_by: &str, actor: &str) -> Result<()> {
    match decided_by == actor {
        false => Ok(()),
        true => Err(refuse("grants-write-off-same-person")
            .at("decidedBy")
            .arg("by", actor)
            .into()),
    }
}

/// What is granted on comes out of the award.
pub fn sub_grants_fit(no: &str, award: Yuan, others: Yuan, amount: Yuan) -> Result<()> {
    match others + amount <= award {
        true => Ok(()),
        false => Err(refuse("grants-sub-grant-over-award")
            .at("amount")
            .arg("award", no)
            .arg("after", (others + amount).grouped())
            .arg("limit", award.grouped())
            .into()),
    }
}

/// What was granted on already comes out of the award as it is to be: it is lowered no further.
pub fn covers_sub_grants(no: &str, amount: Yuan, granted: Yuan) -> Result<()> {
    match granted <= amount {
        true => Ok(()),
        false => Err(refuse("grants-award-below-sub-grants")
            .at("amount")
            .arg("award", no)
            .arg("amount", amount.grouped())
            .arg("granted", granted.grouped())
            .arg("short", (granted - amount).grouped())
            .into()),
    }
}

/// Agreed, then paid.
pub fn paid_after_agreed(agreed_on: NaiveDate, paid_on: Option<NaiveDate>) -> Result<()> {
    match paid_on {
        Some(paid_on) if paid_on < agreed_on => Err(refuse("grants-sub-grant-days")
            .at("paidOn")
            .arg("agreed", agreed_on)
            .arg("paid", paid_on)
            .into()),
        _ => Ok(()),
    }
}
