//! Services: what was given to whom through the six channels, each counted once.

use hub::{Op, Refusal};
use serde_json::{Value, json};
use tests::Desk;

fn op(verb: &str, body: Value) -> Op {
    serde_json::from_value(json!({ "services": { verb: body } })).unwrap()
}

fn sees(desk: &Desk, query: Value) -> Value {
    let query: hub::Query = serde_json::from_value(json!({ "services": query })).unwrap();
    desk.asks(query)
}

fn refused(desk: &mut Desk, body: Value) -> Refusal {
    desk.is_refused(op("recordService", body))
}

fn an_active_project(desk: &mut Desk, organisation: &str) -> String {
    let project = json!({ "projects": { "addProject": {
        "name": "灯下半小时", "leadChannel": "grants", "organisation": organisation, "plannedFrom": "2024-05", "plannedTo": "2025-01"
    } } });
    let project = desk.does_json(project).made.unwrap().id;
    for to in ["approved", "active"] {
        desk.does_json(json!({ "projects": { "moveProject": { "project": project, "to": to } } }));
    }
    project
}

#[test]
fn a_service_counts_once_for_each_organisation_it_names() {
    let mut desk = Desk::new();
    let (hui, ran) = (
        desk.organisation("慧枝社工中心"),
        desk.organisation("沐苒社工中心"),
    );
    let service = desk.does(op("recordService", json!({
        "givenOn": "2024-09-12", "channel": "governance", "organisations": [hui, ran, hui], "topic": "换届辅导", "kind": "上门辅导",
        "people": "12", "personTimes": "24", "hours": "3", "staff": 2, "cost": "150", "evidence": "现场记录"
    }))).made.unwrap().id;
    let list = sees(&desk, json!({ "services": { "organisation": ran } }));
    assert_eq!(
        (&list["total"], &list["rows"][0]["cost"]),
        (&json!(1), &json!("150.00"))
    );
    assert_eq!(
        list["rows"][0]["organisations"].as_array().unwrap().len(),
        2
    );
    let fewer = json!({ "givenOn": "2024-09-12", "channel": "governance", "organisations": [hui], "topic": "换届辅导" });
    desk.does(op(
        "editService",
        json!({ "service": service, "fields": fewer }),
    ));
    assert_eq!(
        sees(&desk, json!({ "services": { "organisation": ran } }))["total"],
        0
    );
    desk.does(op("removeService", json!({ "service": service })));
    assert_eq!(sees(&desk, json!({ "services": {} }))["total"], 0);
    desk.is_sound();
}

#[test]
fn totals_stay_approximate_where_a_part_was() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("慧枝社工中心");
    for (on, channel, people, times) in [
        ("2023-11", "talent", "30人", "60人次"),
        ("2024-03-08", "talent", "50余人", "80人次"),
        ("2024-06-01", "talent", "20人", "20人次"),
        ("2024-06-02", "promotion", "8人", "9人次"),
    ] {
        desk.does(op("recordService", json!({
            "givenOn": on, "channel": channel, "organisations": [organisation], "topic": "活动", "people": people, "personTimes": times
        })));
    }
    let totals = sees(&desk, json!({ "serviceTotals": {} }));
    let told: Vec<(String, String, Value, Value)> = totals["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let word = |key: &str| row[key].as_str().unwrap().to_owned();
            (
                word("year"),
                word("channel"),
                row["people"]["value"].clone(),
                row["people"]["word"].clone(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("2024".into(), "talent".into(), json!("70"), json!("约")),
            ("2024".into(), "promotion".into(), json!("8"), Value::Null),
            ("2023".into(), "talent".into(), json!("30"), Value::Null),
        ]
    );
    assert_eq!(
        totals["sums"]["personTimes"],
        json!({ "value": "169", "word": null, "unit": "" })
    );
    assert_eq!(
        sees(&desk, json!({ "serviceTotals": { "year": 2023 } }))["sums"]["services"],
        1
    );
}

#[test]
fn who_had_nothing_this_year_is_one_list() {
    let mut desk = Desk::new();
    let served = desk.organisation("有份社");
    let before = desk.organisation("去年社");
    desk.organisation("从未社");
    for (on, organisation) in [
        ("2024-05-04", &served),
        ("2023-12", &served),
        ("2023-05", &before),
    ] {
        desk.does(op("recordService", json!({ "givenOn": on, "channel": "resources", "organisations": [organisation], "topic": "对接" })));
    }
    let list = sees(&desk, json!({ "unserved": {} }));
    let names: Vec<&str> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        (names, &list["rows"][1]["lastGivenOn"]),
        (vec!["从未社", "去年社"], &json!("2023-05"))
    );
}

#[test]
fn what_cannot_be_a_service_is_refused() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("慧枝社工中心");
    let body = |more: Value| {
        let mut body = json!({ "givenOn": "2024-09-12", "channel": "talent", "organisations": [organisation], "topic": "培训" });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        body
    };
    for (more, code) in [
        (
            json!({ "people": "30", "personTimes": "29" }),
            "projects-person-times-below-people",
        ),
        (
            json!({ "givenOn": "2024-10-19" }),
            "projects-date-in-future",
        ),
        (json!({ "organisations": [] }), "services-to-nobody"),
        (json!({ "cost": "-5" }), "services-negative-cost"),
        (json!({ "topic": "" }), "base-required"),
    ] {
        assert_eq!(refused(&mut desk, body(more)).code, code);
    }
    let gone = json!({ "service": "01920000-0000-7000-8000-000000000000" });
    assert_eq!(
        desk.is_refused(op("removeService", gone)).code,
        "services-not-found"
    );
    let draft = desk
        .does_json(
            json!({ "projects": { "addProject": { "name": "草稿", "leadChannel": "talent" } } }),
        )
        .made
        .unwrap()
        .id;
    assert_eq!(
        refused(&mut desk, body(json!({ "project": draft }))).code,
        "services-project-is-draft"
    );
}

#[test]
fn a_project_activity_is_a_service_already() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("慧枝社工中心");
    let project = an_active_project(&mut desk, &organisation);
    let activity = json!({ "project": project, "startsOn": "2024-09-10", "topic": "家长课堂", "people": "30人", "personTimes": "30人次" });
    let activity = desk
        .does_json(json!({ "projects": { "addActivity": activity } }))
        .made
        .unwrap()
        .id;
    let list = sees(
        &desk,
        json!({ "services": { "organisation": organisation } }),
    );
    assert_eq!(
        (&list["rows"][0]["channel"], &list["rows"][0]["sourceKind"]),
        (&json!("grants"), &json!("activity"))
    );
    let again = json!({ "givenOn": "2024-09-10", "channel": "grants", "organisations": [organisation], "project": project, "topic": "家长课堂" });
    assert_eq!(refused(&mut desk, again).code, "services-already-counted");
    assert_eq!(
        desk.is_refused(op("removeService", json!({ "service": activity })))
            .code,
        "services-kept-by-channel"
    );
    assert_eq!(
        sees(&desk, json!({ "serviceTotals": { "year": 2024 } }))["rows"][0]["organisations"],
        1
    );
}
