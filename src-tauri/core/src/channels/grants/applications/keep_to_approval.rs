//! What was awarded on an application stays within what was approved, and within what its call has.

use super::model::within_approval;
use super::rows;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, Stop};
use crate::channels::grants::calls::model::{call_has_room, share_has_room};
use crate::channels::grants::calls::rows::{CallRow, awarded, call_by_id};
use crate::channels::grants::rows::{AwardRow, FundRow};

/// Invariant 3 for a draft that is written anew: of `fund`, so much.
pub fn keeps_to_approval(
    reader: &Reader,
    award: &AwardRow,
    fund: &FundRow,
    amount: Yuan,
) -> Result<()> {
    let Some(id) = rows::application_of_award(reader, award.id)? else {
        return Ok(());
    };
    let row = rows::application_by_id(reader, id)?;
    let approved = rows::decision_of(reader, id)?.and_then(|decision| decision.amount);
    within_approval(row.label(), approved.unwrap_or_default(), amount)?;
    call_pays(
        reader,
        &call_by_id(reader, row.call)?,
        fund,
        Some(award),
        amount,
    )
}

/// Invariant 3 for an agreement whose amount grows by so much.
pub fn grows_within_call(
    reader: &Reader,
    award: &AwardRow,
    fund: &FundRow,
    more: Yuan,
) -> Result<()> {
    let Some(id) = rows::application_of_award(reader, award.id)? else {
        return Ok(());
    };
    let call = rows::application_by_id(reader, id)?.call;
    let ruling = call_pays(reader, &call_by_id(reader, call)?, fund, None, more);
    // The fund of an agreement stays what it is: only the amount can be another.
    ruling.map_err(|stop| match stop {
        Stop::Refused(refusal) => refusal.at("amount").into(),
        broken @ Stop::Broken(_) => broken,
    })
}

/// The call has so much more, and the fund gives so much more to it; `but` is counted anew.
pub fn call_pays(
    reader: &Reader,
    call: &CallRow,
    fund: &FundRow,
    but: Option<&AwardRow>,
    amount: Yuan,
) -> Result<()> {
    let before = but.map_or(Yuan::ZERO, |award| award.amount);
    call_has_room(
        call.fields.budget,
        awarded(reader, call.id, None)? - before,
        amount,
    )?;
    let of_fund = match but {
        Some(award) if award.fund == fund.id => before,
        _ => Yuan::ZERO,
    };
    let mut shares = call.fields.shares.iter();
    let share = shares.find(|share| share.fund == fund.id);
    let from_it = awarded(reader, call.id, Some(fund.id))? - of_fund;
    share_has_room(&fund.name, share.map(|share| share.amount), from_it, amount)
}
