//! Money comes in, and a fund is never promised twice.

use serde_json::json;

use super::office::{Office, code, made};

#[test]
fn a_fund_shows_what_was_promised_received_awarded_paid_and_is_free() {
    let mut office = Office::unfunded();
    office.receives("120000.50", "2024-01-10");
    let (_, tranche) = office.has_award("30000");
    office.pays(&tranche, "5000", "2024-03-26");
    office.awards_in_one("10000");
    let fund = office.the_fund();
    assert_eq!(fund["promised"], "200000.00");
    assert_eq!(fund["received"], "120000.50");
    assert_eq!(fund["committed"], "30000.00");
    assert_eq!(fund["reserved"], "10000.00");
    assert_eq!(fund["netPaid"], "5000.00");
    assert_eq!(fund["unpaid"], "25000.00");
    assert_eq!(fund["cash"], "115000.50");
    assert_eq!(fund["free"], "160000.00");
    let all = office.asks("funds", json!({}));
    assert_eq!(all["sums"]["free"], "160000.00");
    office.is_sound();
}

#[test]
fn an_amount_of_nothing_three_decimals_or_words_is_refused_at_the_amount() {
    let mut office = Office::open();
    let body = |amount: &str| json!({"fund": office.fund, "amount": amount, "on": "2024-03-01"});
    let nothing = body("0");
    let bad = [body("100.005"), body("五千"), body("9999999999999.00")];
    let refused = office.is_refused("receiveMoney", nothing);
    assert_eq!(code(&refused), ("grants-amount-not-positive", "amount"));
    for body in bad {
        let op =
            hub::base::incoming::from_json::<hub::Op>(&json!({"grants": {"receiveMoney": body}}));
        let refused = tests::refusal(op);
        assert!(refused.code.starts_with("base-money-"), "{refused:?}");
        assert_eq!(refused.field.as_deref(), Some("amount"));
    }
}

#[test]
fn a_day_that_does_not_exist_is_refused_at_its_field() {
    let office = Office::open();
    let op = json!({"grants": {"receiveMoney": {"fund": office.fund, "amount": "1", "on": "2024-02-30"}}});
    let refused = tests::refusal(hub::base::incoming::from_json::<hub::Op>(&op));
    assert_eq!(code(&refused), ("base-date-nonexistent", "on"));
}

#[test]
fn two_funds_do_not_share_a_name_and_end_after_they_start() {
    let mut office = Office::open();
    let fund = |name: &str, ends_on: &str| {
        json!({
            "name": name, "source": "县妇联", "startsOn": "2024-01-01", "endsOn": ends_on, "promised": "0"
        })
    };
    let twice = office.is_refused("addFund", fund("妇女儿童公益项目资金", "2025-12-31"));
    assert_eq!(code(&twice), ("grants-fund-name-taken", "name"));
    let backwards = office.is_refused("addFund", fund("巾帼公益创投资金", "2023-12-31"));
    assert_eq!(code(&backwards), ("grants-end-before-start", "endsOn"));
}

#[test]
fn awards_stay_under_the_fund_counting_those_not_signed_yet() {
    let mut office = Office::open();
    office.has_award("150000");
    office.awards_in_one("40000");
    let refused = office.is_refused(
        "makeAward",
        office.award_of("10000.01", json!([{"name": "首款"}])),
    );
    assert_eq!(code(&refused), ("grants-over-fund", "amount"));
    assert_eq!(refused.args["free"], "10,000.00");
    assert_eq!(refused.args["short"], "0.01");
    office.awards_in_one("10000");
    office.is_sound();
}

#[test]
fn money_beyond_the_promise_raises_what_may_be_awarded() {
    let mut office = Office::unfunded();
    office.receives("260000", "2024-05-06");
    assert_eq!(office.the_fund()["free"], "260000.00");
}

#[test]
fn a_fund_is_not_made_smaller_than_what_stands_on_it() {
    let mut office = Office::unfunded();
    office.has_award("150000");
    let refused = office.is_refused(
        "editFund",
        json!({"fund": office.fund, "name": "妇女儿童公益项目资金", "source": "县妇联", "promised": "100000"}),
    );
    assert_eq!(code(&refused), ("grants-fund-below-committed", "promised"));
    assert_eq!(refused.args["short"], "50,000.00");
}

#[test]
fn what_has_not_come_in_cannot_go_out() {
    let mut office = Office::unfunded();
    office.receives("3000", "2024-01-10");
    let (_, tranche) = office.has_award("5000");
    let refused = office.is_refused(
        "recordDisbursement",
        json!({"tranche": tranche, "amount": "5000", "on": "2024-03-26"}),
    );
    assert_eq!(code(&refused), ("grants-fund-short", "amount"));
    assert_eq!(
        (
            refused.args["cash"].as_str(),
            refused.args["short"].as_str()
        ),
        ("3,000.00", "2,000.00")
    );
}

#[test]
fn a_payment_falls_into_the_fund_s_period() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("5000");
    office.does("editFund", json!({
        "fund": office.fund, "name": "妇女儿童公益项目资金", "source": "县妇联", "endsOn": "2024-06-30", "promised": "200000"
    }));
    let pay = json!({"tranche": tranche, "amount": "5000", "on": "2024-07-01"});
    assert_eq!(
        code(&office.is_refused("recordDisbursement", pay.clone())),
        ("grants-fund-ended", "on")
    );
    office.does("editFund", json!({
        "fund": office.fund, "name": "妇女儿童公益项目资金", "source": "县妇联", "startsOn": "2024-08-01", "promised": "200000"
    }));
    assert_eq!(
        code(&office.is_refused("recordDisbursement", pay)),
        ("grants-fund-not-begun", "on")
    );
}

#[test]
fn money_that_awards_or_payments_rely_on_is_not_taken_out_again() {
    let mut office = Office::unfunded();
    let entry = office.receives("5000", "2024-01-10");
    let (_, tranche) = office.has_award("5000");
    office.pays(&tranche, "4000", "2024-03-26");
    let reverse = json!({"entry": entry, "on": "2024-10-18", "reason": "重复登记"});
    let refused = office.is_refused("reverseEntry", reverse.clone());
    assert_eq!(code(&refused), ("grants-money-relied-on", "entry"));
    office.receives("4000", "2024-06-01");
    office.does("reverseEntry", reverse);
    assert_eq!(office.the_fund()["cash"], "0.00");
    office.is_sound();
}

#[test]
fn adding_a_fund_can_be_undone_and_receiving_money_cannot() {
    let mut office = Office::open();
    made(office.does(
        "addFund",
        json!({"name": "巾帼公益创投资金", "source": "县民政局", "promised": "50000"}),
    ));
    office.desk.book.undo(None).unwrap();
    assert_eq!(office.asks("funds", json!({}))["total"], 1);
    office.receives("1000", "2024-06-01");
    let refused = tests::refusal(office.desk.book.undo(None));
    assert_eq!(refused.code, "journal-posted");
}

#[test]
fn a_larger_promise_that_awards_stand_on_is_not_undone() {
    let mut office = Office::unfunded();
    let raise = json!({"fund": office.fund, "name": "妇女儿童公益项目资金", "source": "县妇联", "promised": "300000"});
    let raised = office.does("editFund", raise);
    office.has_award("250000");
    let refused = tests::refusal(office.desk.book.undo(Some(raised.seq)));
    assert_eq!(refused.code, "journal-held");
    assert_eq!(office.the_fund()["promised"], "300000.00");
    office.is_sound();
}
