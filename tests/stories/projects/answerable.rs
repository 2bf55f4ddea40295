//! Who answers for what may go wrong; and whom a project serves, without a name.

use serde_json::{Value, json};
use tests::Desk;

use super::{AtProjects, an_active_project, op};

fn a_person(desk: &mut Desk, name: &str) -> String {
    desk.does_json(json!({ "registry": { "addPerson": { "name": name } } }))
        .made
        .unwrap()
        .id
}

#[test]
fn a_risk_has_an_owner_falls_due_and_ends_with_its_outcome() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let owner = a_person(&mut desk, "周岚");
    let risk = |owner: Value| {
        json!({ "project": project, "kind": "risk", "title": "偏远村交通不便", "severity": "high",
        "owner": owner, "dueOn": "2024-10-10", "response": "联系村里顺风车" })
    };
    assert_eq!(
        desk.may_not("addRisk", risk(Value::Null)).code,
        "projects-risk-without-owner"
    );
    let raised = desk.makes("addRisk", risk(json!(owner)));
    let seen = desk.sees(json!({ "risks": { "project": project } }));
    assert_eq!(
        (&seen[0]["ownerName"], &seen[0]["late"]),
        (&json!("周岚"), &json!(true))
    );
    let mut milder = risk(json!(owner));
    milder["severity"] = json!("middle");
    desk.makes("editRisk", json!({ "risk": raised, "fields": milder }));
    let close = |on: &str| json!({ "risk": raised, "on": on, "outcome": "志愿者拼车，探访恢复" });
    assert_eq!(
        desk.may_not("closeRisk", close("2024-10-01")).code,
        "projects-risk-closed-when"
    );
    desk.makes("closeRisk", close("2024-10-18"));
    let again = desk.may_not("closeRisk", close("2024-10-18"));
    assert_eq!(
        (again.code.as_ref(), again.args["on"].as_str()),
        ("projects-risk-closed", "2024-10-18")
    );
    let seen = desk.sees(json!({ "risks": {} }));
    assert_eq!(
        (&seen[0]["outcome"], &seen[0]["late"]),
        (&json!("志愿者拼车，探访恢复"), &json!(false))
    );
    desk.is_sound();
}

#[test]
fn whom_a_project_serves_stands_there_by_code_and_counts_once() {
    let mut desk = Desk::new();
    let care = an_active_project(&mut desk);
    let second = desk.makes("addProject", json!({ "name": "山里彩虹", "leadChannel": "grants", "domains": ["困境儿童关爱帮扶"],
        "organisation": desk.sees(json!({ "project": { "project": care } }))["head"]["organisation"],
        "plannedFrom": "2024-01", "plannedTo": "2024-12" }));
    for to in ["approved", "active"] {
        desk.moves(&second, to);
    }
    let enrol = |project: &str, code: &str, kind: &str| json!({ "project": project, "code": code, "kind": kind, "from": "2024-07", "members": 4 });
    for (code, refused) in [
        ("王小丽", "projects-code-tells-who"),
        ("13805910000", "projects-code-tells-who"),
        ("  ", "base-required"),
    ] {
        assert_eq!(
            desk.may_not("enrol", enrol(&care, code, "child")).code,
            refused,
            "{code}"
        );
    }
    desk.makes("enrol", enrol(&care, "c-012", "child"));
    let household = desk.makes("enrol", enrol(&care, "禾穗H03", "household"));
    assert_eq!(
        desk.may_not("enrol", enrol(&care, "C-012", "child")).code,
        "projects-enrolled-already"
    );
    let other = desk.may_not("enrol", enrol(&second, "C-012", "household"));
    assert_eq!(
        (other.code.as_ref(), other.args["kind"].as_str()),
        ("projects-code-of-another-kind", "child")
    );
    desk.makes("enrol", enrol(&second, "C-012", "child"));
    let early = json!({ "enrolment": household, "to": "2024-06" });
    assert_eq!(
        desk.may_not("endEnrolment", early).code,
        "projects-end-before-start"
    );
    desk.makes(
        "endEnrolment",
        json!({ "enrolment": household, "to": "2024-09" }),
    );
    let page = desk.sees(json!({ "beneficiaries": { "project": care } }));
    let ids: Vec<&Value> = page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["beneficiary"])
        .collect();
    assert_eq!(
        (&page["rows"][0]["code"], &page["rows"][0]["otherProjects"]),
        (&json!("C-012"), &json!(1))
    );
    let activity = |project: &str, people: &str| json!({ "project": project, "startsOn": "2024-09-10", "topic": "阅读营", "people": people });
    let reading = desk.makes("addActivity", activity(&care, "1"));
    let over = desk.may_not(
        "setPresent",
        json!({ "activity": reading, "beneficiaries": ids }),
    );
    assert_eq!(
        (over.code.as_ref(), over.args["named"].as_str()),
        ("projects-present-over-people", "2")
    );
    let larger = desk.makes("addActivity", activity(&care, "20余"));
    desk.does(op(
        "setPresent",
        json!({ "activity": larger, "beneficiaries": ids }),
    ));
    desk.does(op(
        "setPresent",
        json!({ "activity": reading, "beneficiaries": [ids[0]] }),
    ));
    let elsewhere = desk.makes("addActivity", activity(&second, "9"));
    let stranger = json!({ "activity": elsewhere, "beneficiaries": [ids[1]] });
    assert_eq!(
        desk.may_not("setPresent", stranger).code,
        "projects-not-enrolled"
    );
    let page = desk.sees(json!({ "beneficiaries": { "project": care } }));
    assert_eq!(
        page["reach"],
        json!({ "children": 1, "households": 1, "people": 0, "personTimes": 3 })
    );
    let rolled = desk.sees(json!({ "rollUp": {} }));
    assert_eq!(rolled["hub"]["coded"]["children"], 1);
    desk.is_sound();
}
