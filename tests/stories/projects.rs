//! Projects: from draft to closing, with what they plan, do and reach.

use hub::{Op, Refusal};
use serde_json::{Value, json};
use tests::Desk;

fn op(verb: &str, body: Value) -> Op {
    serde_json::from_value(json!({ "projects": { verb: body } })).unwrap()
}

trait AtProjects {
    fn makes(&mut self, verb: &str, body: Value) -> String;
    fn may_not(&mut self, verb: &str, body: Value) -> Refusal;
    fn moves(&mut self, project: &str, to: &str);
    fn sees(&self, query: Value) -> Value;
}

impl AtProjects for Desk {
    /// Does it and says the id of what it made.
    #[track_caller]
    fn makes(&mut self, verb: &str, body: Value) -> String {
        self.does(op(verb, body)).made.unwrap().id
    }

    #[track_caller]
    fn may_not(&mut self, verb: &str, body: Value) -> Refusal {
        self.is_refused(op(verb, body))
    }

    #[track_caller]
    fn moves(&mut self, project: &str, to: &str) {
        self.does(op("moveProject", json!({ "project": project, "to": to })));
    }

    #[track_caller]
    fn sees(&self, query: Value) -> Value {
        let query: hub::Query = serde_json::from_value(json!({ "projects": query })).unwrap();
        self.asks(query)
    }
}

/// A draft: 困境儿童陪伴, from July 2024 to June 2025, undertaken by an organisation.
fn a_draft(desk: &mut Desk) -> String {
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    desk.makes(
        "addProject",
        json!({
            "name": "“晴禾成长”困境儿童陪伴计划", "leadChannel": "grants", "organisation": organisation,
            "domains": ["困境儿童关爱帮扶"], "beneficiaries": ["儿童", "家庭"], "places": ["云岫街道"],
            "plannedFrom": "2024-07", "plannedTo": "2025-06", "objective": "陪伴一百名困境儿童",
            "budget": [{ "source": "grant", "amount": "20000.00" }, { "source": "ownFunds", "amount": "3000" }]
        }),
    )
}

fn an_active_project(desk: &mut Desk) -> String {
    let project = a_draft(desk);
    desk.moves(&project, "approved");
    desk.moves(&project, "active");
    project
}

fn indicator(desk: &mut Desk, project: &str, name: &str, more: Value) -> String {
    let mut body = json!({
        "project": project, "name": name, "unit": "人", "level": "output", "direction": "up", "calculation": "sum"
    });
    body.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    desk.makes("addIndicator", body)
}

#[test]
fn a_project_takes_its_number_at_approval_and_runs_to_its_end() {
    let mut desk = Desk::new();
    let project = a_draft(&mut desk);
    assert_eq!(
        desk.sees(json!({ "project": { "project": project } }))["head"]["no"],
        Value::Null
    );
    let approved = desk.does(op(
        "moveProject",
        json!({ "project": project, "to": "approved", "on": "2024-07-02" }),
    ));
    assert!(
        approved
            .made
            .unwrap()
            .no
            .unwrap()
            .ends_with("项〔2024〕001号")
    );
    for state in ["active", "closing", "completed"] {
        desk.moves(&project, state);
    }
    let page = desk.sees(json!({ "project": { "project": project } }));
    assert_eq!(page["head"]["state"], "completed");
    assert_eq!(page["head"]["actualTo"], "2024-10-18");
    assert_eq!(page["moves"].as_array().unwrap().len(), 4);
    assert_eq!(page["next"], json!([]));
    assert_eq!(page["budget"][1]["amount"], "3000.00");
    desk.is_sound();
}

#[test]
fn steps_out_of_order_are_refused() {
    let mut desk = Desk::new();
    let project = a_draft(&mut desk);
    let step = |to: &str| json!({ "project": project, "to": to });
    assert_eq!(
        desk.may_not("moveProject", step("active")).code,
        "projects-no-such-step"
    );
    let late = json!({ "project": project, "to": "approved", "on": "2024-10-19" });
    assert_eq!(
        desk.may_not("moveProject", late).code,
        "projects-step-in-future"
    );
    desk.does(op(
        "moveProject",
        json!({ "project": project, "to": "approved", "on": "2024-08-01" }),
    ));
    let early = json!({ "project": project, "to": "active", "on": "2024-07-31" });
    assert_eq!(
        desk.may_not("moveProject", early).code,
        "projects-step-before-last"
    );
    desk.moves(&project, "active");
    assert_eq!(
        desk.may_not("moveProject", step("suspended")).code,
        "projects-step-needs-reason"
    );
    desk.does(op(
        "moveProject",
        json!({ "project": project, "to": "suspended", "reason": "负责人换任" }),
    ));
    desk.moves(&project, "active");
    desk.does(op(
        "moveProject",
        json!({ "project": project, "to": "terminated", "reason": "承接组织注销" }),
    ));
    assert_eq!(
        desk.may_not("moveProject", step("active")).code,
        "projects-closed"
    );
}

#[test]
fn an_approval_needs_an_organisation_and_a_period() {
    let mut desk = Desk::new();
    let idea = desk.makes(
        "addProject",
        json!({ "name": "邻里互助", "leadChannel": "promotion" }),
    );
    let step = json!({ "project": idea, "to": "approved" });
    assert_eq!(
        desk.may_not("moveProject", step.clone()).code,
        "projects-approval-without-organisation"
    );
    let organisation = desk.organisation("青溪县邻里互助会");
    let fields =
        json!({ "name": "邻里互助", "leadChannel": "promotion", "organisation": organisation });
    desk.makes("editProject", json!({ "project": idea, "fields": fields }));
    assert_eq!(
        desk.may_not("moveProject", step).code,
        "projects-approval-without-period"
    );
}

#[test]
fn only_a_draft_is_deleted() {
    let mut desk = Desk::new();
    let project = a_draft(&mut desk);
    desk.makes(
        "addMilestone",
        json!({ "project": project, "name": "开营", "plannedOn": "2024-07" }),
    );
    desk.does(op("removeProject", json!({ "project": project })));
    assert_eq!(desk.sees(json!({ "projects": {} }))["total"], 0);
    desk.undoes();
    desk.moves(&project, "approved");
    assert_eq!(
        desk.may_not("removeProject", json!({ "project": project }))
            .code,
        "projects-not-a-draft"
    );
}

#[test]
fn a_period_that_ends_before_it_begins_is_refused() {
    let mut desk = Desk::new();
    let fields = json!({ "name": "倒着来", "leadChannel": "grants", "plannedFrom": "2024-07", "plannedTo": "2024-06-30" });
    let refused = desk.may_not("addProject", fields);
    assert_eq!(
        (refused.code.as_ref(), refused.field.as_deref()),
        ("projects-end-before-start", Some("plannedTo"))
    );
    let fields = json!({ "name": "负数", "leadChannel": "grants", "budget": [{ "source": "grant", "amount": "-1" }] });
    assert_eq!(
        desk.may_not("addProject", fields).code,
        "projects-negative-budget"
    );
}

#[test]
fn a_project_of_a_register_keeps_its_number_and_state() {
    let mut desk = Desk::new();
    let taken = json!({ "no": "青溪孵妇项[2024]002号", "state": "completed" });
    let fields = json!({ "name": "乡村儿童艺术课堂", "leadChannel": "grants", "takenOver": taken });
    let made = desk.does(op("addProject", fields.clone())).made.unwrap();
    assert_eq!(made.no.as_deref(), Some("青溪孵妇项〔2024〕002号"));
    assert_eq!(desk.may_not("addProject", fields).code, "number-taken");
    let odd = json!({ "no": "老项目-甲", "state": "completed" });
    let odd = json!({ "name": "没有年份的编号", "leadChannel": "grants", "takenOver": odd });
    desk.makes("addProject", odd.clone());
    assert_eq!(desk.may_not("addProject", odd).code, "number-taken");
    let project = made.id;
    let twice = json!({ "project": project, "fields": { "name": "改名", "leadChannel": "grants", "takenOver": { "state": "active" } } });
    assert_eq!(desk.may_not("editProject", twice).code, "projects-closed");
    let draft = a_draft(&mut desk);
    let again = json!({ "project": draft, "fields": { "name": "改名", "leadChannel": "grants", "takenOver": { "state": "active" } } });
    assert_eq!(
        desk.may_not("editProject", again).code,
        "projects-taken-over-once"
    );
    desk.makes("addActivity", json!({
        "project": project, "startsOn": "2024-06-02", "topic": "开营仪式", "people": "39人", "personTimes": "38人次",
        "children": "40人", "asRecorded": true
    }));
    let row = &desk.sees(json!({ "activities": { "project": project } }))["rows"][0];
    assert_eq!(
        row["findings"],
        json!(["personTimesBelowPeople", "childrenOverPeople"])
    );
}

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
fn indicators_show_how_far_they_have_come_uncapped() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let trained = indicator(&mut desk, &project, "培训志愿者", json!({ "target": "50" }));
    let families = indicator(
        &mut desk,
        &project,
        "带动家庭",
        json!({ "unit": "户", "calculation": "latest", "target": "66" }),
    );
    let satisfied = indicator(
        &mut desk,
        &project,
        "满意度",
        json!({ "unit": "%", "calculation": "percent", "target": "不低于90" }),
    );
    let dropouts = indicator(
        &mut desk,
        &project,
        "辍学",
        json!({ "direction": "down", "calculation": "latest", "baseline": "10", "target": "2" }),
    );
    indicator(&mut desk, &project, "媒体报道", json!({ "unit": "篇次" }));
    for (which, on, result) in [
        (&trained, "2024-08", json!({ "value": "25" })),
        (&trained, "2024-09", json!({ "value": "35" })),
        (&families, "2024-09-30", json!({ "value": "80余户" })),
        (
            &satisfied,
            "2024-08",
            json!({ "part": "45", "whole": "50" }),
        ),
        (
            &satisfied,
            "2024-09",
            json!({ "part": "49", "whole": "50" }),
        ),
        (&dropouts, "2024-09", json!({ "value": "6" })),
    ] {
        let mut body = json!({ "indicator": which, "on": on });
        body.as_object_mut()
            .unwrap()
            .extend(result.as_object().unwrap().clone());
        desk.makes("recordResult", body);
    }
    let list = desk.sees(json!({ "indicators": { "project": project } }));
    let told: Vec<(String, String, Value)> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let reached = row["reached"]["value"].as_str().unwrap_or("—").to_owned();
            (
                row["name"].as_str().unwrap().to_owned(),
                reached,
                row["completion"].clone(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                "培训志愿者".into(),
                "60".into(),
                json!({ "percent": "120", "approximate": false })
            ),
            (
                "带动家庭".into(),
                "80".into(),
                json!({ "percent": "121.2", "approximate": true })
            ),
            (
                "满意度".into(),
                "94".into(),
                json!({ "percent": "104.4", "approximate": false })
            ),
            (
                "辍学".into(),
                "6".into(),
                json!({ "percent": "50", "approximate": false })
            ),
            ("媒体报道".into(), "—".into(), Value::Null),
        ]
    );
    let head = &desk.sees(json!({ "project": { "project": project } }))["head"];
    assert_eq!(
        head["indicators"],
        json!({ "reached": 3, "total": 5, "meanPercent": "87.5" })
    );
    // July to June is 365 days; 110 of them have passed on 18 October.
    assert_eq!(head["timePassed"], 30);
}

#[test]
fn an_indicator_or_result_that_measures_nothing_is_refused() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let body = |name: &str, baseline: &str, target: &str| {
        json!({
            "project": project, "name": name, "unit": "人", "level": "outcome", "direction": "up", "calculation": "latest",
            "baseline": baseline, "target": target
        })
    };
    assert_eq!(
        desk.may_not("addIndicator", body("服务对象", "10", "10"))
            .code,
        "projects-target-behind-baseline"
    );
    let served = desk.makes("addIndicator", body("服务对象", "0", "161"));
    assert_eq!(
        desk.may_not("addIndicator", body("服务对象", "0", "5"))
            .code,
        "projects-indicator-exists"
    );
    let result = |more: Value| {
        let mut body = json!({ "indicator": served, "on": "2024-09" });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        body
    };
    assert_eq!(
        desk.may_not("recordResult", result(json!({}))).code,
        "projects-result-without-value"
    );
    assert_eq!(
        desk.may_not("recordResult", result(json!({ "part": "3" })))
            .code,
        "projects-part-without-whole"
    );
    assert_eq!(
        desk.may_not("recordResult", result(json!({ "part": "3", "whole": "2" })))
            .code,
        "projects-part-over-whole"
    );
    let recorded = desk.makes("recordResult", result(json!({ "value": "18" })));
    assert_eq!(
        desk.may_not("removeIndicator", json!({ "indicator": served }))
            .code,
        "projects-indicator-has-results"
    );
    let mut in_households = body("服务对象", "0", "161");
    in_households["unit"] = json!("户");
    let edit = json!({ "indicator": served, "fields": in_households });
    assert_eq!(
        desk.may_not("editIndicator", edit).code,
        "projects-unit-in-use"
    );
    desk.makes(
        "editResult",
        json!({ "result": recorded, "fields": result(json!({ "value": "约20人" })) }),
    );
    let row = &desk.sees(json!({ "indicators": { "project": project } }))["rows"][0];
    assert_eq!(
        row["reached"],
        json!({ "value": "20", "word": "约", "unit": "人" })
    );
    desk.does(op("removeResult", json!({ "result": recorded })));
    desk.does(op("removeIndicator", json!({ "indicator": served })));
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
fn the_list_is_found_filtered_and_sorted() {
    let mut desk = Desk::new();
    an_active_project(&mut desk);
    for (name, to) in [("非遗剪纸传习", "2024-12"), ("树洞信箱", "2024-10")] {
        desk.makes("addProject", json!({ "name": name, "leadChannel": "talent", "plannedFrom": "2024-07", "plannedTo": to }));
    }
    let names = |query: Value| -> Vec<String> {
        let list = desk.sees(json!({ "projects": query }));
        list["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        names(json!({ "channel": "talent", "sort": { "key": "plannedTo", "down": false } })),
        ["树洞信箱", "非遗剪纸传习"]
    );
    assert_eq!(names(json!({ "state": "active" })).len(), 1);
    assert_eq!(names(json!({ "text": "剪纸" })), ["非遗剪纸传习"]);
    assert_eq!(
        names(json!({ "sort": { "key": "name" }, "offset": 1, "limit": 1 })).len(),
        1
    );
    let missing = json!({ "project": "01920000-0000-7000-8000-000000000000" });
    assert_eq!(
        desk.may_not("removeProject", missing).code,
        "projects-not-found"
    );
}
