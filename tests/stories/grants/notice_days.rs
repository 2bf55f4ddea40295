//! A public notice stands as long as its call asks, shows what was decided before it, and comes before the award.

use serde_json::{Value, json};

use super::call_room::{CallRoom, merge};
use super::office::{code, made, said};

fn notice(room: &CallRoom, with: Value) -> Value {
    let mut body = json!({"call": room.call, "beginsOn": "2024-10-08"});
    merge(&mut body, with);
    body
}

/// Two that were scored, the first of them approved.
fn one_of_two_approved() -> (CallRoom, String, String) {
    let mut room = CallRoom::open();
    let first = room.is_eligible();
    let organisation = room.office.desk.organisation("青溪县向阳花志愿服务中心");
    let second = room.applies_for(&organisation);
    room.brings_paper(&second);
    room.moves(&second, "eligible", "2024-09-23", None);
    let reviewer = room.seats("许文澜");
    room.reviews();
    for id in [&first, &second] {
        room.scores(&reviewer, id, ["35", "50"]);
    }
    room.decides(&first, json!({"outcome": "approved", "amount": "20000"}));
    (room, first, second)
}

#[test]
fn a_notice_is_no_shorter_than_its_call_asks() {
    let mut room = CallRoom::open();
    room.is_approved();
    for with in [
        json!({"days": 4}),
        json!({"days": 1, "working": false}),
        // Five days in a row that a weekend is among.
        json!({"days": 5, "working": false}),
    ] {
        let refused = room.office.is_refused("postNotice", notice(&room, with));
        assert_eq!(code(&refused), ("grants-notice-too-short", "days"));
        let said = said(&refused);
        assert!(
            said.contains("5 个工作日") && said.contains("2024-10-14"),
            "{said}"
        );
    }
    let longer = notice(&room, json!({"days": 7, "working": false}));
    room.office.does("postNotice", longer);
    assert_eq!(room.page()["warnings"], json!([]));
    room.office.is_sound();
}

#[test]
fn a_call_that_only_warns_of_it_shows_the_shorter_notice() {
    let mut room = CallRoom::open_with(json!({"rules": [
        {"kind": "notice", "level": "warn", "source": "县妇联〔2024〕6号"}]}));
    room.is_approved();
    let short = notice(&room, json!({"days": 3}));
    room.office.does("postNotice", short);
    let warning = room.page()["warnings"][0].clone();
    assert_eq!(warning["refusal"]["code"], "grants-notice-too-short");
    assert_eq!(
        (&warning["level"], &warning["source"]),
        (&json!("warn"), &json!("县妇联〔2024〕6号"))
    );
}

#[test]
fn a_notice_begins_with_a_decision_to_show() {
    let mut room = CallRoom::open();
    room.is_approved();
    for on in ["2020-01-01", "2024-09-28"] {
        let early = room
            .office
            .is_refused("postNotice", notice(&room, json!({"beginsOn": on})));
        assert_eq!(code(&early), ("grants-notice-before-decision", "beginsOn"));
        assert!(said(&early).contains("2024-09-29"));
    }
    let same_day = notice(&room, json!({"beginsOn": "2024-09-29"}));
    room.office.does("postNotice", same_day);
}

#[test]
fn what_is_approved_after_the_notice_needs_one_of_its_own() {
    let (mut room, first, second) = one_of_two_approved();
    let earlier = room.is_noticed();
    assert_eq!(room.page()["notices"][0]["shows"], json!([first]));
    assert_eq!(room.page()["toNotice"], json!([]));
    room.decides(
        &second,
        json!({"outcome": "approved", "amount": "20000", "on": "2024-10-09"}),
    );
    assert_eq!(room.page()["toNotice"], json!([second]));
    let missing = room
        .office
        .is_refused("awardApplication", room.award_of(&second));
    assert_eq!(code(&missing), ("grants-notice-missing", ""));
    assert!(said(&missing).contains("5 个工作日"));
    let objection = json!({"notice": earlier, "application": second, "receivedOn": "2024-10-09",
        "objector": "某居民", "matter": "服务对象重复"});
    let elsewhere = room.office.is_refused("recordObjection", objection);
    assert_eq!(code(&elsewhere), ("grants-not-on-notice", "application"));
    said(&elsewhere);
    // The first goes on meanwhile.
    let award = room.award_of(&first);
    room.office.does("awardApplication", award);
    let own = notice(&room, json!({"beginsOn": "2024-10-10"}));
    room.office.does("postNotice", own);
    assert_eq!(room.page()["notices"][0]["shows"], json!([second]));
    let running = room
        .office
        .is_refused("awardApplication", room.award_of(&second));
    assert_eq!(
        code(&running),
        ("notice-running", "decidedOn"),
        "to the 16th"
    );
    room.office.is_sound();
}

#[test]
fn a_decision_told_late_did_not_stand_on_the_notice() {
    let (mut room, _, second) = one_of_two_approved();
    room.is_noticed();
    // Dated before the notice, but written down after it was put up.
    room.decides(&second, json!({"outcome": "approved", "amount": "20000"}));
    let missing = room
        .office
        .is_refused("awardApplication", room.award_of(&second));
    assert_eq!(missing.code, "grants-notice-missing");
}

#[test]
fn an_award_is_dated_after_the_days_of_its_notice() {
    let mut room = CallRoom::open();
    let id = room.is_approved();
    room.is_noticed();
    let on = |room: &CallRoom, day: &str| {
        let mut award = room.award_of(&id);
        merge(&mut award, json!({"decidedOn": day}));
        award
    };
    for day in ["2024-10-08", "2024-10-14"] {
        let within = room.office.is_refused("awardApplication", on(&room, day));
        assert_eq!(code(&within), ("notice-running", "decidedOn"));
        assert!(said(&within).contains("2024-10-14"));
    }
    let award = on(&room, "2024-10-15");
    let award = made(room.office.does("awardApplication", award));
    let edit = |day: &str| json!({"award": award, "fund": room.office.fund, "amount": "20000", "decidedOn": day, "tranches": [{"name": "一次性拨付"}]});
    let (within, before) = (edit("2024-10-10"), edit("2024-09-20"));
    let within = room.office.is_refused("editAward", within);
    assert_eq!(code(&within), ("notice-running", "decidedOn"));
    let before = room.office.is_refused("editAward", before);
    assert_eq!(code(&before), ("grants-award-before-decision", "decidedOn"));
}
