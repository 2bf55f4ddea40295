//! What a signed agreement may be changed to.

use chrono::{Months, NaiveDate};

use super::AwardState;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};

/// Only what binds both is amended: a draft is edited, and what is over stays as it was. Not before
/// the signatures, and not in the future.
pub fn amendment_is_dated(
    no: &str,
    state: AwardState,
    signed: Option<NaiveDate>,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<()> {
    if !matches!(state, AwardState::Active | AwardState::Suspended) {
        return Err(refuse("grants-amend-state")
            .at("award")
            .arg("award", no)
            .arg("state", state.word())
            .into());
    }
    if on > today || signed.is_some_and(|signed| on < signed) {
        return Err(refuse("grants-amend-day")
            .at("on")
            .arg("on", on)
            .arg(
                "signed",
                signed.map_or_else(|| "—".to_owned(), |day| day.to_string()),
            )
            .arg("today", today)
            .into());
    }
    Ok(())
}

/// A small project is over within so many years of its award; a later end is a slip of the hand.
const LONGEST_YEARS: u32 = 5;

pub fn not_extended_too_far(decided_on: NaiveDate, to: NaiveDate) -> Result<()> {
    let most = decided_on.checked_add_months(Months::new(12 * LONGEST_YEARS));
    match most {
        Some(most) if to > most => Err(refuse("grants-amend-too-far")
            .at("endsOn")
            .arg("to", to)
            .arg("most", most)
            .arg("decided", decided_on)
            .arg("years", LONGEST_YEARS)
            .into()),
        _ => Ok(()),
    }
}

/// An amendment that changes nothing is a slip.
pub fn changes_something(before: &str, after: &str, field: &'static str) -> Result<()> {
    match before == after {
        false => Ok(()),
        true => Err(refuse("grants-amend-nothing")
            .at(field)
            .arg("before", before)
            .into()),
    }
}

/// The new amount covers what was paid and what is on its way, and what was accepted as spent.
pub fn still_covers(amount: Yuan, paid: Yuan, in_flight: Yuan, accepted: Yuan) -> Result<()> {
    let floor = (paid + in_flight).max(accepted);
    if amount.is_positive() && amount >= floor {
        return Ok(());
    }
    Err(refuse("grants-amend-below-paid")
        .at("amount")
        .arg("amount", amount.grouped())
        .arg("floor", floor.grouped())
        .arg("paid", paid.grouped())
        .arg("inFlight", in_flight.grouped())
        .arg("accepted", accepted.grouped())
        .into())
}

/// A tranche as it is now: its amount, and what of it is paid or on its way.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    pub amount: Yuan,
    pub used: Yuan,
}

/// The amounts after the change: the last parts take what is added or taken away, none beneath what it paid already.
pub fn resized_plan(parts: &[Part], amount: Yuan) -> Result<Vec<Yuan>> {
    let now: Yuan = parts.iter().map(|part| part.amount).sum();
    let mut amounts: Vec<Yuan> = parts.iter().map(|part| part.amount).collect();
    let mut left = amount - now;
    for (resized, part) in amounts.iter_mut().zip(parts).rev() {
        let change = left.max(part.used - part.amount);
        *resized = part.amount + change;
        left -= change;
        if left.is_zero() {
            return Ok(amounts);
        }
    }
    Err(refuse("grants-amend-below-paid")
        .at("amount")
        .arg("amount", amount.grouped())
        .arg("floor", (amount - left).grouped())
        .arg(
            "paid",
            parts.iter().map(|part| part.used).sum::<Yuan>().grouped(),
        )
        .arg("inFlight", Yuan::ZERO.grouped())
        .arg("accepted", Yuan::ZERO.grouped())
        .into())
}
