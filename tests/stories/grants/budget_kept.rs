//! A budget makes up its award, and what is spent keeps to its lines and classes.

use serde_json::{Value, json};

use super::office::{Office, code, said};
use super::spending::{asks_for, budget, line, page, sends, spent, with_budget};

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
