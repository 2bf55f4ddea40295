//! The reads of closing: one award's checklist with its equation, and where money lies unspent.

mod closeout;
mod unspent;

pub use closeout::{
    CheckItem, CheckWord, Closeout, CloseoutAsk, EquationView, SettlementView, SubGrantView,
    closeout,
};
pub use unspent::{Unspent, UnspentAsk, UnspentLine, unspent};
