//! The reads of budgets and expense reports.

mod reports;
mod spending;

pub use reports::{
    ExpenseView, ReportAsk, ReportLine, ReportPage, Reports, ReportsAsk, Warning, report, reports,
};
pub use spending::{ClassSpending, LineSpending, Spending, SpendingAsk, spending, spending_page};
