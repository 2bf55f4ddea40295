//! What a published call promises of its funds: they have it, beside what other calls promise of them.

use super::model::{CallState, promise_is_free};
use super::rows::{self, CallRow};
use super::rules::{RuleFinding, RuleKind, RuleLevel, found_by, keeps_hard_rules};
use crate::base::book::{Change, Reader};
use crate::base::money::Yuan;
use crate::base::refusal::{Result, Stop};
use crate::channels::grants::model::{FundId, fund_has_room};
use crate::channels::grants::rows::{fund_by_id, fund_standing};

/// Invariant 3 for a call that is published, or written anew after it was.
pub(in crate::channels::grants) fn promises_are_free(
    change: &Change,
    call: &CallRow,
) -> Result<()> {
    for share in &call.fields.shares {
        let fund = fund_by_id(change, share.fund)?;
        let standing = fund_standing(change, &fund, None)?;
        let given = rows::awarded(change, call.id, Some(fund.id))?;
        fund_has_room(&standing, share.amount - given)?;
    }
    keeps_hard_rules(overpromised(change, call)?)
}

/// The shares that are not free beside other calls.
pub fn overpromised(reader: &Reader, call: &CallRow) -> Result<Vec<RuleFinding>> {
    let mut found = Vec::new();
    for share in &call.fields.shares {
        let fund = fund_by_id(reader, share.fund)?;
        let free = fund_standing(reader, &fund, None)?.free();
        let given = rows::awarded(reader, call.id, Some(fund.id))?;
        let (others, promised) = promised_by_others(reader, call, fund.id)?;
        match promise_is_free(&fund.name, free, share.amount - given, promised, &others) {
            Ok(()) => {}
            Err(Stop::Refused(refusal)) => found.push(found_by(
                &call.fields.rules,
                RuleKind::FundFree,
                RuleLevel::Hard,
                refusal,
            )),
            Err(broken) => return Err(broken),
        }
    }
    Ok(found)
}

/// The other published calls that still promise something of the fund, and how much in all.
fn promised_by_others(
    reader: &Reader,
    call: &CallRow,
    fund: FundId,
) -> Result<(Vec<String>, Yuan)> {
    let (mut names, mut sum) = (Vec::new(), Yuan::ZERO);
    for other in rows::all_calls(reader)? {
        let shares = other.fields.shares.iter();
        let share: Yuan = shares
            .filter(|of| of.fund == fund)
            .map(|of| of.amount)
            .sum();
        if other.id == call.id || other.state != CallState::Published || share.is_zero() {
            continue;
        }
        let left = share - rows::awarded(reader, other.id, Some(fund))?;
        if left.is_positive() {
            names.push(other.label().to_owned());
            sum += left;
        }
    }
    Ok((names, sum))
}
