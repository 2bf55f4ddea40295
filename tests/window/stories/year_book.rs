//! What the two halves of a grant year in the window share: days, ids by name, steps taken beforehand, pictures.

use serde_json::{Value, json};
use uuid::Uuid;
use window::Desk;

/// So many days from the desk's own today.
pub(super) fn dated(desk: &Desk, days: i64) -> String {
    let script = "const day = new Date(); day.setDate(day.getDate() + arguments[0]);\
                  return [day.getFullYear(), String(day.getMonth() + 1).padStart(2, '0'), String(day.getDate()).padStart(2, '0')].join('-')";
    desk.run(script, &[json!(days)])
        .as_str()
        .expect("a day")
        .to_owned()
}

/// The id of the row of a list that bears this name, once it is there.
pub(super) fn only(desk: &Desk, query: Value, name: &str) -> String {
    for _ in 0..50 {
        let answer = desk.call("ask", json!({ "query": { "grants": &query } }));
        let rows = answer["done"]["rows"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        if let Some(id) = rows
            .iter()
            .find(|row| row["name"] == name)
            .and_then(|row| row["id"].as_str())
        {
            return id.to_owned();
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    panic!("no {name} in {query}");
}

/// Steps taken without the screen: what another story walks through.
pub(super) fn steps(desk: &Desk, ops: &[Value]) -> Vec<String> {
    let taken = ops.iter().map(|op| {
        let answer = desk.call("perform", json!({ "op": op, "command": Uuid::new_v4() }));
        let made = answer["done"]["made"]["id"].as_str();
        made.unwrap_or_else(|| panic!("{op}: {answer}")).to_owned()
    });
    taken.collect()
}

/// A picture for whoever looks: kept where `WINDOW_PICTURES` says, else not taken.
pub(super) fn picture(desk: &Desk, name: &str) {
    if let Ok(folder) = std::env::var("WINDOW_PICTURES") {
        desk.picture(&std::path::Path::new(&folder).join(format!("{name}.png")));
    }
}
