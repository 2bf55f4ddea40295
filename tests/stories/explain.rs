//! Every figure opens the rows behind it, and the rows make the figure.

use hub::base::money::Yuan;
use hub::base::quantity::Quantity;
use serde_json::{Value, json};
use tests::Desk;

fn sees(desk: &Desk, slice: &str, query: Value) -> Value {
    let query: hub::Query = serde_json::from_value(json!({ slice: query })).unwrap();
    desk.asks(query)
}

fn explain(desk: &Desk, body: Value) -> Value {
    sees(desk, "summaries", json!({ "explain": body }))
}

fn of_rows(explanation: &Value, key: &str) -> Vec<Value> {
    let rows = explanation["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| row[key].clone())
        .filter(|value| !value.is_null())
        .collect()
}

fn money(value: &Value) -> Yuan {
    serde_json::from_value(value.clone()).unwrap()
}

fn added(explanation: &Value) -> Yuan {
    of_rows(explanation, "amount").iter().map(money).sum()
}

#[test]
fn the_money_of_each_project_is_the_sum_of_its_rows() {
    let desk = Desk::of_the_demo_county("2025-06-16");
    let projects = sees(&desk, "projects", json!({ "projects": {} }));
    for row in projects["rows"].as_array().unwrap() {
        let told = sees(
            &desk,
            "summaries",
            json!({ "projectMoney": { "project": row["id"] } }),
        );
        for (figure, said) in [("awarded", "awarded"), ("paid", "paid"), ("spent", "spent")] {
            let open = explain(&desk, json!({ "figure": figure, "project": row["id"] }));
            assert_eq!(
                added(&open),
                money(&told[said]),
                "{figure} of {}",
                row["name"]
            );
            assert_eq!(open["amount"], told[said]);
        }
        let budget = explain(&desk, json!({ "figure": "budget", "project": row["id"] }));
        assert_eq!(added(&budget), money(&budget["amount"]));
    }
}

#[test]
fn what_a_project_did_and_reached_is_the_sum_of_its_rows() {
    let desk = Desk::of_the_demo_county("2025-06-16");
    let projects = sees(&desk, "projects", json!({ "projects": {} }));
    let project = &projects["rows"][0];
    let page = sees(
        &desk,
        "projects",
        json!({ "project": { "project": project["id"] } }),
    );
    for figure in ["people", "personTimes", "children", "volunteers", "hours"] {
        let open = explain(&desk, json!({ "figure": figure, "project": project["id"] }));
        assert_eq!(open["count"], page["reach"][figure], "{figure}");
        let sum: i64 = of_rows(&open, "count")
            .iter()
            .map(|count| count["value"].as_str().unwrap().parse::<i64>().unwrap())
            .sum();
        assert_eq!(open["count"]["value"], sum.to_string());
        assert_eq!(
            open["atMost"],
            json!(!["personTimes", "hours"].contains(&figure))
        );
    }
    let held = explain(&desk, json!({ "figure": "held", "project": project["id"] }));
    assert_eq!(held["total"], page["reach"]["held"]);
    let time = explain(
        &desk,
        json!({ "figure": "timePassed", "project": project["id"] }),
    );
    assert_eq!(time["percent"], page["head"]["timePassed"]);
    let score = explain(
        &desk,
        json!({ "figure": "indicators", "project": project["id"] }),
    );
    assert_eq!(score["percent"], page["head"]["indicators"]["meanPercent"]);
    let first = &page["indicators"][0];
    let reached = explain(
        &desk,
        json!({ "figure": "reached", "indicator": first["id"] }),
    );
    assert_eq!(reached["count"], first["reached"]);
    let parts: Vec<Quantity> = of_rows(&reached, "count")
        .into_iter()
        .map(|one| serde_json::from_value(one).unwrap())
        .collect();
    assert_eq!(
        Quantity::sum(&parts).unwrap().map(|sum| sum.to_string()),
        serde_json::from_value::<Option<Quantity>>(first["reached"].clone())
            .unwrap()
            .map(|sum| sum.to_string())
    );
}

#[test]
fn the_wheel_counts_rows_that_can_be_opened() {
    let desk = Desk::of_the_demo_county("2025-06-16");
    let wheel = sees(&desk, "summaries", json!({ "wheel": {} }));
    for sector in wheel["channels"].as_array().unwrap() {
        let open = explain(
            &desk,
            json!({ "figure": "channel", "channel": sector["channel"] }),
        );
        let late = of_rows(&open, "late")
            .iter()
            .filter(|late| **late == json!(true))
            .count();
        assert_eq!(sector["overdue"], late, "{}", sector["channel"]);
        assert!(
            open["total"].as_u64() >= sector["asks"].as_u64(),
            "{}",
            sector["channel"]
        );
    }
    for (figure, said) in [
        ("fundsTotal", "total"),
        ("fundsApproved", "approved"),
        ("fundsPaid", "paid"),
        ("fundsAvailable", "available"),
    ] {
        let open = explain(&desk, json!({ "figure": figure }));
        assert_eq!(
            (&open["amount"], added(&open)),
            (&wheel["money"][said], money(&wheel["money"][said])),
            "{figure}"
        );
    }
}

#[test]
fn the_year_stands_beside_last_year_and_its_goals_and_opens_its_rows() {
    let desk = Desk::of_the_demo_county("2025-06-16");
    let this = sees(&desk, "summaries", json!({ "hubYear": { "year": 2025 } }));
    let last = sees(&desk, "summaries", json!({ "hubYear": { "year": 2024 } }));
    assert_eq!(this["years"], json!([2025, 2024]));
    for (line, before) in this["lines"]
        .as_array()
        .unwrap()
        .iter()
        .zip(last["lines"].as_array().unwrap())
    {
        let open = explain(
            &desk,
            json!({ "figure": "measure", "measure": line["measure"], "year": 2025 }),
        );
        assert_eq!(open["total"], line["rows"], "{}", line["measure"]);
        assert_eq!(
            open["count"]["value"], line["figure"]["value"],
            "{}",
            line["measure"]
        );
        assert_eq!(
            line["lastFigure"]["value"], before["figure"]["value"],
            "{}",
            line["measure"]
        );
        assert_eq!(
            (&open["amount"], &line["lastAmount"]),
            (&line["amount"], &before["amount"])
        );
    }
    let events = &this["lines"][2];
    assert_eq!(
        (
            &events["measure"],
            &events["goal"]["value"],
            &events["opening"]["word"]
        ),
        (&json!("events"), &json!("20"), &json!("余"))
    );
    assert!(events["ofGoal"].is_string());
}

#[test]
fn a_figure_that_does_not_say_whose_it_is_is_refused() {
    let desk = Desk::new();
    for (body, field) in [
        (json!({ "figure": "paid" }), "project"),
        (json!({ "figure": "channel" }), "channel"),
        (json!({ "figure": "measure", "year": 2024 }), "measure"),
        (json!({ "figure": "reached" }), "indicator"),
    ] {
        let query: hub::Query =
            serde_json::from_value(json!({ "summaries": { "explain": body } })).unwrap();
        match hub::ask(&desk.book, &query) {
            Err(hub::Stop::Refused(refusal)) => {
                assert_eq!(
                    (refusal.code.as_ref(), refusal.field.as_deref()),
                    ("summaries-explain-of-what", Some(field))
                );
            }
            other => panic!("not refused: {other:?}"),
        }
    }
}

#[test]
fn projects_stand_beside_each_other_with_what_is_late_and_why() {
    let desk = Desk::of_the_demo_county("2025-06-16");
    let compared = sees(&desk, "summaries", json!({ "comparison": {} }));
    let compared = compared.as_array().unwrap();
    assert_eq!(compared.len(), 9);
    let late: usize = compared
        .iter()
        .map(|one| one["late"].as_array().unwrap().len())
        .sum();
    let all = explain(&desk, json!({ "figure": "late" }));
    assert!(
        late > 0 && all["total"] == json!(late),
        "{late} {}",
        all["total"]
    );
    let tranche = all["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["word"]["word"] == "tranche")
        .unwrap();
    assert!(
        tranche["heldBy"]
            .as_array()
            .unwrap()
            .iter()
            .all(|why| why["code"].is_string())
    );
}

#[test]
fn a_project_lies_on_one_axis_of_time() {
    let desk = Desk::of_the_demo_county("2025-06-16");
    let compared = sees(&desk, "summaries", json!({ "comparison": {} }));
    let line = sees(
        &desk,
        "summaries",
        json!({ "timeline": { "project": compared[0]["id"] } }),
    );
    let kinds: std::collections::BTreeSet<&str> = line["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["kind"].as_str().unwrap())
        .collect();
    for kind in ["activity", "milestone", "step", "tranche", "update"] {
        assert!(kinds.contains(kind), "{kind} in {kinds:?}");
    }
    let (from, to) = (line["from"].as_str().unwrap(), line["to"].as_str().unwrap());
    for item in line["items"].as_array().unwrap() {
        for day in ["plannedFrom", "actualFrom", "actualTo"] {
            if let Some(day) = item[day].as_str() {
                assert!(from <= day || from.starts_with(day), "{day}");
                assert!(day <= to, "{day}");
            }
        }
    }
}
