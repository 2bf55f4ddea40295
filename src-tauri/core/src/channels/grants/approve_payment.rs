//! A payment is approved and takes its voucher number, or is turned down.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    Approval, OneDay, PaymentId, PaymentState, account_was_looked_at, approver_may,
    may_be_released, payment_moves, second_person,
};
use super::pay_payment::goes_to_present_account;
use super::rows::{self, PaymentRow};
use super::standing::standing;
use crate::base::book::{Change, Made, Reader};
use crate::base::mask;
use crate::base::money::Yuan;
use crate::base::numbering::{NumberKind, take_number_of_year};
use crate::base::refusal::Result;
use crate::base::typed::required;

/// Above 5,000 yuan a second person approves, until the desk sets another figure.
const TWO_PEOPLE_ABOVE_FEN: i64 = 500_000;
pub(super) const TWO_PEOPLE_ABOVE: &str = "grants.two-person-above";

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApprovePayment {
    pub payment: PaymentId,
    /// The changed account was compared with the organisation's own letter.
    #[serde(default)]
    pub account_seen: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RejectPayment {
    pub payment: PaymentId,
    pub reason: String,
}

impl ApprovePayment {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let mut payment = rows::payment_by_id(change, self.payment)?;
        approve(change, &mut payment, self.account_seen)?;
        rows::save_payment(change, &payment)?;
        Ok(payment.made())
    }
}

impl RejectPayment {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let payment = rows::payment_by_id(change, self.payment)?;
        let payment = PaymentRow {
            state: payment_moves(&payment.name(), payment.state, PaymentState::Rejected)?,
            ended_by: Some(change.actor().name.clone()),
            ended_on: Some(change.today()),
            ended_reason: Some(required(&self.reason, "reason")?),
            ..payment
        };
        rows::save_payment(change, &payment)?;
        Ok(payment.made())
    }
}

/// Asks the rules once more, takes the number of the year it is to be paid in.
pub(super) fn approve(change: &Change, payment: &mut PaymentRow, account_seen: bool) -> Result<()> {
    payment.state = payment_moves(&payment.name(), payment.state, PaymentState::Approved)?;
    let tranche = rows::tranche_by_id(change, payment.tranche)?;
    let award = rows::award_by_id(change, payment.award)?;
    goes_to_present_account(change, payment)?;
    may_be_released(
        &standing(change, &award, &tranche, Some(payment.id))?,
        payment.amount,
        payment.planned_on,
    )?;
    let actor = change.actor().name.clone();
    two_people_or_stated(change, payment, &actor, payment.planned_on)?;
    approver_may(change.actor(), &change.desk_people()?)?;
    if payment.account_changed {
        look_at_account(change, payment, account_seen)?;
    }
    payment.voucher_no = Some(take_number_of_year(
        change,
        NumberKind::Payment,
        payment.planned_on.year(),
    )?);
    payment.approved_by = Some(actor);
    payment.approved_on = Some(change.today());
    Ok(())
}

/// Invariant 5 over all that goes to one payee on the day `on`. The exception of a desk of one is stated on each
/// payment of the sum.
pub(super) fn two_people_or_stated(
    change: &Change,
    payment: &mut PaymentRow,
    approver: &str,
    on: NaiveDate,
) -> Result<()> {
    let same_day = rows::same_day_to_payee(change, payment, on)?;
    let day = OneDay {
        payee: payment.payee.clone(),
        on,
        amount: payment.amount,
        others: same_day.iter().map(PaymentRow::name).collect(),
        others_sum: same_day.iter().map(|other| other.amount).sum(),
    };
    let threshold = two_people_above(change)?;
    let desk = change.desk_people()?;
    let approval = second_person(&payment.prepared_by, approver, &day, threshold, &desk)?;
    if approval != Approval::SingleOperator {
        return Ok(());
    }
    payment.single_operator = true;
    for other in same_day.into_iter().filter(by_one_person_unstated) {
        let stated = PaymentRow {
            single_operator: true,
            ..other
        };
        rows::save_payment(change, &stated)?;
    }
    Ok(())
}

fn by_one_person_unstated(payment: &PaymentRow) -> bool {
    let approver = payment.approved_by.as_ref();
    approver == Some(&payment.prepared_by) && !payment.single_operator
}

fn look_at_account(change: &Change, payment: &mut PaymentRow, account_seen: bool) -> Result<()> {
    let Some(account) = payment.account else {
        return Ok(());
    };
    let present = rows::account_by_id(change, account)?;
    let former = match present.follows {
        Some(former) => rows::account_by_id(change, former)?.number,
        None => String::new(),
    };
    let actor = change.actor().name.clone();
    account_was_looked_at(
        &present.set_by,
        account_seen.then_some(actor.as_str()),
        &mask::account(&former),
        &mask::account(&present.number),
        &change.desk_people()?,
    )?;
    payment.account_seen_by = Some(actor);
    Ok(())
}

/// In yuan.
pub(super) fn two_people_above(reader: &Reader) -> Result<Yuan> {
    match reader.setting(TWO_PEOPLE_ABOVE)? {
        Some(text) => text.parse(),
        None => Ok(Yuan::from_fen(TWO_PEOPLE_ABOVE_FEN)),
    }
}
