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

/// What the first half ends with: a signed award of 4,200 yuan, paid in these tranches.
pub(super) fn signed(desk: &Desk, tranches: &Value) -> String {
    let projects = desk.call(
        "ask",
        json!({"query": {"projects": {"projects": {"limit": 1}}}}),
    );
    let project = projects["done"]["rows"][0]["id"].clone();
    let fund = steps(
        desk,
        &[
            json!({"grants": {"addFund": {"name": "巾帼暖心专项资金", "source": "县妇联", "promised": "60000"}}}),
        ],
    );
    let money = json!({"grants": {"receiveMoney": {"fund": fund[0], "amount": "60000", "on": dated(desk, -60)}}});
    let award = json!({"grants": {"makeAward": {"project": project, "fund": fund[0], "amount": "4200", "decidedOn": dated(desk, -59),
        "tranches": tranches}}});
    let award = steps(desk, &[money, award]).remove(1);
    let budget = json!({"grants": {"setBudget": {"award": award, "lines": [{"class": "activity", "line": "项目活动费", "amount": "4200"}]}}});
    let sign = json!({"grants": {"signAgreement": {"award": award, "hubSignedOn": dated(desk, -58), "organisationSignedOn": dated(desk, -58)}}});
    steps(desk, &[budget, sign]);
    award
}

/// What a read of micro-grants answers.
pub(super) fn asked(desk: &Desk, query: Value) -> Value {
    desk.call("ask", json!({ "query": { "grants": query } }))["done"].clone()
}

/// The rest of a story is looked at in English.
pub(super) fn speaks_english(desk: &Desk) {
    desk.go("settings");
    desk.click("English");
    desk.see("Micro-grants");
}

/// Nothing of the page stands beyond its right edge, and no name of a message stands for its words.
pub(super) fn fits(desk: &Desk, place: &str) {
    desk.settle();
    let beyond = "const frames = [document.documentElement, ...document.querySelectorAll('main .content, dialog[open], .detail .body')];\
                  return frames.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className || one.tagName)";
    assert_eq!(desk.run(beyond, &[]), json!([]), "{place} scrolls sideways");
    let nameless = "return document.body.innerText.match(/\\b(grants|window|field|op|word|kind)(-[a-z]+){1,}\\b/)?.[0] ?? null";
    assert_eq!(desk.run(nameless, &[]), Value::Null, "{place} lacks words");
    let raw = "return [...document.querySelectorAll('main [role=grid] [title]')].map((one) => one.title).find((text) => /^[a-z]+([A-Z][a-z]+)*$/.test(text)) ?? null";
    assert_eq!(desk.run(raw, &[]), Value::Null, "{place} tips a raw word");
    picture(desk, place);
}

/// A picture for whoever looks: kept where `WINDOW_PICTURES` says, else not taken.
pub(super) fn picture(desk: &Desk, name: &str) {
    if let Ok(folder) = std::env::var("WINDOW_PICTURES") {
        desk.picture(&std::path::Path::new(&folder).join(format!("{name}.png")));
    }
}
