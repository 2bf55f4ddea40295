//! Talent: events are planned and held, people sign in, and what they learned adds up.

use serde_json::{Value, json};
use tests::Desk;

use crate::channel::{a_person, makes, refused, sees, services};

const NOBODY: &str = "01890000-0000-7000-8000-000000000000";

fn training(date: &str) -> Value {
    json!({
        "kind": "training", "topic": "志愿者管理", "from": date, "mode": "onSite", "place": "县妇女儿童活动中心",
        "lecturer": "黄欣敏", "classHours": "6学时"
    })
}

fn with(mut body: Value, more: Value) -> Value {
    body.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    body
}

fn page(desk: &Desk, event: &str) -> Value {
    sees(desk, "talent", "event", json!({ "id": event }))
}

fn named(event: &str, name: &str, unit: &str) -> Value {
    json!({ "event": event, "name": name, "unit": unit, "phone": "150 0000 7366" })
}

#[test]
fn an_event_held_is_one_service_to_all_whose_people_came() {
    let mut desk = Desk::new();
    let event = makes(
        &mut desk,
        "talent",
        "addEvent",
        with(training("2024-08-03"), json!({ "headcount": "约40人" })),
    );
    let organisation = desk.organisation("青溪县雾屏里芷妈妈帮帮团");
    makes(
        &mut desk,
        "talent",
        "signIn",
        with(
            named(&event, "何琳", "里芷妈妈帮帮团"),
            json!({ "organisation": organisation, "signedInAt": "2024-08-03T08:43" }),
        ),
    );
    makes(
        &mut desk,
        "talent",
        "signIn",
        named(&event, "仇娟可", "自由职业"),
    );
    let given = services(&desk);
    assert_eq!(given.len(), 1);
    assert_eq!(
        given[0]["organisations"][0]["name"],
        "青溪县雾屏里芷妈妈帮帮团"
    );
    assert_eq!(given[0]["people"]["word"], "约");
    let events = sees(
        &desk,
        "talent",
        "events",
        json!({ "kind": "training", "year": 2024 }),
    );
    assert_eq!(events["sums"]["held"], 1);
    assert_eq!(events["sums"]["distinctPeople"], 2);
    assert_eq!(events["rows"][0]["people"]["value"], "40");
    desk.is_sound();
}

#[test]
fn people_are_distinct_and_person_times_add_up() {
    let mut desk = Desk::new();
    let first = makes(&mut desk, "talent", "addEvent", training("2024-08-03"));
    let second = makes(
        &mut desk,
        "talent",
        "addEvent",
        with(
            training("2024-09-03"),
            json!({ "kind": "exchange", "to": "2024-09-04" }),
        ),
    );
    makes(
        &mut desk,
        "talent",
        "signIn",
        named(&first, "何琳", "妈妈帮帮团"),
    );
    makes(
        &mut desk,
        "talent",
        "signIn",
        with(
            named(&second, "何 琳", "妈妈帮帮团"),
            json!({ "phone": "15000007366", "times": 2 }),
        ),
    );
    let events = sees(&desk, "talent", "events", json!({}));
    assert_eq!(events["sums"]["distinctPeople"], 1);
    assert_eq!(events["sums"]["personTimes"]["value"], "3");
    let sheet = sees(&desk, "talent", "attendance", json!({ "event": second }));
    assert_eq!(
        (&sheet["people"], &sheet["personTimes"]),
        (&json!(1), &json!(2))
    );
    assert_eq!(sheet["rows"][0]["phone"], "150****7366");
    assert_eq!(services(&desk)[0]["personTimes"]["value"], "2");
}

#[test]
fn a_person_of_the_registry_has_a_learning_record() {
    let mut desk = Desk::new();
    let person = a_person(&mut desk, "沈琳美");
    for date in ["2024-08-03", "2024-09-03"] {
        let event = makes(&mut desk, "talent", "addEvent", training(date));
        makes(
            &mut desk,
            "talent",
            "signIn",
            json!({ "event": event, "person": person }),
        );
    }
    let record = sees(&desk, "talent", "learning", json!({ "person": person }));
    assert_eq!(record["name"], "沈琳美");
    assert_eq!(record["events"].as_array().unwrap().len(), 2);
    assert_eq!(
        record["classHours"],
        json!({ "value": "12", "word": null, "unit": "" })
    );
}

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
fn what_cannot_be_of_an_event_is_refused() {
    let mut desk = Desk::new();
    let mut no = |more: Value, code: &str, field: &str| {
        refused(
            &mut desk,
            "talent",
            "addEvent",
            with(training("2024-08-03"), more),
            code,
            field,
        );
    };
    no(json!({ "to": "2024-08-02" }), "talent-days-reversed", "to");
    no(
        json!({ "from": "2024-11-01", "state": "held" }),
        "talent-held-in-future",
        "from",
    );
    no(
        json!({ "satisfactionPercent": "101" }),
        "talent-satisfaction-out-of-range",
        "satisfactionPercent",
    );
    no(
        json!({ "satisfactionPercent": "96", "satisfactionAnswers": 0 }),
        "talent-no-answers",
        "satisfactionAnswers",
    );
    no(
        json!({ "satisfactionAnswers": 20 }),
        "talent-satisfaction-missing",
        "satisfactionPercent",
    );
    no(
        json!({ "classHours": "0" }),
        "talent-class-hours",
        "classHours",
    );
    no(
        json!({ "lectureFee": "-1" }),
        "talent-fee-negative",
        "lectureFee",
    );
    no(json!({ "topic": " " }), "base-required", "topic");
    let gone = json!({ "event": NOBODY, "details": training("2024-08-03") });
    refused(
        &mut desk,
        "talent",
        "editEvent",
        gone,
        "talent-event-not-found",
        "event",
    );
}

#[test]
fn a_fee_above_the_ceiling_and_a_sheet_that_differs_are_shown() {
    let mut desk = Desk::new();
    let dear = json!({ "lecturerRank": "associate", "lectureFee": "600", "headcount": "24", "satisfactionPercent": "95.2", "satisfactionAnswers": 21 });
    let event = makes(
        &mut desk,
        "talent",
        "addEvent",
        with(training("2024-08-03"), dear),
    );
    makes(
        &mut desk,
        "talent",
        "signIn",
        named(&event, "何琳", "帮帮团"),
    );
    let shown = page(&desk, &event);
    assert_eq!(
        shown["event"]["feeWarning"],
        json!({ "rank": "associate", "fee": "600.00", "cap": "500.00" })
    );
    assert_eq!(shown["event"]["sheetDiffers"], true);
    assert_eq!(shown["event"]["satisfactionPercent"], "95.2");
    makes(
        &mut desk,
        "talent",
        "setLectureFeeCap",
        json!({ "rank": "associate", "cap": "800" }),
    );
    assert_eq!(page(&desk, &event)["event"]["feeWarning"], Value::Null);
    refused(
        &mut desk,
        "talent",
        "setLectureFeeCap",
        json!({ "rank": "full", "cap": "0" }),
        "talent-cap-not-positive",
        "cap",
    );
    let caps = sees(&desk, "talent", "lectureFeeCaps", json!({}));
    assert_eq!(
        caps[2],
        json!({ "rank": "national", "cap": "1500.00", "usual": "1500.00" })
    );
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
