//! Talent: events are planned and held, people sign in, and what they learned adds up.

mod held;
mod sign_in;

use serde_json::{Value, json};
use tests::Desk;

use crate::channel::sees;

const NOBODY: &str = "01890000-0000-7000-8000-000000000000";

fn training(date: &str) -> Value {
    json!({
        "kind": "training", "topic": "志愿者管理", "from": date, "mode": "onSite", "place": "县妇女儿童活动中心",
        "lecturer": "黄欣敏", "classHours": "6学时"
    })
}

fn with(mut body: Value, more: Value) -> Value {
    body.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    body
}

fn page(desk: &Desk, event: &str) -> Value {
    sees(desk, "talent", "event", json!({ "id": event }))
}

fn named(event: &str, name: &str, unit: &str) -> Value {
    json!({ "event": event, "name": name, "unit": unit, "phone": "150 0000 7366" })
}
