//! The statements of micro-grants, one named function each.

mod accounts;
mod awards;
mod funds;
mod ledger;
mod payments;
mod tranches;

pub use accounts::{
    AccountRow, HoldRow, account_by_id, add_account, add_hold, add_lock, hold_of, lift_hold,
    locked_through, present_account,
};
pub use awards::{AwardRow, add_award, all_awards, award_by_id, save_award};
pub use funds::{FundRow, add_fund, fund_by_id, fund_by_name, fund_standing, save_fund};
pub use ledger::{
    Balance, EntryRow, NewEntry, add_entry, award_balance, disbursement_of, entry_by_id,
    ever_paid, reversal_of, tranche_balance,
};
pub use payments::{
    PaymentRow, add_payment, in_flight_of_award, in_flight_of_tranche, payment_by_id,
    payments_in_flight, save_payment,
};
pub use tranches::{
    ConditionRow, TrancheRow, add_condition, add_tranche, condition_by_id, conditions_of,
    remove_plan, save_condition, tranche_by_id, tranches_of,
};

use crate::base::refusal::{Result, Stop, refuse};

/// What a trigger of the book refuses is told by the trigger's own code; anything else broke.
pub(super) fn held_by_book<T>(done: rusqlite::Result<T>) -> Result<T> {
    done.map_err(|error| match &error {
        rusqlite::Error::SqliteFailure(_, Some(code)) => match HELD.iter().find(|held| *held == code) {
            Some(held) => refuse(held).into(),
            None => Stop::from(error),
        },
        _ => Stop::from(error),
    })
}

/// The codes that triggers of `0011_grants.sql` abort with.
const HELD: &[&str] = &[
    "grants-payment-kept",
    "grants-voucher-kept",
    "grants-voucher-taken",
    "grants-ledger-kept",
    "grants-period-locked",
    "grants-reversal-of-reversal",
    "grants-already-reversed",
    "grants-reversal-differs",
    "grants-award-differs",
    "grants-tranche-differs",
    "grants-payment-differs",
    "grants-paid-already",
    "grants-receipt-used",
    "grants-over-fund",
    "grants-received-below-zero",
    "grants-over-award",
    "grants-commitment-over-award",
    "grants-paid-over-commitment",
    "grants-refund-over-paid",
    "grants-accepted-over-award",
    "grants-over-tranche",
];

/// The one row there must be, or a refusal that names what was looked for.
pub(super) fn found<T>(row: Option<T>, kind: &'static str) -> Result<T> {
    row.ok_or_else(|| refuse("grants-not-found").arg("kind", kind).into())
}
