//! The statements of budgets and expense reports.

mod budget;
mod lines;
mod reports;

pub use budget::{
    BudgetLineRow, ClassCapRow, add_budget_line, add_class_cap, budget_of, caps_of, move_aside,
    regrant_percent, remove_budget_line, remove_caps, save_budget_line, set_regrant_percent,
    spent_on_line,
};
pub use lines::{
    ExpenseRow, add_line, line_by_id, lines_of, others_with_scan, receipt_user, remove_lines,
    save_line,
};
pub use reports::{
    ReportRow, add_report, all_reports, next_seq, remove_report, report_by_id, save_report,
};
