//! A payment is prepared: measured against every rule, with the account copied onto it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{PaymentId, PaymentState, TrancheId, may_be_prepared};
use super::rows::{self, AccountRow, PaymentRow};
use super::standing::standing;
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreparePayment {
    pub tranche: TrancheId,
    /// In yuan; what is still open of the tranche where none is said.
    pub amount: Option<Yuan>,
    /// The day it is to be paid.
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    pub purpose: Option<String>,
}

impl PreparePayment {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let payment = prepare(change, self)?;
        rows::add_payment(change, &payment)?;
        let tranche = rows::tranche_by_id(change, payment.tranche)?;
        Ok(Made::numbered("payment", payment.id, tranche.name))
    }
}

/// The payment as prepared, not yet written.
pub(super) fn prepare(change: &Change, asked: PreparePayment) -> Result<PaymentRow> {
    let tranche = rows::tranche_by_id(change, asked.tranche)?;
    let award = rows::award_by_id(change, tranche.award)?;
    let standing = standing(change, &award, &tranche, None)?;
    let amount = asked.amount.unwrap_or_else(|| standing.tranche.open());
    may_be_prepared(&standing, amount, asked.on)?;
    let account = rows::present_account(change, award.organisation)?;
    let account_changed = match &account {
        Some(account) => is_new_to_us(change, account)?,
        None => false,
    };
    Ok(PaymentRow {
        id: PaymentId::fresh(),
        award: award.id,
        tranche: tranche.id,
        voucher_no: None,
        state: PaymentState::Prepared,
        amount,
        planned_on: asked.on,
        account: account.as_ref().map(|account| account.id),
        payee: standing.organisation,
        account_name: account.as_ref().map(|account| account.account_name.clone()),
        account_bank: account.as_ref().map(|account| account.bank.clone()),
        account_number: account.map(|account| account.number),
        account_changed,
        account_seen_by: None,
        purpose: optional(asked.purpose.as_deref()),
        receipt_no: None,
        prepared_by: change.actor().name.clone(),
        prepared_on: change.today(),
        approved_by: None,
        approved_on: None,
        paid_by: None,
        paid_on: None,
        ended_by: None,
        ended_on: None,
        ended_reason: None,
        single_operator: false,
        cosigned_by: None,
        cosigned_on: None,
        cosigned_paper: None,
        as_recorded: false,
        batch: None,
    })
}

/// An account that took another's place, and that no money has reached yet.
fn is_new_to_us(change: &Change, account: &AccountRow) -> Result<bool> {
    Ok(account.follows.is_some() && !rows::was_paid_to(change, account.id)?)
}
