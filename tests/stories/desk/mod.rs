//! What stands around the lists: notes, tags, reminders, pins, drafts, and records put back as they were.

mod aside;
mod beside;
mod earlier;

use hub::Done;
use hub::desk::RecordRef;
use serde_json::{Value, json};
use tests::Desk;

#[track_caller]
fn does(desk: &mut Desk, slice: &str, verb: &str, body: Value) -> Done {
    desk.does_json(json!({ slice: { verb: body } }))
}

#[track_caller]
fn is_refused(desk: &mut Desk, slice: &str, verb: &str, body: Value) -> hub::Refusal {
    let op: hub::Op = serde_json::from_value(json!({ slice: { verb: body } })).unwrap();
    desk.is_refused(op)
}

#[track_caller]
fn sees(desk: &Desk, query: Value) -> Value {
    desk.asks(serde_json::from_value::<hub::Query>(json!({ "desk": query })).unwrap())
}

fn of(kind: &str, id: &str) -> Value {
    json!({ "kind": kind, "id": id })
}

fn record(kind: &str, id: &str) -> RecordRef {
    RecordRef {
        kind: kind.to_owned(),
        id: id.to_owned(),
    }
}

#[track_caller]
fn event(desk: &mut Desk, topic: &str) -> String {
    let event =
        json!({ "kind": "training", "topic": topic, "from": "2024-10-20", "mode": "onSite" });
    does(desk, "talent", "addEvent", event).made.unwrap().id
}

fn names(found: &[hub::base::search::HitGroup]) -> Vec<&str> {
    let hits = found.iter().flat_map(|group| &group.hits);
    hits.map(|hit| hit.name.as_str()).collect()
}
