//! A call is drafted with its rules, published, extended and ended; working days are the desk's own table.

use chrono::NaiveDate;
use serde_json::json;

use super::call_room::{CallRoom, call_of, merge};
use super::office::{Office, code, made, said, text};

#[test]
fn a_call_is_drafted_split_over_two_funds_and_published() {
    let mut office = Office::open();
    let second = made(office.does(
        "addFund",
        json!({"name": "慈善会定向资金", "source": "县慈善会", "promised": "30000"}),
    ));
    let mut call = call_of(&office);
    call["shares"] =
        json!([{"fund": office.fund, "amount": "40000"}, {"fund": second, "amount": "20000"}]);
    let id = made(office.does("addCall", call.clone()));
    let page = office.asks("call", json!({"id": id}));
    assert_eq!(page["call"]["phase"], "draft");
    assert_eq!(page["shares"].as_array().unwrap().len(), 2);
    merge(
        &mut call,
        json!({"call": id, "noticeDays": 7, "noticeWorking": false}),
    );
    office.does("editCall", call);
    let done = office.does("publishCall", json!({"call": id}));
    assert_eq!(done.made.unwrap().no.unwrap(), "征字〔2024〕01号");
    let page = office.asks("call", json!({"id": id}));
    assert_eq!(
        page["call"]["phase"], "deciding",
        "its days are past on 18 October"
    );
    assert_eq!(page["fields"]["rules"][3]["line"], "管理费");
    let fund = office.asks("fund", json!({"id": second}));
    assert_eq!(fund["calls"][0]["amount"], "20000.00");
    office.is_sound();
}

#[test]
fn a_call_that_cannot_be_is_refused() {
    let mut office = Office::open();
    let fund = office.fund.clone();
    for (with, expected) in [
        (json!({"name": " "}), ("base-required", "name")),
        (
            json!({"closesOn": "2024-09-01"}),
            ("grants-end-before-start", "closesOn"),
        ),
        (
            json!({"budget": "0"}),
            ("grants-amount-not-positive", "budget"),
        ),
        (json!({"budget": "70000"}), ("grants-call-shares", "shares")),
        (
            json!({"shares": [{"fund": fund, "amount": "30000"}, {"fund": fund, "amount": "30000"}]}),
            ("grants-call-fund-twice", "shares"),
        ),
        (
            json!({"rules": [{"kind": "cap", "level": "hard"}]}),
            ("grants-rule-incomplete", "rules"),
        ),
        (
            json!({"rules": [{"kind": "lineCap", "level": "warn", "percent": "10"}]}),
            ("grants-rule-incomplete", "rules"),
        ),
        (
            json!({"rules": [{"kind": "applicantKind", "level": "warn", "allowed": ["club"]}]}),
            ("grants-rule-incomplete", "rules"),
        ),
        (
            json!({"plan": [{"name": "首款", "percent": "80"}, {"name": "尾款", "percent": "30"}]}),
            ("grants-tranche-percents", "tranches"),
        ),
    ] {
        let mut call = call_of(&office);
        merge(&mut call, with);
        let refused = office.is_refused("addCall", call);
        assert_eq!(code(&refused), expected);
        said(&refused);
    }
}

#[test]
fn a_call_promises_no_more_than_its_funds_have() {
    let mut office = Office::open();
    let mut call = call_of(&office);
    merge(
        &mut call,
        json!({"budget": "250000", "shares": [{"fund": office.fund, "amount": "250000"}]}),
    );
    let id = made(office.does("addCall", call));
    let refused = office.is_refused("publishCall", json!({"call": id}));
    assert_eq!(refused.code, "grants-over-fund");
}

#[test]
fn a_call_is_extended_and_ended_only_when_all_is_decided() {
    let mut room = CallRoom::open();
    let call = room.call.clone();
    let earlier = room.office.is_refused(
        "extendCall",
        json!({"call": call, "closesOn": "2024-09-10", "reason": "台风"}),
    );
    assert_eq!(code(&earlier), ("grants-call-not-extended", "closesOn"));
    said(&earlier);
    room.office.does(
        "extendCall",
        json!({"call": call, "closesOn": "2024-09-27", "reason": "台风影响申报"}),
    );
    let application = room.applies();
    let mut again = call_of(&room.office);
    merge(&mut again, json!({"call": call}));
    let in_use = room.office.is_refused("editCall", again);
    assert_eq!(code(&in_use), ("grants-call-in-use", "call"));
    said(&in_use);
    let undecided = room
        .office
        .is_refused("endCall", json!({"call": call, "to": "finished"}));
    assert_eq!(code(&undecided), ("grants-call-undecided", "call"));
    said(&undecided);
    room.moves(
        &application,
        "withdrawn",
        "2024-10-08",
        Some("改由乡镇自办"),
    );
    room.office
        .does("endCall", json!({"call": call, "to": "finished"}));
    assert_eq!(room.page()["call"]["phase"], "finished");
    let over = room.office.is_refused("publishCall", json!({"call": call}));
    assert_eq!(code(&over), ("grants-call-move", "call"));
    said(&over);
    let shut = room
        .office
        .is_refused("addApplication", room.request(&room.office.organisation));
    assert_eq!(code(&shut), ("grants-call-not-open", "call"));
    said(&shut);
    room.office.is_sound();
}

#[test]
fn presets_are_calls_that_can_be_made() {
    let mut office = Office::open();
    let presets = office.asks("callPresets", json!({}));
    let presets = presets.as_array().unwrap();
    assert_eq!(presets.len(), 3);
    for preset in presets {
        let mut call = call_of(&office);
        for field in [
            "rules",
            "plan",
            "papers",
            "noticeDays",
            "noticeWorking",
            "panel",
        ] {
            call[field] = preset[field].clone();
        }
        let id = made(office.does("addCall", call));
        let page = office.asks("call", json!({"id": id}));
        assert_eq!(
            page["fields"]["rules"],
            preset["rules"]
                .as_array()
                .map(|_| page["fields"]["rules"].clone())
                .unwrap()
        );
        assert!(!page["panel"]["criteria"].as_array().unwrap().is_empty());
    }
}

/// Days off and days worked for them, as the notices of the State Council's office have them.
const NOTICES: [(i32, &str, &str, &str); 3] = [
    (
        2024,
        "国办发明电〔2023〕7号",
        "01-01..01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10..06-10 09-15..09-17 10-01..10-07",
        "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
    ),
    (
        2025,
        "国办发明电〔2024〕12号",
        "01-01..01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08",
        "01-26 02-08 04-27 09-28 10-11",
    ),
    (
        2026,
        "国办发明电〔2025〕7号",
        "01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07",
        "01-04 02-14 02-28 05-09 09-20 10-10",
    ),
];

#[test]
fn the_working_days_that_come_along_are_those_of_the_notices() {
    let mut office = Office::open();
    for (year, notice, off, worked) in NOTICES {
        office.does("takeWorkdays", json!({ "year": year }));
        let table = office.asks("workdays", json!({ "year": year }));
        assert_eq!(table["source"], notice);
        let day = |text: &str| format!("{year}-{text}").parse::<NaiveDate>().unwrap();
        let mut wanted: Vec<(NaiveDate, &str)> = Vec::new();
        for span in off.split(' ') {
            let (from, to) = span.split_once("..").unwrap();
            let days = day(from).iter_days().take_while(|one| *one <= day(to));
            wanted.extend(days.map(|one| (one, "holiday")));
        }
        wanted.extend(worked.split(' ').map(|one| (day(one), "makeUp")));
        wanted.sort_unstable();
        let shown: Vec<(NaiveDate, String)> = table["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| (text(&row["day"]).parse().unwrap(), text(&row["kind"])))
            .collect();
        let shown: Vec<(NaiveDate, &str)> = shown.iter().map(|(on, kind)| (*on, &**kind)).collect();
        assert_eq!(shown, wanted, "{year}");
    }
}

#[test]
fn working_days_are_a_table_she_edits() {
    let mut office = Office::open();
    office.does("takeWorkdays", json!({"year": 2024}));
    let days = office.asks("workdays", json!({"year": 2024}));
    assert_eq!(
        days["workingDays"], 251,
        "as the arrangement of 2024 has it"
    );
    office.does(
        "setWorkdays",
        json!({"from": "2024-10-21", "to": "2024-10-22", "kind": "holiday", "label": "县庆"}),
    );
    assert_eq!(
        office.asks("workdays", json!({"year": 2024}))["workingDays"],
        249
    );
    office.does(
        "setWorkdays",
        json!({"from": "2024-10-21", "to": "2024-10-22", "kind": null}),
    );
    assert_eq!(
        office.asks("workdays", json!({"year": 2024}))["workingDays"],
        251
    );
    for (verb, body, expected) in [
        (
            "setWorkdays",
            json!({"from": "2024-10-21", "kind": "makeUp"}),
            ("workdays-make-up-on-weekday", "from"),
        ),
        (
            "setWorkdays",
            json!({"from": "2024-10-21", "to": "2024-10-01", "kind": "holiday"}),
            ("workdays-span", "to"),
        ),
        (
            "takeWorkdays",
            json!({"year": 2031}),
            ("workdays-year-unknown", "year"),
        ),
    ] {
        let refused = office.is_refused(verb, body);
        assert_eq!(code(&refused), expected);
        said(&refused);
    }
}

#[test]
fn a_fund_is_looked_at_on_any_day_and_through_the_years() {
    let mut office = Office::unfunded();
    office.does(
        "editFund",
        json!({"fund": office.fund, "name": "妇女儿童公益项目资金", "source": "县妇联",
        "startsOn": "2023-12-01", "endsOn": "2025-12-31", "promised": "200000"}),
    );
    office.receives("80000", "2023-12-20");
    office.receives("120000", "2024-01-10");
    let (_, tranche) = office.has_award("10000");
    office.pays(&tranche, "4000", "2024-03-20");
    let on = |day: &str| office.asks("fund", json!({"id": office.fund, "on": day}))["fund"].clone();
    assert_eq!(on("2023-12-31")["received"], "80000.00");
    assert_eq!(
        on("2024-02-25")["reserved"],
        "10000.00",
        "decided on 20 February, signed in March"
    );
    assert_eq!(on("2024-03-10")["committed"], "10000.00");
    assert_eq!(on("2024-03-10")["paid"], "0.00");
    assert_eq!(on("2024-03-20")["netPaid"], "4000.00");
    assert_eq!(on("2024-03-20")["free"], "190000.00");
    let now = office.asks("funds", json!({"on": "2024-10-18"}));
    assert_eq!(
        now["sums"],
        office.asks("funds", json!({}))["sums"],
        "the day's sums are those kept"
    );
    let page = office.asks("fund", json!({"id": office.fund}));
    assert_eq!(page["receipts"][1]["soFar"], "200000.00");
    let years = page["years"].as_array().unwrap();
    assert_eq!(years[0]["carriedOver"], "80000.00");
    assert_eq!(years[1]["broughtForward"], "80000.00");
    assert_eq!(years[1]["carriedOver"], "196000.00");
    assert_eq!(years[1]["bound"], "6000.00");
}

#[test]
fn the_seven_steps_count_what_waits() {
    let mut room = CallRoom::open();
    room.applies();
    let steps = room.office.asks("steps", json!({}));
    let counts: Vec<_> = steps
        .as_array()
        .unwrap()
        .iter()
        .map(|step| {
            (
                step["step"].as_str().unwrap(),
                step["count"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        counts,
        [
            ("calling", 0),
            ("applying", 1),
            ("reviewing", 0),
            ("noticing", 0),
            ("agreeing", 0),
            ("paying", 0),
            ("closing", 0)
        ]
    );
}
