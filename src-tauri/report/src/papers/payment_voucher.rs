//! 资助款拨付凭证.

use hub::summaries::PaymentVoucher;
use hub::summaries::payment_voucher::VoucherStanding;
use serde_json::{Value, json};

use super::{Sheet, field, heads, letterhead, seal_name, wide_field};
use crate::voice::Voice;

impl Sheet for PaymentVoucher {
    const TEMPLATE: Option<&'static str> = Some(include_str!(
        "../../templates/summaries/payment_voucher.typ"
    ));

    const CLOSENESS: Option<&'static str> = Some("ample");

    fn sheet(&self, voice: &Voice) -> Value {
        sheet(self, voice)
    }
}

fn sheet(voucher: &PaymentVoucher, voice: &Voice) -> Value {
    let standing = voucher.standing;
    let stamp = (standing != VoucherStanding::Valid)
        .then(|| voice.say(&format!("standing-{}", standing.word())));
    let number = voucher
        .voucher_no
        .clone()
        .unwrap_or_else(|| voice.say("dash"));
    json!({
        "letterhead": letterhead(&voucher.letterhead),
        "document-title": format!("{} {number}", voice.say("voucher-title")),
        "title": voice.say("voucher-title"),
        "signers": heads(voice, &["handled-by", "reviewed-by", "approved-by", "recipient"]),
        "voucher-no": number,
        "date": voice.date(voucher.date),
        "stamp": stamp,
        "fields": fields(voucher, voice),
        "amount": voucher.amount.figure(),
        "amount-in-words": voice.money_in_words(voucher.amount),
        "sums": [
            [voice.say("awarded"), voucher.awarded.figure()],
            [voice.say("paid-so-far"), voucher.paid_so_far.figure()],
            [voice.say("still-unpaid"), voucher.unpaid.figure()],
        ],
        "remarks": remarks(voucher, voice),
        "prepared-by": voucher.prepared_by,
        "approved-by": voucher.approved_by,
        "copies": voucher.copies,
        "seal-name": seal_name(&voucher.letterhead),
    })
}

fn fields(voucher: &PaymentVoucher, voice: &Voice) -> Vec<Value> {
    let payee = &voucher.payee;
    let project = match &voucher.project_no {
        Some(no) => format!("{}（{no}）", voucher.project),
        None => voucher.project.clone(),
    };
    let grounds =
        (!voucher.grounds.is_empty()).then(|| voucher.grounds.join(&voice.say("semicolon")));
    let pairs = [
        wide_field(voice, "project", Some(project)),
        Some(field(voice, "award-no", Some(voucher.award_no.clone()))),
        Some(field(voice, "agreement-no", voucher.agreement_no.clone())),
        Some(field(voice, "payee", Some(payee.organisation.clone()))),
        Some(field(
            voice,
            "organisation-no",
            payee.organisation_no.clone(),
        )),
        Some(field(voice, "account-name", payee.account_name.clone())),
        Some(field(voice, "account", payee.account_masked.clone())),
        Some(field(voice, "bank", payee.bank.clone())),
        Some(field(voice, "tranche", Some(voucher.tranche.clone()))),
        wide_field(voice, "custodian", payee.custodian.clone()),
        Some(field(voice, "fund", Some(voucher.fund.clone()))),
        Some(field(voice, "receipt-no", voucher.receipt_no.clone())),
        wide_field(voice, "grounds", grounds),
    ];
    pairs.into_iter().flatten().collect()
}

fn remarks(voucher: &PaymentVoucher, voice: &Voice) -> Vec<String> {
    let single_handed = voucher.single_handed.then(|| voice.say("single-handed"));
    [Some(voice.say("not-an-invoice")), single_handed]
        .into_iter()
        .flatten()
        .collect()
}
