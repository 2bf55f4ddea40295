//! What is shown across all slices: the wheel, the deadlines, one organisation's story, the money.

use serde_json::{Value, json};
use tests::Desk;

/// A county in the middle of its work on 18 October 2024.
struct County {
    desk: Desk,
    organisation: String,
    project: String,
}

impl County {
    fn at_work() -> Self {
        let mut desk = Desk::new();
        let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
        let project = json!({
            "name": "“晴禾成长”困境儿童陪伴计划", "leadChannel": "grants", "organisation": organisation,
            "plannedFrom": "2024-03", "plannedTo": "2024-11"
        });
        let project = made(&mut desk, "projects", "addProject", project);
        for to in ["approved", "active"] {
            let step = json!({ "project": project, "to": to, "on": "2024-03-01" });
            made(&mut desk, "projects", "moveProject", step);
        }
        Self {
            desk,
            organisation,
            project,
        }
    }

    #[track_caller]
    fn makes(&mut self, slice: &str, verb: &str, body: Value) -> String {
        made(&mut self.desk, slice, verb, body)
    }

    #[track_caller]
    fn sees(&self, query: Value) -> Value {
        let query: hub::Query = serde_json::from_value(json!({ "summaries": query })).unwrap();
        self.desk.asks(query)
    }

    /// 20,000 yuan of 50,000 awarded in two tranches; the first, of 12,000, is paid.
    fn has_paid(&mut self) {
        let fund =
            json!({ "name": "妇女儿童公益项目资金", "source": "县妇联", "promised": "50000" });
        let fund = self.makes("grants", "addFund", fund);
        let came_in = json!({ "fund": fund, "amount": "50000", "on": "2024-01-10" });
        self.makes("grants", "receiveMoney", came_in);
        self.makes(
            "grants",
            "setAccount",
            json!({
                "organisation": self.organisation, "accountName": "青溪县慧枝社会工作服务中心",
                "bank": "青溪农村商业银行云岫支行", "number": "3501990000319262608"
            }),
        );
        let award = json!({
            "project": self.project, "fund": fund, "amount": "20000", "decidedOn": "2024-03-01",
            "tranches": [
                { "name": "首款", "amount": "12000", "plannedOn": "2024-03-20" },
                { "name": "尾款", "amount": "8000", "plannedOn": "2024-10-28" }
            ]
        });
        let award = self.makes("grants", "makeAward", award);
        let signed = json!({ "award": award, "hubSignedOn": "2024-03-05", "organisationSignedOn": "2024-03-05" });
        self.makes("grants", "signAgreement", signed);
        let page = json!({ "grants": { "award": { "id": award } } });
        let page: Value = self
            .desk
            .asks(serde_json::from_value::<hub::Query>(page).unwrap());
        let first = &page["tranches"][0]["id"];
        let payment = json!({ "tranche": first, "amount": "12000", "on": "2024-03-20" });
        self.makes("grants", "recordDisbursement", payment);
    }
}

#[track_caller]
fn made(desk: &mut Desk, slice: &str, verb: &str, body: Value) -> String {
    desk.does_json(json!({ slice: { verb: body } }))
        .made
        .unwrap()
        .id
}

#[test]
fn deadlines_of_all_slices_stand_in_one_list_the_latest_first() {
    let mut county = County::at_work();
    county.has_paid();
    for (name, on) in [
        ("中期评估", "2024-09"),
        ("结项评估", "2024-11-10"),
        ("回访", "2025-03"),
    ] {
        let milestone = json!({ "project": county.project, "name": name, "plannedOn": on });
        county.makes("projects", "addMilestone", milestone);
    }
    let duty =
        json!({ "organisation": county.organisation, "kind": "reElection", "due": "2024-10-25" });
    county.makes("governance", "addObligation", duty);
    let list = county.sees(json!({ "deadlines": { "days": 30 } }));
    let told: Vec<(&str, &str, i64)> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let text = |key: &str| row[key].as_str().unwrap();
            (
                text("kind"),
                text("dueOn"),
                row["daysLeft"].as_i64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("milestone", "2024-09-30", -18),
            ("obligation", "2024-10-25", 7),
            ("tranche", "2024-10-28", 10),
            ("milestone", "2024-11-10", 23),
        ]
    );
    assert_eq!(list["late"], 1);
    let ends = county.sees(json!({ "deadlines": { "days": 60, "kind": "projectEnd" } }));
    assert_eq!(ends["rows"][0]["dueOn"], "2024-11-30");
}

#[test]
fn the_wheel_shows_the_six_in_order_and_what_asks_for_action() {
    let mut county = County::at_work();
    county.has_paid();
    let stay = json!({ "organisation": county.organisation, "date": "2024-10-01" });
    county.makes("incubation", "takeIn", stay);
    let need = json!({
        "kind": "venue", "title": "周末活动场地", "organisation": county.organisation, "raisedOn": "2024-10-02"
    });
    county.makes("resources", "addNeed", need);
    let duty =
        json!({ "organisation": county.organisation, "kind": "reElection", "due": "2024-10-10" });
    county.makes("governance", "addObligation", duty);
    let milestone =
        json!({ "project": county.project, "name": "中期评估", "plannedOn": "2024-09" });
    county.makes("projects", "addMilestone", milestone);
    let wheel = county.sees(json!({ "wheel": {} }));
    let channels: Vec<(&str, u64, u64)> = wheel["channels"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let count = |key: &str| one[key].as_u64().unwrap();
            (
                one["channel"].as_str().unwrap(),
                count("asks"),
                count("overdue"),
            )
        })
        .collect();
    assert_eq!(
        channels,
        [
            ("incubation", 1, 0),
            ("talent", 0, 0),
            ("resources", 1, 0),
            ("grants", 1, 0),
            ("promotion", 0, 0),
            ("governance", 1, 1),
        ]
    );
    let ring = &wheel["projects"][0];
    assert_eq!(
        (&ring["channel"], &ring["overdue"], &ring["percent"]),
        (&json!("grants"), &json!(true), &Value::Null)
    );
    assert_eq!(
        wheel["money"],
        json!({ "total": "50000.00", "approved": "20000.00", "paid": "12000.00", "available": "30000.00" })
    );
}

#[test]
fn the_money_of_one_project_is_paid_of_awarded() {
    let mut county = County::at_work();
    let bare = county.sees(json!({ "projectMoney": { "project": county.project } }));
    assert_eq!(
        (&bare["awarded"], &bare["paidPercent"]),
        (&json!("0.00"), &Value::Null)
    );
    county.has_paid();
    let money = county.sees(json!({ "projectMoney": { "project": county.project } }));
    assert_eq!(
        (&money["paid"], &money["paidPercent"]),
        (&json!("12000.00"), &json!("60"))
    );
}

#[test]
fn one_organisation_shows_all_it_has_had() {
    let mut county = County::at_work();
    county.has_paid();
    let stay = json!({ "organisation": county.organisation, "date": "2024-10-01" });
    county.makes("incubation", "takeIn", stay);
    let service = json!({
        "givenOn": "2024-09-12", "channel": "governance", "organisations": [county.organisation],
        "topic": "换届辅导", "people": "约10人"
    });
    county.makes("services", "recordService", service);
    let story =
        county.sees(json!({ "organisationStory": { "organisation": county.organisation } }));
    assert_eq!(story["name"], "青溪县慧枝社会工作服务中心");
    for part in ["incubation", "projects", "awards"] {
        assert_eq!(story[part].as_array().unwrap().len(), 1, "{part}");
    }
    assert_eq!(story["serviceSums"]["people"]["word"], "约");
    assert!(
        story["services"]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["topic"] == "换届辅导")
    );
}
