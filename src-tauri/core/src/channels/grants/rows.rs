//! The statements of micro-grants, one named function each.

mod accounts;
mod amendments;
mod awards;
mod funds;
mod ledger;
mod payments;
mod since;
mod tranches;

pub use accounts::{
    AccountRow, HoldRow, account_by_id, add_account, add_hold, add_lock, hold_of, lift_hold,
    locked_through, present_account,
};
pub use amendments::{AmendmentRow, add_amendment, amendments_of, resize_tranche};
pub use awards::{
    AwardRow, add_award, all_awards, award_by_agreement, award_by_id, last_posted_on,
    organisation_gone, organisation_name, organisation_of_project, project_ref, save_award,
};
pub use funds::{
    FundRow, add_fund, all_funds, awards_of_fund, fund_by_id, fund_by_name, fund_standing,
    fund_standing_on, save_fund,
};
pub use ledger::{
    EntryRow, NewEntry, add_entry, award_balance, disbursement_of, entry_by_id, entry_to_reverse,
    ever_paid, expenditure_with_receipt, net_paid_before, reversal_of, tranche_balance,
};
pub use payments::{
    PaymentRow, add_payment, all_payments, in_flight_of_award, in_flight_of_tranche, payment_by_id,
    payments_in_flight, payments_of_batch, payments_waiting_until, same_day_to_payee, save_payment,
    was_paid_to,
};
pub use since::{award_paid_less, fund_held_less};
pub use tranches::{
    ConditionRow, TrancheRow, add_condition, add_tranche, condition_by_id, conditions_of,
    open_tranches, remove_plan, save_condition, tranche_by_id, tranches_of,
};

use crate::base::refusal::{Result, Stop, refuse};

/// What a trigger of the book refuses is told with the trigger's rule; anything else broke. The
/// rules of `model` speak first, with their numbers: this is the wall behind them.
pub fn held_by_book<T>(done: rusqlite::Result<T>) -> Result<T> {
    done.map_err(|error| match &error {
        rusqlite::Error::SqliteFailure(_, Some(rule)) if rule.starts_with("grants-") => {
            refuse("grants-held-by-book").arg("rule", rule).into()
        }
        _ => Stop::from(error),
    })
}

/// The one row there must be, or a refusal that names what was looked for.
pub fn found<T>(row: Option<T>, kind: &'static str) -> Result<T> {
    row.ok_or_else(|| refuse("grants-not-found").arg("kind", kind).into())
}
