//! Payments: prepared, approved, paid; rejected, voided, returned; and in one step.

use serde_json::json;

use super::office::{Office, code, made, said, text};

#[test]
fn one_step_prepares_approves_and_pays_with_a_voucher_number() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    let done = office.does("recordDisbursement", json!({
        "tranche": tranche, "amount": "5000", "on": "2024-03-26", "receiptNo": "00001225", "purpose": "首款"
    }));
    assert_eq!(
        done.made.as_ref().unwrap().no.as_deref(),
        Some("拨字〔2024〕第0001号")
    );
    let page = office.payment(&made(done));
    assert_eq!(page["payment"]["state"], "paid");
    assert_eq!(page["amountInWords"], "伍仟元整");
    assert_eq!(page["payment"]["accountNumber"], "3501 **** **** 2608");
    assert_eq!(
        (
            page["paidBefore"].as_str(),
            page["paidWith"].as_str(),
            page["unpaidAfter"].as_str()
        ),
        (Some("0.00"), Some("5000.00"), Some("0.00"))
    );
    let award = office.award(&award);
    assert_eq!(award["award"]["netPaid"], "5000.00");
    assert_eq!(award["award"]["paidRate"], "100.0");
    assert_eq!(award["tranches"][0]["state"], "paid");
    assert!(
        award["tranches"][0]["blockers"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    office.is_sound();
}

#[test]
fn a_payment_over_the_award_is_refused_with_the_numbers_and_the_way_out() {
    let mut office = Office::open();
    let award = office.awards(
        "8000",
        json!([{"name": "首款", "amount": "3000"}, {"name": "尾款"}]),
    );
    office.signs(&award);
    let (first, last) = (office.tranche(&award, 1), office.tranche(&award, 2));
    office.pays(&first, "3000", "2024-03-26");
    let refused = office.is_refused(
        "recordDisbursement",
        json!({"tranche": last, "amount": "5000.01", "on": "2024-06-01"}),
    );
    assert_eq!(code(&refused), ("grants-over-award", "amount"));
    insta::assert_snapshot!(said(&refused), @r"
    本次拨付后累计8,000.01元，超过资助金额8,000.00元，不能保存
    立项 资〔2024〕001号 最多还可拨付 5,000.00 元
    ");
    let refused = office.is_refused(
        "recordDisbursement",
        json!({"tranche": first, "amount": "0.01", "on": "2024-06-01"}),
    );
    assert_eq!(code(&refused), ("grants-over-tranche", "amount"));
    assert_eq!(refused.args["left"], "0.00");
    office.is_sound();
}

#[test]
fn what_is_on_its_way_already_takes_room() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    office.does(
        "preparePayment",
        json!({"tranche": tranche, "on": "2024-04-01"}),
    );
    let again = json!({"tranche": tranche, "amount": "1", "on": "2024-04-01"});
    assert_eq!(
        office.is_refused("preparePayment", again).code,
        "grants-over-award"
    );
    let blocker = &office.award(&award)["tranches"][0]["blockers"][0];
    assert_eq!(blocker["refusal"]["code"], "grants-payment-in-flight");
    assert_eq!(blocker["remedy"]["kind"], "followPayment");
}

#[test]
fn nothing_is_paid_without_agreement_or_before_it_or_tomorrow() {
    let mut office = Office::open();
    let award = office.awards_in_one("5000");
    let tranche = office.tranche(&award, 1);
    let pay = |on: &str| json!({"tranche": tranche, "amount": "5000", "on": on});
    assert_eq!(
        code(&office.is_refused("recordDisbursement", pay("2024-03-01"))),
        ("grants-not-signed", "award")
    );
    office.signs(&award);
    assert_eq!(
        code(&office.is_refused("recordDisbursement", pay("2024-02-29"))),
        ("grants-before-agreement", "on")
    );
    assert_eq!(
        code(&office.is_refused("recordDisbursement", pay("2024-10-19"))),
        ("grants-in-future", "on")
    );
    office.does("recordDisbursement", pay("2024-03-01"));
}

#[test]
fn a_payment_may_be_prepared_for_a_later_day_and_paid_on_it() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("5000");
    let payment = made(office.does(
        "preparePayment",
        json!({"tranche": tranche, "on": "2024-10-25"}),
    ));
    office.does("approvePayment", json!({"payment": payment}));
    let pay = json!({"payment": payment, "on": "2024-10-25"});
    assert_eq!(
        code(&office.is_refused("payPayment", pay.clone())),
        ("grants-in-future", "on")
    );
    office.desk = office.desk.next_opened_on("2024-10-25");
    office.does("payPayment", pay);
    assert_eq!(office.payment(&payment)["paidOn"], "2024-10-25");
    office.is_sound();
}

#[test]
fn without_an_account_there_is_nowhere_to_pay_to() {
    let mut office = Office::open();
    let other = made(office.desk.does_json(json!({"registry": {"addOrganisation": {"name": "青溪县云岫望舒文艺队", "kind": "community"}}})));
    let mut award = office.award_of("5000", json!([{"name": "首款"}]));
    award["organisation"] = json!(other);
    let award = made(office.does("makeAward", award));
    office.signs(&award);
    let tranche = office.tranche(&award, 1);
    let pay = json!({"tranche": tranche, "amount": "5000", "on": "2024-04-01"});
    assert_eq!(
        code(&office.is_refused("recordDisbursement", pay.clone())),
        ("grants-no-account", "award")
    );
    let account = |name: &str, number: &str, custodian: Option<&str>| json!({"organisation": other, "accountName": name, "bank": "青溪农村商业银行", "number": number, "custodian": custodian});
    let keeper = "青溪县社区营造联合会";
    assert_eq!(
        code(&office.is_refused("setAccount", account(keeper, "3501990000319262608", None))),
        ("grants-account-name", "accountName")
    );
    assert_eq!(
        code(&office.is_refused("setAccount", account(keeper, "3.50199E+18", Some(keeper)))),
        ("grants-account-number", "number")
    );
    office.does(
        "setAccount",
        account(keeper, "3501 9900 0031 9262 608", Some(keeper)),
    );
    office.does("recordDisbursement", pay);
}

#[test]
fn a_rejected_payment_takes_no_number_and_frees_its_room() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("5000");
    let payment = made(office.does(
        "preparePayment",
        json!({"tranche": tranche, "on": "2024-04-01"}),
    ));
    assert_eq!(
        office
            .is_refused(
                "payPayment",
                json!({"payment": payment, "on": "2024-04-01"})
            )
            .code,
        "grants-payment-move"
    );
    assert_eq!(
        office
            .is_refused("voidPayment", json!({"payment": payment, "reason": "x"}))
            .code,
        "grants-payment-move"
    );
    assert_eq!(
        code(&office.is_refused("rejectPayment", json!({"payment": payment, "reason": ""}))),
        ("base-required", "reason")
    );
    office.does(
        "rejectPayment",
        json!({"payment": payment, "reason": "金额有误"}),
    );
    let next = office.pays(&tranche, "5000", "2024-04-02");
    assert_eq!(
        office.payment(&next)["payment"]["voucherNo"],
        "拨字〔2024〕第0001号"
    );
    office.is_sound();
}

#[test]
fn a_voided_payment_keeps_its_number_and_never_moves_again() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("5000");
    let payment = made(office.does(
        "preparePayment",
        json!({"tranche": tranche, "on": "2024-04-01"}),
    ));
    office.does("approvePayment", json!({"payment": payment}));
    assert_eq!(
        office
            .is_refused("rejectPayment", json!({"payment": payment, "reason": "x"}))
            .code,
        "grants-payment-move"
    );
    let undone = tests::refusal(office.desk.book.undo(None));
    assert_eq!(undone.code, "journal-number-passed");
    office.does(
        "voidPayment",
        json!({"payment": payment, "reason": "户名打印错误，作废"}),
    );
    let refused = office.is_refused(
        "payPayment",
        json!({"payment": payment, "on": "2024-04-01"}),
    );
    assert_eq!(refused.code, "grants-payment-move");
    insta::assert_snapshot!(said(&refused), @r"
    拨付 拨字〔2024〕第0001号 凭证已作废，不能登记付款
    已办结的凭证不能再次操作，请重新提交一笔
    ");
    let next = office.pays(&tranche, "5000", "2024-04-02");
    assert_eq!(
        office.payment(&payment)["payment"]["voucherNo"],
        "拨字〔2024〕第0001号"
    );
    assert_eq!(
        office.payment(&next)["payment"]["voucherNo"],
        "拨字〔2024〕第0002号"
    );
    office.is_sound();
}

#[test]
fn a_payment_the_bank_returns_opens_its_tranche_again() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    let payment = office.pays(&tranche, "5000", "2024-04-01");
    office.does(
        "returnPayment",
        json!({"payment": payment, "on": "2024-04-03", "reason": "账号不存在，银行退票"}),
    );
    assert_eq!(office.payment(&payment)["payment"]["state"], "returned");
    assert_eq!(office.award(&award)["tranches"][0]["open"], "5000.00");
    assert_eq!(office.the_fund()["cash"], "200000.00");
    assert_eq!(
        office
            .is_refused(
                "returnPayment",
                json!({"payment": payment, "on": "2024-04-03", "reason": "x"})
            )
            .code,
        "grants-payment-move"
    );
    office.pays(&tranche, "5000", "2024-04-08");
    office.is_sound();
}

#[test]
fn numbers_run_without_a_gap_for_each_kind_and_year() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    for on in ["2024-04-01", "2024-05-01", "2024-06-01"] {
        office.pays(&tranche, "1000", on);
    }
    let refund = office.does(
        "recordRefund",
        json!({"award": award, "amount": "100", "on": "2024-07-01", "reason": "结余退回"}),
    );
    assert_eq!(
        refund.made.unwrap().no.as_deref(),
        Some("退字〔2024〕第0001号")
    );
    office.desk = office.desk.next_opened_on("2025-01-08");
    let payment = office.pays(&tranche, "1000", "2025-01-08");
    assert_eq!(
        office.payment(&payment)["payment"]["voucherNo"],
        "拨字〔2025〕第0001号"
    );
    let late = office.pays(&tranche, "500", "2024-12-31");
    assert_eq!(
        office.payment(&late)["payment"]["voucherNo"],
        "拨字〔2024〕第0004号"
    );
    let vouchers: Vec<String> =
        office.asks("payments", json!({"sort": {"key": "voucherNo"}}))["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| text(&row["voucherNo"]))
            .collect();
    assert_eq!(vouchers.len(), 5);
    office.is_sound();
}

#[test]
fn a_posted_payment_is_outside_undo() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    office.pays(&tranche, "5000", "2024-04-01");
    let refused = tests::refusal(office.desk.book.undo(None));
    assert_eq!(refused.code, "journal-posted");
    assert_eq!(office.award(&award)["award"]["netPaid"], "5000.00");
}
