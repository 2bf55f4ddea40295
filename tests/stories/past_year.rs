//! The brief of a past year says what stood at its end, whatever has become of it since.

use hub::summaries::{Document, DocumentAsk, HubBrief, document};
use serde_json::{Value, json};
use tests::Desk;

#[track_caller]
fn made(desk: &mut Desk, slice: &str, verb: &str, body: Value) -> String {
    desk.does_json(json!({ slice: { verb: body } }))
        .made
        .unwrap()
        .id
}

fn brief(desk: &Desk, year: i32) -> HubBrief {
    let ask = json!({"document": "hub-brief", "ask": {"year": year}});
    let ask: DocumentAsk = serde_json::from_value(ask).unwrap();
    match document(&desk.book.reader(), &ask).unwrap() {
        Document::HubBrief(brief) => *brief,
        other => panic!("another document: {:?}", other.kind()),
    }
}

fn measured(desk: &Desk, measure: &str, year: i32) -> Value {
    let ask =
        json!({"summaries": {"explain": {"figure": "measure", "measure": measure, "year": year}}});
    desk.asks(serde_json::from_value::<hub::Query>(ask).unwrap())
}

fn labels(explained: &Value) -> Vec<&str> {
    let rows = explained["rows"].as_array().unwrap().iter();
    rows.map(|row| row["label"].as_str().unwrap()).collect()
}

fn hub(day: &str) -> Desk {
    let mut desk = Desk::on(day);
    desk.does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
    desk
}

/// A women's organisation, founded when it is said.
fn organisation(desk: &mut Desk, name: &str, founded: Option<&str>) -> String {
    let details =
        json!({"name": name, "kind": "serviceAgency", "womens": true, "foundedOn": founded});
    made(desk, "registry", "addOrganisation", details)
}

fn covers(desk: &mut Desk, organisation: &str, on: Option<&str>) -> String {
    let body = json!({"organisation": organisation, "method": "sector", "on": on});
    made(desk, "hub", "coverOrganisation", body)
}

#[test]
fn organisations_founded_laid_aside_or_covered_since_do_not_change_the_year_that_is_over() {
    let mut desk = hub("2024-10-18");
    desk.does_json(
        json!({"hub": {"editFederation": {"name": "青溪县社会组织妇联", "isHub": true}}}),
    );
    let old = organisation(&mut desk, "青溪县慧枝社会工作服务中心", Some("2015-05"));
    let aside = organisation(&mut desk, "青溪县巧姐手工协会", Some("2010"));
    organisation(&mut desk, "青溪县夕照志愿服务队", None);
    let covered = covers(&mut desk, &old, Some("2024-03"));
    let known = covers(&mut desk, &aside, None);

    let mut desk = desk.next_opened_on("2025-06-16");
    let new = organisation(&mut desk, "青溪县新禾青年服务中心", Some("2025-02"));
    let unknown = organisation(&mut desk, "青溪县云岫舞蹈队", None);
    covers(&mut desk, &new, Some("2025-03-01"));
    covers(&mut desk, &unknown, None);
    desk.does_json(json!({"hub": {"endCoverage": {"coverage": covered, "to": "2025-04"}}}));
    desk.does_json(json!({"hub": {"endCoverage": {"coverage": known, "to": "2025-04"}}}));
    desk.does_json(
        json!({"registry": {"archiveOrganisation": {"organisation": aside, "reason": "已注销"}}}),
    );

    // 2024: 慧枝 and 巧姐 by their dates, 夕照 as the book had it by then, 云岫 for want of a date; not 新禾.
    let then = brief(&desk, 2024);
    assert_eq!(then.stands_on, Some(tests::day("2024-12-31")));
    assert_eq!((then.one.registered, then.one.registered_undated), (4, 1));
    assert_eq!((then.one.in_scope, then.one.covered), (4, 3));
    // 慧枝 by its date, 巧姐 as the book had it by then; 云岫 came into the book later and without a date.
    assert_eq!(then.one.covered_undated, 1);
    let now = brief(&desk, 2025);
    assert_eq!(now.stands_on, None);
    assert_eq!((now.one.registered, now.one.registered_undated), (4, 0));
    assert_eq!((now.one.covered, now.one.covered_undated), (2, 0));

    let open = measured(&desk, "covered", 2024);
    assert_eq!(open["count"]["value"], "3");
    assert_eq!(open["undated"], 1);
    assert_eq!(
        labels(&open),
        [
            "青溪县云岫舞蹈队",
            "青溪县巧姐手工协会",
            "青溪县慧枝社会工作服务中心"
        ]
    );
    let open = measured(&desk, "covered", 2025);
    assert_eq!(open["undated"], 0);
    assert_eq!(
        labels(&open),
        ["青溪县云岫舞蹈队", "青溪县新禾青年服务中心"]
    );
    // 巧姐 alone by its date; of 夕照 and 云岫 no date tells.
    let long_ago = brief(&desk, 2014).one;
    assert_eq!((long_ago.registered, long_ago.registered_undated), (3, 2));
}

#[test]
fn the_year_before_is_counted_by_the_same_rule_as_the_year_itself() {
    let mut desk = hub("2024-10-18");
    desk.does_json(
        json!({"hub": {"editFederation": {"name": "青溪县社会组织妇联", "isHub": true}}}),
    );
    let one = organisation(&mut desk, "青溪县慧枝社会工作服务中心", Some("2015-05"));
    let coverage = covers(&mut desk, &one, Some("2024-03"));
    let mut desk = desk.next_opened_on("2026-01-10");
    desk.does_json(json!({"hub": {"endCoverage": {"coverage": coverage, "to": "2026-01-05"}}}));
    let undated = organisation(&mut desk, "青溪县云岫舞蹈队", Some("2012"));
    covers(&mut desk, &undated, None);
    for year in [2025, 2026] {
        let goal = json!({"year": year, "measure": "covered", "target": "10家"});
        desk.does_json(json!({"hub": {"setGoal": goal}}));
    }
    let (before, after) = (brief(&desk, 2025), brief(&desk, 2026));
    let (year, next) = (&before.goals[0], &after.goals[0]);
    assert_eq!(year.reached.as_ref().unwrap().value, 2.into());
    assert_eq!((&next.last, next.last_undated), (&year.reached, 1));
    assert_eq!(year.reached_undated, 1);
    assert_eq!(next.reached.as_ref().unwrap().value, 1.into());
    assert_eq!(next.reached_undated, 0);
}

#[test]
fn a_project_stands_in_the_brief_as_its_steps_and_dates_had_it_at_the_end_of_the_year() {
    let mut desk = hub("2024-10-18");
    let one = organisation(&mut desk, "青溪县慧枝社会工作服务中心", Some("2015-05"));
    let project = |desk: &mut Desk, name: &str, extra: Value| {
        let mut body = json!({"name": name, "leadChannel": "grants", "organisation": one});
        body.as_object_mut()
            .unwrap()
            .extend(extra.as_object().unwrap().clone());
        made(desk, "projects", "addProject", body)
    };
    let planned = json!({"plannedFrom": "2024-03", "plannedTo": "2024-11"});
    let ran = project(&mut desk, "晴禾成长", planned);
    let draft = json!({"plannedFrom": "2024-11", "plannedTo": "2025-12"});
    let draft = project(&mut desk, "暖巷邻里", draft);
    let step = |desk: &mut Desk, project: &str, to: &str, on: &str| {
        let body = json!({"project": project, "to": to, "on": on, "reason": "按会议纪要"});
        desk.does_json(json!({"projects": {"moveProject": body}}));
    };
    step(&mut desk, &ran, "approved", "2024-03-01");
    step(&mut desk, &ran, "active", "2024-03-01");
    let activity = |desk: &mut Desk, on: &str| {
        let body = json!({"project": ran, "startsOn": on, "topic": "阅读营", "people": "20"});
        desk.does_json(json!({"projects": {"addActivity": body}}));
    };
    activity(&mut desk, "2024-05-01");
    let indicator = json!({"project": ran, "name": "阅读营", "unit": "场", "level": "output", "direction": "up",
        "calculation": "sum", "target": "10场"});
    let indicator = made(&mut desk, "projects", "addIndicator", indicator);
    let result = |desk: &mut Desk, on: &str, value: &str| {
        let body = json!({"indicator": indicator, "on": on, "value": value});
        desk.does_json(json!({"projects": {"recordResult": body}}));
    };
    result(&mut desk, "2024-06-30", "4场");

    let mut desk = desk.next_opened_on("2025-06-16");
    activity(&mut desk, "2025-02-01");
    result(&mut desk, "2025-02-28", "6场");
    step(&mut desk, &ran, "closing", "2025-03-01");
    step(&mut desk, &ran, "completed", "2025-04-01");
    step(&mut desk, &draft, "approved", "2025-01-10");
    // Taken over later with its history: it ran through 2024, and the register says that it is over.
    let past = json!({"plannedFrom": "2023-01", "plannedTo": "2025-01", "takenOver": {"no": "旧1", "state": "completed"}});
    project(&mut desk, "花山学堂", past);
    let timeless = json!({"takenOver": {"no": "旧2", "state": "active"}});
    project(&mut desk, "无期项目", timeless);

    let then = brief(&desk, 2024);
    let told: Vec<_> = then
        .projects
        .iter()
        .map(|line| (&*line.name, &*line.state, line.activities, line.overdue))
        .collect();
    assert_eq!(
        told,
        [
            ("花山学堂", "active", 0, false),
            ("无期项目", "active", 0, false),
            ("晴禾成长", "active", 1, true),
        ]
    );
    // The list of that day says the same: what the book had as a draft is not under way by its plans.
    let ask = json!({"document": "project-list", "ask": {"asOf": "2024-12-31"}});
    let ask: DocumentAsk = serde_json::from_value(ask).unwrap();
    let Document::ProjectList(list) = document(&desk.book.reader(), &ask).unwrap() else {
        panic!("another document")
    };
    assert_eq!(list.rows, then.projects);
    let percent = |brief: &HubBrief| {
        let line = brief.projects.iter().find(|line| line.name == "晴禾成长");
        line.unwrap().indicators.unwrap().to_string()
    };
    assert_eq!(percent(&then), "40");
    assert_eq!(
        (then.project_totals.open, then.project_totals.closed),
        (3, 0)
    );
    assert_eq!(then.projects_undated, 1);
    let now = brief(&desk, 2025);
    assert_eq!(percent(&now), "100");
    assert_eq!((now.project_totals.open, now.project_totals.closed), (2, 2));
    assert_eq!(now.projects_undated, 0);

    let open = measured(&desk, "projects", 2024);
    assert_eq!(open["total"], then.projects.len());
    assert_eq!(open["undated"], 1);
    let states = open["rows"].as_array().unwrap().iter();
    assert!(
        states.clone().all(|row| row["word"]["word"] == "active"),
        "{states:?}"
    );
}

/// What a brief printed on the last day of the year says, the brief of that year says a year later as well.
#[test]
fn the_money_of_a_past_year_is_what_a_brief_printed_on_its_last_day_says() {
    let mut desk = hub("2024-12-31");
    let one = organisation(&mut desk, "青溪县慧枝社会工作服务中心", Some("2015-05"));
    let project = json!({"name": "晴禾成长", "leadChannel": "grants", "organisation": one,
        "plannedFrom": "2024-03", "plannedTo": "2025-11"});
    let project = made(&mut desk, "projects", "addProject", project);
    for to in ["approved", "active"] {
        let step = json!({"project": project, "to": to, "on": "2024-03-01"});
        desk.does_json(json!({"projects": {"moveProject": step}}));
    }
    let fund = json!({"name": "公益项目资金", "source": "县妇联", "promised": "50000", "startsOn": "2024-01-01"});
    let fund = made(&mut desk, "grants", "addFund", fund);
    let came_in = json!({"fund": fund, "amount": "50000", "on": "2024-01-10"});
    desk.does_json(json!({"grants": {"receiveMoney": came_in}}));
    let account = json!({"organisation": one, "accountName": "青溪县慧枝社会工作服务中心",
        "bank": "青溪农村商业银行云岫支行", "number": "3501990000319262608"});
    desk.does_json(json!({"grants": {"setAccount": account}}));
    let award = json!({"project": project, "fund": fund, "amount": "20000", "decidedOn": "2024-03-01",
        "tranches": [{"name": "首款", "amount": "12000", "plannedOn": "2024-03-20"},
            {"name": "尾款", "amount": "8000", "plannedOn": "2025-02-28"}]});
    let award = made(&mut desk, "grants", "makeAward", award);
    let signed =
        json!({"award": award, "hubSignedOn": "2024-03-05", "organisationSignedOn": "2024-03-05"});
    desk.does_json(json!({"grants": {"signAgreement": signed}}));
    let page = json!({"grants": {"award": {"id": award}}});
    let page: Value = desk.asks(serde_json::from_value::<hub::Query>(page).unwrap());
    let pay = |desk: &mut Desk, at: usize, amount: &str, on: &str| {
        let payment = json!({"tranche": page["tranches"][at]["id"], "amount": amount, "on": on});
        desk.does_json(json!({"grants": {"recordDisbursement": payment}}));
    };
    pay(&mut desk, 0, "12000", "2024-03-20");
    let on_the_day = brief(&desk, 2024);

    let mut desk = desk.next_opened_on("2025-10-20");
    pay(&mut desk, 1, "8000", "2025-03-01");
    let amended = json!({"award": award, "kind": "amount", "on": "2025-04-01", "reason": "追加", "paper": "补充协议", "amount": "26000"});
    desk.does_json(json!({"grants": {"amendAward": amended}}));
    let later = brief(&desk, 2024);
    assert_eq!(later.money, on_the_day.money);
    assert_eq!(later.projects, on_the_day.projects);
    assert_eq!(later.project_totals, on_the_day.project_totals);
    let now = brief(&desk, 2025);
    assert_eq!(now.projects[0].paid.figure(), "¥20,000.00");
    assert_eq!(now.money.approved.figure(), "¥26,000.00");
    // So does the statement of the fund: bound and awarded by that day are the same sum.
    let ask = json!({"document": "fund-statement", "ask": {"fund": fund, "asOf": "2024-12-31"}});
    let ask: DocumentAsk = serde_json::from_value(ask).unwrap();
    let Document::FundStatement(statement) = document(&desk.book.reader(), &ask).unwrap() else {
        panic!("another document")
    };
    assert_eq!(statement.awards[0].amount, statement.committed);
}
