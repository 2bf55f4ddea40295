//! What was spent of an award: its budget by class and line, expense reports with their receipts,
//! and what was accepted of them. Accepted lines are posted to the ledger one by one.

mod accept_report;
mod ask_for_report;
mod decide_expenses;
pub mod model;
pub mod pages;
pub(super) mod proposal;
mod resized;
pub(super) mod rows;
mod set_budget;
mod submit_report;
mod warnings;

pub(super) use accept_report::keeps_to_budget;
pub use accept_report::{AcceptReport, ReturnReport};
pub use ask_for_report::{AskForReport, DropReport};
pub use decide_expenses::{DecideExpenses, Decision};
pub use model::{BudgetClass, BudgetLineId, ExpenseLineId, Lecturer, ReportId, ReportState};
pub use resized::{ProposedBudget, ProposedLine, ResizedBudgetAsk, resized};
pub use set_budget::{BudgetLineFields, ClassCapFields, SetBudget};
pub(super) use set_budget::{
    amend_budget, caps_cover_accepted, class_caps, lines_cover_accepted, write_budget,
};
pub(super) use submit_report::receipt_is_free;
pub use submit_report::{ExpenseFields, SubmitReport};
