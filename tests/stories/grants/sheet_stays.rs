//! Once points are in, the sheet they were given by stays; an approval that passes over the mark is told.

use serde_json::{Value, json};

use super::call_room::{CallRoom, merge, sheet};
use super::office::{code, said};

/// The sheet as it stands, with its lines' ids.
fn as_it_stands(room: &CallRoom) -> Value {
    let panel = room.review()["panel"].clone();
    json!({"call": room.call, "trimmed": panel["trimmed"], "passMark": panel["passMark"], "criteria": panel["criteria"]})
}

#[test]
fn a_sheet_that_was_scored_on_changes_only_in_its_words() {
    let mut room = CallRoom::open();
    let id = room.is_approved();
    let before = room.review()["ranking"].clone();
    let mut longer = as_it_stands(&room);
    let lines = longer["criteria"].as_array_mut().unwrap();
    lines.push(json!({"name": "新项", "points": "10"}));
    let mut fewer = as_it_stands(&room);
    fewer["criteria"][0]["points"] = json!("30");
    let mut mark = as_it_stands(&room);
    mark["passMark"] = json!("95");
    let mut trimmed = as_it_stands(&room);
    trimmed["trimmed"] = json!(true);
    for (panel, field) in [
        (longer, "criteria"),
        (fewer, "criteria"),
        (mark, "passMark"),
        (trimmed, "trimmed"),
    ] {
        let refused = room.office.is_refused("setPanel", panel);
        assert_eq!(code(&refused), ("review-sheet-scored", field));
        assert!(said(&refused).contains("许文澜"), "who scored is said");
    }
    assert_eq!(room.review()["ranking"], before);
    assert_eq!(room.review()["ranking"][0]["record"], id.as_str());
    let mut reworded = as_it_stands(&room);
    reworded["criteria"][0]["name"] = json!("需求和必要性");
    room.office.does("setPanel", reworded);
    assert_eq!(room.review()["ranking"], before, "the points stay");
    room.office.is_sound();
}

#[test]
fn a_sheet_whose_points_were_all_taken_out_is_free_again() {
    let mut room = CallRoom::open();
    room.is_scored(["35", "50"]);
    let id = room.review()["ranking"][0]["record"].clone();
    let reviewer = room.review()["panel"]["reviewers"][0]["id"].clone();
    let (first, second) = (room.line(0), room.line(1));
    room.office.does(
        "givePoints",
        json!({"reviewer": reviewer, "application": id, "points": [
        {"criterion": first, "points": null}, {"criterion": second, "points": null}]}),
    );
    let mut panel = sheet();
    merge(&mut panel, json!({"call": room.call}));
    room.office.does("setPanel", panel);
}

#[test]
fn an_approval_below_the_mark_or_with_a_sheet_missing_is_told() {
    let mut room = CallRoom::open();
    let id = room.is_eligible();
    let xu = room.seats("许文澜");
    room.seats("林若溪");
    room.reviews();
    room.scores(&xu, &id, ["20", "30"]);
    let told = |room: &CallRoom| -> Vec<String> {
        let warnings = room.application(&id)["passedOver"].clone();
        let codes = warnings.as_array().unwrap().iter();
        codes
            .map(|one| one["refusal"]["code"].as_str().unwrap().to_owned())
            .collect()
    };
    let expected = ["grants-below-pass-mark", "grants-sheets-missing"];
    assert_eq!(told(&room), expected, "before it is decided");
    room.decides(&id, json!({"outcome": "approved", "amount": "20000"}));
    assert_eq!(told(&room), expected, "and beside the decision");
}

#[test]
fn a_call_may_hold_to_its_mark() {
    let mut room = CallRoom::open_with(json!({"rules": [{"kind": "passMark", "level": "hard"}]}));
    let id = room.is_scored(["20", "30"]);
    let decision = |outcome: &str| {
        json!({"application": id, "minutes": "青妇会〔2024〕9号", "on": "2024-09-29",
            "outcome": outcome, "amount": "20000", "conditions": "补章程", "reason": "分数不足"})
    };
    for outcome in ["approved", "approvedWithConditions"] {
        let refused = room
            .office
            .is_refused("decideApplication", decision(outcome));
        assert_eq!(code(&refused), ("grants-below-pass-mark", "outcome"));
        let said = said(&refused);
        assert!(said.contains("50.00") && said.contains("60"), "{said}");
    }
    room.office.does("decideApplication", decision("declined"));
}

#[test]
fn a_call_that_holds_to_its_mark_waits_for_every_sheet() {
    let mut room = CallRoom::open_with(json!({"rules": [{"kind": "passMark", "level": "hard"}]}));
    let id = room.is_scored(["35", "50"]);
    room.seats("林若溪");
    let decision = json!({"application": id, "minutes": "青妇会〔2024〕9号", "on": "2024-09-29",
        "outcome": "approved", "amount": "20000"});
    let refused = room.office.is_refused("decideApplication", decision);
    assert_eq!(code(&refused), ("grants-sheets-missing", "outcome"));
    said(&refused);
}

#[test]
fn what_is_decided_is_not_scored_any_more() {
    let mut room = CallRoom::open();
    let id = room.is_approved();
    let reviewer = room.review()["panel"]["reviewers"][0]["id"].clone();
    let points = room.points(reviewer.as_str().unwrap(), &id, ["1", "1"]);
    let refused = room.office.is_refused("givePoints", points);
    assert_eq!(code(&refused), ("grants-not-in-review", "application"));
    let said = said(&refused);
    assert!(
        said.contains("已有评审决定") && !said.contains("请先送评审"),
        "{said}"
    );
}
