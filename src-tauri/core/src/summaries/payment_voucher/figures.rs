//! A voucher's figures, as the payment and its award stand.

use super::{COPIES, PaymentVoucher, PaymentVoucherAsk, VoucherPayee, VoucherStanding};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::grants::model::PaymentState;
use crate::channels::grants::pages::{
    AwardAsk, AwardPage, ConditionView, PaymentAsk, PaymentPage, award, payment,
};
use crate::registry;
use crate::summaries::letterhead::letterhead;

pub fn payment_voucher(reader: &Reader, ask: &PaymentVoucherAsk) -> Result<PaymentVoucher> {
    let page = payment(reader, &PaymentAsk { id: ask.payment })?;
    let award = award(
        reader,
        &AwardAsk {
            id: page.payment.award.id,
        },
    )?;
    let line = &page.payment;
    Ok(PaymentVoucher {
        letterhead: letterhead(reader)?,
        voucher_no: line.voucher_no.clone(),
        standing: standing(line.state),
        date: line.on,
        award_no: line.award.no.clone(),
        agreement_no: page.agreement_no.clone(),
        fund: page.fund.name.clone(),
        project_no: line.project.no.clone(),
        project: line.project.name.clone(),
        payee: payee(reader, &page, &award)?,
        tranche: line.tranche_name.clone(),
        amount: line.amount,
        awarded: page.award_amount,
        paid_so_far: page.paid_with,
        unpaid: page.unpaid_after,
        grounds: grounds(&page, &award),
        receipt_no: line.receipt_no.clone(),
        prepared_by: Some(line.prepared_by.clone()),
        approved_by: line.approved_by.clone(),
        single_handed: line.to_cosign,
        copies: match reader.setting(COPIES)?.as_deref() {
            Some("3") => 3,
            _ => 2,
        },
    })
}

/// What a payment's state makes its voucher worth.
pub(crate) fn standing(state: PaymentState) -> VoucherStanding {
    match state {
        PaymentState::Prepared => VoucherStanding::Draft,
        PaymentState::Approved | PaymentState::Paid => VoucherStanding::Valid,
        PaymentState::Rejected => VoucherStanding::Rejected,
        PaymentState::Voided => VoucherStanding::Voided,
        PaymentState::Returned => VoucherStanding::Returned,
        PaymentState::Reversed => VoucherStanding::Reversed,
    }
}

/// Name and account as they stood when the payment was prepared.
fn payee(reader: &Reader, page: &PaymentPage, award: &AwardPage) -> Result<VoucherPayee> {
    let organisation_no = registry::pages::organisation(reader, page.payment.organisation.id)?
        .row
        .no;
    Ok(VoucherPayee {
        organisation: page.payee.clone(),
        organisation_no,
        account_name: page.account_name.clone(),
        bank: page.account_bank.clone(),
        account_masked: page.payment.account_number.clone(),
        custodian: award
            .account
            .as_ref()
            .and_then(|account| account.custodian.clone()),
    })
}

/// The agreement's number and the tranche's conditions that were met.
fn grounds(page: &PaymentPage, award: &AwardPage) -> Vec<String> {
    let tranche = award
        .tranches
        .iter()
        .find(|tranche| tranche.id == page.payment.tranche);
    let conditions = tranche
        .map(|tranche| tranche.conditions.as_slice())
        .unwrap_or_default();
    conditions
        .iter()
        .filter(|condition| condition.state.is_met())
        .map(ground)
        .collect()
}

fn ground(condition: &ConditionView) -> String {
    match &condition.evidence {
        Some(evidence) => format!("{}（{evidence}）", condition.label),
        None => condition.label.clone(),
    }
}
