//! Where one step meets another: what each alone allows, and both together do not.

use serde_json::{Value, json};

use super::call_room::{CallRoom, merge};
use super::office::{Office, code, made, said, text};

/// An application approved with 20,000 yuan, its notice over.
fn approved() -> (CallRoom, String) {
    let mut room = CallRoom::open();
    let id = room.is_approved();
    room.is_noticed();
    (room, id)
}

fn edits(room: &CallRoom, award: &str, amount: &str) -> Value {
    json!({"award": award, "fund": room.office.fund, "amount": amount, "decidedOn": "2024-10-16",
        "tranches": [{"name": "一次性拨付"}]})
}

#[test]
fn an_award_is_not_dated_before_its_decision() {
    let (mut room, id) = approved();
    let mut op = room.award_of(&id);
    merge(&mut op, json!({"decidedOn": "2024-09-28"}));
    let early = room.office.is_refused("awardApplication", op.clone());
    assert_eq!(code(&early), ("grants-award-before-decision", "decidedOn"));
    assert_eq!(early.args["decided"], "2024-09-29");
    said(&early);
    // Nor before its notice is over.
    merge(&mut op, json!({"decidedOn": "2024-10-14"}));
    let early = room.office.is_refused("awardApplication", op.clone());
    assert_eq!(code(&early).1, "decidedOn");
    merge(&mut op, json!({"decidedOn": "2024-10-15"}));
    room.office.does("awardApplication", op);
    room.office.is_sound();
}

#[test]
fn a_draft_is_not_raised_above_what_was_approved() {
    let (mut room, id) = approved();
    let award = made(room.office.does("awardApplication", room.award_of(&id)));
    room.office.does("editAward", edits(&room, &award, "15000"));
    let over = room
        .office
        .is_refused("editAward", edits(&room, &award, "20000.01"));
    assert_eq!(code(&over), ("grants-over-approved", "amount"));
    assert_eq!(
        (&over.args["approved"], &over.args["over"]),
        (&"20,000.00".into(), &"0.01".into())
    );
    said(&over);
    room.office.does("editAward", edits(&room, &award, "20000"));
    room.office.is_sound();
}

#[test]
fn a_draft_is_not_moved_to_a_fund_that_the_call_does_not_have() {
    let (mut room, id) = approved();
    let award = made(room.office.does("awardApplication", room.award_of(&id)));
    let other = made(room.office.does(
        "addFund",
        json!({"name": "慈善会专项", "source": "县慈善会", "promised": "50000"}),
    ));
    let mut op = edits(&room, &award, "20000");
    merge(&mut op, json!({"fund": other}));
    let strange = room.office.is_refused("editAward", op);
    assert_eq!(code(&strange), ("grants-fund-not-of-call", "fund"));
}

#[test]
fn an_agreement_does_not_grow_beyond_what_its_fund_gives_to_the_call() {
    let mut office = Office::open();
    let other = made(office.does(
        "addFund",
        json!({"name": "慈善会专项", "source": "县慈善会", "promised": "50000"}),
    ));
    let mut call = super::call_room::call_of(&office);
    merge(
        &mut call,
        json!({"budget": "40000", "noticeDays": 0, "panel": super::call_room::sheet(),
            "shares": [{"fund": office.fund, "amount": "22000"}, {"fund": other, "amount": "18000"}]}),
    );
    let call = made(office.does("addCall", call));
    office.does("publishCall", json!({"call": call}));
    let mut room = CallRoom { office, call };
    let id = room.is_approved();
    let award = made(room.office.does("awardApplication", room.award_of(&id)));
    room.office.does(
        "signAgreement",
        json!({"award": award, "hubSignedOn": "2024-10-17", "organisationSignedOn": "2024-10-17"}),
    );
    let grows = |amount: &str| {
        json!({"award": award, "kind": "amount", "on": "2024-10-18", "reason": "服务范围扩大",
            "paper": "补充协议〔2024〕1号", "amount": amount})
    };
    let over = room.office.is_refused("amendAward", grows("22000.01"));
    assert_eq!(code(&over), ("grants-over-share", "amount"));
    assert_eq!(over.args["short"], "0.01");
    said(&over);
    // Within it the agreed budget grows along.
    let budget = room
        .office
        .asks("resizedBudget", json!({"award": award, "amount": "22000"}));
    let lines = budget["lines"].as_array().unwrap().iter();
    let lines: Vec<Value> = lines
        .map(|line| json!({"class": line["class"], "line": line["line"], "amount": line["amount"]}))
        .collect();
    let mut within = grows("22000");
    merge(&mut within, json!({"lines": lines}));
    room.office.does("amendAward", within);
    room.office.is_sound();
}

#[test]
fn a_plan_that_a_report_waits_on_is_not_written_anew() {
    let mut office = Office::open();
    let award = office.awards(
        "10000",
        json!([{"name": "首款", "percent": "60"}, {"name": "尾款", "conditions": [{"kind": "report", "label": "中期报告"}]}]),
    );
    let condition = text(&office.award(&award)["tranches"][1]["conditions"][0]["id"]);
    let report = made(office.does(
        "askForReport",
        json!({"award": award, "name": "中期支出报告", "condition": condition}),
    ));
    let anew = json!({"award": award, "fund": office.fund, "amount": "9000", "decidedOn": "2024-02-20",
        "tranches": [{"name": "一次性拨付"}]});
    let waits = office.is_refused("editAward", anew.clone());
    assert_eq!(code(&waits), ("grants-plan-awaited", "tranches"));
    assert!(said(&waits).contains("中期支出报告"));
    office.does("dropReport", json!({"report": report}));
    office.does("editAward", anew);
    office.is_sound();
}

#[test]
fn a_draft_is_not_lowered_beneath_what_was_accepted() {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    office.does(
        "acceptExpenditure",
        json!({"award": award, "amount": "3000", "on": "2024-03-01", "summary": "前期垫付"}),
    );
    let lower = |amount: &str| json!({"award": award, "fund": office.fund, "amount": amount, "decidedOn": "2024-02-20", "tranches": [{"name": "一次性拨付"}]});
    let (beneath, just) = (lower("2999.99"), lower("3000"));
    let refused = office.is_refused("editAward", beneath);
    assert_eq!(code(&refused), ("grants-amend-below-paid", "amount"));
    office.does("editAward", just);
    office.is_sound();
}

#[test]
fn money_is_not_bound_on_a_day_that_is_settled() {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    office.does("lockPeriod", json!({"through": "2024-03-31"}));
    let on = |hub: &str, organisation: &str| json!({"award": award, "hubSignedOn": hub, "organisationSignedOn": organisation});
    let settled = office.is_refused("signAgreement", on("2024-03-01", "2024-03-05"));
    assert_eq!(
        code(&settled),
        ("grants-period-locked", "organisationSignedOn")
    );
    said(&settled);
    let settled = office.is_refused("signAgreement", on("2024-03-31", "2024-03-05"));
    assert_eq!(code(&settled), ("grants-period-locked", "hubSignedOn"));
    // It counts from the later signature.
    office.does("signAgreement", on("2024-03-01", "2024-04-01"));
    office.is_sound();
}

#[test]
fn a_refund_is_not_taken_back_once_the_award_was_lowered() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("10000");
    office.pays(&tranche, "10000", "2024-04-01");
    let refund = made(office.does("recordRefund", json!({"award": award, "tranche": tranche, "amount": "4000", "on": "2024-05-01", "reason": "场次减少"})));
    office.does(
        "amendAward",
        json!({"award": award, "kind": "amount", "on": "2024-06-03", "reason": "场次减少",
            "paper": "补充协议〔2024〕1号", "amount": "6500"}),
    );
    let back = json!({"entry": refund, "on": "2024-06-04", "reason": "登记有误"});
    let over = office.is_refused("reverseEntry", back.clone());
    assert_eq!(code(&over), ("grants-over-award", "entry"));
    assert_eq!(over.args["left"], "500.00");
    said(&over);
    office.does(
        "amendAward",
        json!({"award": award, "kind": "amount", "on": "2024-06-05", "reason": "恢复场次",
            "paper": "补充协议〔2024〕2号", "amount": "10000"}),
    );
    let back = json!({"entry": refund, "on": "2024-06-05", "reason": "登记有误"});
    office.does("reverseEntry", back);
    office.is_sound();
}

#[test]
fn a_disallowed_receipt_that_counts_elsewhere_by_now_is_not_accepted_after_all() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("10000");
    office.pays(&tranche, "10000", "2024-04-01");
    let report = made(office.does(
        "askForReport",
        json!({"award": award, "name": "中期支出报告"}),
    ));
    office.does("submitReport", json!({"report": report, "submittedOn": "2024-10-08", "lines": [
        {"spentOn": "2024-06-01", "payee": "青溪县春苗文具店", "amount": "300", "receiptNo": "01301"}]}));
    let line = text(&office.asks("report", json!({"id": report}))["lines"][0]["id"]);
    let decides = |accepted: &str, reason: Option<&str>| json!({"report": report, "lines": [{"line": line, "accepted": accepted, "reason": reason}]});
    office.does("decideExpenses", decides("0", Some("与项目无关")));
    let spent = json!({"award": award, "amount": "300", "on": "2024-10-09", "receiptNo": "01301", "summary": "活动物资"});
    let entry = made(office.does("acceptExpenditure", spent));
    let twice = office.is_refused("decideExpenses", decides("300", None));
    assert_eq!(code(&twice), ("grants-receipt-counted", "lines"));
    said(&twice);
    // Once the other was taken back, it may count here.
    office.does(
        "reverseEntry",
        json!({"entry": entry, "on": "2024-10-10", "reason": "记在报告里"}),
    );
    office.does("decideExpenses", decides("300", None));
    office.is_sound();
}

#[test]
fn a_refund_is_not_taken_back_once_its_money_went_out_again() {
    let mut office = Office::unfunded();
    office.receives("10000", "2024-01-10");
    let (award, tranche) = office.has_award("10000");
    office.pays(&tranche, "10000", "2024-04-01");
    let refund = made(office.does(
        "recordRefund",
        json!({"award": award, "amount": "4000", "on": "2024-05-01", "reason": "结余退回"}),
    ));
    let (_, other) = office.has_award("4000");
    let payment = office.pays(&other, "4000", "2024-06-03");
    let back = json!({"entry": refund, "on": "2024-06-04", "reason": "登记有误"});
    let relied = office.is_refused("reverseEntry", back.clone());
    assert_eq!(code(&relied), ("grants-money-relied-on", "entry"));
    said(&relied);
    office.does(
        "returnPayment",
        json!({"payment": payment, "on": "2024-06-04", "reason": "退票"}),
    );
    office.does("reverseEntry", back);
    office.is_sound();
}
