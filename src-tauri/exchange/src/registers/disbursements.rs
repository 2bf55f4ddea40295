//! 拨付流水: the ledger of payments, voids, reversals and refunds.

use hub::base::dates::PartialDate;
use hub::base::money::Yuan;

use super::row::Row;
use super::{Intake, Place};
use crate::cells::{dates, phones, text, trouble};
use crate::recognise::Table;
use crate::vocabulary;

#[derive(Debug, Clone)]
pub struct Disbursement {
    pub place: Place,
    pub date: Option<PartialDate>,
    pub voucher: Option<String>,
    pub project_text: Option<String>,
    pub project: Option<usize>,
    pub payee: Option<String>,
    pub payee_organisation: Option<usize>,
    pub account: Option<String>,
    pub bank: Option<String>,
    /// Without a sign; what it does shows in the effect.
    pub amount: Yuan,
    /// What it does to the net payment: nothing when void, less when reversed or returned.
    pub effect: Yuan,
    pub nature: Nature,
    /// 首款, 中期款 … as written.
    pub nature_text: Option<String>,
    pub receipt: Option<String>,
    pub handler: Option<String>,
    pub approver: Option<String>,
    pub memo: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature {
    Payment,
    /// 作废: the voucher keeps its number, no money went.
    Void,
    /// 冲销: a mistake taken back.
    Reversal,
    /// 退回: money that came back.
    Refund,
}

pub(super) fn read(intake: &mut Intake, table: &Table<'_>, sheet: usize) {
    for row in &table.rows {
        let mut row = Row::new(table, sheet, *row);
        if let Some(record) = record(&mut row) {
            intake.disbursements.push(record);
        }
        row.done(intake);
    }
}

fn record(row: &mut Row<'_>) -> Option<Disbursement> {
    let unread = row.problem_count();
    let Some(amount) = row.money("amount") else {
        if row.problem_count() == unread {
            row.report("amount", trouble("amount-missing"));
        }
        return None;
    };
    let nature_text = row.take("nature", text::free);
    let memo = row.take("memo", text::free);
    let nature = nature(nature_text.as_deref(), memo.as_deref(), amount);
    let effect = match nature {
        Nature::Payment => amount,
        Nature::Void => Yuan::ZERO,
        Nature::Reversal | Nature::Refund => -amount.abs(),
    };
    Some(Disbursement {
        place: row.place(),
        date: row.take("date", dates::date),
        voucher: row.take("voucher", text::number),
        project_text: row.take("project", text::number),
        project: None,
        payee: row.take("payee", text::name),
        payee_organisation: None,
        account: row.take("account", phones::account),
        bank: row.take("bank", text::free),
        amount: amount.abs(),
        effect,
        nature,
        nature_text,
        receipt: row.take("receipt", text::free),
        handler: row.take("handler", text::name),
        approver: row.take("approver", text::name),
        memo,
    })
}

/// By its own column; without one by the memo and the sign.
fn nature(written: Option<&str>, memo: Option<&str>, amount: Yuan) -> Nature {
    let known = written.and_then(|text| vocabulary::value("nature", text));
    let memo = memo.unwrap_or_default();
    match known {
        Some("作废") => Nature::Void,
        Some("冲销") => Nature::Reversal,
        Some("退回") => Nature::Refund,
        _ if written.is_none() && memo.contains("作废") => Nature::Void,
        _ if amount.is_negative() && memo.contains('退') => Nature::Refund,
        _ if amount.is_negative() => Nature::Reversal,
        _ if written.is_none() && memo.contains("退回") => Nature::Refund,
        _ => Nature::Payment,
    }
}
