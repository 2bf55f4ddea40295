//! Applications come in, are completed, and are found eligible.

use serde_json::{Value, json};

use super::call_room::{CallRoom, merge};
use super::office::{code, made, said};

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
