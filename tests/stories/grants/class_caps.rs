//! What a call caps or floors of a whole class holds wherever a budget is looked at, as for a single line.

use serde_json::{Value, json};

use super::call_room::{CallRoom, call_of, merge, sheet};
use super::office::{Office, code, made, said};

/// A published call whose only shares are those of classes, told by the names a person gives them.
fn room() -> CallRoom {
    let mut office = Office::open();
    let mut call = call_of(&office);
    call["rules"] = json!([
        {"kind": "lineCap", "level": "hard", "line": "管理费用", "percent": "10", "source": "县妇联〔2024〕6号"},
        {"kind": "lineCap", "level": "warn", "line": "Taxes", "percent": "1"},
    ]);
    call["panel"] = sheet();
    let call = made(office.does("addCall", call));
    office.does("publishCall", json!({"call": call}));
    CallRoom { office, call }
}

fn asks(room: &CallRoom, lines: [(&str, &str, &str); 3]) -> Value {
    let mut body = room.request(&room.office.organisation);
    let lines: Vec<Value> = lines
        .iter()
        .map(|(class, line, asked)| json!({"class": class, "line": line, "asked": asked, "own": "0"}))
        .collect();
    merge(&mut body, json!({"own": "0", "lines": lines}));
    body
}

const FITTING: [(&str, &str, &str); 3] = [
    ("activity", "项目活动费", "17700"),
    ("management", "行政办公费", "2000"),
    ("tax", "增值税", "300"),
];

#[test]
fn a_class_is_told_by_its_name_and_capped_in_an_application() {
    let mut room = room();
    let rules = room.page()["fields"]["rules"].clone();
    assert_eq!(
        (&rules[0]["line"], &rules[1]["line"]),
        (&json!("management"), &json!("tax"))
    );
    let over = asks(
        &room,
        [
            ("activity", "项目活动费", "17699"),
            ("management", "行政办公费", "2001"),
            ("tax", "增值税", "300"),
        ],
    );
    let id = made(room.office.does("addApplication", over));
    let refused = room.office.is_refused(
        "submitApplication",
        json!({"application": id, "on": "2024-09-10"}),
    );
    assert_eq!(code(&refused), ("grants-rule-line-cap", "budget"));
    assert!(
        said(&refused).contains("“管理费用”2,001.00 元"),
        "{}",
        said(&refused)
    );
}

#[test]
fn a_class_stays_capped_in_the_budget_of_the_award() {
    let mut room = room();
    let body = asks(&room, FITTING);
    let id = made(room.office.does("addApplication", body));
    room.office.does(
        "submitApplication",
        json!({"application": id, "on": "2024-09-10"}),
    );
    room.brings_paper(&id);
    room.moves(&id, "eligible", "2024-09-23", None);
    let reviewer = room.seats("许文澜");
    room.reviews();
    room.scores(&reviewer, &id, ["35", "50"]);
    room.decides(&id, json!({"outcome": "approved", "amount": "20000"}));
    room.is_noticed();
    let award = room.award_of(&id);
    let award = made(room.office.does("awardApplication", award));

    // A softer share is shown, as it is of the application.
    let spending = room.office.asks("spending", json!({"award": award}));
    let shown = &spending["findings"][0];
    assert_eq!(
        (&shown["level"], &shown["refusal"]["args"]["line"]),
        (&json!("warn"), &json!("tax"))
    );

    let set = |lines: [(&str, &str, &str); 2], caps: Value| {
        let lines: Vec<Value> = lines
            .iter()
            .map(|(class, line, amount)| json!({"class": class, "line": line, "amount": amount, "tolerance": "20"}))
            .collect();
        json!({"award": award, "lines": lines, "caps": caps})
    };
    let within = [
        ("activity", "项目活动费", "18000"),
        ("management", "行政办公费", "2000"),
    ];
    let loose = set(within, json!([{"class": "management", "percent": "15"}]));
    let loose = room.office.is_refused("setBudget", loose);
    assert_eq!(code(&loose), ("grants-budget-cap-loosened", "caps"));
    said(&loose);
    // Left out, the cap of the call is there all the same.
    room.office.does("setBudget", set(within, json!([])));
    let spending = room.office.asks("spending", json!({"award": award}));
    assert_eq!(spending["classes"][1]["cap"], "2000.00");
    let over = [
        ("activity", "项目活动费", "17900"),
        ("management", "行政办公费", "2100"),
    ];
    let over = room.office.is_refused("setBudget", set(over, json!([])));
    assert_eq!(code(&over), ("grants-budget-over-class-cap", "lines"));
    room.office.is_sound();
}
