//! While it stays: extended, visited, resting too long.

use serde_json::{Value, json};
use tests::Desk;

use super::{TO_SIGNED, a_stay, goes, page};
use crate::channel::{makes, refused, sees, services};

#[test]
fn a_stay_is_extended_once_within_two_years() {
    let mut desk = Desk::new();
    let stay = a_stay(&mut desk);
    goes(&mut desk, &stay, &TO_SIGNED);
    goes(
        &mut desk,
        &stay,
        &[
            ("incubating", "2024-04-08"),
            ("exitAssessment", "2024-09-20"),
        ],
    );
    let to = |until: Value| json!({ "incubation": stay, "to": "extended", "date": "2024-10-08", "reason": "项目未完成", "periodTo": until });
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        to(Value::Null),
        "incubation-period-missing",
        "periodTo",
    );
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        to(json!("2025-03-31")),
        "incubation-extension-shorter",
        "periodTo",
    );
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        to(json!("2026-04-30")),
        "incubation-period-too-long",
        "periodTo",
    );
    makes(
        &mut desk,
        "incubation",
        "moveStage",
        to(json!("2025-09-30")),
    );
    assert_eq!(page(&desk, &stay)["stay"]["due"], "2025-09-30");
    goes(&mut desk, &stay, &[("exitAssessment", "2024-10-18")]);
    let again = json!({ "incubation": stay, "to": "extended", "date": "2024-10-18", "reason": "再延", "periodTo": "2025-12-31" });
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        again.clone(),
        "incubation-extension-spent",
        "to",
    );
    makes(
        &mut desk,
        "incubation",
        "setFigure",
        json!({ "rule": "extensions", "value": 2 }),
    );
    makes(&mut desk, "incubation", "moveStage", again);
    let wrong = json!({ "rule": "maxMonths", "value": 6 });
    refused(
        &mut desk,
        "incubation",
        "setFigure",
        wrong,
        "incubation-figure-out-of-range",
        "value",
    );
    makes(
        &mut desk,
        "incubation",
        "setFigure",
        json!({ "rule": "extensions", "value": null }),
    );
    let figures = sees(&desk, "incubation", "figures", json!({}));
    assert_eq!(
        figures[2],
        json!({ "rule": "extensions", "value": 1, "usual": 1 })
    );
}

#[test]
fn stays_that_rest_too_long_are_named() {
    let mut desk = Desk::new();
    let stay = a_stay(&mut desk);
    goes(&mut desk, &stay, &TO_SIGNED[..2]);
    let list = sees(
        &desk,
        "incubation",
        "incubations",
        json!({ "overdue": true, "sort": { "key": "days", "down": true } }),
    );
    assert_eq!(list["rows"][0]["stage"], "accepted");
    assert_eq!(list["rows"][0]["due"], "2024-03-15");
    assert_eq!(list["rows"][0]["overdueDays"], 217);
    assert_eq!(
        list["stages"][2],
        json!({ "stage": "accepted", "count": 1, "overdue": 1 })
    );
    makes(
        &mut desk,
        "incubation",
        "setFigure",
        json!({ "rule": "acceptedDays", "value": 365 }),
    );
    assert_eq!(
        sees(
            &desk,
            "incubation",
            "incubations",
            json!({ "overdue": true })
        )["total"],
        0
    );
}

#[test]
fn a_visit_is_one_service_and_a_slip_is_undone() {
    let mut desk = Desk::new();
    let stay = a_stay(&mut desk);
    let visit = |date: &str, hours: &str| json!({ "incubation": stay, "date": date, "visitor": "黄欣敏", "topic": "财务制度辅导", "hours": hours, "people": "3人" });
    refused(
        &mut desk,
        "incubation",
        "recordVisit",
        visit("2024-10-19", "2"),
        "incubation-visit-in-future",
        "date",
    );
    refused(
        &mut desk,
        "incubation",
        "recordVisit",
        visit("2024-10-17", "0"),
        "incubation-visit-hours",
        "hours",
    );
    let paid = makes(
        &mut desk,
        "incubation",
        "recordVisit",
        visit("2024-10-17", "2"),
    );
    let given = services(&desk);
    assert_eq!(given.len(), 1);
    assert_eq!(
        (&given[0]["channel"], &given[0]["topic"]),
        (&json!("incubation"), &json!("财务制度辅导"))
    );
    assert_eq!(page(&desk, &stay)["visits"][0]["visitor"], "黄欣敏");
    // A visit's id leads to its stay: that is what its service links to.
    assert_eq!(page(&desk, &paid)["stay"]["id"], json!(stay));
    desk.undoes();
    assert!(services(&desk).is_empty());
    let note = json!({ "incubation": stay, "need": "场地", "mentor": "黄欣敏", "note": null });
    makes(&mut desk, "incubation", "editIncubation", note);
    assert_eq!(page(&desk, &stay)["need"], "场地");
    desk.is_sound();
}
