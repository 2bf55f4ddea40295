//! A published call promises no more of a fund than is free beside other calls; what a call cannot say is refused.

use serde_json::{Value, json};

use super::call_room::{CallRoom, call_of, merge};
use super::office::{Office, code, made, said};

fn call_for(office: &Office, name: &str, amount: &str) -> Value {
    let mut call = call_of(office);
    let shares = json!([{"fund": office.fund, "amount": amount}]);
    merge(
        &mut call,
        json!({"name": name, "budget": amount, "shares": shares}),
    );
    call
}

#[test]
fn two_calls_do_not_promise_the_same_money() {
    let mut room = CallRoom::open();
    let second = call_for(&room.office, "第二次征集", "150000");
    let second = made(room.office.does("addCall", second));
    let publish = json!({"call": second});
    let refused = room.office.is_refused("publishCall", publish.clone());
    assert_eq!(code(&refused), ("grants-call-promised", "shares"));
    let said = said(&refused);
    for number in ["200,000.00", "60,000.00", "150,000.00", "10,000.00"] {
        assert!(said.contains(number), "{said}");
    }
    let ends = json!({"call": room.call, "to": "cancelled", "reason": "合并"});
    let ended = room.office.does("endCall", ends).seq;
    room.office.does("publishCall", publish);
    // What was called off does not promise again what another call took.
    let again = hub::undo(&mut room.office.desk.book, Some(ended));
    assert_eq!(
        code(&tests::refusal(again)),
        ("grants-call-promised", "entry")
    );
    room.office.is_sound();
}

#[test]
fn a_published_call_is_not_raised_above_its_fund() {
    let mut room = CallRoom::open();
    let edit = |room: &CallRoom, amount: &str| {
        let mut call = call_for(&room.office, "改过的征集", amount);
        merge(&mut call, json!({"call": room.call}));
        call
    };
    let refused = room.office.is_refused("editCall", edit(&room, "900000"));
    assert_eq!(refused.code, "grants-over-fund");
    let other = call_for(&room.office, "第二次征集", "100000");
    let other = made(room.office.does("addCall", other));
    room.office.does("publishCall", json!({"call": other}));
    let refused = room.office.is_refused("editCall", edit(&room, "100000.01"));
    assert_eq!(code(&refused), ("grants-call-promised", "shares"));
    let fits = edit(&room, "100000");
    room.office.does("editCall", fits);
}

#[test]
fn a_call_that_only_warns_of_it_is_published_with_the_warning() {
    let mut room = CallRoom::open();
    let mut second = call_for(&room.office, "第二次征集", "150000");
    second["rules"] = json!([{"kind": "fundFree", "level": "warn"}]);
    let second = made(room.office.does("addCall", second));
    room.office.does("publishCall", json!({"call": second}));
    let page = room.office.asks("call", json!({"id": second}));
    assert_eq!(
        page["warnings"][0]["refusal"]["code"],
        "grants-call-promised"
    );
}

#[test]
fn a_call_that_cannot_be_is_refused_at_its_field() {
    let mut office = Office::open();
    for (with, expected) in [
        (json!({"noticeDays": 500}), ("notice-days", "noticeDays")),
        (
            json!({"plan": [{"name": "", "percent": "100"}]}),
            ("base-required", "tranches"),
        ),
        (
            json!({"plan": [{"name": "首款", "percent": "100", "conditions": [{"kind": "report", "label": " "}]}]}),
            ("base-required", "conditions"),
        ),
        (
            json!({"rules": [{"kind": "cap", "level": "hard", "amount": "5"}, {"kind": "cap", "level": "hard", "amount": "6"}]}),
            ("grants-rule-twice", "rules"),
        ),
        (
            json!({"rules": [{"kind": "ownFunds", "level": "hard", "percent": "120"}]}),
            ("grants-rule-percent", "rules"),
        ),
    ] {
        let mut call = call_of(&office);
        merge(&mut call, with);
        let refused = office.is_refused("addCall", call);
        assert_eq!(code(&refused), expected);
        said(&refused);
    }
    let mut call = call_of(&office);
    call["rules"] = json!([{"kind": "cap", "level": "hard", "amount": "30000"}, {"kind": "cap", "level": "warn", "amount": "20000"}]);
    office.does("addCall", call);
}
