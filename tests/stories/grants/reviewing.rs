//! A panel scores what is eligible; who declared a conflict is shut out; it is decided, put on notice, and objections answered.

use serde_json::json;

use super::call_room::{CallRoom, merge, sheet};
use super::office::{code, made, said, text};

#[test]
fn sheets_make_means_spread_and_rank() {
    let mut room = CallRoom::open();
    let first = room.is_eligible();
    let organisation = room.office.desk.organisation("青溪县向阳花志愿服务中心");
    let second = room.applies_for(&organisation);
    room.brings_paper(&second);
    room.moves(&second, "eligible", "2024-09-23", None);
    let (xu, lin) = (room.seats("许文澜"), room.seats("林若溪"));
    room.reviews();
    room.scores(&xu, &first, ["30", "45.5"]);
    room.scores(&lin, &first, ["36", "50"]);
    room.scores(&xu, &second, ["38", "55"]);
    let page = room.review();
    assert_eq!(page["ranking"][0]["record"], second.as_str());
    assert_eq!(page["ranking"][0]["mean"], "93.00");
    assert_eq!(page["ranking"][0]["missing"], 1);
    assert_eq!(page["ranking"][1]["mean"], "80.75");
    assert_eq!(page["ranking"][1]["spread"], "10.5");
    assert_eq!(page["ranking"][1]["rank"], 2);
    assert_eq!(page["ranking"][1]["passes"], true);
    // Points are taken out again, and the sheet is no longer whole.
    let line = room.line(0);
    room.office.does("givePoints", json!({"reviewer": xu, "application": second, "points": [{"criterion": line, "points": null}]}));
    assert_eq!(room.review()["ranking"][1]["mean"], serde_json::Value::Null);
    room.office.is_sound();
}

#[test]
fn the_highest_and_the_lowest_are_left_out_of_five_sheets() {
    let mut room = CallRoom::open();
    let id = room.is_eligible();
    let mut panel = sheet();
    let lines = room.review()["panel"]["criteria"].clone();
    merge(
        &mut panel,
        json!({"call": room.call, "trimmed": true, "criteria": lines}),
    );
    room.office.does("setPanel", panel);
    let people: Vec<String> = ["甲", "乙", "丙", "丁", "戊"]
        .map(|name| room.seats(name))
        .into();
    room.reviews();
    for (reviewer, points) in people.iter().zip([
        ["40", "60"],
        ["30", "50"],
        ["31", "50"],
        ["32", "50"],
        ["0", "10"],
    ]) {
        room.scores(reviewer, &id, points);
    }
    let ranked = room.review()["ranking"][0].clone();
    assert_eq!(
        ranked["mean"], "81.00",
        "of 80, 81 and 82; 100 and 10 are left out"
    );
    assert_eq!(ranked["spread"], "90");
}

#[test]
fn a_declared_conflict_shuts_the_reviewer_out() {
    let mut room = CallRoom::open();
    let id = room.is_eligible();
    let (xu, lin) = (room.seats("许文澜"), room.seats("林若溪"));
    room.reviews();
    room.scores(&xu, &id, ["30", "40"]);
    room.scores(&lin, &id, ["20", "40"]);
    room.office.does(
        "declareConflict",
        json!({"reviewer": xu, "application": id, "reason": "任该组织理事"}),
    );
    assert_eq!(
        room.review()["ranking"][0]["mean"],
        "60.00",
        "her sheet went with it"
    );
    let refused = room
        .office
        .is_refused("givePoints", room.points(&xu, &id, ["30", "40"]));
    assert_eq!(code(&refused), ("review-conflicted", "points"));
    assert!(said(&refused).contains("任该组织理事"));
    room.office
        .does("liftConflict", json!({"reviewer": xu, "application": id}));
    room.scores(&xu, &id, ["30", "40"]);
    room.office.is_sound();
}

#[test]
fn points_and_sheets_that_cannot_be_are_refused() {
    let mut room = CallRoom::open();
    let id = room.is_eligible();
    let call = room.call.clone();
    let none = room
        .office
        .is_refused("openReview", json!({"call": call, "on": "2024-09-25"}));
    assert_eq!(code(&none), ("grants-review-cannot-begin", "call"));
    said(&none);
    let xu = room.seats("许文澜");
    let early = room
        .office
        .is_refused("givePoints", room.points(&xu, &id, ["1", "1"]));
    assert_eq!(code(&early), ("grants-not-in-review", "application"));
    said(&early);
    let twice = room
        .office
        .is_refused("addReviewer", json!({"call": call, "name": "许文澜"}));
    assert_eq!(code(&twice), ("review-seated-already", "name"));
    said(&twice);
    room.reviews();
    for points in [["41", "0"], ["-1", "0"], ["0.25", "0"]] {
        let refused = room
            .office
            .is_refused("givePoints", room.points(&xu, &id, points));
        assert_eq!(code(&refused), ("review-points-out-of-range", "points"));
        said(&refused);
    }
    let mut body = room.points(&xu, &id, ["1", "1"]);
    body["points"][0]["criterion"] = json!(id);
    assert_eq!(
        code(&room.office.is_refused("givePoints", body)),
        ("review-not-found", "points")
    );
    room.scores(&xu, &id, ["35", "50"]);
    let scored = room
        .office
        .is_refused("removeReviewer", json!({"reviewer": xu}));
    assert_eq!(code(&scored), ("review-has-scored", "reviewer"));
    said(&scored);
    let lin = room.seats("林若溪");
    room.office.does("removeReviewer", json!({"reviewer": lin}));
    for (with, expected) in [
        (json!({"criteria": []}), ("review-sheet-empty", "criteria")),
        (
            json!({"criteria": [{"name": "总体", "points": "0"}]}),
            ("review-points-of-line", "criteria"),
        ),
        (
            json!({"criteria": [{"name": "总体", "points": "5"}, {"name": "总体", "points": "5"}]}),
            ("review-line-twice", "criteria"),
        ),
        (json!({"passMark": "101"}), ("review-pass-mark", "passMark")),
        (json!({}), ("review-sheet-scored", "criteria")),
    ] {
        let mut panel = sheet();
        merge(&mut panel, json!({"call": call}));
        merge(&mut panel, with);
        let refused = room.office.is_refused("setPanel", panel);
        assert_eq!(code(&refused), expected);
        said(&refused);
    }
}

#[test]
fn a_call_without_a_sheet_seats_nobody() {
    let mut office = super::office::Office::open();
    let call = made(office.does("addCall", super::call_room::call_of(&office)));
    let refused = office.is_refused("addReviewer", json!({"call": call, "name": "许文澜"}));
    assert_eq!(code(&refused), ("grants-call-without-sheet", "call"));
    said(&refused);
}

#[test]
fn a_decision_says_why_it_declines_or_cuts() {
    let mut room = CallRoom::open();
    let id = room.is_eligible();
    let xu = room.seats("许文澜");
    room.reviews();
    let decision = |with: serde_json::Value| {
        let mut body =
            json!({"application": id, "minutes": "青妇会〔2024〕9号", "on": "2024-09-29"});
        merge(&mut body, with);
        body
    };
    let unscored = room.office.is_refused(
        "decideApplication",
        decision(json!({"outcome": "approved", "amount": "20000"})),
    );
    assert_eq!(code(&unscored), ("grants-not-scored", ""));
    said(&unscored);
    room.scores(&xu, &id, ["35", "50"]);
    for (with, expected) in [
        (json!({"outcome": "declined"}), ("base-required", "reason")),
        (json!({"outcome": "approved"}), ("base-required", "amount")),
        (
            json!({"outcome": "approvedWithConditions", "amount": "20000"}),
            ("base-required", "conditions"),
        ),
        (
            json!({"outcome": "approved", "amount": "20000.01"}),
            ("grants-approved-over-asked", "amount"),
        ),
        (
            json!({"outcome": "approved", "amount": "15000"}),
            ("grants-cut-without-reason", "reason"),
        ),
        (
            json!({"outcome": "withdrawn"}),
            ("grants-decision-outcome", "outcome"),
        ),
    ] {
        let refused = room.office.is_refused("decideApplication", decision(with));
        assert_eq!(code(&refused), expected);
        said(&refused);
    }
    room.decides(
        &id,
        json!({"outcome": "approved", "amount": "15000", "reason": "场地费偏高，核减5000元"}),
    );
    let decided = room.application(&id)["decision"].clone();
    assert_eq!(
        (decided["amount"].as_str(), decided["cut"].as_str()),
        (Some("15000.00"), Some("5000.00"))
    );
    let late = room.office.is_refused(
        "declareConflict",
        json!({"reviewer": xu, "application": id, "reason": "亲属任职"}),
    );
    assert_eq!(code(&late), ("grants-not-in-review", "application"));
}

#[test]
fn the_notice_runs_its_working_days_and_answers_objections() {
    let mut room = CallRoom::open();
    let call = room.call.clone();
    let nothing = room.office.is_refused(
        "postNotice",
        json!({"call": call, "beginsOn": "2024-10-08"}),
    );
    assert_eq!(code(&nothing), ("grants-nothing-to-notice", "call"));
    said(&nothing);
    let id = room.is_approved();
    room.office.does("takeWorkdays", json!({"year": 2024}));
    let days = room.office.is_refused(
        "postNotice",
        json!({"call": call, "beginsOn": "2024-10-08", "days": 0}),
    );
    assert_eq!(code(&days), ("notice-days", "days"));
    said(&days);
    let notice = made(room.office.does(
        "postNotice",
        json!({"call": call, "beginsOn": "2024-09-30", "place": "公告栏"}),
    ));
    let ends = room.page()["notices"][0]["endsOn"].clone();
    assert_eq!(
        ends, "2024-10-11",
        "30 September, then 8 to 11 October: the holiday does not count"
    );
    let again = room.office.is_refused(
        "postNotice",
        json!({"call": call, "beginsOn": "2024-10-08"}),
    );
    assert_eq!(code(&again), ("grants-noticed-already", "call"));
    said(&again);
    let objects = |on: &str| json!({"notice": notice, "application": id, "receivedOn": on, "objector": "某居民", "matter": "服务对象重复"});
    let outside = room
        .office
        .is_refused("recordObjection", objects("2024-10-12"));
    assert_eq!(code(&outside), ("notice-objection-day", "receivedOn"));
    said(&outside);
    let objection = made(room.office.does("recordObjection", objects("2024-10-10")));
    let open = room
        .office
        .is_refused("awardApplication", room.award_of(&id));
    assert_eq!(open.code, "notice-objection-open");
    said(&open);
    let settles = |on: &str| json!({"objection": objection, "on": on, "outcome": "经核实不重复", "upheld": false});
    let early = room
        .office
        .is_refused("settleObjection", settles("2024-10-09"));
    assert_eq!(code(&early), ("notice-settled-day", "on"));
    said(&early);
    room.office.does("settleObjection", settles("2024-10-14"));
    let twice = room
        .office
        .is_refused("settleObjection", settles("2024-10-14"));
    assert_eq!(code(&twice), ("notice-objection-settled", ""));
    said(&twice);
    room.office.does("awardApplication", room.award_of(&id));
    room.office.is_sound();
}

#[test]
fn an_award_waits_for_the_notice_and_for_who_was_right() {
    let mut room = CallRoom::open();
    let id = room.is_approved();
    let notice = made(room.office.does(
        "postNotice",
        json!({"call": room.call, "beginsOn": "2024-10-16"}),
    ));
    let running = room
        .office
        .is_refused("awardApplication", room.award_of(&id));
    assert_eq!(code(&running), ("notice-running", "decidedOn"));
    said(&running);
    room.office.does(
        "withdrawNotice",
        json!({"notice": notice, "reason": "名称有误"}),
    );
    let gone = room.office.is_refused(
        "withdrawNotice",
        json!({"notice": notice, "reason": "名称有误"}),
    );
    assert_eq!(code(&gone), ("notice-withdrawn", ""));
    said(&gone);
    let notice = room.is_noticed();
    let objection = made(room.office.does("recordObjection", json!({"notice": notice, "application": null, "receivedOn": "2024-10-09", "objector": "某单位", "matter": "评审程序有疑问"})));
    room.office.does("settleObjection", json!({"objection": objection, "on": "2024-10-15", "outcome": "评审人未回避", "upheld": true}));
    let upheld = room
        .office
        .is_refused("awardApplication", room.award_of(&id));
    assert_eq!(upheld.code, "notice-objection-upheld");
    said(&upheld);
    let unknown = room.office.is_refused(
        "withdrawNotice",
        json!({"notice": text(&json!(id)), "reason": "无"}),
    );
    assert_eq!(code(&unknown), ("notice-not-found", "notice"));
}

#[test]
fn the_applicant_is_told_on_paper_why() {
    let mut room = CallRoom::open();
    let id = room.is_eligible();
    let xu = room.seats("许文澜");
    room.reviews();
    room.scores(&xu, &id, ["10", "20"]);
    let letter = |room: &CallRoom| {
        let ask = json!({"summaries": {"document": {"document": "decision-letter", "ask": {"application": id}}}});
        hub::ask(
            &room.office.desk.book,
            &serde_json::from_value(ask).unwrap(),
        )
    };
    let refused = match letter(&room) {
        Err(hub::Stop::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    };
    assert_eq!(code(&refused), ("papers-application-undecided", "of"));
    said(&refused);
    room.decides(
        &id,
        json!({"outcome": "declined", "reason": "与在办项目重复"}),
    );
    room.office
        .desk
        .does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
    let figures = letter(&room).unwrap();
    assert_eq!(figures["figures"]["reason"], "与在办项目重复");
    assert_eq!(figures["figures"]["amount"], serde_json::Value::Null);
}
