//! The reads of budgets and expense reports.

mod caps;
mod reports;
mod spending;

pub use caps::CallCap;
pub use reports::{
    ExpenseView, ReportAsk, ReportLine, ReportPage, Reports, ReportsAsk, Warning, report, reports,
};
pub use spending::{ClassSpending, LineSpending, Spending, SpendingAsk, spending, spending_page};
