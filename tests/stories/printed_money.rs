//! The money of a project on paper, on screen and in the rows behind it: one figure, whatever became of its award.

use serde_json::{Value, json};
use tests::Desk;

struct Granted {
    desk: Desk,
    project: String,
    award: String,
    tranche: String,
}

impl Granted {
    /// 8,000 awarded and signed, in two parts.
    fn of_eight_thousand() -> Self {
        let mut desk = Desk::new();
        desk.does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
        let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
        let mut makes = |op: Value| desk.does_json(op).made.unwrap().id;
        let project = makes(
            json!({"projects": {"addProject": {"name": "晴禾成长", "leadChannel": "grants", "organisation": organisation, "plannedFrom": "2024-01", "plannedTo": "2024-12"}}}),
        );
        let fund = makes(
            json!({"grants": {"addFund": {"name": "公益金", "source": "县妇联", "promised": "20000"}}}),
        );
        desk.does_json(json!({"grants": {"receiveMoney": {"fund": fund, "amount": "20000", "on": "2024-01-10"}}}));
        desk.does_json(json!({"grants": {"setAccount": {"organisation": organisation, "accountName": "青溪县慧枝社会工作服务中心", "bank": "农商行", "number": "3501990000319262608"}}}));
        for state in ["approved", "active"] {
            desk.does_json(json!({"projects": {"moveProject": {"project": project, "to": state, "on": "2024-02-01"}}}));
        }
        let award = desk.does_json(json!({"grants": {"makeAward": {"project": project, "fund": fund, "amount": "8000", "decidedOn": "2024-02-20",
            "tranches": [{"name": "首款", "amount": "3200"}, {"name": "尾款", "amount": "4800"}]}}})).made.unwrap().id;
        desk.does_json(json!({"grants": {"signAgreement": {"award": award, "hubSignedOn": "2024-03-01", "organisationSignedOn": "2024-03-01"}}}));
        let page: Value = desk.asks(
            serde_json::from_value::<hub::Query>(json!({"grants": {"award": {"id": award}}}))
                .unwrap(),
        );
        let tranche = page["tranches"][0]["id"].as_str().unwrap().to_owned();
        Self {
            desk,
            project,
            award,
            tranche,
        }
    }

    fn sees(&self, query: Value) -> Value {
        self.desk
            .asks(serde_json::from_value::<hub::Query>(query).unwrap())
    }

    fn ends(&mut self, to: &str, owed: Option<&str>) {
        let due = owed.map(|_| "2024-12-31");
        let end = json!({"award": self.award, "to": to, "on": "2024-09-01", "reason": "承接组织停办", "owed": owed, "owedDueOn": due});
        self.desk.does_json(json!({"grants": {"closeAward": end}}));
    }

    fn on_paper(&self, more: Value) -> Value {
        let mut ask = json!({"project": self.project});
        ask.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        self.sees(json!({"summaries": {"progressSummary": ask}}))["money"].clone()
    }
}

#[test]
fn nothing_is_still_to_be_paid_of_an_award_that_ended_early() {
    let mut granted = Granted::of_eight_thousand();
    let pay = json!({"tranche": granted.tranche, "amount": "3200", "on": "2024-03-05"});
    granted
        .desk
        .does_json(json!({"grants": {"recordDisbursement": pay}}));
    assert_eq!(granted.on_paper(json!({}))["unpaid"], "4800.00");
    granted.ends("terminated", Some("3200"));
    assert_eq!(granted.on_paper(json!({}))["unpaid"], "0.00");
    // As of a day before it ended the rest was still to come.
    assert_eq!(
        granted.on_paper(json!({"asOf": "2024-08-31"}))["unpaid"],
        "4800.00"
    );
    let statement = json!({"document": "grant-statement", "ask": {"award": granted.award}});
    let statement = granted.sees(json!({"summaries": {"document": statement}}));
    assert_eq!(statement["figures"]["unpaid"], "0.00");
}

#[test]
fn an_award_that_was_called_off_is_no_money_of_the_project_anywhere() {
    let mut granted = Granted::of_eight_thousand();
    granted.ends("cancelled", None);
    assert_eq!(granted.on_paper(json!({}))["awarded"], Value::Null);
    let behind = granted
        .sees(json!({"summaries": {"explain": {"figure": "awarded", "project": granted.project}}}));
    assert_eq!(
        (&behind["amount"], &behind["total"]),
        (&json!("0.00"), &json!(0))
    );
    let compared = granted.sees(json!({"summaries": {"comparison": {}}}));
    assert_eq!(compared[0]["money"]["awarded"], "0.00");
}
