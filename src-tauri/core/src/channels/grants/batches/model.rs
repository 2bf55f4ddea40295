//! What a batch of payments may do. No I/O.

use crate::base::refusal::{Result, refuse};
use crate::channels::grants::model::PaymentState;
use crate::{id, words_enum};

id!(
    /// Payments that go to the bank together.
    BatchId
);

words_enum! {
    /// Derived from its payments; never typed.
    BatchState {
        /// At least one payment waits for approval.
        Prepared = "prepared",
        /// All that still go are approved.
        Approved = "approved",
        Paid = "paid",
        /// Nothing of it goes any more.
        Ended = "ended",
    }
}

/// Where a batch stands by the states of its payments.
pub fn batch_state(payments: &[PaymentState]) -> BatchState {
    let any = |state: PaymentState| payments.contains(&state);
    if any(PaymentState::Prepared) {
        BatchState::Prepared
    } else if any(PaymentState::Approved) {
        BatchState::Approved
    } else if any(PaymentState::Paid) {
        BatchState::Paid
    } else {
        BatchState::Ended
    }
}

/// A batch holds something.
pub fn holds_payments(count: usize) -> Result<()> {
    match count {
        0 => Err(refuse("grants-batch-empty").at("tranches").into()),
        _ => Ok(()),
    }
}

/// A payment on its way joins one batch. `batch`: the number of the one it is in already.
pub fn may_join(voucher: &str, state: PaymentState, batch: Option<&str>) -> Result<()> {
    if let Some(batch) = batch {
        return Err(refuse("grants-batch-already")
            .at("payments")
            .arg("voucher", voucher)
            .arg("batch", batch)
            .into());
    }
    match state.is_in_flight() {
        true => Ok(()),
        false => Err(refuse("grants-batch-not-on-its-way")
            .at("payments")
            .arg("voucher", voucher)
            .arg("state", state.word())
            .into()),
    }
}

/// What left for the bank with a batch stays with it.
pub fn may_leave(voucher: &str, state: PaymentState) -> Result<()> {
    match state.is_in_flight() {
        true => Ok(()),
        false => Err(refuse("grants-batch-kept")
            .at("payment")
            .arg("voucher", voucher)
            .arg("state", state.word())
            .into()),
    }
}

/// Someone has something to approve.
pub fn may_be_approved(no: &str, prepared: usize) -> Result<()> {
    match prepared {
        0 => Err(refuse("grants-batch-nothing-to-approve")
            .at("batch")
            .arg("batch", no)
            .into()),
        _ => Ok(()),
    }
}

/// A batch goes to the bank when all that still go are approved.
pub fn may_go(no: &str, prepared: usize, approved: usize) -> Result<()> {
    if prepared > 0 {
        return Err(refuse("grants-batch-not-approved")
            .at("batch")
            .arg("batch", no)
            .arg("count", prepared)
            .into());
    }
    match approved {
        0 => Err(refuse("grants-batch-nothing-to-pay")
            .at("batch")
            .arg("batch", no)
            .into()),
        _ => Ok(()),
    }
}

/// Which payments the bank is told of: those that wait to go once none waits for approval, or a copy
/// of those that went.
pub fn may_be_listed(
    no: &str,
    prepared: usize,
    approved: usize,
    paid: usize,
) -> Result<PaymentState> {
    if prepared > 0 {
        return Err(refuse("grants-batch-not-approved")
            .at("batch")
            .arg("batch", no)
            .arg("count", prepared)
            .into());
    }
    match (approved, paid) {
        (0, 0) => Err(refuse("grants-batch-nothing-to-list")
            .at("batch")
            .arg("batch", no)
            .into()),
        (0, _) => Ok(PaymentState::Paid),
        _ => Ok(PaymentState::Approved),
    }
}

/// Money is not sent without an account.
pub fn has_account(voucher: &str, payee: &str, number: &str) -> Result<()> {
    match number.trim().is_empty() {
        true => Err(refuse("grants-batch-no-account")
            .at("batch")
            .arg("voucher", voucher)
            .arg("organisation", payee)
            .into()),
        false => Ok(()),
    }
}
