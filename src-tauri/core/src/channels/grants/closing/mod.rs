//! The end of an award: what was decided of money that is left, what it granted on, the checklist
//! before it is closed, and the equation that holds then (invariant 8).

mod check;
pub mod model;
pub mod pages;
pub(super) mod rows;
mod settle;
mod sub_grants;

pub(super) use check::{
    AtEnd, at_end, decided_away, keeps_what_was_left_with_them, keeps_what_was_settled, may_close,
    owed_has_day,
};
pub use model::{SettlementKind, SubGrantId};
pub use settle::{KeepUnspent, WriteOff};
pub(super) use settle::{end_with_owed, owe};
pub use sub_grants::{AddSubGrant, EditSubGrant, SubGrantFields};
