//! Projects: from draft to closing, with what they plan, do and reach.

mod answerable;
mod assessed;
mod checked;
mod corrections;
mod counted;
mod indicators;
mod outcomes;
mod places;
mod planned;
mod rolled;
mod updates;
mod work;

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
