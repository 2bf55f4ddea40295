//! What is told late fits the days in between: money goes after it came, comes back after it went, and what was
//! decided or closed stays explained.

use serde_json::{Value, json};

use super::office::{Office, code, made, said};

fn refund(award: &str, amount: &str, on: &str) -> Value {
    json!({"award": award, "amount": amount, "on": on, "reason": "结余退回"})
}

#[test]
fn money_does_not_go_before_it_came_in() {
    let mut office = Office::unfunded();
    office.receives("5000", "2024-02-01");
    office.receives("10000", "2024-09-30");
    let (_, tranche) = office.has_award("12000");
    let pays = |on: &str| json!({"tranche": tranche, "amount": "12000", "on": on});
    let refused = office.is_refused("recordDisbursement", pays("2024-09-29"));
    assert_eq!(code(&refused), ("grants-fund-short-then", "on"));
    insta::assert_snapshot!(said(&refused), @r"
    2024-09-29 起资金池“妇女儿童公益项目资金”可用资金最少时只有 5,000.00 元，不足支付 12,000.00 元，缺 7,000.00 元
    请核对拨付日期；钱到账之前不能记作已付
    ");
    office.does("recordDisbursement", pays("2024-09-30"));
    office.is_sound();
}

#[test]
fn money_does_not_come_back_before_it_was_paid() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    office.pays(&tranche, "2000", "2024-04-01");
    office.pays(&tranche, "3000", "2024-06-01");
    let refused = office.is_refused("recordRefund", refund(&award, "2500", "2024-05-31"));
    assert_eq!(code(&refused), ("grants-refund-before-paid", "on"));
    insta::assert_snapshot!(said(&refused), @r"
    2024-05-31 起资〔2024〕001号的净拨付最少时只有 2,000.00 元，退回 2,500.00 元早于拨付
    请核对到账日期；拨付之后才会有退回
    ");
    office.does("recordRefund", refund(&award, "2500", "2024-06-01"));
    // The room of the days before is taken by what came back later.
    let refused = office.is_refused("recordRefund", refund(&award, "2500.01", "2024-05-31"));
    assert_eq!(code(&refused), ("grants-refund-over-paid", "amount"));
    office.does("recordRefund", refund(&award, "2000", "2024-05-31"));
    office.is_sound();
}

#[test]
fn money_that_was_taken_back_is_missed_on_the_days_it_was_relied_on() {
    let mut office = Office::unfunded();
    let early = office.receives("5000", "2024-02-01");
    let (_, tranche) = office.has_award("5000");
    office.pays(&tranche, "5000", "2024-04-01");
    office.receives("5000", "2024-10-01");
    let back = |on: &str| json!({"entry": early, "on": on, "reason": "重复登记"});
    let refused = office.is_refused("reverseEntry", back("2024-09-30"));
    assert_eq!(code(&refused), ("grants-money-relied-on", "entry"));
    office.does("reverseEntry", back("2024-10-01"));
    office.is_sound();
}

/// Paid 1,000 of which 600 may be kept.
fn kept(office: &mut Office) -> String {
    let (award, tranche) = office.has_award("1000");
    office.pays(&tranche, "1000", "2024-04-01");
    office.does(
        "keepUnspent",
        json!({"award": award, "amount": "600", "decidedOn": "2024-09-01",
        "decidedBy": "党组会议", "paper": "纪要", "reason": "继续用于陪伴活动"}),
    );
    award
}

#[test]
fn what_was_decided_to_be_kept_is_neither_accepted_nor_refunded() {
    let mut office = Office::open();
    let award = kept(&mut office);
    let accept = |amount: &str| json!({"award": award, "amount": amount, "on": "2024-10-01", "summary": "活动物资"});
    let refused = office.is_refused("acceptExpenditure", accept("400.01"));
    assert_eq!(code(&refused), ("grants-accepted-over-decided", "amount"));
    insta::assert_snapshot!(said(&refused), @r"
    确认支出累计 400.01 元，加上已决定留用或核销的 600.00 元，超过立项 资〔2024〕001号 的资助金额 1,000.00 元
    请减少本次确认金额；留用或核销决定有误的，请先撤销该决定
    ");
    let refused = office.is_refused("recordRefund", refund(&award, "400.01", "2024-10-01"));
    assert_eq!(code(&refused), ("grants-refund-over-decided", "amount"));
    office.does("acceptExpenditure", accept("400"));
    office.does(
        "closeAward",
        json!({"award": award, "to": "closed", "on": "2024-10-18"}),
    );
    let closeout = office.asks("closeout", json!({"award": award}));
    assert_eq!(closeout["equation"]["balanced"], true);
    office.is_sound();
}

#[test]
fn an_explanation_that_falls_away_after_closing_leaves_the_money_owed_with_a_day() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("1000");
    office.pays(&tranche, "1000", "2024-04-01");
    let accepted = made(office.does(
        "acceptExpenditure",
        json!({"award": award, "amount": "1000",
        "on": "2024-10-01", "summary": "活动物资"}),
    ));
    office.does(
        "closeAward",
        json!({"award": award, "to": "closed", "on": "2024-10-10"}),
    );
    let reverse = |due: Value| json!({"entry": accepted, "on": "2024-10-18", "reason": "票据不实", "owedDueOn": due});
    let refused = office.is_refused("reverseEntry", reverse(Value::Null));
    assert_eq!(code(&refused), ("grants-owed-without-day", "owedDueOn"));
    let refused = office.is_refused("reverseEntry", reverse(json!("2024-10-17")));
    assert_eq!(code(&refused), ("grants-owed-due-before", "owedDueOn"));
    office.does("reverseEntry", reverse(json!("2024-11-30")));
    let equation = office.asks("closeout", json!({"award": award}))["equation"].clone();
    assert_eq!(
        (&equation["owed"], &equation["owedDueOn"]),
        (&json!("1000.00"), &json!("2024-11-30"))
    );
    office.does("recordRefund", refund(&award, "1000", "2024-10-18"));
    let equation = office.asks("closeout", json!({"award": award}))["equation"].clone();
    assert_eq!(equation["balanced"], true);
    office.is_sound();
}

#[test]
fn an_account_that_changed_on_the_way_is_not_overlooked() {
    let mut office = Office::open();
    office.hires();
    let (_, tranche) = office.has_award("4000");
    let prepare = |amount: &str| json!({"tranche": tranche, "amount": amount, "on": "2024-10-18"});
    let prepared = made(office.does("preparePayment", prepare("1000")));
    let approved = made(office.does("preparePayment", prepare("3000")));
    office.does("approvePayment", json!({"payment": approved}));
    office.sets_account("6222020000319268888");
    let refused = office.is_refused("approvePayment", json!({"payment": prepared}));
    assert_eq!(code(&refused), ("grants-account-moved", "accountSeen"));
    assert_eq!(office.payment(&approved)["payment"]["accountMoved"], true);
    let pay = |seen: bool| json!({"payment": approved, "on": "2024-10-18", "accountSeen": seen});
    let refused = office.is_refused("payPayment", pay(false));
    assert_eq!(code(&refused), ("grants-account-moved", "accountSeen"));
    assert!(said(&refused).contains("8888"));
    // It did go to the account on it.
    office.does("payPayment", pay(true));
    assert_eq!(office.payment(&approved)["payment"]["accountMoved"], false);
    office.is_sound();
}

#[test]
fn a_budget_that_was_left_behind_is_set_anew_before_anybody_signs() {
    let mut office = Office::open();
    let award = office.awards_in_one("7000");
    let budget = |amount: &str| json!({"award": award, "lines": [{"class": "activity", "line": "activity", "amount": amount}]});
    office.does("setBudget", budget("7000"));
    let mut edited = office.award_of("5000", json!([{"name": "一次性拨付", "percent": "100"}]));
    edited["award"] = json!(award);
    office.does("editAward", edited);
    let sign =
        json!({"award": award, "hubSignedOn": "2024-03-01", "organisationSignedOn": "2024-03-01"});
    let refused = office.is_refused("signAgreement", sign);
    assert_eq!(code(&refused), ("grants-budget-sum", "lines"));
    office.does("setBudget", budget("5000"));
    office.signs(&award);
    office.is_sound();
}

#[test]
fn a_receipt_is_known_again_however_it_is_typed() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("1000");
    office.pays(&tranche, "1000", "2024-04-01");
    let accept = |receipt: &str| {
        json!({"award": award, "amount": "10", "on": "2024-10-01",
        "receiptNo": receipt, "summary": "物资"})
    };
    office.does("acceptExpenditure", accept("ab—0012"));
    for same in ["AB-0012", "Ａｂ－００１２", " ab - 0012 "] {
        let refused = office.is_refused("acceptExpenditure", accept(same));
        assert_eq!(
            code(&refused),
            ("grants-receipt-used", "receiptNo"),
            "{same}"
        );
    }
}
