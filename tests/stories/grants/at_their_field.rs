//! What cannot be read is refused at the field it was typed in, in plain words, wherever the field lies.

use hub::{Op, Refusal, Stop};
use serde_json::{Value, json};

use super::call_room::{call_of, merge};
use super::office::{Office, code, said};

/// Read as the window and the command line read it.
#[track_caller]
fn read(verb: &str, body: Value) -> Refusal {
    let op = json!({"grants": {verb: body}});
    match hub::base::typed::from_json::<Op>(&op) {
        Err(Stop::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn a_bad_amount_or_day_lands_at_its_field() {
    let office = Office::open();
    let fund = |with: Value| {
        let mut body = json!({"name": "某资金", "source": "县妇联", "promised": "1"});
        merge(&mut body, with);
        body
    };
    let call = |with: Value| {
        let mut body = call_of(&office);
        merge(&mut body, with);
        body
    };
    let sub_grant = json!({"award": office.fund, "recipient": "甲", "purpose": "乙", "amount": "1", "agreedOn": "2024-02-30"});
    let application = json!({"call": office.fund, "name": "甲", "organisation": office.organisation,
        "cameBy": "paper", "asked": "八千", "own": "0"});
    for (verb, body, expected) in [
        (
            "addFund",
            fund(json!({"promised": "十万"})),
            ("base-money-unreadable", "promised"),
        ),
        (
            "addFund",
            fund(json!({"startsOn": "2026-02-30"})),
            ("base-date-nonexistent", "startsOn"),
        ),
        (
            "addCall",
            call(json!({"budget": "1.005"})),
            ("base-money-decimals", "budget"),
        ),
        (
            "addCall",
            call(json!({"opensOn": "2024-13-01"})),
            ("base-date-nonexistent", "opensOn"),
        ),
        (
            "addCall",
            call(json!({"noticeDays": -1})),
            ("base-not-a-count", "noticeDays"),
        ),
        (
            "editCall",
            call(json!({"call": office.fund, "closesOn": "明天"})),
            ("base-date-unreadable", "closesOn"),
        ),
        (
            "addApplication",
            application,
            ("base-money-unreadable", "asked"),
        ),
        (
            "addSubGrant",
            sub_grant,
            ("base-date-nonexistent", "agreedOn"),
        ),
    ] {
        let refused = read(verb, body);
        assert_eq!(code(&refused), expected, "{verb}");
        said(&refused);
    }
}

#[test]
fn a_number_in_words_is_refused_in_plain_words() {
    let points = json!({"reviewer": "00000000-0000-0000-0000-000000000000", "application": "00000000-0000-0000-0000-000000000000",
        "points": [{"criterion": "00000000-0000-0000-0000-000000000000", "points": "四十"}]});
    for (verb, body, field, typed) in [
        ("givePoints", points, "points", "四十"),
        ("closeYear", json!({"year": "今年"}), "year", "今年"),
    ] {
        let refused = read(verb, body);
        assert_eq!(code(&refused), ("base-number-unreadable", field));
        assert!(said(&refused).contains(typed));
    }
}

#[test]
fn less_than_nothing_is_called_so() {
    let mut office = Office::open();
    let body = json!({"name": "某资金", "source": "县妇联", "promised": "-5"});
    let refused = office.is_refused("addFund", body);
    assert_eq!(code(&refused), ("grants-amount-negative", "promised"));
    let said = said(&refused);
    assert!(!said.contains("大于零") && !said.contains("冲销"), "{said}");
    office.does(
        "addFund",
        json!({"name": "某资金", "source": "县妇联", "promised": "0"}),
    );
}
