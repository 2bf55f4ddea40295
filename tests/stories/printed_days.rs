//! What a paper of a day or a period says: nothing that came later, and nothing that nobody accepted.

use hub::summaries::{DocumentAsk, document};
use serde_json::{Value, json};
use tests::Desk;

struct Told {
    desk: Desk,
    project: String,
}

impl Told {
    /// A project from March on, told in April of its first month; the book is read in November.
    fn of_a_year() -> Self {
        let mut desk = Desk::on("2024-04-10");
        desk.does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
        let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
        let mut told = Self {
            desk,
            project: String::new(),
        };
        told.project = told.makes(
            "projects",
            "addProject",
            json!({
                "name": "晴禾成长", "leadChannel": "grants", "organisation": organisation,
                "domains": ["困境儿童关爱帮扶"], "plannedFrom": "2024-03", "plannedTo": "2024-12"
            }),
        );
        for (to, on) in [("approved", "2024-02-20"), ("active", "2024-03-01")] {
            let step = json!({"project": told.project, "to": to, "on": on});
            told.does("projects", "moveProject", step);
        }
        told.is_held("2024-03", "只知月份的走访");
        told.is_told("2024-03", "2024-03", "三月走访二十户");
        told.desk = told.desk.next_opened_on("2024-11-20");
        told.is_held("2024-10-12", "秋日读书会");
        told
    }

    fn does(&mut self, slice: &str, verb: &str, body: Value) -> hub::Done {
        self.desk.does_json(json!({slice: {verb: body}}))
    }

    fn makes(&mut self, slice: &str, verb: &str, body: Value) -> String {
        self.does(slice, verb, body).made.unwrap().id
    }

    fn is_held(&mut self, on: &str, topic: &str) {
        let held = json!({"project": self.project, "startsOn": on, "topic": topic, "people": "20", "personTimes": "30"});
        self.does("projects", "addActivity", held);
    }

    fn is_written(&mut self, from: &str, to: &str, progress: &str) -> String {
        let update = json!({"project": self.project, "periodFrom": from, "periodTo": to, "progress": progress});
        self.makes("projects", "addUpdate", update)
    }

    fn is_told(&mut self, from: &str, to: &str, progress: &str) {
        let update = self.is_written(from, to, progress);
        for to in ["submitted", "accepted"] {
            self.does(
                "projects",
                "moveUpdate",
                json!({"update": update, "to": to}),
            );
        }
    }

    fn indicator(&mut self, name: &str, calculation: &str, target: &str) -> String {
        self.makes("projects", "addIndicator", json!({
            "project": self.project, "name": name, "unit": "户", "level": "output", "direction": "up",
            "calculation": calculation, "target": target
        }))
    }

    fn is_reached(&mut self, indicator: &str, on: &str, value: &str, this_period: Option<&str>) {
        let result =
            json!({"indicator": indicator, "on": on, "value": value, "thisPeriod": this_period});
        self.does("projects", "recordResult", result);
    }

    fn paper(&self, kind: &str, ask: Value) -> hub::Result<Value> {
        let ask: DocumentAsk =
            serde_json::from_value(json!({"document": kind, "ask": ask})).unwrap();
        let drawn = document(&self.desk.book.reader(), &ask)?;
        Ok(serde_json::to_value(drawn).unwrap()["figures"].take())
    }

    #[track_caller]
    fn report(&self, more: Value) -> Value {
        let mut ask = json!({"project": self.project});
        ask.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        self.paper("progress-summary", ask).unwrap()
    }

    #[track_caller]
    fn may_not_print(&self, kind: &str, ask: Value) -> String {
        tests::refusal(self.paper(kind, ask)).code.to_string()
    }
}

#[test]
fn a_draft_is_not_printed_and_the_paper_says_that_it_is_left_out() {
    let mut told = Told::of_a_year();
    told.is_written("2024-10", "2024-11", "还没有人看过的话");
    let report = told.report(json!({}));
    assert_eq!(
        report["period"],
        json!({"from": "2024-03-01", "to": "2024-03-31"})
    );
    assert_eq!(
        (&report["outcomes"], &report["waiting"]),
        (&json!(["三月走访二十户"]), &json!(0))
    );
    let autumn = told.report(json!({"from": "2024-10-01"}));
    assert_eq!(
        (&autumn["outcomes"], &autumn["waiting"]),
        (&json!([]), &json!(1))
    );
}

#[test]
fn an_earlier_period_tells_nothing_that_was_told_of_a_later_one() {
    let mut told = Told::of_a_year();
    told.is_told("2024-03", "2024-11", "十一月才写的话");
    let march = told.report(json!({"from": "2024-03-01", "to": "2024-03-31"}));
    assert_eq!(march["outcomes"], json!(["三月走访二十户"]));
    let then = told.report(json!({"from": "2024-03-01", "asOf": "2024-07-31"}));
    assert_eq!(then["outcomes"], json!(["三月走访二十户"]));
    assert_eq!(
        told.report(json!({"from": "2024-03-01"}))["outcomes"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    // Before the update was accepted nothing had been told at all.
    assert_eq!(
        told.report(json!({"from": "2024-03-01", "asOf": "2024-04-01"}))["outcomes"],
        json!([])
    );
}

#[test]
fn what_a_period_had_reached_is_what_stood_at_its_end() {
    let mut told = Told::of_a_year();
    let visits = told.indicator("走访家庭", "sum", "100");
    told.is_reached(&visits, "2024-03-20", "20", None);
    told.is_reached(&visits, "2024-10-20", "60", None);
    let march = told.report(json!({"from": "2024-03-01", "to": "2024-03-31"}));
    assert_eq!(march["indicators"][0]["cumulative"]["value"], "20");
    assert_eq!(march["bars"]["indicators"], "20");
    assert_eq!(march["activityTotals"]["heldSoFar"], 1);
    // 31 of 306 days.
    assert_eq!(march["bars"]["time"], "10.1");
    assert_eq!(
        told.may_not_print(
            "progress-summary",
            json!({"project": told.project, "asOf": "2025-01-01"})
        ),
        "summaries-as-of-future"
    );
}

#[test]
fn a_volume_of_a_day_adds_up_what_its_reports_say_of_that_day() {
    let mut told = Told::of_a_year();
    let visits = told.indicator("走访家庭", "sum", "100");
    told.is_reached(&visits, "2024-03-20", "20", None);
    told.is_reached(&visits, "2024-10-20", "60多", None);
    let organisation = told.desk.organisation("青溪县巧手妇女手工业协会");
    let late = told.makes("projects", "addProject", json!({"name": "九月开始的项目", "leadChannel": "talent", "organisation": organisation, "plannedFrom": "2024-09", "plannedTo": "2024-12"}));
    told.does(
        "projects",
        "moveProject",
        json!({"project": late, "to": "approved", "on": "2024-09-01"}),
    );
    let volume = told
        .paper("project-volume", json!({"asOf": "2024-07-31"}))
        .unwrap();
    let rows = volume["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!(
        (&rows[0]["activities"], &rows[0]["indicators"]),
        (&json!(1), &json!("20"))
    );
    assert_eq!(volume["summaries"][0]["bars"]["indicators"], "20");
    assert_eq!(volume["period"]["to"], "2024-07-31");
    let list = told
        .paper("project-list", json!({"asOf": "2024-07-31"}))
        .unwrap();
    assert_eq!(list["rows"], volume["rows"]);
    let today = told
        .paper("project-volume", json!({"cumulative": true}))
        .unwrap();
    assert_eq!(today["rows"].as_array().unwrap().len(), 2);
    assert_eq!(today["rows"][0]["approximate"], true);
    assert_eq!(today["summaries"][0]["period"]["from"], "2024-03-01");
}

#[test]
fn an_activity_of_which_only_the_month_is_known_is_in_the_closing_report() {
    let told = Told::of_a_year();
    let closing = told
        .paper("closing-report", json!({"project": told.project}))
        .unwrap();
    assert_eq!(closing["reach"]["held"], 2);
    // As of a day before its own dates the first activity is where it begins.
    assert_eq!(closing["period"]["from"], "2024-03-01");
    let half = json!({"project": told.project, "from": "2024-03-01", "to": "2024-03-31"});
    assert_eq!(
        told.paper("closing-report", half).unwrap()["reach"]["held"],
        1
    );
}

#[test]
fn this_period_adds_what_each_register_stated_and_a_first_reading_counts_whole() {
    let mut told = Told::of_a_year();
    let stated = told.indicator("登记本期", "latest", "10");
    told.is_reached(&stated, "2024-09-10", "5", Some("5"));
    told.is_reached(&stated, "2024-09-20", "8", Some("3"));
    let first = told.indicator("累计读数", "latest", "100");
    told.is_reached(&first, "2024-09-20", "80多户", None);
    let report = told.report(json!({"from": "2024-09-01", "to": "2024-09-30"}));
    let named = |name: &str| {
        let mut rows = report["indicators"].as_array().unwrap().iter();
        rows.find(|row| row["name"] == name).unwrap()
    };
    assert_eq!(named("登记本期")["thisPeriod"]["value"], "8");
    let rough = named("累计读数");
    assert_eq!(rough["thisPeriod"], rough["cumulative"]);
    assert_eq!(
        (&rough["completion"], &rough["approximate"]),
        (&json!("80"), &json!(true))
    );
    assert_eq!(report["bars"]["approximate"], true);
}

#[test]
fn no_number_is_burnt_on_a_field_without_projects_or_a_year_without_facts() {
    let mut told = Told::of_a_year();
    for (kind, ask, code) in [
        (
            "domain-report",
            json!({"domain": "没有的领域"}),
            "summaries-domain-without-projects",
        ),
        (
            "hub-brief",
            json!({"year": 1890}),
            "summaries-year-without-facts",
        ),
        ("hub-brief", json!({"year": 2030}), "summaries-year-to-come"),
        (
            "hub-brief",
            json!({"year": 999_999}),
            "summaries-year-to-come",
        ),
    ] {
        let op = json!({"summaries": {"issuePaper": {"of": {"document": kind, "ask": ask}, "style": "plain", "language": "zh-CN"}}});
        let refused = told
            .desk
            .is_refused(serde_json::from_value::<hub::Op>(op).unwrap());
        assert_eq!(refused.code, code);
    }
    let of = json!({"document": "domain-report", "ask": {"domain": "困境儿童关爱帮扶"}});
    let op =
        json!({"summaries": {"issuePaper": {"of": of, "style": "plain", "language": "zh-CN"}}});
    assert!(
        told.desk
            .does_json(op)
            .made
            .unwrap()
            .no
            .unwrap()
            .ends_with("第0001号")
    );
}

#[test]
fn a_picture_by_its_first_bytes_alone_is_no_logo() {
    let mut told = Told::of_a_year();
    // "\x89PNG garbage"
    let logo = "iVBORyBnYXJiYWdl";
    let form = json!({"sections": [], "signers": [], "logo": logo});
    let op = json!({"summaries": {"keepPaperForm": {"document": "hub-brief", "name": "甲", "form": form}}});
    let refused = told
        .desk
        .is_refused(serde_json::from_value::<hub::Op>(op).unwrap());
    assert_eq!(
        (refused.code.as_ref(), refused.field.as_deref()),
        ("papers-logo-unreadable", Some("logo"))
    );
}
