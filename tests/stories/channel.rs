//! What the stories of the channels share: doing, being refused and looking, by one line of JSON.

use hub::base::words::Lang;
use hub::{Op, Query};
use serde_json::{Value, json};
use tests::Desk;

fn op(slice: &str, verb: &str, body: Value) -> Op {
    serde_json::from_value(json!({ slice: { verb: body } })).unwrap()
}

/// Does it and says the id of what it made.
#[track_caller]
pub fn makes(desk: &mut Desk, slice: &str, verb: &str, body: Value) -> String {
    desk.does(op(slice, verb, body)).made.unwrap().id
}

/// Is refused with this code at this field, in words of both languages with the way out.
#[track_caller]
pub fn refused(desk: &mut Desk, slice: &str, verb: &str, body: Value, code: &str, field: &str) {
    let refusal = desk.is_refused(op(slice, verb, body));
    assert_eq!(
        (refusal.code.as_ref(), refusal.field.as_deref()),
        (code, Some(field))
    );
    for lang in [Lang::ZhCn, Lang::En] {
        let message = refusal.message(lang);
        assert!(
            !message.contains("refusal-") && !message.contains('{'),
            "{lang:?}: {message}"
        );
        assert!(
            refusal.hint(lang).is_some(),
            "{code} has no way out in {lang:?}"
        );
    }
}

/// A person of the registry.
#[track_caller]
pub fn a_person(desk: &mut Desk, name: &str) -> String {
    makes(desk, "registry", "addPerson", json!({ "name": name }))
}

#[track_caller]
pub fn sees(desk: &Desk, slice: &str, query: &str, ask: Value) -> Value {
    let query: Query = serde_json::from_value(json!({ slice: { query: ask } })).unwrap();
    desk.asks(query)
}

/// The services that count, newest first.
#[track_caller]
pub fn services(desk: &Desk) -> Vec<Value> {
    sees(desk, "services", "services", json!({}))["rows"]
        .as_array()
        .unwrap()
        .clone()
}
