//! The inspection a call asks for is the one that ended last; once a year counts what was awarded by hand.

use serde_json::{Value, json};

use super::call_room::{CallRoom, merge};
use super::office::{code, made, said};

fn inspected_in(room: &mut CallRoom, year: i32) {
    let organisation = room.office.organisation.clone();
    room.office
        .desk
        .does_json(json!({"registry": {"recordInspection": {
        "organisation": organisation, "year": year, "result": "qualified"}}}));
}

#[test]
fn an_inspection_of_long_ago_is_not_the_last_one() {
    let mut room = CallRoom::open_with(json!({"rules": [{"kind": "inspection", "level": "hard"}]}));
    let id = made(
        room.office
            .does("addApplication", room.request(&room.office.organisation)),
    );
    let hands_in = json!({"application": id, "on": "2024-09-10"});
    for year in [2012, 2022] {
        inspected_in(&mut room, year);
        let refused = room
            .office
            .is_refused("submitApplication", hands_in.clone());
        assert_eq!(
            code(&refused),
            ("grants-rule-inspection-old", "organisation")
        );
        let said = said(&refused);
        assert!(
            said.contains(&year.to_string()) && said.contains("2023"),
            "{said}"
        );
    }
    inspected_in(&mut room, 2023);
    room.office.does("submitApplication", hands_in);
}

#[test]
fn until_the_end_of_may_the_year_before_last_is_the_last_one() {
    let mut room = CallRoom::open_with(json!({"opensOn": "2024-05-20", "closesOn": "2024-06-10",
        "rules": [{"kind": "inspection", "level": "hard"}]}));
    inspected_in(&mut room, 2022);
    let id = made(
        room.office
            .does("addApplication", room.request(&room.office.organisation)),
    );
    let june = json!({"application": id, "on": "2024-06-01"});
    let refused = room.office.is_refused("submitApplication", june);
    assert_eq!(refused.code, "grants-rule-inspection-old");
    room.office.does(
        "submitApplication",
        json!({"application": id, "on": "2024-05-31"}),
    );
}

#[test]
fn an_award_without_application_counts_as_the_one_of_the_year() {
    let mut room = CallRoom::open();
    let award = room.office.awards_in_one("5000");
    let no = room.office.award(&award)["award"]["no"].clone();
    let id = made(
        room.office
            .does("addApplication", room.request(&room.office.organisation)),
    );
    let hands_in = json!({"application": id, "on": "2024-09-10"});
    let refused = room
        .office
        .is_refused("submitApplication", hands_in.clone());
    assert_eq!(code(&refused), ("grants-rule-once-a-year", "organisation"));
    assert!(said(&refused).contains(no.as_str().unwrap()));
    room.office.does(
        "closeAward",
        json!({"award": award, "to": "lapsed", "on": "2024-10-18", "reason": "未签"}),
    );
    room.office.does("submitApplication", hands_in);
}

#[test]
fn who_handed_it_in_stays_its_applicant() {
    let mut room = CallRoom::open();
    let id = room.applies();
    room.moves(&id, "moreInformation", "2024-09-12", Some("补章程"));
    let other = room.office.desk.organisation("青溪县向阳花志愿服务中心");
    let mut edit: Value = room.request(&other);
    merge(&mut edit, json!({"application": id}));
    let refused = room.office.is_refused("editApplication", edit);
    assert_eq!(code(&refused), ("grants-applicant-stays", "organisation"));
    said(&refused);
    let mut edit = room.request(&room.office.organisation);
    merge(&mut edit, json!({"application": id, "name": "改了名称"}));
    room.office.does("editApplication", edit);
}

#[test]
fn a_body_registered_in_the_second_half_of_the_year_is_exempt() {
    let mut room = CallRoom::open_with(json!({"rules": [{"kind": "inspection", "level": "hard"}]}));
    let id = made(
        room.office
            .does("addApplication", room.request(&room.office.organisation)),
    );
    let hands_in = json!({"application": id, "on": "2024-09-10"});
    let founded = |room: &mut CallRoom, on: &str| {
        let organisation = room.office.organisation.clone();
        room.office
            .desk
            .does_json(json!({"registry": {"editOrganisation": {
            "organisation": organisation, "details": {
                "name": super::office::ORGANISATION, "kind": "serviceAgency", "foundedOn": on}}}}));
    };
    // The year asked for in September 2024 is 2023. A year alone does not say in which half.
    for on in ["2023-06-30", "2023", "2012-05"] {
        founded(&mut room, on);
        let refused = room
            .office
            .is_refused("submitApplication", hands_in.clone());
        assert_eq!(
            code(&refused),
            ("grants-rule-inspection-unknown", "organisation")
        );
        assert!(
            said(&refused).contains("2023 年 6 月 30 日"),
            "{}",
            said(&refused)
        );
    }
    // A verdict that is there counts, exempt or not.
    founded(&mut room, "2023-07");
    let organisation = room.office.organisation.clone();
    let verdict = |result: &str| {
        json!({"registry": {"recordInspection": {
            "organisation": organisation, "year": 2023, "result": result}}})
    };
    room.office.desk.does_json(verdict("failed"));
    let failed = room
        .office
        .is_refused("submitApplication", hands_in.clone());
    assert_eq!(failed.code, "grants-rule-inspection");
    room.office.desk.book.undo(None).unwrap();
    room.office.does("submitApplication", hands_in);
}
