//! What was approved of an application becomes an award, within what its call has.

use serde_json::json;

use super::call_room::{CallRoom, call_of, merge};
use super::office::{Office, code, made, said, text};

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
