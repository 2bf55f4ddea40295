//! A paper that was issued stays as it was.

use hub::summaries::{Document, reprint};
use serde_json::json;

use super::{PROJECT, Work};

#[test]
fn an_issued_paper_has_a_number_and_reprints_as_it_was() {
    let mut work = Work::under_way();
    let paper = work.issues_report();
    let listed = work.asks("summaries", "issuedPapers", json!({}));
    assert_eq!(listed["rows"][0]["no"], "报字〔2024〕第0001号");
    assert_eq!(listed["rows"][0]["title"], PROJECT);
    assert_eq!(work.changed_since(&paper), json!([]));

    work.pays(0, "12000", "2024-03-05");
    assert_eq!(work.changed_since(&paper), json!(["money"]));
    let again = reprint(&work.desk.book.reader(), paper.parse().unwrap()).unwrap();
    let Document::ProgressSummary(summary) = again.document else {
        panic!("another document")
    };
    assert!(summary.money.paid.is_zero());
    assert_eq!(
        summary.letterhead.paper_no.as_deref(),
        Some("报字〔2024〕第0001号")
    );
    work.desk.is_sound();
}

#[test]
fn a_paper_s_number_is_never_taken_back() {
    let mut work = Work::under_way();
    work.issues_report();
    assert!(work.desk.book.undo(None).is_err());
    work.issues_report();
    let listed = work.asks("summaries", "issuedPapers", json!({"text": "0002"}));
    assert_eq!(listed["total"], 1);
}

#[test]
fn a_voucher_is_issued_once_under_its_own_number() {
    let mut work = Work::under_way();
    let payment = work.pays(0, "12000", "2024-03-05");
    let of = json!({"document": "payment-voucher", "ask": {"payment": payment}});
    work.issues(of.clone());
    let op = json!({"summaries": {"issuePaper": {"of": of, "style": "plain", "language": "en"}}});
    let refused = work
        .desk
        .is_refused(serde_json::from_value::<hub::Op>(op).unwrap());
    assert_eq!(
        (refused.code.as_ref(), refused.args["no"].as_str()),
        ("papers-issued-before", "拨字〔2024〕第0001号")
    );
}

#[test]
fn a_payment_not_approved_yet_is_no_voucher_to_issue() {
    let mut work = Work::under_way();
    let payment = work.makes(
        "grants",
        "preparePayment",
        json!({"tranche": work.tranches[0], "amount": "12000", "on": "2024-10-18"}),
    );
    let of = json!({"document": "payment-voucher", "ask": {"payment": payment}});
    let op =
        json!({"summaries": {"issuePaper": {"of": of, "style": "plain", "language": "zh-CN"}}});
    let refused = work
        .desk
        .is_refused(serde_json::from_value::<hub::Op>(op).unwrap());
    assert_eq!(refused.code, "papers-voucher-without-number");
    assert_eq!(
        work.asks("summaries", "paymentVoucher", json!({"payment": payment}))["standing"],
        "draft"
    );
}

#[test]
fn a_paper_that_was_never_issued_is_not_found() {
    let work = Work::under_way();
    let never = hub::procedures::papers::PaperId::fresh();
    let refused = tests::refusal(reprint(&work.desk.book.reader(), never));
    assert_eq!(refused.code, "papers-not-found");
}
