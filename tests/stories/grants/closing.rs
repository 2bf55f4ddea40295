//! The end of an award: nothing that was paid is left without an explanation.

use serde_json::{Value, json};

use super::office::{Office, SECOND, code, made, said};

/// A signed award of 10,000 yuan, paid in full.
fn paid() -> (Office, String) {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("10000");
    office.pays(&tranche, "10000", "2024-04-01");
    (office, award)
}

fn accepts(office: &mut Office, award: &str, amount: &str) -> String {
    made(office.does(
        "acceptExpenditure",
        json!({"award": award, "amount": amount, "on": "2024-09-01", "summary": "活动物资"}),
    ))
}

fn close(award: &str) -> Value {
    json!({"award": award, "to": "closed", "on": "2024-10-18"})
}

fn closeout(office: &Office, award: &str) -> Value {
    office.asks("closeout", json!({"award": award}))
}

fn item(office: &Office, award: &str, name: &str) -> Value {
    let items = closeout(office, award)["items"].as_array().unwrap().clone();
    items.into_iter().find(|item| item["item"] == name).unwrap()
}

#[test]
fn what_was_paid_is_accepted_back_kept_written_off_or_owed() {
    let (mut office, award) = paid();
    accepts(&mut office, &award, "7000");
    office.does(
        "recordRefund",
        json!({"award": award, "amount": "1000", "on": "2024-09-10", "reason": "结余退回"}),
    );
    let refused = office.is_refused("closeAward", close(&award));
    assert_eq!(code(&refused), ("grants-close-unexplained", "owed"));
    assert_eq!(refused.args["left"], "2,000.00");

    let keep = |amount: &str| {
        json!({"award": award, "amount": amount, "decidedOn": "2024-10-10",
        "decidedBy": "资助评审会", "paper": "会议纪要〔2024〕8号", "reason": "继续用于同一服务"})
    };
    let too_much = office.is_refused("keepUnspent", keep("2000.01"));
    assert_eq!(code(&too_much), ("grants-over-left", "amount"));
    office.does("keepUnspent", keep("1200"));
    let give_up = |by: &str| {
        json!({"award": award, "amount": "300", "decidedOn": "2024-10-10",
        "decidedBy": by, "paper": "会议纪要〔2024〕8号", "reason": "组织已无力退回"})
    };
    let alone = office.is_refused("writeOff", give_up("林晓"));
    assert_eq!(code(&alone), ("grants-write-off-same-person", "decidedBy"));
    office.does("writeOff", give_up(SECOND));

    let mut end = close(&award);
    end["owed"] = json!("500");
    end["owedDueOn"] = json!("2024-12-31");
    office.does("closeAward", end);
    let equation = closeout(&office, &award)["equation"].clone();
    assert_eq!(
        equation,
        json!({"paid": "10000.00", "refunded": "1000.00", "accepted": "7000.00", "kept": "1200.00",
            "writtenOff": "300.00", "owed": "500.00", "owedDueOn": "2024-12-31", "balanced": false})
    );
    let owing = office.asks("unspent", json!({}));
    assert_eq!(
        (&owing["owed"], &owing["rows"][0]["owed"]),
        (&json!("500.00"), &json!(true))
    );

    // What comes back late can be no more than what is owed; then all is explained.
    let back = |amount: &str| json!({"award": award, "amount": amount, "on": "2024-10-18", "reason": "退回应退款"});
    let more = office.is_refused("recordRefund", back("500.01"));
    assert_eq!(code(&more), ("grants-over-left", "amount"));
    office.does("recordRefund", back("500"));
    assert_eq!(closeout(&office, &award)["equation"]["balanced"], true);
    assert_eq!(office.asks("unspent", json!({}))["total"], 0);
    office.is_sound();
}

#[test]
fn more_accepted_than_paid_is_not_closed_over() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("10000");
    office.pays(&tranche, "6000", "2024-04-01");
    let entry = accepts(&mut office, &award, "7000");
    let refused = office.is_refused("closeAward", close(&award));
    assert_eq!(&*refused.code, "grants-close-overspent");
    assert_eq!(refused.args["left"], "1,000.00");
    office.pays(&tranche, "1000", "2024-10-18");
    office.does("closeAward", close(&award));
    // What was explained stays explained: a payment under it is not pulled away.
    let payment = office.award(&award)["payments"][0]["entry"].clone();
    let kept = office.is_refused(
        "reverseEntry",
        json!({"entry": payment, "on": "2024-10-18", "reason": "有误"}),
    );
    assert_eq!(&*kept.code, "grants-over-left");
    // Accepted by mistake, it is owed from then on.
    office.does(
        "reverseEntry",
        json!({"entry": entry, "on": "2024-10-18", "reason": "票据作废", "owedDueOn": "2024-12-31"}),
    );
    assert_eq!(closeout(&office, &award)["equation"]["owed"], "7000.00");
    office.is_sound();
}

#[test]
fn the_checklist_says_what_stands_in_the_way() {
    let (mut office, award) = paid();
    assert_eq!(item(&office, &award, "money")["met"], false);
    assert_eq!(item(&office, &award, "finalReport")["blocks"], false);
    // One person alone above the threshold: flagged until co-signed.
    let flagged = item(&office, &award, "cosigned");
    assert_eq!(
        (&flagged["met"], &flagged["why"]["code"]),
        (&json!(false), &json!("grants-check-cosign"))
    );
    let report = made(office.does(
        "askForReport",
        json!({"award": award, "name": "结项报告", "final": true, "dueOn": "2024-10-01"}),
    ));
    accepts(&mut office, &award, "9900");
    let open = office.is_refused("closeAward", close(&award));
    assert_eq!(code(&open), ("grants-close-reports-open", "award"));
    assert_eq!(closeout(&office, &award)["ready"], false);
    assert_eq!(
        item(&office, &award, "finalReport")["why"]["code"],
        "grants-check-final-report"
    );
    office.does("submitReport", json!({"report": report, "submittedOn": "2024-10-08", "lines": [
        {"spentOn": "2024-09-20", "payee": "青溪县春苗文具店", "amount": "100", "receiptNo": "01301"}]}));
    office.does("decideExpenses", json!({"report": report}));
    office.does(
        "acceptReport",
        json!({"report": report, "on": "2024-10-18"}),
    );
    assert_eq!(item(&office, &award, "finalReport")["met"], true);
    assert_eq!(closeout(&office, &award)["ready"], true);
    office.does("closeAward", close(&award));
    office.is_sound();
}

#[test]
fn a_required_share_is_granted_on_before_closing() {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    office.does(
        "setBudget",
        json!({"award": award, "regrantPercent": "40",
        "lines": [{"class": "activity", "line": "项目活动费", "amount": "10000"}]}),
    );
    office.signs(&award);
    let tranche = office.tranche(&award, 1);
    office.pays(&tranche, "10000", "2024-04-01");
    accepts(&mut office, &award, "10000");
    let refused = office.is_refused("closeAward", close(&award));
    assert_eq!(code(&refused), ("grants-close-regrant-short", "award"));
    assert_eq!(refused.args["required"], "4,000.00");

    let grant = |amount: &str, paid_on: Value| {
        json!({"award": award, "recipient": "云岫社区巾帼志愿服务队",
        "purpose": "楼栋互助微项目", "amount": amount, "agreedOn": "2024-05-01", "paidOn": paid_on})
    };
    let over = office.is_refused("addSubGrant", grant("10000.01", Value::Null));
    assert_eq!(code(&over), ("grants-sub-grant-over-award", "amount"));
    let early = office.is_refused("addSubGrant", grant("4000", json!("2024-04-30")));
    assert_eq!(code(&early), ("grants-sub-grant-days", "paidOn"));
    let sub = made(office.does("addSubGrant", grant("4000", Value::Null)));
    let agreed = closeout(&office, &award);
    assert_eq!(
        (&agreed["regrantAgreed"], &agreed["regrantPaid"]),
        (&json!("4000.00"), &json!("0.00"))
    );
    let mut paid_on = grant("4000", json!("2024-05-10"));
    paid_on["subGrant"] = json!(sub);
    paid_on["result"] = json!("12 次楼栋互助");
    office.does("editSubGrant", paid_on);
    assert_eq!(item(&office, &award, "regrant")["met"], true);
    office.does("closeAward", close(&award));
    office.is_sound();
}

#[test]
fn unspent_money_is_found_where_it_lies() {
    let (mut office, award) = paid();
    accepts(&mut office, &award, "2500");
    let found = office.asks("unspent", json!({}));
    assert_eq!(
        (&found["left"], &found["rows"][0]["days"]),
        (&json!("7500.00"), &json!(200))
    );
    assert_eq!(office.asks("unspent", json!({"days": 201}))["total"], 0);
    assert_eq!(
        office.asks("unspent", json!({"text": "查无此项目"}))["total"],
        0
    );
}

#[test]
fn each_refusal_of_closing_says_the_way_out() {
    let (mut office, award) = paid();
    let refused = office.is_refused("closeAward", close(&award));
    assert!(
        said(&refused).contains("未说明 10,000.00"),
        "{}",
        said(&refused)
    );
}
