//! The ledger's entries, and how money comes back (invariants 6 and 7).

use chrono::NaiveDate;

use super::paying::day_is_open;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::words_enum;

words_enum! {
    EntryKind {
        MoneyReceived = "moneyReceived",
        Commitment = "commitment",
        Decommitment = "decommitment",
        Disbursement = "disbursement",
        Refund = "refund",
        Reversal = "reversal",
        ExpenditureAccepted = "expenditureAccepted",
        /// 结余上缴: what a fund had left went back to its source.
        HandedBack = "handedBack",
    }
}

/// An entry as the rules of reversal see it.
#[derive(Debug, Clone)]
pub struct PostedEntry {
    pub kind: EntryKind,
    /// Its voucher number, or its place in the ledger.
    pub name: String,
    pub posted_on: NaiveDate,
    /// The name of the entry that reversed it.
    pub reversed_by: Option<String>,
}

/// Invariant 6: one reversal per entry, in an open period, never of a reversal; commitments follow
/// their award and are not reversed by hand.
pub fn may_be_reversed(
    entry: &PostedEntry,
    on: NaiveDate,
    today: NaiveDate,
    locked_through: Option<NaiveDate>,
) -> Result<()> {
    match entry.kind {
        EntryKind::Reversal => {
            return Err(refuse("grants-reversal-of-reversal")
                .at("entry")
                .arg("entry", &entry.name)
                .into());
        }
        EntryKind::Commitment | EntryKind::Decommitment => {
            return Err(refuse("grants-commitment-not-reversed")
                .at("entry")
                .arg("entry", &entry.name)
                .into());
        }
        _ => {}
    }
    if let Some(by) = &entry.reversed_by {
        return Err(refuse("grants-already-reversed")
            .at("entry")
            .arg("entry", &entry.name)
            .arg("by", by)
            .into());
    }
    if on < entry.posted_on {
        return Err(refuse("grants-before-entry")
            .at("on")
            .arg("on", on)
            .arg("posted", entry.posted_on)
            .into());
    }
    day_is_open(on, today, locked_through, "on")?;
    Ok(())
}

/// Invariant 7: money back ≤ what was paid net. `what`: the award's or the tranche's name.
pub fn may_be_refunded(what: &str, net_paid: Yuan, amount: Yuan) -> Result<()> {
    if !amount.is_positive() {
        return Err(refuse("grants-amount-not-positive")
            .at("amount")
            .arg("amount", amount.grouped())
            .into());
    }
    if amount <= net_paid {
        return Ok(());
    }
    Err(refuse("grants-refund-over-paid")
        .at("amount")
        .arg("what", what)
        .arg("paid", net_paid.grouped())
        .arg("amount", amount.grouped())
        .into())
}

/// Invariant 7 on every day: what was not paid yet does not come back. `least`: what was paid net at the end of the
/// day from `on` on when it was least.
pub fn was_paid_then(what: &str, least: Yuan, amount: Yuan, on: NaiveDate) -> Result<()> {
    if amount <= least {
        return Ok(());
    }
    Err(refuse("grants-refund-before-paid")
        .at("on")
        .arg("what", what)
        .arg("on", on)
        .arg("paid", least.max(Yuan::ZERO).grouped())
        .arg("amount", amount.grouped())
        .into())
}
