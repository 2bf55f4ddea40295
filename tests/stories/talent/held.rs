//! An event that was held: a service to all who came, a line in what people learned.

use serde_json::{Value, json};
use tests::Desk;

use super::{NOBODY, named, page, training, with};
use crate::channel::{a_person, makes, refused, sees, services};

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
