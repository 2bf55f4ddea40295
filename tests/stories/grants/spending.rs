//! What was spent: expense reports asked for, typed in, decided and accepted.

use serde_json::{Value, json};

use super::office::{Office, code, made, said, text};

/// A signed award of 10,000 yuan, paid in full, with a budget: activities 8,000 (10 % free),
/// management 1,000 (50 % free), taxes 1,000; management at most 10 % of the award.
pub(super) fn with_budget() -> (Office, String) {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    office.does("setBudget", budget(&award));
    office.signs(&award);
    let tranche = office.tranche(&award, 1);
    office.pays(&tranche, "10000", "2024-04-01");
    (office, award)
}

pub(super) fn budget(award: &str) -> Value {
    json!({"award": award, "lines": [
        {"class": "activity", "line": "项目活动费", "amount": "8000", "tolerance": "10"},
        {"class": "management", "line": "管理费", "amount": "1000", "tolerance": "50"},
        {"class": "tax", "line": "税费", "amount": "1000"},
    ], "caps": [{"class": "management", "percent": "10", "source": "征集公告第六条"}]})
}

pub(super) fn line(office: &Office, award: &str, name: &str) -> Value {
    let spending = office.asks("spending", json!({"award": award}));
    let lines = spending["lines"].as_array().unwrap().clone();
    lines.into_iter().find(|line| line["line"] == name).unwrap()
}

pub(super) fn asks_for(office: &mut Office, award: &str) -> String {
    made(office.does(
        "askForReport",
        json!({"award": award, "name": "中期支出报告",
        "dueOn": "2024-09-30", "periodFrom": "2024-04-01", "periodTo": "2024-09-30"}),
    ))
}

pub(super) fn spent(amount: &str, receipt: &str) -> Value {
    json!({"spentOn": "2024-06-01", "payee": "青溪县春苗文具店", "purpose": "阅读营物资",
        "amount": amount, "receiptNo": receipt})
}

pub(super) fn sends(office: &mut Office, report: &str, lines: Value) {
    office.does(
        "submitReport",
        json!({"report": report, "submittedOn": "2024-10-08", "lines": lines}),
    );
}

pub(super) fn page(office: &Office, report: &str) -> Value {
    office.asks("report", json!({"id": report}))
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
