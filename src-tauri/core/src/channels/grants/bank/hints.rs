//! What may be the matter with a line to which the book has nothing yet: a payment not recorded as
//! paid, one that the bank sent back, money an organisation gave back.

use serde::Serialize;
use ts_rs::TS;

use super::candidates::{BankSide, same_account, same_name};
use super::model::Flow;
use super::returned::says_returned;
use crate::channels::grants::model::{AwardId, PaymentId, PaymentState};
use crate::channels::grants::rows::PaymentRow;
use crate::words_enum;

/// A bank sends back within days, at the latest after a dormant account was asked about.
const RETURNED_WITHIN: i64 = 30;

words_enum! {
    /// The step that would make the book say the same.
    #[ts(rename = "BankHintKind")]
    HintKind {
        /// It went out; the book has it as prepared or approved.
        Pay = "pay",
        /// The bank sent it back (退汇).
        Return = "return",
        /// The organisation gave it back (退回).
        Refund = "refund",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "BankHint")]
pub struct LineHint {
    pub kind: HintKind,
    pub payment: PaymentId,
    pub voucher_no: Option<String>,
    pub award: AwardId,
    pub payee: String,
}

/// The nearest payment that would explain the line.
pub fn hint(line: &BankSide, payments: &[PaymentRow]) -> Option<LineHint> {
    match line.flow {
        Flow::Out => {
            let waiting = payments.iter().filter(|payment| {
                payment.state.is_in_flight()
                    && payment.amount == line.amount
                    && is_party(line, payment)
            });
            nearest(line, waiting).map(|payment| to(HintKind::Pay, payment))
        }
        Flow::In => came_back(line, payments),
    }
}

fn came_back(line: &BankSide, payments: &[PaymentRow]) -> Option<LineHint> {
    let said = says_returned(line.memo.as_deref());
    let paid = || {
        payments
            .iter()
            .filter(|payment| payment.state == PaymentState::Paid && payment.planned_on <= line.on)
    };
    let recent = |payment: &&PaymentRow| {
        payment.amount == line.amount
            && (line.on - payment.planned_on).num_days() <= RETURNED_WITHIN
    };
    // The bank pays back from an account of its own: then its memo and the amount are all there is.
    let returned = paid()
        .filter(recent)
        .filter(|payment| said || is_party(line, payment));
    if let Some(payment) = nearest(line, returned) {
        return Some(to(HintKind::Return, payment));
    }
    let given_back = paid().filter(|payment| is_party(line, payment));
    nearest(line, given_back).map(|payment| to(HintKind::Refund, payment))
}

fn nearest<'a>(
    line: &BankSide,
    payments: impl Iterator<Item = &'a PaymentRow>,
) -> Option<&'a PaymentRow> {
    payments.min_by_key(|payment| {
        let days = (line.on - payment.planned_on).num_days().abs();
        (!is_party(line, payment), days, payment.id)
    })
}

fn is_party(line: &BankSide, payment: &PaymentRow) -> bool {
    let names = [payment.account_name.as_deref(), Some(&*payment.payee)];
    same_account(line.account.as_deref(), payment.account_number.as_deref())
        || line
            .party
            .as_deref()
            .is_some_and(|party| names.iter().flatten().any(|name| same_name(party, name)))
}

fn to(kind: HintKind, payment: &PaymentRow) -> LineHint {
    LineHint {
        kind,
        payment: payment.id,
        voucher_no: payment.voucher_no.clone(),
        award: payment.award,
        payee: payment.payee.clone(),
    }
}
