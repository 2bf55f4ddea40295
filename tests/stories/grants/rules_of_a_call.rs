//! The rules of a call, looked at when an application is handed in.

use serde_json::{Value, json};

use super::call_room::{CallRoom, call_of, merge};
use super::office::{Office, code, made, said};

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
