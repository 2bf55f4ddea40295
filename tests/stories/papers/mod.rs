//! Papers: what the book says of a project, a payment and a year of money, and what stays as it was once issued.

mod closing;
mod issued;
mod money;
mod print_desk;
mod report;
mod review;

use serde_json::{Value, json};
use tests::Desk;

/// 青溪县's hub with one project under way: two activities, two indicators, an update, an award in two parts.
struct Work {
    desk: Desk,
    organisation: String,
    project: String,
    tranches: Vec<String>,
}

const PROJECT: &str = "“晴禾成长”困境儿童陪伴计划";

impl Work {
    fn under_way() -> Work {
        let mut desk = Desk::new();
        desk.does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
        let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
        let mut work = Work {
            desk,
            organisation,
            project: String::new(),
            tranches: vec![],
        };
        work.project = work.makes(
            "projects",
            "addProject",
            json!({
                "name": PROJECT, "leadChannel": "grants", "organisation": work.organisation,
                "domains": ["困境儿童关爱帮扶"], "beneficiaries": ["儿童"], "places": ["云岫街道"],
                "plannedFrom": "2024-01", "plannedTo": "2024-12", "objective": "陪伴一百名困境儿童"
            }),
        );
        for state in ["approved", "active"] {
            work.does(
                "projects",
                "moveProject",
                json!({"project": work.project, "to": state}),
            );
        }
        work.plans();
        work.is_awarded();
        work
    }

    fn plans(&mut self) {
        let project = self.project.clone();
        for (on, topic, people, times, hours) in [
            ("2024-03-16", "春日读书会", "30", "42", "12"),
            ("2024-08-10", "暑期科学营", "近50", "180", "60.5"),
        ] {
            self.makes(
                "projects",
                "addActivity",
                json!({
                    "project": project, "startsOn": on, "topic": topic, "place": "妇女之家",
                    "people": people, "personTimes": times, "hours": hours
                }),
            );
        }
        let indicator = self.makes("projects", "addIndicator", json!({
            "project": project, "name": "陪伴困境儿童", "unit": "人", "level": "output", "direction": "up",
            "calculation": "sum", "baseline": "0人", "target": "100人"
        }));
        for (on, value) in [("2024-03-31", "40人"), ("2024-08-31", "35人")] {
            self.makes(
                "projects",
                "recordResult",
                json!({"indicator": indicator, "on": on, "value": value}),
            );
        }
        let update = self.makes("projects", "addUpdate", json!({
            "project": project, "periodFrom": "2024-07", "periodTo": "2024-09",
            "progress": "孩子们更愿意开口说话，带动80多户家庭参与。", "problems": "志愿者衔接不足。", "nextSteps": "十月办作品展。"
        }));
        for to in ["submitted", "accepted"] {
            self.does(
                "projects",
                "moveUpdate",
                json!({"update": update, "to": to}),
            );
        }
    }

    fn is_awarded(&mut self) {
        let fund = self.makes(
            "grants",
            "addFund",
            json!({"name": "妇女儿童公益项目资金", "source": "县妇联", "promised": "200000"}),
        );
        self.does(
            "grants",
            "receiveMoney",
            json!({"fund": fund, "amount": "200000", "on": "2024-01-10"}),
        );
        self.does(
            "grants",
            "setAccount",
            json!({
                "organisation": self.organisation, "accountName": "青溪县慧枝社会工作服务中心",
                "bank": "青溪农村商业银行云岫支行", "number": "3501990000319262608"
            }),
        );
        let award = self.makes("grants", "makeAward", json!({
            "project": self.project, "fund": fund, "amount": "20000", "decidedOn": "2024-02-20",
            "tranches": [{"name": "首款", "amount": "12000"}, {"name": "尾款", "amount": "8000"}]
        }));
        self.does("grants", "signAgreement", json!({"award": award, "hubSignedOn": "2024-03-01", "organisationSignedOn": "2024-03-01"}));
        let page = self.asks("grants", "award", json!({"id": award}));
        let ids = page["tranches"].as_array().unwrap().iter();
        self.tranches = ids
            .map(|tranche| tranche["id"].as_str().unwrap().to_owned())
            .collect();
    }

    #[track_caller]
    fn does(&mut self, slice: &str, verb: &str, body: Value) -> hub::Done {
        self.desk.does_json(json!({slice: {verb: body}}))
    }

    #[track_caller]
    fn makes(&mut self, slice: &str, verb: &str, body: Value) -> String {
        self.does(slice, verb, body).made.unwrap().id
    }

    #[track_caller]
    fn asks(&self, slice: &str, query: &str, body: Value) -> Value {
        let query: hub::Query = serde_json::from_value(json!({slice: {query: body}})).unwrap();
        self.desk.asks(query)
    }

    fn pays(&mut self, tranche: usize, amount: &str, on: &str) -> String {
        self.makes(
            "grants",
            "recordDisbursement",
            json!({"tranche": self.tranches[tranche], "amount": amount, "on": on}),
        )
    }

    fn report(&self, more: Value) -> Value {
        let mut body = json!({"project": self.project});
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        self.asks("summaries", "progressSummary", body)
    }

    fn issues(&mut self, of: Value) -> String {
        self.makes(
            "summaries",
            "issuePaper",
            json!({"of": of, "style": "official", "language": "zh-CN"}),
        )
    }

    fn issues_report(&mut self) -> String {
        let of = json!({"document": "progress-summary", "ask": {"project": self.project}});
        self.issues(of)
    }

    fn changed_since(&self, paper: &str) -> Value {
        self.asks("summaries", "issuedPaper", json!({"id": paper}))["changed"].clone()
    }
}
