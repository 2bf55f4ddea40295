//! What a step back brings back takes its room anew: in its call and fund, of its tranche, and as the
//! one application of the year. It is measured as the step was that once took it.

use std::str::FromStr;

use serde_json::Value;

use super::applications::is_the_only_one_again;
use super::applications::keep_to_approval::call_pays;
use super::applications::model::ApplicationState;
use super::applications::rows as applications;
use super::calls::CallId;
use super::calls::model::{CallState, may_be_edited, still_decides};
use super::calls::promises::promises_are_free;
use super::calls::rows::{TABLE as CALL, call_by_id, handed_in};
use super::closing::model::covers_sub_grants;
use super::closing::rows::{granted_on, sub_grant_by_id};
use super::expenses::{caps_cover_accepted, lines_cover_accepted};
use super::model::{
    AwardId, AwardState, ConditionState, PaymentState, award_is_active, fund_has_room,
    keeps_to_award,
};
use super::rows;
use super::standing::standing;
use crate::base::book::Change;
use crate::base::ids::SqlText;
use crate::base::refusal::{Result, Stop, fault, refuse};
use crate::base::restored::Restored;

pub fn keeps_rules_again(change: &Change, restored: &[Restored]) -> Result<()> {
    for row in restored.iter().filter(|row| !row.is_gone()) {
        let ruling = match row.table.as_str() {
            applications::TABLE => application_again(change, row),
            "award" => award_again(change, row),
            "payment" => payment_again(change, row),
            "tranche_condition" => condition_again(change, row),
            "award_budget_line" | "award_class_cap" => budget_again(change, row),
            "sub_grant" => sub_grant_again(change, row),
            CALL | "call_fund" | "call_rule" => call_again(change, row),
            _ => Ok(()),
        };
        ruling.map_err(|stop| match stop {
            Stop::Refused(refusal) => refusal.at("entry").into(),
            broken @ Stop::Broken(_) => broken,
        })?;
    }
    Ok(())
}

fn id<T: FromStr>(text: &str) -> Result<T> {
    text.parse()
        .map_err(|_| fault("store", format!("{text} is no id")))
}

fn word<T: SqlText>(value: Option<&Value>) -> Option<T> {
    T::from_text(value?.as_str()?)
}

/// One a year, in a call that still decides; and what was awarded stays approved.
fn application_again(change: &Change, row: &Restored) -> Result<()> {
    let left: Option<ApplicationState> = word(row.left("state"));
    let application = applications::application_by_id(change, id(&row.row)?)?;
    if left == Some(application.state) {
        return Ok(());
    }
    if let Some((_, no)) = applications::award_of(change, application.id)?
        && !application.state.is_approved()
    {
        return Err(refuse("grants-undo-awarded")
            .arg("application", application.label())
            .arg("award", no)
            .into());
    }
    if application.no.is_none() || application.state.is_gone() {
        return Ok(());
    }
    let call = call_by_id(change, application.call)?;
    if !application.state.is_approved() && application.state != ApplicationState::Draft {
        still_decides(&call.standing(), application.label())?;
    }
    match left.is_none_or(ApplicationState::is_gone) {
        true => is_the_only_one_again(change, &call, &application),
        false => Ok(()),
    }
}

/// An award that lapsed, or whose amount was lowered before anybody signed, is given its money anew.
fn award_again(change: &Change, row: &Restored) -> Result<()> {
    let award = rows::award_by_id(change, id::<AwardId>(&row.row)?)?;
    let left: Option<AwardState> = word(row.left("state"));
    let comes_back = left != Some(award.state);
    let takes = |column| row.left(column) != row.again(column);
    if award.state != AwardState::AgreementPending
        || !(comes_back || takes("amount_fen") || takes("fund_id"))
    {
        return Ok(());
    }
    let fund = rows::fund_by_id(change, award.fund)?;
    if let Some(application) = applications::application_of_award(change, award.id)? {
        let application = applications::application_by_id(change, application)?;
        let other = applications::awarded_anew(change, application.id, award.id)?;
        if let Some(other) = other {
            return Err(refuse("grants-undo-awarded-anew")
                .arg("application", application.label())
                .arg("award", &award.no)
                .arg("other", other)
                .into());
        }
        let call = call_by_id(change, application.call)?;
        call_pays(change, &call, &fund, Some(&award), award.amount)?;
    }
    covers_sub_grants(&award.no, award.amount, granted_on(change, award.id)?)?;
    let standing = rows::fund_standing(change, &fund, Some(award.id))?;
    fund_has_room(&standing, award.amount).map_err(Stop::from)
}

/// On its way again: within what its award and its tranche still have.
fn payment_again(change: &Change, row: &Restored) -> Result<()> {
    let payment = rows::payment_by_id(change, id(&row.row)?)?;
    let left: Option<PaymentState> = word(row.left("state"));
    if !payment.state.is_in_flight() || left.is_some_and(PaymentState::is_in_flight) {
        return Ok(());
    }
    let award = rows::award_by_id(change, payment.award)?;
    let tranche = rows::tranche_by_id(change, payment.tranche)?;
    let standing = standing(change, &award, &tranche, Some(payment.id))?;
    if award.state.is_over() {
        award_is_active(&standing.award)?;
    }
    keeps_to_award(&standing, payment.amount)
}

/// What a payment relied on is not open again behind its back.
fn condition_again(change: &Change, row: &Restored) -> Result<()> {
    let condition = rows::condition_by_id(change, id(&row.row)?)?;
    let left: Option<ConditionState> = word(row.left("state"));
    if condition.state.is_met() || !left.is_some_and(ConditionState::is_met) {
        return Ok(());
    }
    let tranche = rows::tranche_by_id(change, condition.tranche)?;
    let paid = rows::tranche_balance(change, tranche.id)?.net_paid();
    let relied_on = paid + rows::in_flight_of_tranche(change, tranche.id, None)?;
    match relied_on.is_positive() {
        false => Ok(()),
        true => Err(refuse("grants-undo-condition-relied-on")
            .arg("condition", condition.label)
            .arg("tranche", tranche.name)
            .arg("amount", relied_on.grouped())
            .into()),
    }
}

/// What was accepted since stays within the budget that stands again.
fn budget_again(change: &Change, row: &Restored) -> Result<()> {
    let Some(award) = row.again("award_id").and_then(Value::as_str) else {
        return Ok(());
    };
    let award = rows::award_by_id(change, id(award)?)?;
    lines_cover_accepted(change, &award)?;
    caps_cover_accepted(change, &award)
}

fn sub_grant_again(change: &Change, row: &Restored) -> Result<()> {
    let award = rows::award_by_id(change, sub_grant_by_id(change, id(&row.row)?)?.award)?;
    covers_sub_grants(&award.no, award.amount, granted_on(change, award.id)?)
}

/// The rules that applications were made under stay.
fn call_again(change: &Change, row: &Restored) -> Result<()> {
    let of = match row.table.as_str() {
        CALL => Some(row.row.clone()),
        _ => row
            .again("call_id")
            .and_then(|call| call.as_str().map(str::to_owned)),
    };
    let Some(of) = of else { return Ok(()) };
    let call = call_by_id(change, id::<CallId>(&of)?)?;
    if call.state == CallState::Published {
        promises_are_free(change, &call)?;
    }
    if row.table == CALL && call.state != CallState::Draft {
        return Ok(());
    }
    may_be_edited(&call.standing(), handed_in(change, call.id)?)
}
