//! A progress summary says what the book says of its period.

use hub::base::refusal::Stop;
use serde_json::{Value, json};

use super::Work;

#[test]
fn a_report_says_what_the_book_says_of_its_period() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-03-05");
    let report = work.report(json!({}));
    assert_eq!(report["letterhead"]["hub"], "青溪县社会组织孵化基地妇联");
    assert_eq!(
        report["period"],
        json!({"from": "2024-07-01", "to": "2024-09-30"})
    );
    assert_eq!(report["activities"].as_array().unwrap().len(), 1);
    assert_eq!(report["activityTotals"]["held"], 1);
    assert_eq!(report["activityTotals"]["heldSoFar"], 2);
    let indicator = &report["indicators"][0];
    assert_eq!(indicator["thisPeriod"]["value"], "35");
    assert_eq!(indicator["cumulative"]["value"], "75");
    assert_eq!(indicator["completion"], "75");
    assert_eq!(
        report["outcomes"],
        json!(["孩子们更愿意开口说话，带动80多户家庭参与。"])
    );
    assert_eq!(report["nextSteps"], json!(["十月办作品展。"]));
}

#[test]
fn time_indicators_and_money_are_three_figures() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-03-05");
    let report = work.report(json!({}));
    // 274 of 366 days; 75 of 100 children; no expense accepted yet.
    assert_eq!(
        report["bars"],
        json!({"time": "74.9", "indicators": "75", "approximate": false, "money": null})
    );
    assert_eq!(report["money"]["awarded"], "20000.00");
    assert_eq!(report["money"]["paid"], "12000.00");
    assert_eq!(report["money"]["unpaid"], "8000.00");
    assert_eq!(
        report["money"]["paymentRate"]
            .as_str()
            .unwrap()
            .parse::<f64>()
            .unwrap(),
        60.0
    );
    assert_eq!(report["money"]["executionRate"], Value::Null);
}

#[test]
fn a_report_as_of_an_earlier_day_counts_nothing_later() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-08-05");
    let report = work.report(json!({"asOf": "2024-06-30", "from": "2024-01-01"}));
    assert_eq!(report["money"]["paid"], "0.00");
    assert_eq!(report["indicators"][0]["cumulative"]["value"], "40");
    assert_eq!(report["activityTotals"]["heldSoFar"], 1);
}

#[test]
fn a_period_that_ends_before_it_begins_is_refused() {
    let work = Work::under_way();
    let ask = json!({"summaries": {"progressSummary": {"project": work.project, "from": "2024-09-01", "to": "2024-08-01"}}});
    let query: hub::Query = serde_json::from_value(ask).unwrap();
    let Err(Stop::Refused(refusal)) = hub::ask(&work.desk.book, &query) else {
        panic!("not refused")
    };
    assert_eq!(refusal.code, "summaries-period-order");
}
