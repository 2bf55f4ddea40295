//! The closing report: what the money came to beside its budget, and what was said of the project. And what all
//! projects reached together, in the hub's brief of the year.

use hub::summaries::{ClosingReport, Document, DocumentAsk, HubBrief, document};
use serde_json::{Value, json};

use super::{PROJECT, Work};

fn drawn(work: &Work, kind: &str, ask: Value) -> Document {
    let ask: DocumentAsk = serde_json::from_value(json!({"document": kind, "ask": ask})).unwrap();
    document(&work.desk.book.reader(), &ask).unwrap()
}

fn closing(work: &Work, more: Value) -> ClosingReport {
    let mut ask = json!({"project": work.project});
    ask.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    match drawn(work, "closing-report", ask) {
        Document::ClosingReport(report) => *report,
        other => panic!("another document: {:?}", other.kind()),
    }
}

fn brief(work: &Work) -> HubBrief {
    match drawn(work, "hub-brief", json!({"year": 2024})) {
        Document::HubBrief(brief) => *brief,
        other => panic!("another document: {:?}", other.kind()),
    }
}

impl Work {
    fn budgets(&mut self, budget: Value) {
        let fields = json!({
            "name": PROJECT, "leadChannel": "grants", "organisation": self.organisation,
            "domains": ["困境儿童关爱帮扶"], "plannedFrom": "2024-01", "plannedTo": "2024-12", "budget": budget
        });
        let edit = json!({"project": self.project, "fields": fields});
        self.does("projects", "editProject", edit);
    }

    fn spends(&mut self, amount: &str) {
        let awards = self.asks("grants", "awards", json!({}));
        let spent = json!({"award": awards["rows"][0]["id"], "amount": amount, "on": "2024-09-30", "receiptNo": null, "summary": "九月支出"});
        self.does("grants", "acceptExpenditure", spent);
    }
}

/// Source, actual, why.
fn money(report: &ClosingReport) -> Vec<(&str, Option<String>, Option<&str>)> {
    let lines = report.budget.iter();
    lines
        .map(|line| {
            let actual = line.actual.map(|actual| actual.figure());
            (&*line.source, actual, line.why.as_deref())
        })
        .collect()
}

#[test]
fn the_actual_money_stands_beside_each_source_or_why_it_is_not_known() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-03-05");
    let two = json!([{"source": "grant", "amount": "20000"}, {"source": "ownFunds", "amount": "3000"}, {"source": "matching", "amount": "5000"}]);
    work.budgets(two);
    assert_eq!(
        money(&closing(&work, json!({}))),
        [
            ("grant", None, Some("no-expenses")),
            ("ownFunds", None, Some("no-receipts")),
            ("matching", None, Some("no-receipts")),
        ]
    );
    work.spends("8000.50");
    let spent = || Some("¥8,000.50".to_owned());
    assert_eq!(
        money(&closing(&work, json!({})))[0],
        ("grant", spent(), None)
    );
    // As of a day before it was accepted nothing was spent.
    assert_eq!(
        money(&closing(&work, json!({"asOf": "2024-08-31"})))[0],
        ("grant", None, Some("no-expenses"))
    );
    // Two lines of grant: one sum is not told twice.
    work.budgets(json!([{"source": "grant", "amount": "12000", "note": "首款"}, {"source": "grant", "amount": "8000", "note": "尾款"}]));
    assert_eq!(
        money(&closing(&work, json!({}))),
        [
            ("grant", None, Some("several-lines")),
            ("grant", None, Some("several-lines"))
        ]
    );
    // A grant that the budget does not name is not left out.
    work.budgets(json!([{"source": "donation", "amount": "3000"}]));
    assert_eq!(
        money(&closing(&work, json!({}))),
        [
            ("donation", None, Some("no-receipts")),
            ("grant", spent(), Some("not-budgeted"))
        ]
    );
}

#[test]
fn the_closing_report_says_what_stood_of_the_assessments_on_its_day() {
    let mut work = Work::under_way();
    let step = json!({"project": work.project, "to": "closing"});
    work.does("projects", "moveProject", step);
    for (side, level, words, on) in [
        ("own", "basic", "还差两场", "2024-10-01"),
        ("hub", "excellent", "服务扎实", "2024-10-15"),
        ("own", "qualified", "目标完成", "2024-10-16"),
    ] {
        let said = json!({"project": work.project, "side": side, "level": level, "words": words, "assessedBy": "评审组", "on": on});
        work.does("projects", "assess", said);
    }
    let told = |report: &ClosingReport| {
        let said = report.assessments.iter();
        said.map(|one| (one.side.clone(), one.words.clone()))
            .collect::<Vec<_>>()
    };
    let said = |side: &str, words: &str| (side.to_owned(), words.to_owned());
    assert_eq!(
        told(&closing(&work, json!({}))),
        [said("own", "目标完成"), said("hub", "服务扎实")]
    );
    assert_eq!(
        told(&closing(&work, json!({"asOf": "2024-10-14"}))),
        [said("own", "还差两场")]
    );
}

#[test]
fn the_brief_adds_up_what_the_projects_reached_without_counting_twice() {
    let mut work = Work::under_way();
    let other = json!({
        "name": "山里彩虹", "leadChannel": "talent", "organisation": work.organisation,
        "domains": ["困境儿童关爱帮扶", "乡村儿童艺术教育"], "plannedFrom": "2024-02", "plannedTo": "2024-12"
    });
    let other = work.makes("projects", "addProject", other);
    for to in ["approved", "active"] {
        work.does(
            "projects",
            "moveProject",
            json!({"project": other, "to": to}),
        );
    }
    for (project, value) in [(work.project.clone(), "40人次"), (other, "30多人次")] {
        let indicator = json!({
            "project": project, "name": "入户走访", "unit": "人次", "level": "output", "direction": "up",
            "calculation": "sum", "library": "homeVisits"
        });
        let indicator = work.makes("projects", "addIndicator", indicator);
        let result = json!({"indicator": indicator, "on": "2024-09-30", "value": value});
        work.does("projects", "recordResult", result);
    }
    let brief = brief(&work);
    assert_eq!(brief.in_several_domains, 1);
    let visits = &brief.rolled[0];
    assert_eq!(visits.name, "入户探访");
    let said =
        |figure: &Option<hub::base::quantity::Quantity>| figure.as_ref().unwrap().to_string();
    // 40 and 30多 once each, and not exact.
    assert_eq!(
        (visits.projects, said(&visits.figure)),
        (2, "约70人次".to_owned())
    );
    let domains = visits.domains.iter();
    let domains: Vec<_> = domains
        .map(|one| {
            (
                one.domain.as_deref().unwrap(),
                one.projects,
                said(&one.figure),
            )
        })
        .collect();
    assert_eq!(
        domains,
        [
            ("乡村儿童艺术教育", 1, "30多人次".to_owned()),
            ("困境儿童关爱帮扶", 2, "约70人次".to_owned()),
        ]
    );
}
