//! What was awarded on an application stays within what was approved, after it and under its
//! conditions, and within what its call has.

use chrono::NaiveDate;

use super::model::{awarded_after_decision, within_approval};
use super::rows::{self, ApplicationRow};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::{Refusal, Result, Stop, refuse};
use crate::base::typed::tidy;
use crate::channels::grants::calls::model::{call_has_room, share_has_room};
use crate::channels::grants::calls::rows::{CallRow, awarded, call_by_id};
use crate::channels::grants::model::{AwardId, ConditionKind};
use crate::channels::grants::reviews::noticed::{Approved, notices_of_call};
use crate::channels::grants::rows::{AwardRow, FundRow};
use crate::channels::grants::{ConditionFields, TrancheFields};

/// Invariants 3 and 11 for a draft that is written anew: of `fund`, so much, on that day.
pub fn keeps_to_approval(
    reader: &Reader,
    award: &AwardRow,
    fund: &FundRow,
    (amount, on): (Yuan, NaiveDate),
) -> Result<()> {
    let Some(id) = rows::application_of_award(reader, award.id)? else {
        return Ok(());
    };
    let row = rows::application_by_id(reader, id)?;
    let approved = rows::decision_of(reader, id)?.and_then(|decision| decision.amount);
    within_approval(row.label(), approved.unwrap_or_default(), amount)?;
    let call = call_by_id(reader, row.call)?;
    dated_after_decision_and_notice(reader, &call, &row, on)?;
    call_pays(reader, &call, fund, Some(award), amount)
}

/// Decided, then in public where its call asks for that, then awarded; no objection in the way.
pub fn dated_after_decision_and_notice(
    reader: &Reader,
    call: &CallRow,
    row: &ApplicationRow,
    on: NaiveDate,
) -> Result<()> {
    let Some(decision) = rows::decision_of(reader, row.id)? else {
        return Ok(());
    };
    awarded_after_decision(decision.decided_on, on)?;
    if call.fields.notice_days == 0 {
        return Ok(());
    }
    let approved = Approved {
        application: row.id,
        decided_on: decision.decided_on,
    };
    let notices = notices_of_call(reader, call.id)?;
    match notices.iter().find(|notice| approved.stands_on(notice)) {
        Some(notice) => notice.lets_pass(&row.id.to_string(), on, "decidedOn"),
        None => Err(not_on_notice(row.label(), call).into()),
    }
}

fn not_on_notice(application: &str, call: &CallRow) -> Refusal {
    let kind = match call.fields.notice_working {
        true => "working",
        false => "calendar",
    };
    refuse("grants-notice-missing")
        .arg("application", application)
        .arg("call", call.label())
        .arg("days", call.fields.notice_days)
        .arg("kind", kind)
}

/// What an application was approved under: its award says it, and the first tranche waits for it.
pub fn decided_conditions(reader: &Reader, award: AwardId) -> Result<Option<String>> {
    let Some(application) = rows::application_of_award(reader, award)? else {
        return Ok(None);
    };
    let decision = rows::decision_of(reader, application)?;
    Ok(decision.and_then(|decision| decision.conditions))
}

/// The plan with the decided conditions on its first tranche, where they do not stand there yet.
pub fn waits_for(mut plan: Vec<TrancheFields>, conditions: Option<&str>) -> Vec<TrancheFields> {
    if let (Some(first), Some(label)) = (plan.first_mut(), conditions.map(tidy))
        && !first.conditions.iter().any(|one| tidy(&one.label) == label)
    {
        first.conditions.push(ConditionFields {
            kind: ConditionKind::Document,
            label,
            due_on: None,
        });
    }
    plan
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
