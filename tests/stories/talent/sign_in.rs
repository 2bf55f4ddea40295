//! The sign-in sheet on the day.

use serde_json::json;
use tests::Desk;

use super::{NOBODY, named, page, training, with};
use crate::channel::{a_person, makes, refused, services};

#[test]
fn signing_in_twice_is_refused_and_the_row_takes_more_times() {
    let mut desk = Desk::new();
    let event = makes(&mut desk, "talent", "addEvent", training("2024-08-03"));
    let person = a_person(&mut desk, "沈琳美");
    let row = makes(
        &mut desk,
        "talent",
        "signIn",
        json!({ "event": event, "person": person }),
    );
    refused(
        &mut desk,
        "talent",
        "signIn",
        json!({ "event": event, "person": person }),
        "talent-signed-in-already",
        "person",
    );
    makes(
        &mut desk,
        "talent",
        "signIn",
        named(&event, "何琳", "妈妈帮帮团"),
    );
    refused(
        &mut desk,
        "talent",
        "signIn",
        named(&event, "何 琳", "其他"),
        "talent-signed-in-already",
        "name",
    );
    makes(
        &mut desk,
        "talent",
        "editAttendance",
        json!({ "attendance": row, "times": 2, "signedInAt": "2024-08-03 08:43", "signedOutAt": "2024-08-03 17:00" }),
    );
    assert_eq!(page(&desk, &event)["event"]["signedTimes"], 3);
    let edit = |times: u32, at: &str, out: &str| json!({ "attendance": row, "times": times, "signedInAt": at, "signedOutAt": out });
    refused(
        &mut desk,
        "talent",
        "editAttendance",
        edit(0, "2024-08-03T08:43", "2024-08-03T17:00"),
        "talent-times-zero",
        "times",
    );
    refused(
        &mut desk,
        "talent",
        "editAttendance",
        edit(1, "2024-08-03T08:43", "2024-08-03T08:00"),
        "talent-sign-out-before-in",
        "signedOutAt",
    );
    makes(
        &mut desk,
        "talent",
        "removeAttendance",
        json!({ "attendance": row }),
    );
    assert_eq!(page(&desk, &event)["attendance"]["total"], 1);
    refused(
        &mut desk,
        "talent",
        "removeAttendance",
        json!({ "attendance": row }),
        "talent-attendance-not-found",
        "attendance",
    );
    desk.is_sound();
}

#[test]
fn the_sheet_opens_on_the_day() {
    let mut desk = Desk::new();
    let ahead = makes(&mut desk, "talent", "addEvent", training("2024-11-01"));
    assert_eq!(page(&desk, &ahead)["event"]["state"], "planned");
    refused(
        &mut desk,
        "talent",
        "signIn",
        named(&ahead, "何琳", "帮帮团"),
        "talent-event-ahead",
        "event",
    );
    let event = makes(&mut desk, "talent", "addEvent", training("2024-10-18"));
    let at = |when: &str| {
        with(
            named(&event, "何琳", "帮帮团"),
            json!({ "signedInAt": when }),
        )
    };
    refused(
        &mut desk,
        "talent",
        "signIn",
        at("2024-10-17T08:43"),
        "talent-sign-in-before-event",
        "signedInAt",
    );
    refused(
        &mut desk,
        "talent",
        "signIn",
        at("2024-10-18T09:01"),
        "talent-sign-in-ahead",
        "signedInAt",
    );
    let nameless = json!({ "event": event, "unit": "帮帮团" });
    refused(
        &mut desk,
        "talent",
        "signIn",
        nameless,
        "base-required",
        "name",
    );
    refused(
        &mut desk,
        "talent",
        "signIn",
        json!({ "event": event, "person": NOBODY }),
        "talent-person-not-found",
        "person",
    );
    refused(
        &mut desk,
        "talent",
        "signIn",
        named(NOBODY, "何琳", "帮帮团"),
        "talent-event-not-found",
        "event",
    );
    makes(&mut desk, "talent", "signIn", at("2024-10-18T08:43"));
    let off = with(training("2024-10-18"), json!({ "state": "cancelled" }));
    refused(
        &mut desk,
        "talent",
        "editEvent",
        json!({ "event": event, "details": off }),
        "talent-cancel-with-sheet",
        "state",
    );
    makes(
        &mut desk,
        "talent",
        "editEvent",
        json!({ "event": ahead, "details": with(training("2024-11-01"), json!({ "state": "cancelled" })) }),
    );
    refused(
        &mut desk,
        "talent",
        "signIn",
        named(&ahead, "何琳", "帮帮团"),
        "talent-event-cancelled",
        "event",
    );
    assert_eq!(services(&desk).len(), 1);
}

#[test]
fn a_minute_that_is_none_is_refused_on_its_way_in() {
    let op = json!({ "talent": { "signIn": { "event": NOBODY, "name": "何琳", "signedInAt": "八点半" } } });
    let refusal = tests::refusal(hub::base::incoming::from_json::<hub::Op>(&op));
    assert_eq!(
        (refusal.code.as_ref(), refusal.field.as_deref()),
        ("talent-minute-unreadable", Some("signedInAt"))
    );
}
