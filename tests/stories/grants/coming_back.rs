//! Money back is a refund, a mistake is a reversal, and neither is a void.

use serde_json::json;

use super::office::{Office, code, made, said};

#[test]
fn a_refund_lowers_what_was_paid_and_has_its_own_number() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("21000");
    office.pays(&tranche, "21000", "2024-06-24");
    let refund = office.does("recordRefund", json!({
        "award": award, "tranche": tranche, "amount": "1240.50", "on": "2024-10-16", "reason": "项目终止，结余退回"
    }));
    assert_eq!(
        refund.made.unwrap().no.as_deref(),
        Some("退字〔2024〕第0001号")
    );
    let page = office.award(&award);
    assert_eq!(page["award"]["netPaid"], "19759.50");
    assert_eq!(office.the_fund()["cash"], "180240.50");
    office.is_sound();
}

#[test]
fn no_more_comes_back_than_was_paid() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    office.pays(&tranche, "3000", "2024-04-01");
    let refund = |amount: &str, on: &str| json!({"award": award, "amount": amount, "on": on, "reason": "结余退回"});
    let refused = office.is_refused("recordRefund", refund("3000.01", "2024-05-01"));
    assert_eq!(code(&refused), ("grants-refund-over-paid", "amount"));
    insta::assert_snapshot!(said(&refused), @r"
    退回 3,000.01 元超过资〔2024〕001号的净拨付 3,000.00 元
    退回最多 3,000.00 元；记错的拨付请用冲销
    ");
    assert_eq!(
        code(&office.is_refused("recordRefund", refund("0", "2024-05-01"))),
        ("grants-amount-not-positive", "amount")
    );
    assert_eq!(
        code(&office.is_refused("recordRefund", refund("1", "2024-10-19"))),
        ("grants-in-future", "on")
    );
    let (other, _) = office.has_award("5000");
    let elsewhere = json!({"award": other, "tranche": tranche, "amount": "1", "on": "2024-05-01", "reason": "x"});
    assert_eq!(
        office.is_refused("recordRefund", elsewhere).code,
        "grants-refund-over-paid"
    );
    office.is_sound();
}

#[test]
fn a_mistake_is_reversed_once_with_its_reason_and_paid_anew() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("12000");
    let wrong = office.pays(&tranche, "11000", "2024-03-19");
    let entry = office.entry(&wrong);
    let reverse =
        |entry: &str, on: &str, reason: &str| json!({"entry": entry, "on": on, "reason": reason});
    assert_eq!(
        code(&office.is_refused("reverseEntry", reverse(&entry, "2024-03-21", ""))),
        ("base-required", "reason")
    );
    assert_eq!(
        code(&office.is_refused("reverseEntry", reverse(&entry, "2024-03-18", "x"))),
        ("grants-before-entry", "on")
    );
    let done = office.does("reverseEntry", reverse(&entry, "2024-03-21", "金额有误"));
    let reversal = done.made.unwrap();
    assert_eq!(reversal.no.as_deref(), Some("冲字〔2024〕第0001号"));
    assert_eq!(office.payment(&wrong)["payment"]["state"], "reversed");
    assert_eq!(office.award(&award)["award"]["netPaid"], "0.00");
    let again = office.is_refused("reverseEntry", reverse(&entry, "2024-03-21", "x"));
    assert_eq!(again.code, "grants-already-reversed");
    assert_eq!(again.args["by"], "冲字〔2024〕第0001号");
    let backwards = office.is_refused("reverseEntry", reverse(&reversal.id, "2024-03-21", "x"));
    assert_eq!(backwards.code, "grants-reversal-of-reversal");
    office.pays(&tranche, "12000", "2024-03-22");
    office.is_sound();
}

#[test]
fn a_payment_that_was_refunded_is_reversed_only_after_its_refund() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    let payment = office.pays(&tranche, "5000", "2024-04-01");
    let refund = made(office.does(
        "recordRefund",
        json!({"award": award, "amount": "500", "on": "2024-05-01", "reason": "结余退回"}),
    ));
    let reverse = |entry: &str| json!({"entry": entry, "on": "2024-06-01", "reason": "付错"});
    let entry = office.entry(&payment);
    assert_eq!(
        office.is_refused("reverseEntry", reverse(&entry)).code,
        "grants-refunded-since"
    );
    office.does("reverseEntry", reverse(&refund));
    office.does("reverseEntry", reverse(&entry));
    assert_eq!(office.the_fund()["cash"], "200000.00");
    office.is_sound();
}

#[test]
fn a_refund_after_the_end_releases_and_its_reversal_binds_again() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    office.pays(&tranche, "5000", "2024-04-01");
    office.does(
        "closeAward",
        json!({"award": award, "to": "closed", "on": "2024-09-01", "owed": "5000", "owedDueOn": "2024-12-31"}),
    );
    let refund = made(office.does(
        "recordRefund",
        json!({"award": award, "amount": "800", "on": "2024-09-10", "reason": "结余退回"}),
    ));
    assert_eq!(office.the_fund()["committed"], "4200.00");
    office.does(
        "reverseEntry",
        json!({"entry": refund, "on": "2024-09-12", "reason": "记错项目"}),
    );
    let fund = office.the_fund();
    assert_eq!(
        (fund["committed"].as_str(), fund["netPaid"].as_str()),
        (Some("5000.00"), Some("5000.00"))
    );
    office.is_sound();
}

#[test]
fn commitments_follow_their_award() {
    let mut office = Office::open();
    let (award, _) = office.has_award("5000");
    let ledger = office.asks("ledger", json!({"award": award}));
    let entry = &ledger["rows"][0];
    assert_eq!(
        (entry["kind"].as_str(), &entry["reversible"]),
        (Some("commitment"), &json!(false))
    );
    let refused = office.is_refused(
        "reverseEntry",
        json!({"entry": entry["id"], "on": "2024-10-18", "reason": "x"}),
    );
    assert_eq!(refused.code, "grants-commitment-not-reversed");
}

#[test]
fn a_settled_period_takes_no_money_and_its_mistakes_are_reversed_after_it() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    let payment = office.pays(&tranche, "2000", "2024-04-01");
    office.does("lockPeriod", json!({"through": "2024-06-30"}));
    assert_eq!(
        office
            .is_refused("lockPeriod", json!({"through": "2024-06-30"}))
            .code,
        "grants-locked-already"
    );
    let pay = json!({"tranche": tranche, "amount": "1000", "on": "2024-06-30"});
    assert_eq!(
        code(&office.is_refused("recordDisbursement", pay)),
        ("grants-period-locked", "on")
    );
    let refund = json!({"award": award, "amount": "100", "on": "2024-05-01", "reason": "x"});
    assert_eq!(
        office.is_refused("recordRefund", refund).code,
        "grants-period-locked"
    );
    let entry = office.entry(&payment);
    let reverse = |on: &str| json!({"entry": entry, "on": on, "reason": "付错"});
    assert_eq!(
        office
            .is_refused("reverseEntry", reverse("2024-06-30"))
            .code,
        "grants-period-locked"
    );
    office.does("reverseEntry", reverse("2024-07-01"));
    office.is_sound();
}

#[test]
fn a_receipt_counts_once_and_spending_stays_within_the_award() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    office.pays(&tranche, "5000", "2024-04-01");
    let accept = |amount: &str, receipt: &str| json!({"award": award, "amount": amount, "on": "2024-08-01", "receiptNo": receipt, "summary": "活动物料"});
    let entry = made(office.does("acceptExpenditure", accept("1200", "00001301")));
    let twice = office.is_refused("acceptExpenditure", accept("300", "0000 1301"));
    assert_eq!(code(&twice), ("grants-receipt-used", "receiptNo"));
    let over = office.is_refused("acceptExpenditure", accept("3800.01", "00001302"));
    assert_eq!(code(&over), ("grants-accepted-over-award", "amount"));
    assert_eq!(office.award(&award)["award"]["spentRate"], "24.0");
    office.does(
        "reverseEntry",
        json!({"entry": entry, "on": "2024-08-02", "reason": "金额有误"}),
    );
    office.does("acceptExpenditure", accept("1020", "00001301"));
    assert_eq!(office.award(&award)["award"]["accepted"], "1020.00");
    office.is_sound();
}

#[test]
fn a_refund_names_a_tranche_of_its_own_award() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    let (other, others) = office.has_award("5000");
    office.pays(&tranche, "1000", "2024-04-01");
    office.pays(&others, "1000", "2024-04-01");
    let refund = json!({"award": other, "tranche": tranche, "amount": "1", "on": "2024-05-01", "reason": "结余"});
    assert_eq!(
        code(&office.is_refused("recordRefund", refund)),
        ("grants-tranche-differs", "tranche")
    );
    let nowhere = json!({"award": award.replace('0', "1"), "amount": "1", "on": "2024-05-01", "reason": "结余"});
    assert_eq!(
        office.is_refused("recordRefund", nowhere).code,
        "grants-not-found"
    );
}
