//! Lines of a payment register.

use hub::base::dates::PartialDate;
use hub::base::typed::paper_number;
use hub::channels::grants::PastNature;
use hub::intake::model::MoneySaid;

use super::at;
use crate::registers::{Disbursement, Nature};

pub(super) fn said(said: &Disbursement) -> MoneySaid {
    MoneySaid {
        at: at(said.place),
        project: said.project_text.clone(),
        nature: match said.nature {
            Nature::Payment => PastNature::Paid,
            Nature::Void => PastNature::Voided,
            Nature::Reversal => PastNature::Reversal,
            Nature::Refund => PastNature::Refund,
        },
        amount: said.amount,
        on: said.date.and_then(PartialDate::day),
        no: said.voucher.clone(),
        tranche: (said.nature == Nature::Payment)
            .then(|| said.nature_text.clone())
            .flatten(),
        receipt: said.receipt.clone(),
        account: said.account.clone(),
        handled_by: said.handler.clone(),
        approved_by: said.approver.clone(),
        memo: said.memo.clone(),
        reverses: said.memo.as_deref().and_then(voucher_in),
    }
}

/// The number a memo names: 冲销拨字〔2024〕第0001号（金额有误） → 拨字〔2024〕第0001号.
fn voucher_in(memo: &str) -> Option<String> {
    let memo = paper_number(memo);
    let bracket = memo.find('〔')?;
    let (front, rest) = memo.split_at_checked(bracket)?;
    let end = rest.find('号')? + '号'.len_utf8();
    let word: String = front
        .chars()
        .rev()
        .take(2)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    Some(format!("{word}{}", rest.get(..end)?))
}
