//! Papers of micro-grants beside the payment voucher: what came back, what was spent, how an award was settled, and the
//! letter that asks for a report.

mod closing_settlement;
mod expense_form;
mod reminder_letter;
mod return_voucher;

pub use closing_settlement::{ClosingSettlement, ClosingSettlementAsk, SettledLine};
pub use expense_form::{ExpenseForm, ExpenseFormAsk, FormLine};
pub use reminder_letter::{ReminderLetter, ReminderLetterAsk};
pub use return_voucher::{ReturnVoucher, ReturnVoucherAsk};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::channels::grants::pages::AwardPage;

/// Which award a paper of micro-grants is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfAward {
    pub award_no: String,
    pub agreement_no: Option<String>,
    pub project_no: Option<String>,
    pub project: String,
    pub organisation: String,
    pub fund: String,
}

impl OfAward {
    fn of(page: &AwardPage) -> OfAward {
        let award = &page.award;
        OfAward {
            award_no: award.no.clone(),
            agreement_no: award.agreement_no.clone(),
            project_no: award.project.no.clone(),
            project: award.project.name.clone(),
            organisation: award.organisation.name.clone(),
            fund: award.fund.name.clone(),
        }
    }
}
