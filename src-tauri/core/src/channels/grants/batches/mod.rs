//! Payments that go to the bank together (拨付批量单). Each is measured, approved and paid by the
//! rules of a single payment and keeps its own voucher; what one of them is refused, all are.

mod approve_batch;
mod bank_list;
pub mod model;
mod note_bank_list;
pub mod pages;
mod pay_batch;
mod prepare_batch;
pub(super) mod rows;

pub use approve_batch::ApproveBatch;
pub use bank_list::{BankLine, BankList, bank_list};
pub use model::{BatchId, BatchState};
pub use note_bank_list::NoteBankList;
pub use pay_batch::PayBatch;
pub use prepare_batch::{BatchTranche, LeaveBatch, PrepareBatch};
