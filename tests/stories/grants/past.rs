//! A register of the past is taken over as it stands; only what the book itself holds refuses.

use serde_json::{Value, json};

use super::office::{Office, code, made, text};

fn past_award(
    office: &mut Office,
    amount: &str,
    signed_on: Option<&str>,
    tranches: Value,
) -> String {
    let body = json!({
        "project": office.project, "organisation": office.organisation, "fund": office.fund, "amount": amount,
        "signedOn": signed_on, "tranches": tranches
    });
    made(office.does("recordPastAward", body))
}

fn line(award: &str, nature: &str, amount: &str, on: &str, no: &str) -> Value {
    json!({"award": award, "nature": nature, "amount": amount, "on": on, "no": no, "memo": "原台账", "handledBy": "张洁若", "approvedBy": "杨晓思"})
}

#[test]
fn paid_before_signing_is_taken_over_and_shown_as_a_finding() {
    let mut office = Office::open();
    let award = past_award(
        &mut office,
        "35000",
        Some("2024-06-14"),
        json!([{"name": "首款", "amount": "21000"}, {"name": "尾款", "amount": "14000"}]),
    );
    office.does(
        "recordPast",
        line(&award, "paid", "21000", "2024-06-10", "拨字[2024]第0008号"),
    );
    let page = office.award(&award);
    assert_eq!(page["award"]["netPaid"], "21000.00");
    assert_eq!(
        page["findings"][0]["code"],
        "grants-found-paid-before-signing"
    );
    assert_eq!(page["payments"][0]["voucherNo"], "拨字〔2024〕第0008号");
    assert_eq!(page["payments"][0]["approvedBy"], "杨晓思");
    office.is_sound();
}

#[test]
fn more_than_the_award_or_a_number_twice_is_not_posted() {
    let mut office = Office::open();
    let plan = json!([{"name": "首款", "amount": "7500"}, {"name": "中期款", "amount": "4500"}, {"name": "尾款", "amount": "3800"}]);
    let award = past_award(&mut office, "15000", Some("2024-03-16"), plan);
    office.does(
        "recordPast",
        line(&award, "paid", "7500", "2024-03-26", "拨字〔2024〕第0004号"),
    );
    let twice = office.is_refused(
        "recordPast",
        line(&award, "paid", "4500", "2024-09-21", "拨字〔2024〕第0004号"),
    );
    assert_eq!(code(&twice), ("number-taken", "no"));
    office.does(
        "recordPast",
        line(&award, "paid", "4500", "2024-09-21", "拨字〔2024〕第0012号"),
    );
    let over = office.is_refused(
        "recordPast",
        line(&award, "paid", "3800", "2025-01-08", "拨字〔2025〕第0001号"),
    );
    assert_eq!(code(&over), ("grants-over-award", "amount"));
    let findings = office.award(&award)["findings"].clone();
    assert_eq!(findings[0]["code"], "grants-tranches-sum");
    office.is_sound();
}

#[test]
fn a_register_s_reversal_void_and_refund_keep_their_numbers() {
    let mut office = Office::open();
    let award = past_award(
        &mut office,
        "12000",
        Some("2024-03-05"),
        json!([{"name": "首款", "amount": "12000"}]),
    );
    office.does(
        "recordPast",
        line(
            &award,
            "paid",
            "11000",
            "2024-03-19",
            "拨字〔2024〕第0001号",
        ),
    );
    let mut reversal = line(
        &award,
        "reversal",
        "11000",
        "2024-03-21",
        "拨字〔2024〕第0002号",
    );
    reversal["reversesNo"] = json!("拨字〔2024〕第0001号");
    office.does("recordPast", reversal.clone());
    reversal["no"] = json!("拨字〔2024〕第0009号");
    assert_eq!(
        office.is_refused("recordPast", reversal.clone()).code,
        "grants-already-reversed"
    );
    reversal["amount"] = json!("1");
    assert_eq!(
        code(&office.is_refused("recordPast", reversal)),
        ("grants-nothing-to-reverse", "reversesNo")
    );
    office.does(
        "recordPast",
        line(
            &award,
            "voided",
            "12000",
            "2024-03-22",
            "拨字〔2024〕第0003号",
        ),
    );
    office.does(
        "recordPast",
        line(
            &award,
            "paid",
            "12000",
            "2024-03-22",
            "拨字〔2024〕第0004号",
        ),
    );
    office.does(
        "recordPast",
        line(
            &award,
            "refund",
            "1240.50",
            "2024-09-16",
            "退字〔2024〕第0001号",
        ),
    );
    let page = office.award(&award);
    assert_eq!(page["award"]["netPaid"], "10759.50");
    let states: Vec<String> = page["payments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| text(&p["state"]))
        .collect();
    assert_eq!(states, ["paid", "voided", "reversed"]);
    office.does(
        "endPastAward",
        json!({"award": award, "to": "terminated", "on": "2024-09-30"}),
    );
    assert_eq!(office.the_fund()["committed"], "10759.50");
    office.is_sound();
}

#[test]
fn new_work_goes_on_after_the_numbers_of_the_past() {
    let mut office = Office::open();
    let award = past_award(
        &mut office,
        "12000",
        Some("2024-03-05"),
        json!([{"name": "首款", "amount": "7000"}, {"name": "尾款", "amount": "5000"}]),
    );
    office.does(
        "recordPast",
        line(&award, "paid", "7000", "2024-03-19", "拨字〔2024〕第0019号"),
    );
    let tranche = office.tranche(&award, 2);
    let payment = office.pays(&tranche, "5000", "2024-10-18");
    assert_eq!(
        office.payment(&payment)["payment"]["voucherNo"],
        "拨字〔2024〕第0020号"
    );
}

#[test]
fn an_award_without_a_plan_gets_one_as_it_was_paid() {
    let mut office = Office::open();
    let award = past_award(&mut office, "12000", None, json!([]));
    let mut first = line(&award, "paid", "7000", "2024-03-19", "拨字〔2024〕第0001号");
    first["trancheName"] = json!("首款");
    office.does("recordPast", first);
    let page = office.award(&award);
    assert_eq!(
        (
            page["tranches"][0]["name"].as_str(),
            page["tranches"][0]["state"].as_str()
        ),
        (Some("首款"), Some("paid"))
    );
    assert_eq!(page["findings"][0]["code"], "grants-found-paid-unsigned");
}

#[test]
fn the_past_of_a_settled_period_is_refused_by_the_book_itself() {
    let mut office = Office::open();
    let award = past_award(
        &mut office,
        "12000",
        Some("2024-03-05"),
        json!([{"name": "首款", "amount": "12000"}]),
    );
    office.does("lockPeriod", json!({"through": "2024-06-30"}));
    let refused = office.is_refused(
        "recordPast",
        line(&award, "paid", "1000", "2024-03-19", "拨字〔2024〕第0001号"),
    );
    assert_eq!(refused.code, "grants-held-by-book");
    insta::assert_snapshot!(super::office::said(&refused), @r"
    账簿拒绝了这笔记录：该期间已结账
    账面未改动；请核对金额、日期和编号后重新登记
    ");
    office.is_sound();
}

#[test]
fn an_award_taken_over_without_its_agreement_is_completed_and_paid_on() {
    let mut office = Office::open();
    let plan = json!([{"name": "首款", "amount": "7000"}, {"name": "尾款", "amount": "5000"}]);
    let award = past_award(&mut office, "12000", None, plan);
    let paid = line(&award, "paid", "7000", "2024-03-19", "拨字〔2024〕第0001号");
    office.does("recordPast", paid);
    let tranche = office.tranche(&award, 2);
    let pay = json!({"tranche": tranche, "amount": "5000", "on": "2024-10-18"});
    let refused = office.is_refused("recordDisbursement", pay.clone());
    assert_eq!(code(&refused), ("grants-not-signed", "award"));
    office.signs(&award);
    assert_eq!(office.the_fund()["committed"], "12000.00");
    assert_eq!(office.award(&award)["findings"], json!([]));
    office.does("recordDisbursement", pay);
    office.is_sound();
}
