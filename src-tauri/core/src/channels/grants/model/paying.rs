//! When a tranche may be paid, and why it may not (invariants 1, 3, 4 and 11).

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::of_fund::{fund_has_cash, fund_is_open};
use super::standing::{AwardStanding, ConditionStanding, Standing, TrancheStanding};
use super::{AwardState, ConditionId, ConditionState};
use crate::base::money::Yuan;
use crate::base::refusal::{Refusal, Result, Stop, refuse};

/// A rule's answer where nothing can break.
pub type Ruling = std::result::Result<(), Refusal>;

/// One reason why a tranche cannot be paid, and what would meet it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Blocker {
    /// Its message and hint say what and how, with the numbers.
    pub refusal: Refusal,
    pub remedy: Remedy,
}

/// What the operator can open to meet a blocker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Remedy {
    SignAgreement,
    ResumeAward,
    AcceptCondition {
        condition: ConditionId,
    },
    ConfirmWaiver {
        condition: ConditionId,
    },
    LiftHold,
    OpenOrganisation,
    SetAccount,
    ReceiveMoney,
    EditFund,
    /// A payment of this tranche waits for its next step.
    FollowPayment,
    /// Nothing can: the tranche is paid, or the award is over.
    Nothing,
}

/// Whether a payment of `amount` on the day `on` may be prepared; the first rule that it breaks.
pub fn may_be_prepared(standing: &Standing, amount: Yuan, on: NaiveDate) -> Result<()> {
    keeps_to_award(standing, amount)?;
    may_be_released(standing, amount, on)
}

/// Invariant 1 alone: what also holds of a past that is taken over.
pub fn keeps_to_award(standing: &Standing, amount: Yuan) -> Result<()> {
    amount_is_positive(amount)?;
    within_award(&standing.award, amount)?;
    within_tranche(&standing.tranche, amount).map_err(Stop::from)
}

/// Whether a prepared payment may be approved: all that can change in between. `on` may lie ahead.
pub fn may_be_released(standing: &Standing, amount: Yuan, on: NaiveDate) -> Result<()> {
    agreement_is_signed(&standing.award)?;
    award_is_active(&standing.award)?;
    organisation_stands(standing)?;
    organisation_is_not_held(standing)?;
    for condition in &standing.tranche.conditions {
        condition_is_met(condition, &standing.tranche)?;
    }
    account_is_known(standing)?;
    period_is_open(on, standing.locked_through, "on")?;
    not_before_agreement(&standing.award, on)?;
    fund_is_open(&standing.fund, on)?;
    fund_has_cash(&standing.fund, amount).map_err(Stop::from)
}

/// Whether the money may be recorded as gone: released, and on no day to come.
pub fn may_be_paid(standing: &Standing, amount: Yuan, on: NaiveDate) -> Result<()> {
    not_in_future(on, standing.today, "on")?;
    may_be_released(standing, amount, on)
}

/// Invariant 10: a voucher's number is of the year in which its money goes; `numbered`: the year it was taken for.
pub fn number_is_of_year(voucher: &str, numbered: Option<i32>, on: NaiveDate) -> Ruling {
    match numbered {
        Some(year) if year != on.year() => Err(refuse("grants-voucher-of-other-year")
            .at("on")
            .arg("voucher", voucher)
            .arg("numbered", year)
            .arg("on", on)),
        _ => Ok(()),
    }
}

/// "Why is it blocked?": every reason, each with the way to meet it. Empty: it can be paid today.
pub fn blockers(standing: &Standing) -> Vec<Blocker> {
    let open = standing.tranche.open();
    if !open.is_positive() || standing.award.state.is_over() {
        return nothing_left(standing);
    }
    let mut found = Vec::new();
    let mut look = |ruling: Ruling, remedy: Remedy| {
        if let Err(refusal) = ruling {
            found.push(Blocker { refusal, remedy });
        }
    };
    look(agreement_is_signed(&standing.award), Remedy::SignAgreement);
    if standing.award.state == AwardState::Suspended {
        look(award_is_active(&standing.award), Remedy::ResumeAward);
    }
    look(organisation_stands(standing), Remedy::OpenOrganisation);
    look(organisation_is_not_held(standing), Remedy::LiftHold);
    for condition in &standing.tranche.conditions {
        let remedy = match condition.state {
            ConditionState::WaiverAsked => Remedy::ConfirmWaiver {
                condition: condition.id,
            },
            _ => Remedy::AcceptCondition {
                condition: condition.id,
            },
        };
        look(condition_is_met(condition, &standing.tranche), remedy);
    }
    look(account_is_known(standing), Remedy::SetAccount);
    look(
        fund_is_open(&standing.fund, standing.today),
        Remedy::EditFund,
    );
    look(fund_has_cash(&standing.fund, open), Remedy::ReceiveMoney);
    found
}

/// The tranche is paid, a payment is on its way, or the award is over.
fn nothing_left(standing: &Standing) -> Vec<Blocker> {
    let tranche = &standing.tranche;
    if tranche.net_paid >= tranche.amount {
        return Vec::new();
    }
    if standing.award.state.is_over() {
        return award_is_active(&standing.award)
            .err()
            .map(|refusal| Blocker {
                refusal,
                remedy: Remedy::Nothing,
            })
            .into_iter()
            .collect();
    }
    let refusal = refuse("grants-payment-in-flight")
        .arg("tranche", &tranche.name)
        .arg("amount", tranche.in_flight.grouped());
    vec![Blocker {
        refusal,
        remedy: Remedy::FollowPayment,
    }]
}

pub fn amount_is_positive(amount: Yuan) -> Ruling {
    match amount.is_positive() {
        true => Ok(()),
        false => Err(refuse("grants-amount-not-positive")
            .at("amount")
            .arg("amount", amount.grouped())),
    }
}

/// Invariant 1: net paid ≤ awarded, counting what is on its way.
pub fn within_award(award: &AwardStanding, amount: Yuan) -> Ruling {
    let before = award.net_paid + award.in_flight;
    let after = before + amount;
    if after <= award.amount {
        return Ok(());
    }
    Err(refuse("grants-over-award")
        .at("amount")
        .arg("award", &award.no)
        .arg("after", after.grouped())
        .arg("limit", award.amount.grouped())
        .arg("left", (award.amount - before).grouped()))
}

/// Invariant 1: net paid ≤ planned for the tranche, counting what is on its way.
pub fn within_tranche(tranche: &TrancheStanding, amount: Yuan) -> Ruling {
    let after = tranche.net_paid + tranche.in_flight + amount;
    if after <= tranche.amount {
        return Ok(());
    }
    Err(refuse("grants-over-tranche")
        .at("amount")
        .arg("tranche", &tranche.name)
        .arg("after", after.grouped())
        .arg("limit", tranche.amount.grouped())
        .arg("left", tranche.open().grouped()))
}

fn agreement_is_signed(award: &AwardStanding) -> Ruling {
    if award.signed_on.is_some() && award.state != AwardState::AgreementPending {
        return Ok(());
    }
    Err(refuse("grants-not-signed")
        .at("award")
        .arg("award", &award.no))
}

pub fn award_is_active(award: &AwardStanding) -> Ruling {
    match award.state {
        AwardState::Active => Ok(()),
        AwardState::Suspended => Err(refuse("grants-award-suspended")
            .at("award")
            .arg("award", &award.no)),
        state => Err(refuse("grants-award-not-active")
            .at("award")
            .arg("award", &award.no)
            .arg("state", state.word())),
    }
}

/// A body that was struck off or archived receives nothing any more.
fn organisation_stands(standing: &Standing) -> Ruling {
    match &standing.organisation_gone {
        None => Ok(()),
        Some(state) => Err(refuse("grants-organisation-gone")
            .at("award")
            .arg("organisation", &standing.organisation)
            .arg("state", state)),
    }
}

fn organisation_is_not_held(standing: &Standing) -> Ruling {
    match &standing.organisation_hold {
        None => Ok(()),
        Some(reason) => Err(refuse("grants-organisation-held")
            .at("award")
            .arg("organisation", &standing.organisation)
            .arg("reason", reason)),
    }
}

fn condition_is_met(condition: &ConditionStanding, tranche: &TrancheStanding) -> Ruling {
    if condition.state.is_met() {
        return Ok(());
    }
    let refusal = match (&condition.state, &condition.asked_by) {
        (ConditionState::WaiverAsked, Some(name)) => {
            refuse("grants-waiver-unconfirmed").arg("by", name)
        }
        _ => refuse("grants-condition-open"),
    };
    Err(refusal
        .at("tranche")
        .arg("condition", &condition.label)
        .arg("tranche", &tranche.name))
}

fn account_is_known(standing: &Standing) -> Ruling {
    match standing.has_account {
        true => Ok(()),
        false => Err(refuse("grants-no-account")
            .at("award")
            .arg("organisation", &standing.organisation)),
    }
}

/// Invariants 4 and 13: not in the future, not in a period that is settled.
pub fn day_is_open(
    on: NaiveDate,
    today: NaiveDate,
    locked_through: Option<NaiveDate>,
    field: &'static str,
) -> Ruling {
    not_in_future(on, today, field)?;
    period_is_open(on, locked_through, field)
}

fn not_in_future(on: NaiveDate, today: NaiveDate, field: &'static str) -> Ruling {
    match on > today {
        false => Ok(()),
        true => Err(refuse("grants-in-future")
            .at(field)
            .arg("on", on)
            .arg("today", today)),
    }
}

/// Invariant 13: money is not dated into a period that is settled.
pub fn period_is_open(
    on: NaiveDate,
    locked_through: Option<NaiveDate>,
    field: &'static str,
) -> Ruling {
    match locked_through {
        Some(through) if on <= through => Err(refuse("grants-period-locked")
            .at(field)
            .arg("on", on)
            .arg("through", through)),
        _ => Ok(()),
    }
}

fn not_before_agreement(award: &AwardStanding, on: NaiveDate) -> Ruling {
    match award.signed_on {
        Some(signed) if on < signed => Err(refuse("grants-before-agreement")
            .at("on")
            .arg("on", on)
            .arg("signed", signed)),
        _ => Ok(()),
    }
}
