//! Receipts: each counts once, and what is to be looked at is said with its source.

use serde_json::{Value, json};

use super::office::{code, said};
use super::spending::{asks_for, page, sends, spent, with_budget};

#[test]
fn a_receipt_counts_once_in_the_whole_book() {
    let (mut office, award) = with_budget();
    let report = asks_for(&mut office, &award);
    let submit =
        |lines: Value| json!({"report": report, "submittedOn": "2024-10-08", "lines": lines});
    let twice = office.is_refused(
        "submitReport",
        submit(json!([spent("1", "0 1301"), spent("2", "01301")])),
    );
    assert_eq!(code(&twice), ("grants-receipt-counted", "lines"));
    sends(&mut office, &report, json!([spent("3000", "01301")]));

    // Not in another report, nor as spending accepted without one.
    let other = asks_for(&mut office, &award);
    let elsewhere = office.is_refused(
        "submitReport",
        json!({"report": other, "submittedOn": "2024-10-08", "lines": [spent("5", "01301")]}),
    );
    assert!(said(&elsewhere).contains("中期支出报告"));
    let accept = json!({"award": award, "amount": "5", "on": "2024-10-08", "receiptNo": "01301", "summary": "阅读营"});
    let single = office.is_refused("acceptExpenditure", accept.clone());
    assert_eq!(code(&single), ("grants-receipt-in-report", "receiptNo"));

    // Accepted and reversed, it can be told again.
    office.does("decideExpenses", json!({"report": report}));
    office.does(
        "acceptReport",
        json!({"report": report, "on": "2024-10-18"}),
    );
    let entry = page(&office, &report)["lines"][0]["entry"].clone();
    office.does(
        "reverseEntry",
        json!({"entry": entry, "on": "2024-10-18", "reason": "票据有误"}),
    );
    assert_eq!(page(&office, &report)["lines"][0]["reversed"], true);
    assert_eq!(
        office.asks("spending", json!({"award": award}))["accepted"],
        "0.00"
    );
    office.does("acceptExpenditure", accept);
    office.is_sound();
}

#[test]
fn a_disallowed_receipt_can_be_told_again() {
    let (mut office, award) = with_budget();
    let report = asks_for(&mut office, &award);
    sends(&mut office, &report, json!([spent("3000", "01301")]));
    let lines = page(&office, &report)["lines"].clone();
    office.does(
        "decideExpenses",
        json!({"report": report,
        "lines": [{"line": lines[0]["id"], "accepted": "0", "reason": "不属本项目"}]}),
    );
    let other = asks_for(&mut office, &award);
    let strange = office.is_refused(
        "decideExpenses",
        json!({"report": other, "lines": [{"line": lines[0]["id"]}]}),
    );
    assert_eq!(&*strange.code, "grants-report-not-submitted");
    sends(&mut office, &other, json!([spent("2900", "01301")]));
    let strange = office.is_refused(
        "decideExpenses",
        json!({"report": other, "lines": [{"line": lines[0]["id"]}]}),
    );
    assert_eq!(&*strange.code, "grants-expense-differs");

    // The first report told anew without it, and that taken back: the line is disallowed as before.
    sends(&mut office, &report, json!([spent("100", "01302")]));
    office.desk.book.undo(None).unwrap();
    let line = page(&office, &report)["lines"][0].clone();
    assert_eq!(
        (&line["receiptNo"], &line["accepted"]),
        (&json!("01301"), &json!("0.00"))
    );
    office.is_sound();
}

#[test]
fn lectures_days_and_papers_are_warned_of_with_their_source() {
    let (mut office, award) = with_budget();
    let report = asks_for(&mut office, &award);
    let scan = |nth: u8| {
        office.scans_as(
            "expense_report",
            &report,
            &[b"%PDF-1.4\n", [nth].as_slice()].concat(),
        )
    };
    let [first, second, third, fourth] = [1, 2, 3, 4].map(scan);
    let lecture = |amount: &str, hours: &str, receipt: &str, digest: &str| {
        json!({"spentOn": "2024-06-01", "payee": "陈静", "purpose": "家庭教育讲座", "amount": amount,
            "receiptNo": receipt, "scanSha256": digest, "classHours": hours, "lecturer": "associate"})
    };
    let mut before = spent("100", "01303");
    before["spentOn"] = json!("2024-02-25");
    before["scanSha256"] = json!(third);
    let mut outside = spent("100", "01304");
    outside["spentOn"] = json!("2024-10-02");
    outside["scanSha256"] = json!(fourth);
    let mut bare = spent("60", "");
    bare["receiptNo"] = Value::Null;
    sends(
        &mut office,
        &report,
        json!([
            lecture("2600", "5", "01301", &first),
            lecture("2000", "4", "01302", &second),
            before,
            outside,
            bare,
            spent("70", "01305")
        ]),
    );
    let shown = page(&office, &report);
    let told: Vec<(u64, String)> = shown["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|warning| {
            let refusal: hub::Refusal = serde_json::from_value(warning["refusal"].clone()).unwrap();
            said(&refusal);
            (warning["seq"].as_u64().unwrap(), refusal.code.to_string())
        })
        .collect();
    let told: Vec<(u64, &str)> = told
        .iter()
        .map(|(seq, code)| (*seq, code.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (1, "grants-warn-lecture-fee"),
            (1, "grants-warn-lecture-hours"),
            (3, "grants-warn-before-agreement"),
            (4, "grants-warn-outside-period"),
            (5, "grants-warn-no-receipt"),
            (6, "grants-warn-no-scan"),
        ]
    );
    assert_eq!(
        shown["warnings"][0]["refusal"]["args"]["allowed"],
        "2,500.00"
    );

    // The desk's own limit takes the place of the usual one.
    office.desk.does_json(
        json!({"desk": {"set": {"key": "grants.lecture-fee.associate", "value": "600"}}}),
    );
    assert_eq!(
        page(&office, &report)["warnings"][0]["refusal"]["code"],
        "grants-warn-lecture-hours"
    );
    let mut odd = spent("5", "01306");
    odd["scanSha256"] = json!("1234");
    let refused = office.is_refused(
        "submitReport",
        json!({"report": report, "submittedOn": "2024-10-08", "lines": [odd]}),
    );
    assert_eq!(&*refused.code, "grants-scan-digest");
    odd["scanSha256"] = json!("ab".repeat(32));
    let refused = office.is_refused(
        "submitReport",
        json!({"report": report, "submittedOn": "2024-10-08", "lines": [odd]}),
    );
    assert_eq!(code(&refused), ("grants-scan-not-kept", "lines"));
}
