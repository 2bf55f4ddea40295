//! What a call has granted on to small projects holds for its awards, and is paid on of what was paid.

use serde_json::{Value, json};

use super::call_room::{CallRoom, merge};
use super::office::{Office, code, made, said};

/// An award of a call that has two fifths granted on.
fn room() -> (CallRoom, String) {
    let mut room = CallRoom::open_with(json!({"rules": [
        {"kind": "lineFloor", "level": "hard", "line": "小微公益项目", "percent": "40"}]}));
    let mut request = room.request(&room.office.organisation);
    merge(
        &mut request,
        json!({"own": "0", "lines": [
        {"class": "activity", "line": "小微公益项目", "asked": "8000", "own": "0"},
        {"class": "activity", "line": "项目活动费", "asked": "12000", "own": "0"}]}),
    );
    let id = made(room.office.does("addApplication", request));
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
    (room, award)
}

fn required(room: &CallRoom, award: &str) -> Value {
    room.office.asks("closeout", json!({"award": award}))["regrantRequired"].clone()
}

#[test]
fn the_share_of_the_call_stands_on_its_award() {
    let (mut room, award) = room();
    assert_eq!(required(&room, &award), "8000.00");
    let budget = |share: Value| {
        json!({"award": award, "regrantPercent": share, "lines": [
            {"class": "activity", "line": "小微公益项目", "amount": "9000"},
            {"class": "activity", "line": "项目活动费", "amount": "11000"}]})
    };
    let less = room.office.is_refused("setBudget", budget(json!("30")));
    assert_eq!(code(&less), ("grants-regrant-below-call", "regrantPercent"));
    assert!(said(&less).contains("40"));
    room.office.does("setBudget", budget(Value::Null));
    assert_eq!(required(&room, &award), "8000.00", "left out, it stays");
    room.office.does("setBudget", budget(json!("45")));
    assert_eq!(required(&room, &award), "9000.00");
    room.office.is_sound();
}

fn sub_grant(award: &str, paid_on: Value) -> Value {
    json!({"award": award, "recipient": "云岫社区巧手队", "purpose": "邻里互助", "amount": "1000",
        "agreedOn": "2024-03-05", "paidOn": paid_on})
}

#[test]
fn what_came_to_nothing_grants_nothing_on() {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    office.does(
        "closeAward",
        json!({"award": award, "to": "cancelled", "on": "2024-10-18", "reason": "改期"}),
    );
    let refused = office.is_refused("addSubGrant", sub_grant(&award, Value::Null));
    assert_eq!(code(&refused), ("grants-sub-grant-award-void", "award"));
    assert!(said(&refused).contains("已取消"));
}

#[test]
fn it_is_paid_on_after_it_was_paid() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("10000");
    let early = office.is_refused("addSubGrant", sub_grant(&award, json!("2024-03-06")));
    assert_eq!(code(&early), ("grants-sub-grant-before-payment", "paidOn"));
    said(&early);
    office.does("addSubGrant", sub_grant(&award, Value::Null));
    office.pays(&tranche, "5000", "2024-03-10");
    let before = office.is_refused("addSubGrant", sub_grant(&award, json!("2024-03-09")));
    assert_eq!(code(&before), ("grants-sub-grant-before-payment", "paidOn"));
    assert!(said(&before).contains("2024-03-10"));
    office.does("addSubGrant", sub_grant(&award, json!("2024-03-10")));
}

#[test]
fn a_budget_that_cannot_be_is_refused_at_its_field() {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    let lines = json!([{"class": "activity", "line": "活动", "amount": "11000"}, {"class": "tax", "line": "税", "amount": "-1000"}]);
    let negative = office.is_refused("setBudget", json!({"award": award, "lines": lines}));
    assert_eq!(code(&negative), ("grants-budget-line-negative", "lines"));
    assert!(said(&negative).contains("税"));
    let twice = json!({"award": award, "lines": [{"class": "activity", "line": "活动", "amount": "10000"}],
        "caps": [{"class": "management", "percent": "10"}, {"class": "management", "percent": "50"}]});
    let twice = office.is_refused("setBudget", twice);
    assert_eq!(code(&twice), ("grants-cap-twice", "caps"));
    said(&twice);
    office.signs(&award);
    let amended = json!({"award": award, "kind": "budget", "on": "2024-10-18", "reason": "调整", "paper": "补1", "lines": lines});
    let negative = office.is_refused("amendAward", amended);
    assert_eq!(code(&negative), ("grants-budget-line-negative", "lines"));
}
