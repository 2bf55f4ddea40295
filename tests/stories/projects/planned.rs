//! What is planned and told of a project lies in its time, and nothing takes the place of another without a word.

use serde_json::{Value, json};
use tests::Desk;

use super::{AtProjects, an_active_project};

#[test]
fn a_second_target_neither_replaces_nor_overlaps_the_first() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let visits = desk.makes(
        "addIndicator",
        json!({ "project": project, "name": "入户探访", "unit": "人次", "level": "output", "direction": "up", "calculation": "sum" }),
    );
    let target = |from: &str, to: &str, target: Value| json!({ "indicator": visits, "periodFrom": from, "periodTo": to, "target": target });
    let first = desk.makes("setTarget", target("2024-07", "2024-09", json!("50")));
    let longer = desk.may_not("setTarget", target("2024-07", "2024-12", json!("99")));
    assert_eq!(
        (
            longer.code.as_ref(),
            longer.field.as_deref(),
            longer.args["target"].as_str()
        ),
        ("projects-target-overlaps", Some("periodFrom"), "50人次")
    );
    let told = |desk: &Desk| -> Vec<String> {
        let page = desk.sees(json!({ "indicators": { "project": project } }));
        let targets = page["rows"][0]["targets"].as_array().unwrap().clone();
        let say = |row: &Value| format!("{} {}", row["periodTo"], row["target"]["value"]);
        targets.iter().map(say).collect()
    };
    assert_eq!(told(&desk), [r#""2024-09" "50""#]);
    // The same period again, also by its days, puts its target right and keeps it the same record.
    let again = desk.makes("setTarget", target("2024-07-01", "2024-09-30", json!("60")));
    assert_eq!(
        (again, told(&desk)),
        (first, vec![r#""2024-09" "60""#.to_owned()])
    );
    desk.undoes();
    assert_eq!(told(&desk), [r#""2024-09" "50""#]);
    let shorter = desk.may_not("setTarget", target("2024-07", "2024-08", Value::Null));
    assert_eq!(shorter.code, "projects-target-overlaps");
    let unknown = desk.may_not("setTarget", target("2024-10", "2024-12", Value::Null));
    assert_eq!(unknown.code, "projects-not-found");
    let far = desk.may_not("setTarget", target("2031-04", "2031-06", json!("30")));
    assert_eq!(
        (far.code.as_ref(), far.field.as_deref()),
        ("projects-outside-period", Some("periodFrom"))
    );
}

#[test]
fn plans_and_updates_lie_in_the_time_of_their_project() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let milestone = |planned: &str, actual: Value| json!({ "project": project, "name": "中期评估", "plannedOn": planned, "actualOn": actual });
    for (planned, actual, field) in [
        ("2039-01-01", Value::Null, "plannedOn"),
        ("2010-01-01", Value::Null, "plannedOn"),
        ("2024-08-01", json!("2010-05-01"), "actualOn"),
    ] {
        let refused = desk.may_not("addMilestone", milestone(planned, actual));
        assert_eq!(
            (refused.code.as_ref(), refused.field.as_deref()),
            ("projects-outside-period", Some(field))
        );
    }
    // Recruiting before it and looking back after it belong to it.
    desk.makes("addMilestone", milestone("2024-05-01", json!("2024-05-20")));
    desk.makes("addMilestone", milestone("2025-12", Value::Null));
    let update = |from: &str, to: &str| json!({ "project": project, "periodFrom": from, "periodTo": to, "progress": "开班两期" });
    for (from, to, code, field) in [
        (
            "2031-10",
            "2031-11",
            "projects-date-in-future",
            "periodFrom",
        ),
        ("2019-01", "2019-03", "projects-outside-period", "periodTo"),
    ] {
        let refused = desk.may_not("addUpdate", update(from, to));
        assert_eq!(
            (refused.code.as_ref(), refused.field.as_deref()),
            (code, Some(field))
        );
    }
    let first = desk.makes("addUpdate", update("2024-07", "2024-09"));
    let again = desk.may_not("addUpdate", update("2024-07", "2024-09"));
    assert_eq!(again.code, "projects-update-of-the-period");
    let revised = desk.makes(
        "editUpdate",
        json!({ "update": first, "fields": update("2024-07", "2024-09") }),
    );
    let next = desk.makes("addUpdate", update("2024-10", "2024-10"));
    let onto = desk.may_not(
        "editUpdate",
        json!({ "update": next, "fields": update("2024-07", "2024-09") }),
    );
    assert_eq!(onto.code, "projects-update-of-the-period");
    desk.makes(
        "editUpdate",
        json!({ "update": revised, "fields": update("2024-07", "2024-08") }),
    );
}
