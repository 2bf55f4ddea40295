//! The bank's files: the list a batch goes to the bank with, and the statements that come back.

mod cells;
mod columns;
mod lines;
mod list;
mod statement;

pub use columns::{StatementColumn, StatementView};
pub use list::{bank_list_bytes, write_bank_list};
pub use statement::Reading;
