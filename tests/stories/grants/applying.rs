//! Applications come in, are completed and checked against the rules of their call, and go back and forth.

use serde_json::{Value, json};

use super::call_room::{CallRoom, call_of, merge};
use super::office::{Office, code, made, said, text};

#[test]
fn an_application_is_taken_in_completed_and_found_eligible() {
    let mut room = CallRoom::open();
    let id = room.applies();
    let page = room.application(&id);
    assert_eq!(page["application"]["no"], "申字〔2024〕001号");
    assert_eq!(page["application"]["papersMissing"], 1);
    assert_eq!(
        page["classes"][1]["share"], "7.5",
        "管理费 of 1,500 in 20,000"
    );
    assert_eq!(page["fields"]["phone"], "138****8000");
    let refused = room.office.is_refused(
        "moveApplication",
        json!({"application": id, "to": "eligible", "on": "2024-09-12"}),
    );
    assert_eq!(code(&refused), ("grants-papers-missing", "to"));
    assert!(said(&refused).contains("项目申报书"));
    room.moves(&id, "moreInformation", "2024-09-12", Some("缺申报书盖章页"));
    room.brings_paper(&id);
    room.office.does(
        "submitApplication",
        json!({"application": id, "on": "2024-09-24"}),
    );
    room.moves(&id, "eligible", "2024-09-24", None);
    let moves = room.application(&id)["moves"].as_array().unwrap().len();
    assert_eq!(moves, 4, "handed in, sent back, handed in again, eligible");
    room.office.is_sound();
}

#[test]
fn what_is_sent_back_is_rewritten_and_waits_by_a_day() {
    let mut room = CallRoom::open();
    let id = room.applies();
    let again = |room: &CallRoom| {
        let mut body = room.request(&room.office.organisation);
        merge(
            &mut body,
            json!({"application": id, "name": "“晴禾成长”困境儿童陪伴计划（二期）", "phone": "138****8000"}),
        );
        body
    };
    let closed = room.office.is_refused("editApplication", again(&room));
    assert_eq!(code(&closed), ("grants-application-closed", ""));
    said(&closed);
    room.office.does("moveApplication", json!({"application": id, "to": "moreInformation", "on": "2024-09-12", "reason": "补测算依据", "dueOn": "2024-09-18"}));
    let page = room.application(&id);
    assert_eq!(
        (page["awaitedBy"].as_str(), page["overdue"].as_bool()),
        (Some("2024-09-18"), Some(true))
    );
    let body = again(&room);
    room.office.does("editApplication", body);
    assert_eq!(
        room.application(&id)["fields"]["phone"],
        "138****8000",
        "the masked number did not take its place"
    );
    let reason = room.office.is_refused(
        "moveApplication",
        json!({"application": id, "to": "withdrawn", "on": "2024-09-20"}),
    );
    assert_eq!(code(&reason), ("base-required", "reason"));
    let early = room.office.is_refused(
        "moveApplication",
        json!({"application": id, "to": "withdrawn", "on": "2024-09-01", "reason": "不做了"}),
    );
    assert_eq!(code(&early), ("grants-application-day", "on"));
    said(&early);
    room.moves(&id, "withdrawn", "2024-09-20", Some("申报单位改期"));
    let gone = room.office.is_refused(
        "moveApplication",
        json!({"application": id, "to": "eligible", "on": "2024-09-21"}),
    );
    assert_eq!(code(&gone), ("grants-application-move", "to"));
    said(&gone);
}

#[test]
fn sums_and_days_that_do_not_fit_are_refused() {
    let mut room = CallRoom::open();
    let organisation = room.office.organisation.clone();
    for (with, expected) in [
        (
            json!({"asked": "21000"}),
            ("grants-application-sums", "asked"),
        ),
        (json!({"own": "4000"}), ("grants-application-sums", "own")),
        (
            json!({"asked": "0", "lines": []}),
            ("grants-amount-not-positive", "asked"),
        ),
        (
            json!({"periodTo": "2024-01"}),
            ("grants-end-before-start", "periodTo"),
        ),
    ] {
        let mut body = room.request(&organisation);
        merge(&mut body, with);
        let refused = room.office.is_refused("addApplication", body);
        assert_eq!(code(&refused), expected);
        said(&refused);
    }
    let id = made(
        room.office
            .does("addApplication", room.request(&organisation)),
    );
    let late = room.office.is_refused(
        "submitApplication",
        json!({"application": id, "on": "2024-09-21"}),
    );
    assert_eq!(code(&late), ("grants-call-days", "on"));
    said(&late);
    let wrong = room.office.is_refused(
        "moveApplication",
        json!({"application": id, "to": "approved", "on": "2024-09-10"}),
    );
    assert_eq!(code(&wrong), ("grants-application-move", "to"));
}

/// A call with this one rule, an application under it, and what comes of handing it in.
fn handed_in_under(
    rule: Value,
    with: Value,
    prepare: impl FnOnce(&mut Office),
) -> (CallRoom, String, hub::Refusal) {
    let mut office = Office::open();
    prepare(&mut office);
    let mut call = call_of(&office);
    call["rules"] = json!([rule]);
    let call = made(office.does("addCall", call));
    office.does("publishCall", json!({"call": call}));
    let mut room = CallRoom { office, call };
    let mut body = room.request(&room.office.organisation);
    merge(&mut body, with);
    let id = made(room.office.does("addApplication", body));
    let refused = room.office.is_refused(
        "submitApplication",
        json!({"application": id, "on": "2024-09-10"}),
    );
    (room, id, refused)
}

#[test]
fn each_hard_rule_refuses_with_its_numbers() {
    let nothing = |_: &mut Office| {};
    let inspected = |office: &mut Office| {
        office.desk.does_json(json!({"registry": {"recordInspection": {"organisation": office.organisation, "year": 2023, "result": "failed"}}}));
    };
    let held = |office: &mut Office| {
        office.does(
            "holdOrganisation",
            json!({"organisation": office.organisation, "reason": "账目未清"}),
        );
    };
    let floor =
        json!({"kind": "lineFloor", "level": "hard", "line": "小微公益项目", "percent": "40"});
    let told = [
        handed_in_under(
            json!({"kind": "cap", "level": "hard", "amount": "15000"}),
            json!({}),
            nothing,
        )
        .2,
        handed_in_under(
            json!({"kind": "ownFunds", "level": "hard", "percent": "25"}),
            json!({}),
            nothing,
        )
        .2,
        handed_in_under(
            json!({"kind": "applicantKind", "level": "hard", "allowed": ["foundation"]}),
            json!({}),
            nothing,
        )
        .2,
        handed_in_under(
            json!({"kind": "registered", "level": "hard"}),
            json!({}),
            nothing,
        )
        .2,
        handed_in_under(
            json!({"kind": "inspection", "level": "hard"}),
            json!({}),
            nothing,
        )
        .2,
        handed_in_under(
            json!({"kind": "inspection", "level": "hard"}),
            json!({}),
            inspected,
        )
        .2,
        handed_in_under(
            json!({"kind": "grade", "level": "hard", "allowed": ["3A"]}),
            json!({}),
            nothing,
        )
        .2,
        handed_in_under(
            json!({"kind": "lineCap", "level": "hard", "line": "management", "percent": "5"}),
            json!({}),
            nothing,
        )
        .2,
        handed_in_under(floor, json!({}), nothing).2,
        handed_in_under(json!({"kind": "notHeld", "level": "hard"}), json!({}), held).2,
    ];
    let codes: Vec<&str> = told.iter().map(|refused| refused.code.as_ref()).collect();
    assert_eq!(
        codes,
        [
            "grants-rule-cap",
            "grants-rule-own-funds",
            "grants-rule-applicant-kind",
            "grants-rule-not-registered",
            "grants-rule-inspection-unknown",
            "grants-rule-inspection",
            "grants-rule-grade",
            "grants-rule-line-cap",
            "grants-rule-line-floor",
            "grants-rule-held",
        ]
    );
    let words: Vec<String> = told.iter().map(said).collect();
    assert!(words[0].contains("5,000.00"), "{}", words[0]);
    assert!(words[7].contains("7.5%"), "{}", words[7]);
}

#[test]
fn a_warning_is_shown_and_stops_nothing() {
    let mut room = CallRoom::open();
    let mut body = room.request(&room.office.organisation);
    merge(
        &mut body,
        json!({"own": "1000", "asked": "20000", "lines": []}),
    );
    let id = made(room.office.does("addApplication", body));
    room.office.does(
        "submitApplication",
        json!({"application": id, "on": "2024-09-10"}),
    );
    let findings = room.application(&id)["findings"].clone();
    assert_eq!(findings[0]["level"], "warn");
    assert_eq!(findings[0]["refusal"]["code"], "grants-rule-own-funds");
}

#[test]
fn an_organisation_applies_once_a_year() {
    let mut room = CallRoom::open();
    let first = room.applies();
    let second = made(
        room.office
            .does("addApplication", room.request(&room.office.organisation)),
    );
    let refused = room.office.is_refused(
        "submitApplication",
        json!({"application": second, "on": "2024-09-11"}),
    );
    assert_eq!(code(&refused), ("grants-rule-once-a-year", "organisation"));
    assert!(said(&refused).contains("申字〔2024〕001号"));
    room.moves(&first, "withdrawn", "2024-09-12", Some("改报新方案"));
    room.office.does(
        "submitApplication",
        json!({"application": second, "on": "2024-09-12"}),
    );
    let page = room.application(&second);
    assert_eq!(
        page["otherApplications"][0]["state"], "withdrawn",
        "its history stands beside it"
    );
}

#[test]
fn an_approved_application_becomes_project_and_award() {
    let mut room = CallRoom::open();
    let id = room.is_approved();
    let early = room
        .office
        .is_refused("awardApplication", room.award_of(&id));
    assert_eq!(code(&early), ("grants-notice-missing", ""));
    said(&early);
    room.is_noticed();
    let award = made(room.office.does("awardApplication", room.award_of(&id)));
    let page = room.office.award(&award);
    assert_eq!(page["award"]["amount"], "20000.00");
    assert_eq!(
        page["tranches"][0]["amount"], "12000.00",
        "the call's own plan"
    );
    assert_eq!(page["endsOn"], "2025-06-30");
    assert_eq!(page["application"], id.as_str());
    assert_eq!(
        page["award"]["project"]["name"],
        "“晴禾成长”困境儿童陪伴计划"
    );
    let twice = room
        .office
        .is_refused("awardApplication", room.award_of(&id));
    assert_eq!(code(&twice), ("grants-application-awarded", ""));
    said(&twice);
    assert_eq!(room.page()["call"]["left"], "40000.00");
    assert_eq!(
        room.application(&id)["application"]["award"]["id"],
        award.as_str()
    );
    room.office.is_sound();
}

#[test]
fn awards_stay_within_the_call_and_its_shares() {
    let mut room = CallRoom::open();
    let id = room.is_approved();
    room.is_noticed();
    let other = made(room.office.does(
        "addFund",
        json!({"name": "慈善会定向资金", "source": "县慈善会", "promised": "30000"}),
    ));
    let mut body = room.award_of(&id);
    body["fund"] = json!(other);
    let refused = room.office.is_refused("awardApplication", body);
    assert_eq!(code(&refused), ("grants-fund-not-of-call", "fund"));
    said(&refused);
    let draft = room.applies_for_another();
    let refused = room
        .office
        .is_refused("awardApplication", room.award_of(&draft));
    assert_eq!(code(&refused), ("grants-application-not-approved", ""));
    said(&refused);
}

impl CallRoom {
    fn applies_for_another(&mut self) -> String {
        let organisation = self.office.desk.organisation("青溪县向阳花志愿服务中心");
        self.applies_for(&organisation)
    }
}

#[test]
fn a_call_is_not_awarded_beyond_its_budget() {
    let mut office = Office::open();
    let second = made(office.does(
        "addFund",
        json!({"name": "慈善会定向资金", "source": "县慈善会", "promised": "30000"}),
    ));
    let mut call = call_of(&office);
    merge(
        &mut call,
        json!({"budget": "25000", "noticeDays": 0, "rules": [],
        "shares": [{"fund": office.fund, "amount": "15000"}, {"fund": second, "amount": "10000"}]}),
    );
    let call = made(office.does("addCall", call));
    office.does("publishCall", json!({"call": call}));
    let mut room = CallRoom { office, call };
    let id = room.applies();
    room.brings_paper(&id);
    room.moves(&id, "eligible", "2024-09-23", None);
    room.office.does("setPanel", json!({"call": room.call, "trimmed": false, "passMark": null, "criteria": [{"name": "总体评价", "points": "100"}]}));
    let reviewer = room.seats("许文澜");
    room.reviews();
    let line = text(&room.review()["panel"]["criteria"][0]["id"]);
    room.office.does("givePoints", json!({"reviewer": reviewer, "application": id, "points": [{"criterion": line, "points": "80"}]}));
    room.decides(&id, json!({"outcome": "approved", "amount": "20000"}));
    let refused = room
        .office
        .is_refused("awardApplication", room.award_of(&id));
    assert_eq!(code(&refused), ("grants-over-share", "fund"));
    assert!(said(&refused).contains("5,000.00"));
    // The amount of an award made otherwise counts too: the call's budget is the wall.
    let organisation = room.office.desk.organisation("青溪县向阳花志愿服务中心");
    let other = room.applies_for(&organisation);
    room.brings_paper(&other);
    room.moves(&other, "eligible", "2024-09-23", None);
    room.reviews();
    room.office.does("givePoints", json!({"reviewer": reviewer, "application": other, "points": [{"criterion": line, "points": "70"}]}));
    room.decides(&other, json!({"outcome": "approvedWithConditions", "amount": "12000", "conditions": "先完善安全预案", "reason": "场次过多，核减8000元"}));
    room.office.does("awardApplication", room.award_of(&other));
    let mut body = room.award_of(&id);
    body["fund"] = json!(second);
    let refused = room.office.is_refused("awardApplication", body);
    assert_eq!(code(&refused), ("grants-over-call", "amount"));
    assert!(said(&refused).contains("7,000.00"));
}

#[test]
fn an_award_takes_over_the_budget_that_was_asked_for() {
    let mut room = CallRoom::open();
    let id = room.is_approved();
    room.is_noticed();
    let body = room.award_of(&id);
    let award = made(room.office.does("awardApplication", body));
    let spending = room.office.asks("spending", json!({"award": award}));
    let lines: Vec<_> = spending["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            (
                text(&line["class"]),
                text(&line["line"]),
                text(&line["budget"]),
            )
        })
        .collect();
    let expected = [
        ("activity", "项目活动费", "18500.00"),
        ("management", "管理费", "1500.00"),
    ];
    assert_eq!(
        lines,
        expected.map(|(class, line, budget)| (
            class.to_owned(),
            line.to_owned(),
            budget.to_owned()
        ))
    );
    assert_eq!(spending["open"], true, "until it is signed");
    room.office.is_sound();
}

#[test]
fn calls_and_applications_are_found_pinned_and_remarked_on() {
    let mut room = CallRoom::open();
    let id = room.applies();
    let found = |room: &CallRoom, text: &str| -> Vec<String> {
        let groups = hub::search(&room.office.desk.book, text, 5).unwrap();
        groups.iter().map(|group| group.kind.to_string()).collect()
    };
    assert!(found(&room, "申字〔2024〕001号").contains(&"application".to_owned()));
    assert!(found(&room, "妇女儿童公益项目征集").contains(&"grant_call".to_owned()));
    let call = room.call.clone();
    for (kind, record) in [("application", id.as_str()), ("grant_call", call.as_str())] {
        let of = json!({"kind": kind, "id": record});
        let desk = &mut room.office.desk;
        desk.does_json(json!({"desk": {"addNote": {"of": of, "text": "电话核过"}}}));
        desk.does_json(json!({"desk": {"setTags": {"of": of, "tags": ["重点"]}}}));
        let ask: hub::Query =
            serde_json::from_value(json!({"desk": {"beside": {"of": of}}})).unwrap();
        let beside: Value = desk.asks(ask);
        assert_eq!(beside["notes"][0]["text"], "电话核过");
    }
    assert!(found(&room, "#重点").contains(&"grant_call".to_owned()));
}
