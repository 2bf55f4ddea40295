//! The money as sheets: only read. A mistake is reversed with its reason, never typed over.

mod ledger;
mod standing;

pub use ledger::{LEDGER, PAYMENTS};
pub use standing::{AWARDS, FUNDS, TRANCHES};
