//! Resource matching: what is needed meets what is offered.

mod asking;
mod matching;

use serde_json::{Value, json};
use tests::Desk;

use crate::channel::{makes, sees};

const NOTHING: &str = "01890000-0000-7000-8000-000000000000";

fn a_need(desk: &mut Desk) -> String {
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let need = json!({
        "kind": "goods", "title": "课桌椅", "organisation": organisation, "quantity": "30套", "place": "云岫街道",
        "raisedOn": "2024-09-02", "from": "2024-09-10", "to": "2024-10-10"
    });
    makes(desk, "resources", "addNeed", need)
}

fn offer(quantity: &str) -> Value {
    json!({
        "kind": "goods", "title": "学校更新下来的课桌椅", "giver": "青溪县第二小学", "quantity": quantity, "place": "云岫街道",
        "offeredOn": "2024-09-05", "from": "2024-09-05", "to": "2024-12-31", "value": "4000"
    })
}

fn proposal(need: &str, offer: &str, quantity: Value) -> Value {
    json!({ "need": need, "offer": offer, "date": "2024-09-06", "quantity": quantity })
}

fn turn(id: &str, to: &str, date: &str) -> Value {
    json!({ "match": id, "to": to, "date": date })
}

fn need_page(desk: &Desk, id: &str) -> Value {
    sees(desk, "resources", "need", json!({ "id": id }))
}
