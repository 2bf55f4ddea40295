//! What was spent: budgets, expense reports with their receipts, and what was accepted of them.

use serde_json::{Value, json};

use super::office::{Office, code, made, said, text};

/// A signed award of 10,000 yuan, paid in full, with a budget: activities 8,000 (10 % free),
/// management 1,000 (50 % free), taxes 1,000; management at most 10 % of the award.
fn with_budget() -> (Office, String) {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    office.does("setBudget", budget(&award));
    office.signs(&award);
    let tranche = office.tranche(&award, 1);
    office.pays(&tranche, "10000", "2024-04-01");
    (office, award)
}

fn budget(award: &str) -> Value {
    json!({"award": award, "lines": [
        {"class": "activity", "line": "项目活动费", "amount": "8000", "tolerance": "10"},
        {"class": "management", "line": "管理费", "amount": "1000", "tolerance": "50"},
        {"class": "tax", "line": "税费", "amount": "1000"},
    ], "caps": [{"class": "management", "percent": "10", "source": "征集公告第六条"}]})
}

fn line(office: &Office, award: &str, name: &str) -> Value {
    let spending = office.asks("spending", json!({"award": award}));
    let lines = spending["lines"].as_array().unwrap().clone();
    lines.into_iter().find(|line| line["line"] == name).unwrap()
}

fn asks_for(office: &mut Office, award: &str) -> String {
    made(office.does(
        "askForReport",
        json!({"award": award, "name": "中期支出报告",
        "dueOn": "2024-09-30", "periodFrom": "2024-04-01", "periodTo": "2024-09-30"}),
    ))
}

fn spent(amount: &str, receipt: &str) -> Value {
    json!({"spentOn": "2024-06-01", "payee": "青溪县春苗文具店", "purpose": "阅读营物资",
        "amount": amount, "receiptNo": receipt})
}

fn sends(office: &mut Office, report: &str, lines: Value) {
    office.does(
        "submitReport",
        json!({"report": report, "submittedOn": "2024-10-08", "lines": lines}),
    );
}

fn page(office: &Office, report: &str) -> Value {
    office.asks("report", json!({"id": report}))
}

#[test]
fn a_budget_makes_up_the_award_and_is_not_set_anew_once_agreed() {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    let of = |lines: Value| json!({"award": award, "lines": lines});
    let short = office.is_refused(
        "setBudget",
        of(json!([{"class": "activity", "line": "项目活动费", "amount": "9000"}])),
    );
    assert_eq!(code(&short), ("grants-budget-sum", "lines"));
    assert_eq!(short.args["difference"], "1,000.00");
    let half = json!({"class": "activity", "line": "项目活动费", "amount": "5000"});
    let twice = office.is_refused("setBudget", of(json!([half, half])));
    assert_eq!(&*twice.code, "grants-budget-line-twice");
    let strange = office.is_refused(
        "setBudget",
        of(json!([{"class": "activity", "line": "项目活动费", "amount": "10000", "tolerance": "101"}])),
    );
    assert_eq!(&*strange.code, "grants-percent-range");

    office.does("setBudget", budget(&award));
    assert_eq!(line(&office, &award, "项目活动费")["limit"], "8800.00");
    // As a draft it can still be set anew; a line keeps its place by name.
    let kept = line(&office, &award, "税费")["id"].clone();
    office.does("setBudget", budget(&award));
    assert_eq!(line(&office, &award, "税费")["id"], kept);
    office.signs(&award);
    let agreed = office.is_refused("setBudget", budget(&award));
    assert_eq!(code(&agreed), ("grants-budget-agreed", "award"));
    office.is_sound();
}

#[test]
fn a_report_is_asked_for_typed_in_decided_and_accepted() {
    let (mut office, award) = with_budget();
    let report = asks_for(&mut office, &award);
    let listed = office.asks("reports", json!({"late": true}));
    assert_eq!(
        (&listed["rows"][0]["daysLate"], &listed["late"]),
        (&json!(18), &json!(1))
    );
    let activity = line(&office, &award, "项目活动费")["id"].clone();
    let mut first = spent("3000", "01301");
    first["budgetLine"] = activity;
    let mut second = spent("800", "01302");
    second["class"] = json!("management");
    sends(&mut office, &report, json!([first, second]));
    assert_eq!(page(&office, &report)["report"]["undecided"], 2);

    let lines = page(&office, &report)["lines"].clone();
    let early = office.is_refused(
        "acceptReport",
        json!({"report": report, "on": "2024-10-18"}),
    );
    assert_eq!(&*early.code, "grants-report-undecided");
    let decide = |accepted: &str, reason: Option<&str>| json!({"report": report, "lines": [{"line": lines[1]["id"], "accepted": accepted, "reason": reason}]});
    let bare = office.is_refused("decideExpenses", decide("500", None));
    assert_eq!(code(&bare), ("grants-expense-reason", "reason"));
    let more = office.is_refused("decideExpenses", decide("900", None));
    assert_eq!(code(&more), ("grants-expense-range", "accepted"));
    office.does("decideExpenses", decide("500", Some("超标准")));
    office.does("decideExpenses", json!({"report": report}));
    office.does(
        "acceptReport",
        json!({"report": report, "on": "2024-10-18"}),
    );

    let shown = page(&office, &report);
    assert_eq!(shown["report"]["accepted"], "3500.00");
    assert_eq!(shown["report"]["disallowed"], "300.00");
    assert_eq!(shown["acceptedInWords"], "叁仟伍佰元整");
    assert_eq!(office.award(&award)["award"]["accepted"], "3500.00");
    let spending = office.asks("spending", json!({"award": award}));
    assert_eq!(spending["accepted"], "3500.00");
    assert_eq!(spending["withoutReport"], "0.00");
    assert_eq!(line(&office, &award, "项目活动费")["left"], "5000.00");
    office.is_sound();
}

#[test]
fn a_report_goes_back_and_comes_again() {
    let (mut office, award) = with_budget();
    let report = asks_for(&mut office, &award);
    let back = json!({"report": report, "reason": "缺票据"});
    let early = office.is_refused("returnReport", back.clone());
    assert_eq!(code(&early), ("grants-report-move", "report"));
    assert!(said(&early).contains("还没有收到"));
    let decide = office.is_refused("decideExpenses", json!({"report": report}));
    assert_eq!(&*decide.code, "grants-report-not-submitted");
    sends(&mut office, &report, json!([spent("3000", "01301")]));
    office.does("decideExpenses", json!({"report": report}));
    office.does("returnReport", back);
    assert_eq!(page(&office, &report)["stateReason"], "缺票据");
    assert_eq!(
        office.asks("reports", json!({"state": "returned"}))["total"],
        1
    );

    // Typed in again, an unchanged line keeps what was decided of it; a changed one is open again.
    let mut same = spent("3000", "01301");
    same["id"] = page(&office, &report)["lines"][0]["id"].clone();
    sends(&mut office, &report, json!([same, spent("200", "01302")]));
    let shown = page(&office, &report);
    assert_eq!(shown["lines"][0]["accepted"], "3000.00");
    assert_eq!(shown["lines"][1]["accepted"], Value::Null);
    let kept = office.is_refused("dropReport", json!({"report": report}));
    assert_eq!(&*kept.code, "grants-report-kept");
    let other = asks_for(&mut office, &award);
    office.does("dropReport", json!({"report": other}));
    let strange = office.is_refused(
        "decideExpenses",
        json!({"report": report, "lines": [{"line": "0192f0c1-0000-7000-8000-000000000000"}]}),
    );
    assert_eq!(&*strange.code, "grants-not-found");
}

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
fn lines_and_classes_keep_to_the_budget() {
    let (mut office, award) = with_budget();
    let report = asks_for(&mut office, &award);
    let accept = json!({"report": report, "on": "2024-10-18"});
    sends(&mut office, &report, json!([]));
    let empty = office.is_refused("acceptReport", accept.clone());
    assert_eq!(&*empty.code, "grants-report-empty");

    let activity = line(&office, &award, "项目活动费")["id"].clone();
    let mut over = spent("8800.01", "01301");
    over["budgetLine"] = activity.clone();
    sends(&mut office, &report, json!([over]));
    office.does("decideExpenses", json!({"report": report}));
    let refused = office.is_refused("acceptReport", accept.clone());
    assert_eq!(code(&refused), ("grants-over-budget-line", "report"));
    assert_eq!(
        (
            refused.args["limit"].as_str(),
            refused.args["over"].as_str()
        ),
        ("8,800.00", "0.01")
    );
    // Told as a warning before anyone tries.
    let warned = page(&office, &report)["warnings"].clone();
    let codes: Vec<&str> = warned
        .as_array()
        .unwrap()
        .iter()
        .map(|warning| warning["refusal"]["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["grants-warn-no-scan", "grants-warn-budget-line"]);

    let mut management = spent("1000.01", "01302");
    management["class"] = json!("management");
    sends(&mut office, &report, json!([management]));
    office.does("decideExpenses", json!({"report": report}));
    let capped = office.is_refused("acceptReport", accept.clone());
    assert_eq!(&*capped.code, "grants-over-class-cap");
    assert!(
        said(&capped).contains("征集公告第六条"),
        "{}",
        said(&capped)
    );
    assert_eq!(
        page(&office, &report)["warnings"][1]["refusal"]["code"],
        "grants-warn-class-cap"
    );

    // A line someone spent on stays in the budget, another award's is not taken.
    let strange = office.awards_in_one("100");
    office.does(
        "setBudget",
        json!({"award": strange, "lines": [
        {"class": "activity", "line": "活动", "amount": "100"}]}),
    );
    let foreign = line(&office, &strange, "活动")["id"].clone();
    let mut wrong = spent("1", "01303");
    wrong["budgetLine"] = foreign;
    let refused = office.is_refused(
        "submitReport",
        json!({"report": report, "submittedOn": "2024-10-08", "lines": [wrong]}),
    );
    assert_eq!(&*refused.code, "grants-budget-line-differs");
}

#[test]
fn a_budget_line_in_use_is_not_taken_away() {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    office.does("setBudget", budget(&award));
    let report = asks_for(&mut office, &award);
    let mut used = spent("20", "01301");
    used["budgetLine"] = line(&office, &award, "税费")["id"].clone();
    sends(&mut office, &report, json!([used]));
    let refused = office.is_refused(
        "setBudget",
        json!({"award": award, "lines": [
        {"class": "activity", "line": "项目活动费", "amount": "10000"}]}),
    );
    assert_eq!(code(&refused), ("grants-budget-line-used", "lines"));
}

#[test]
fn lectures_days_and_papers_are_warned_of_with_their_source() {
    let (mut office, award) = with_budget();
    let report = asks_for(&mut office, &award);
    let digest = "ab".repeat(32);
    let lecture = |amount: &str, hours: &str, receipt: &str| {
        json!({"spentOn": "2024-06-01", "payee": "陈静", "purpose": "家庭教育讲座", "amount": amount,
            "receiptNo": receipt, "scanSha256": digest, "classHours": hours, "lecturer": "associate"})
    };
    let mut before = spent("100", "01303");
    before["spentOn"] = json!("2024-02-25");
    before["scanSha256"] = json!(digest);
    let mut outside = spent("100", "01304");
    outside["spentOn"] = json!("2024-10-02");
    outside["scanSha256"] = json!(digest);
    let mut bare = spent("60", "");
    bare["receiptNo"] = Value::Null;
    sends(
        &mut office,
        &report,
        json!([
            lecture("2600", "5", "01301"),
            lecture("2000", "4", "01302"),
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
}

#[test]
fn an_accepted_report_meets_the_condition_it_was_asked_for() {
    let mut office = Office::open();
    let award = office.awards(
        "10000",
        json!([{"name": "首款", "percent": "50"},
            {"name": "尾款", "conditions": [{"kind": "report", "label": "中期报告"}]}]),
    );
    office.signs(&award);
    let condition = text(&office.award(&award)["tranches"][1]["conditions"][0]["id"]);
    let other = office.awards_in_one("100");
    let ask = |award: &str| json!({"award": award, "name": "中期支出报告", "condition": condition});
    let strange = office.is_refused("askForReport", ask(&other));
    assert_eq!(code(&strange), ("grants-tranche-differs", "condition"));
    let report = made(office.does("askForReport", ask(&award)));
    sends(&mut office, &report, json!([spent("100", "01301")]));
    office.does("decideExpenses", json!({"report": report}));
    office.does(
        "acceptReport",
        json!({"report": report, "on": "2024-10-18"}),
    );
    let met = office.award(&award)["tranches"][1]["conditions"][0].clone();
    assert_eq!(
        (met["state"].as_str(), met["evidence"].as_str()),
        (Some("accepted"), Some("中期支出报告"))
    );
    let strange = office.is_refused(
        "askForReport",
        json!({"award": award, "name": "期末",
        "periodFrom": "2024-10-01", "periodTo": "2024-09-01"}),
    );
    assert_eq!(&*strange.code, "grants-end-before-start");
}

#[test]
fn a_report_that_is_due_stands_on_the_deadline_board() {
    let (mut office, award) = with_budget();
    let report = asks_for(&mut office, &award);
    let board = |office: &Office| -> Value {
        let ask = json!({"summaries": {"deadlines": {"days": 0, "kind": "expenseReport"}}});
        let ask: hub::Query = serde_json::from_value(ask).unwrap();
        office.desk.asks(ask)
    };
    let row = board(&office)["rows"][0].clone();
    assert_eq!(
        (row["what"].as_str(), row["daysLeft"].as_i64()),
        (Some("中期支出报告"), Some(-18))
    );
    assert_eq!(row["award"], award.as_str());
    assert_eq!(row["awardNo"], office.award(&award)["award"]["no"]);
    // A reminder of one's own about it, from there.
    office.desk.does_json(json!({"desk": {"addReminder": {
        "text": "给机构打电话", "dueOn": "2024-10-21", "of": {"kind": "expense_report", "id": report}
    }}}));
    sends(&mut office, &report, json!([spent("300", "01401")]));
    assert_eq!(board(&office)["total"], 0, "it came in");
}
