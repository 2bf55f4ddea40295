//! An update is handed in, sent back, written anew, accepted; its versions stay.

use serde_json::{Value, json};
use tests::Desk;

use super::{AtProjects, an_active_project, op};

fn update(project: &str, progress: &str) -> Value {
    json!({ "project": project, "periodFrom": "2024-07", "periodTo": "2024-09", "progress": progress })
}

fn paper(desk: &Desk, project: &str) -> Value {
    let query = json!({ "summaries": { "progressSummary": { "project": project } } });
    desk.asks(serde_json::from_value::<hub::Query>(query).unwrap())
}

/// What the report of the project's field tells of it.
fn told_in_its_field(desk: &Desk) -> String {
    let ask = json!({ "document": "domain-report", "ask": { "domain": "困境儿童关爱帮扶" } });
    let ask: hub::summaries::DocumentAsk = serde_json::from_value(ask).unwrap();
    let report = hub::summaries::document(&desk.book.reader(), &ask).unwrap();
    let figures = serde_json::to_value(report).unwrap();
    figures["figures"]["stories"][0]["told"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn an_update_is_submitted_returned_written_anew_and_accepted() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let first = desk.makes("addUpdate", update(&project, "开展活动两场"));
    let step = |update: &str, to: &str| json!({ "update": update, "to": to });
    let early = desk.may_not("moveUpdate", step(&first, "accepted"));
    assert_eq!(
        (early.code.as_ref(), early.args["from"].as_str()),
        ("projects-update-no-such-step", "draft")
    );
    desk.makes("moveUpdate", step(&first, "submitted"));
    let while_read = json!({ "update": first, "fields": update(&project, "开展活动三场") });
    assert_eq!(
        desk.may_not("editUpdate", while_read.clone()).code,
        "projects-update-submitted"
    );
    let why = desk.may_not("moveUpdate", step(&first, "returned"));
    assert_eq!(
        (why.code.as_ref(), why.field.as_deref()),
        ("projects-update-return-needs-reason", Some("reason"))
    );
    desk.makes(
        "moveUpdate",
        json!({ "update": first, "to": "returned", "reason": "请补充人数" }),
    );
    let second = desk.makes("editUpdate", while_read);
    desk.makes("moveUpdate", step(&second, "submitted"));
    desk.makes("moveUpdate", step(&second, "accepted"));
    let versions = desk.sees(json!({ "updates": { "project": project } }));
    assert_eq!(
        (&versions[0]["state"], &versions[0]["version"]),
        (&json!("accepted"), &json!(2))
    );
    assert_eq!(versions[1]["steps"][1]["reason"], "请补充人数");
    assert_eq!(
        desk.may_not("moveUpdate", step(&first, "submitted")).code,
        "projects-update-replaced"
    );
    desk.is_sound();
}

#[test]
fn paper_tells_the_accepted_version_until_the_next_is_accepted() {
    let mut desk = Desk::new();
    desk.does_json(json!({ "hub": { "editHub": { "name": "青溪县社会组织孵化基地妇联" } } }));
    let project = an_active_project(&mut desk);
    let first = desk.makes("addUpdate", update(&project, "结对五十二名"));
    let third_quarter =
        json!({ "summaries": { "progressSummary": { "project": project, "from": "2024-07-01" } } });
    let unread: Value = desk.asks(serde_json::from_value::<hub::Query>(third_quarter).unwrap());
    assert_eq!(
        (&unread["outcomes"], &unread["waiting"]),
        (&json!([]), &json!(1))
    );
    for to in ["submitted", "accepted"] {
        desk.does(op("moveUpdate", json!({ "update": first, "to": to })));
    }
    let second = desk.makes(
        "editUpdate",
        json!({ "update": first, "fields": update(&project, "结对六十名") }),
    );
    assert_eq!(paper(&desk, &project)["outcomes"], json!(["结对五十二名"]));
    assert_eq!(told_in_its_field(&desk), "结对五十二名");
    for to in ["submitted", "accepted"] {
        desk.does(op("moveUpdate", json!({ "update": second, "to": to })));
    }
    assert_eq!(paper(&desk, &project)["outcomes"], json!(["结对六十名"]));
    assert_eq!(told_in_its_field(&desk), "结对六十名");
}
