//! Milestones, activities and updates of a project, and the words they are told in.

use serde_json::{Value, json};
use tests::Desk;

use super::{AtProjects, a_draft, an_active_project, op};

#[test]
fn milestones_fall_due_and_hold_up_the_closing() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let first = desk.makes(
        "addMilestone",
        json!({ "project": project, "name": "中期评估", "plannedOn": "2024-09" }),
    );
    let second = desk.makes(
        "addMilestone",
        json!({ "project": project, "name": "结项评估", "plannedOn": "2025-05" }),
    );
    let head = &desk.sees(json!({ "project": { "project": project } }))["head"];
    assert_eq!(
        (&head["lateMilestones"], &head["overdue"]),
        (&json!(1), &json!(true))
    );
    assert_eq!(
        desk.sees(json!({ "milestones": { "project": project } }))[1]["late"],
        false
    );
    let done = json!({ "project": project, "name": "中期评估", "plannedOn": "2024-09", "actualOn": "2024-10-08" });
    desk.makes(
        "editMilestone",
        json!({ "milestone": first, "fields": done }),
    );
    let ahead = json!({ "project": project, "name": "结项评估", "plannedOn": "2025-05", "actualOn": "2025-05-01" });
    assert_eq!(
        desk.may_not(
            "editMilestone",
            json!({ "milestone": second, "fields": ahead })
        )
        .code,
        "projects-date-in-future"
    );
    desk.moves(&project, "closing");
    let refused = desk.may_not(
        "moveProject",
        json!({ "project": project, "to": "completed" }),
    );
    assert_eq!(
        (refused.code.as_ref(), refused.args["count"].as_str()),
        ("projects-open-milestones", "1")
    );
    desk.does(op("removeMilestone", json!({ "milestone": second })));
    desk.moves(&project, "completed");
    let after = json!({ "project": project, "name": "回访", "plannedOn": "2025-06" });
    assert_eq!(desk.may_not("addMilestone", after).code, "projects-closed");
}

#[test]
fn activities_add_up_as_they_were_said() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let activity = desk.makes("addActivity", json!({
        "project": project, "startsOn": "2024-08-11", "endsOn": "2024-08-12", "topic": "暑期托管", "place": "禾穗镇小学",
        "people": "14人", "personTimes": "28人次", "children": "12人", "volunteers": "6人", "hours": "10.5"
    }));
    desk.makes("addActivity", json!({
        "project": project, "startsOn": "2024-09-10", "topic": "心理沙盘", "people": "20余人", "personTimes": "21", "hours": "9"
    }));
    let list = desk.sees(json!({ "activities": { "project": project } }));
    assert_eq!(
        list["reach"]["people"],
        json!({ "value": "34", "word": "约", "unit": "" })
    );
    assert_eq!(
        list["reach"]["personTimes"],
        json!({ "value": "49", "word": null, "unit": "" })
    );
    assert_eq!(list["reach"]["hours"]["value"], "19.5");
    assert_eq!(
        list["rows"][1]["people"],
        json!({ "value": "20", "word": "余", "unit": "人" })
    );
    let more = json!({ "project": project, "startsOn": "2024-08-11", "topic": "暑期托管", "people": "15人", "personTimes": "30人次" });
    desk.makes(
        "editActivity",
        json!({ "activity": activity, "fields": more }),
    );
    desk.does(op("removeActivity", json!({ "activity": activity })));
    assert_eq!(desk.sees(json!({ "activities": {} }))["total"], 1);
    desk.undoes();
    assert_eq!(desk.sees(json!({ "activities": {} }))["total"], 2);
}

#[test]
fn an_activity_that_cannot_be_so_is_refused() {
    let mut desk = Desk::new();
    let draft = a_draft(&mut desk);
    let activity = |project: &str, more: Value| {
        let mut body = json!({ "project": project, "startsOn": "2024-09-10", "topic": "绘画课" });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        body
    };
    assert_eq!(
        desk.may_not("addActivity", activity(&draft, json!({})))
            .code,
        "projects-not-active"
    );
    desk.moves(&draft, "approved");
    desk.moves(&draft, "active");
    for (more, code, field) in [
        (
            json!({ "people": "39", "personTimes": "38" }),
            "projects-person-times-below-people",
            "personTimes",
        ),
        (
            json!({ "people": "14", "children": "16" }),
            "projects-children-over-people",
            "children",
        ),
        (
            json!({ "people": "-3" }),
            "projects-count-not-whole",
            "people",
        ),
        (
            json!({ "hours": "1.25" }),
            "projects-hours-not-halves",
            "hours",
        ),
        (
            json!({ "startsOn": "2024-10-19" }),
            "projects-date-in-future",
            "startsOn",
        ),
        (
            json!({ "endsOn": "2024-09-09" }),
            "projects-end-before-start",
            "endsOn",
        ),
        (json!({ "topic": "  " }), "base-required", "topic"),
    ] {
        let refused = desk.may_not("addActivity", activity(&draft, more));
        assert_eq!(
            (refused.code.as_ref(), refused.field.as_deref()),
            (code, Some(field))
        );
    }
}

#[test]
fn a_revised_update_is_a_new_version() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let fields = |progress: &str| {
        json!({
            "project": project, "periodFrom": "2024-07", "periodTo": "2024-09", "progress": progress, "problems": "场地紧张", "nextSteps": "进村入户"
        })
    };
    let first = desk.makes("addUpdate", fields("开展活动 2 场"));
    desk.makes(
        "editUpdate",
        json!({ "update": first, "fields": fields("开展活动 3 场") }),
    );
    let page = desk.sees(json!({ "project": { "project": project } }));
    assert_eq!(
        (
            &page["updates"][0]["progress"],
            &page["updates"][0]["version"]
        ),
        (&json!("开展活动 3 场"), &json!(2))
    );
    assert_eq!(page["updates"].as_array().unwrap().len(), 1);
    assert_eq!(
        desk.sees(json!({ "updates": { "project": project } }))
            .as_array()
            .unwrap()
            .len(),
        2
    );
    let mut next = fields(" 开班两期。\r\n\n  结业 61 人。 ");
    next["periodFrom"] = json!("2024-10");
    next["periodTo"] = json!("2024-10");
    let in_paragraphs = desk.makes("addUpdate", next);
    let page = desk.sees(json!({ "project": { "project": project } }));
    let told = page["updates"]
        .as_array()
        .unwrap()
        .iter()
        .find(|update| update["id"] == json!(in_paragraphs));
    assert_eq!(
        told.unwrap()["progress"],
        "开班两期。\n结业 61 人。",
        "paragraphs stay"
    );
    let again = json!({ "update": first, "fields": fields("又改旧版") });
    assert_eq!(
        desk.may_not("editUpdate", again).code,
        "projects-update-replaced"
    );
}

#[test]
fn words_join_their_list_when_first_used_and_can_be_renamed() {
    let mut desk = Desk::new();
    a_draft(&mut desk);
    let domains = desk.sees(json!({ "terms": { "list": "domain" } }));
    assert_eq!(
        (&domains[0]["name"], &domains[0]["uses"]),
        (&json!("困境儿童关爱帮扶"), &json!(1))
    );
    desk.makes("addTerm", json!({ "list": "domain", "name": "非遗传承" }));
    let twice = json!({ "list": "domain", "name": "非遗传承" });
    assert_eq!(desk.may_not("addTerm", twice).code, "projects-term-exists");
    desk.makes(
        "editTerm",
        json!({ "term": domains[0]["id"], "name": "困境儿童关爱" }),
    );
    assert_eq!(
        desk.sees(json!({ "projects": { "domain": "困境儿童关爱" } }))["total"],
        1
    );
}

#[test]
fn a_partner_is_an_organisation_or_a_body_by_its_name() {
    let mut desk = Desk::new();
    desk.does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let neighbours = desk.organisation("青溪县邻里互助会");
    let fields = |partners: Value| json!({ "name": "晴禾成长", "leadChannel": "grants", "organisation": organisation, "partners": partners });
    let project = desk.makes(
        "addProject",
        fields(json!([
            { "organisation": neighbours, "role": "assist" },
            { "name": " 禾穗镇妇女联合会 ", "role": "guide" },
            { "name": "禾穗镇妇女联合会", "role": "guide" }
        ])),
    );
    let page = desk.sees(json!({ "project": { "project": project } }));
    let called: Vec<&str> = page["partners"]
        .as_array()
        .unwrap()
        .iter()
        .map(|partner| partner["name"].as_str().unwrap())
        .collect();
    assert_eq!(called, ["青溪县邻里互助会", "禾穗镇妇女联合会"]);
    assert_eq!(page["partners"][1]["organisation"], Value::Null);
    // Whoever was named once is offered again, beside the hub.
    let offered = desk.sees(json!({ "partnerNames": { "text": null } }));
    assert_eq!(
        offered,
        json!(["青溪县社会组织孵化基地妇联", "禾穗镇妇女联合会"])
    );
    let found = desk.sees(json!({ "partnerNames": { "text": "hsz" } }));
    assert_eq!(found, json!(["禾穗镇妇女联合会"]));
    let nobody =
        json!({ "project": project, "fields": fields(json!([{ "name": " ", "role": "guide" }])) });
    let refused = desk.may_not("editProject", nobody);
    assert_eq!(refused.code, "projects-partner-unnamed");
    assert_eq!(refused.field.as_deref(), Some("partners"));
    desk.is_sound();
}
