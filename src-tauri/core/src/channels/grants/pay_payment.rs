//! An approved payment goes out, or is stopped before it does; one that went out comes back from
//! the bank.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::approve_payment::two_people_or_stated;
use super::model::{
    EntryKind, FundId, PaymentId, PaymentState, account_is_still_theirs, fund_had_cash,
    may_be_paid, number_is_of_year, payment_moves,
};
use super::reverse_entry::reverse;
use super::rows::{self, AccountRow, NewEntry, PaymentRow};
use super::standing::standing;
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::mask;
use crate::base::numbering::{NumberKind, year_of_number};
use crate::base::refusal::Result;
use crate::base::typed::{optional, required};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PayPayment {
    pub payment: PaymentId,
    /// The day the money went.
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    /// 票据号码 of the organisation's receipt, where it is at hand already.
    pub receipt_no: Option<String>,
    /// It did go to the account on the payment, though the organisation has another by now.
    #[serde(default)]
    pub account_seen: bool,
}

/// Stopped after it took its number: the number stays with it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VoidPayment {
    pub payment: PaymentId,
    pub reason: String,
}

/// The bank sent the money back: the tranche is open again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnPayment {
    pub payment: PaymentId,
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    pub reason: String,
}

impl PayPayment {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let mut payment = rows::payment_by_id(change, self.payment)?;
        payment_moves(&payment.name(), payment.state, PaymentState::Paid)?;
        if !self.account_seen {
            goes_to_present_account(change, &payment)?;
        }
        pay(change, &mut payment, self.on, self.receipt_no.as_deref())?;
        Ok(payment.made())
    }
}

impl VoidPayment {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let payment = rows::payment_by_id(change, self.payment)?;
        let payment = PaymentRow {
            state: payment_moves(&payment.name(), payment.state, PaymentState::Voided)?,
            ended_by: Some(change.actor().name.clone()),
            ended_on: Some(change.today()),
            ended_reason: Some(required(&self.reason, "reason")?),
            ..payment
        };
        rows::save_payment(change, &payment)?;
        Ok(payment.made())
    }
}

impl ReturnPayment {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let payment = rows::payment_by_id(change, self.payment)?;
        payment_moves(&payment.name(), payment.state, PaymentState::Returned)?;
        let entry = rows::disbursement_of(change, payment.id)?;
        reverse(
            change,
            &entry,
            self.on,
            &self.reason,
            PaymentState::Returned,
        )?;
        Ok(payment.made())
    }
}

/// An account that was changed while the payment was on its way is not overlooked.
pub(super) fn goes_to_present_account(change: &Change, payment: &PaymentRow) -> Result<()> {
    let Some(account) = payment.account else {
        return Ok(());
    };
    let prepared = rows::account_by_id(change, account)?;
    let present = rows::present_account(change, prepared.organisation)?;
    let moved = present.filter(|present| present.id != account);
    let read = |row: &AccountRow| format!("{} {}", row.account_name, mask::account(&row.number));
    account_is_still_theirs(
        &payment.name(),
        &read(&prepared),
        moved.as_ref().map(read).as_deref(),
    )
}

/// Writes an approved payment down as paid and posts the disbursement.
pub(super) fn pay(
    change: &Change,
    payment: &mut PaymentRow,
    on: NaiveDate,
    receipt_no: Option<&str>,
) -> Result<()> {
    let fund = go_out(change, payment, on, receipt_no)?;
    rows::save_payment(change, payment)?;
    post(change, payment, fund, on)
}

/// Asks the rules a last time and says of the payment that it was paid; the caller writes it. Answers the fund.
pub(super) fn go_out(
    change: &Change,
    payment: &mut PaymentRow,
    on: NaiveDate,
    receipt_no: Option<&str>,
) -> Result<FundId> {
    payment.state = payment_moves(&payment.name(), payment.state, PaymentState::Paid)?;
    let tranche = rows::tranche_by_id(change, payment.tranche)?;
    let award = rows::award_by_id(change, payment.award)?;
    let standing = standing(change, &award, &tranche, Some(payment.id))?;
    may_be_paid(&standing, payment.amount, on)?;
    if let Some(no) = &payment.voucher_no {
        let numbered = year_of_number(change, NumberKind::Payment, no)?;
        number_is_of_year(no, numbered, on)?;
    }
    // On another day than it was approved for it may join others that it was not measured with.
    if let Some(approver) = payment
        .approved_by
        .clone()
        .filter(|_| on != payment.planned_on)
    {
        two_people_or_stated(change, payment, &approver, on)?;
    }
    let least = standing.fund.cash() - rows::fund_held_less(change, award.fund, on)?;
    fund_had_cash(&standing.fund, least, payment.amount, on)?;
    payment.planned_on = on;
    payment.paid_on = Some(on);
    payment.paid_by = Some(change.actor().name.clone());
    payment.receipt_no = optional(receipt_no);
    Ok(award.fund)
}

/// The disbursement's line in the ledger.
pub(super) fn post(
    change: &Change,
    payment: &PaymentRow,
    fund: FundId,
    on: NaiveDate,
) -> Result<()> {
    let entry = NewEntry {
        award: Some(payment.award),
        tranche: Some(payment.tranche),
        payment: Some(payment.id),
        voucher_no: payment.voucher_no.clone(),
        receipt_no: payment.receipt_no.clone(),
        reason: payment.purpose.clone(),
        as_recorded: payment.as_recorded,
        ..NewEntry::of(EntryKind::Disbursement, fund, payment.amount, on)
    };
    rows::add_entry(change, &entry)?;
    Ok(())
}
