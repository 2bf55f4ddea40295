//! Registers taken in: what the desk itself is asked, beside the files told of in tests/exchange.

use serde_json::{Value, json};
use tests::Desk;

fn columns(roles: &[&str]) -> Value {
    json!({ "intake": { "rememberColumns": {
        "headings": ["名头", "管事的"], "register": "organisations", "roles": roles
    } } })
}

#[test]
fn how_columns_are_read_is_kept_by_their_headings() {
    let mut desk = Desk::new();
    desk.does_json(columns(&["name", "leader"]));
    desk.does_json(columns(&["name", ""]));
    let ask = |headings: Value| -> hub::Query {
        serde_json::from_value(json!({ "intake": { "columns": { "headings": headings } } }))
            .unwrap()
    };
    let kept: Value = desk.asks(ask(json!(["名头", "管事的"])));
    assert_eq!(
        kept,
        json!([{ "headings": ["名头", "管事的"], "register": "organisations", "roles": ["name", ""] }]),
        "the later mapping takes the place of the earlier"
    );
    desk.undoes();
    let before: Value = desk.asks(ask(Value::Null));
    assert_eq!(before[0]["roles"][1], "leader");
    desk.is_sound();
}

#[test]
fn a_mapping_says_something_of_every_heading() {
    let mut desk = Desk::new();
    let op: hub::Op = serde_json::from_value(columns(&["name"])).unwrap();
    assert_eq!(desk.is_refused(op).code, "intake-columns-uneven");
}
