//! How an award is divided into tranches, to the fen.

use rust_decimal::Decimal;

use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};

/// What was agreed of one tranche: a percent, an amount, or (the last one) the rest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PlannedTranche {
    pub percent: Option<Decimal>,
    pub amount: Option<Yuan>,
}

/// The amounts of the tranches, in order. Percents are cut to the fen; the last tranche takes the
/// rest of the award unless an amount was agreed for it (field-guide 3.3).
pub fn plan_amounts(award: Yuan, tranches: &[PlannedTranche]) -> Result<Vec<Yuan>> {
    percents_make_sense(tranches)?;
    let mut left = award;
    let mut amounts = Vec::with_capacity(tranches.len());
    for (at, tranche) in tranches.iter().enumerate() {
        let is_last = at + 1 == tranches.len();
        let amount = match (tranche.amount, tranche.percent) {
            (Some(amount), _) if amount.is_negative() => {
                return Err(refuse("grants-amount-not-positive")
                    .at("amount")
                    .arg("amount", amount.grouped())
                    .into());
            }
            (Some(amount), _) => amount,
            (None, _) if is_last => left,
            (None, Some(percent)) => share(award, percent)?,
            (None, None) => {
                return Err(refuse("grants-tranche-without-amount")
                    .at("tranches")
                    .arg("seq", at + 1)
                    .into());
            }
        };
        left -= amount;
        amounts.push(amount);
    }
    if left.is_negative() {
        return Err(refuse("grants-tranches-over-award")
            .at("tranches")
            .arg("award", award.grouped())
            .arg("sum", (award - left).grouped())
            .arg("over", left.abs().grouped())
            .into());
    }
    Ok(amounts)
}

/// Percents lie in 0–100 and, where every tranche has one, make 100.
fn percents_make_sense(tranches: &[PlannedTranche]) -> Result<()> {
    let percents: Vec<Decimal> = tranches.iter().filter_map(|t| t.percent).collect();
    let sum: Decimal = percents.iter().sum();
    let out_of_range = percents
        .iter()
        .any(|p| *p <= Decimal::ZERO || *p > Decimal::ONE_HUNDRED);
    let all_given = percents.len() == tranches.len() && !tranches.is_empty();
    if out_of_range || sum > Decimal::ONE_HUNDRED || (all_given && sum != Decimal::ONE_HUNDRED) {
        return Err(refuse("grants-tranche-percents")
            .at("tranches")
            .arg("sum", sum.normalize())
            .into());
    }
    Ok(())
}

fn share(award: Yuan, percent: Decimal) -> Result<Yuan> {
    if percent == Decimal::ONE_HUNDRED {
        return Ok(award);
    }
    let shares = award.split(&[percent, Decimal::ONE_HUNDRED - percent])?;
    Ok(shares.first().copied().unwrap_or_default())
}

/// Invariant 2: the tranches sum to the award to the fen before it goes active.
pub fn plan_makes_up_award(award: Yuan, tranches: &[Yuan]) -> Result<()> {
    let sum: Yuan = tranches.iter().copied().sum();
    if sum == award && !tranches.is_empty() {
        return Ok(());
    }
    Err(refuse("grants-tranches-sum")
        .at("tranches")
        .arg("sum", sum.grouped())
        .arg("award", award.grouped())
        .arg("difference", (award - sum).abs().grouped())
        .into())
}
