//! Organisations and people: written down, found, merged, shown in full.

mod kept;
mod people;
mod same_name;
mod written_down;

use hub::base::words::Lang;
use hub::{Op, Query};
use serde_json::{Value, json};
use tests::Desk;

const CODE: &str = "52350121MJ0000018D";

fn does(desk: &mut Desk, op: Value) -> String {
    desk.does_json(json!({ "registry": op })).made.unwrap().id
}

#[track_caller]
fn refused(desk: &mut Desk, op: Value) -> hub::Refusal {
    let op: Op = hub::base::incoming::from_json(&json!({ "registry": op })).unwrap();
    let refusal = desk.is_refused(op);
    for lang in [Lang::ZhCn, Lang::En] {
        assert!(
            !refusal.message(lang).starts_with("refusal-"),
            "{} has no words",
            refusal.code
        );
        assert!(
            refusal.hint(lang).is_some(),
            "{} has no way out",
            refusal.code
        );
    }
    refusal
}

fn asks(desk: &Desk, query: Value) -> Value {
    let query: Query = serde_json::from_value(json!({ "registry": query })).unwrap();
    desk.asks(query)
}

fn organisation(desk: &Desk, id: &str) -> Value {
    asks(desk, json!({ "organisation": { "id": id } }))
}

fn adds(desk: &mut Desk, name: &str) -> String {
    does(
        desk,
        json!({ "addOrganisation": { "name": name, "kind": "association" } }),
    )
}

fn names(desk: &Desk, ask: Value) -> Vec<String> {
    let page = asks(desk, json!({ "organisations": ask }));
    page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap().to_owned())
        .collect()
}
