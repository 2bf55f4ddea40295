//! What the desk keeps without a record of it: drafts, pins, settings.

use hub::base::history::HistoryAsk;
use hub::desk::Keep;
use hub::keep;
use serde_json::{Value, json};
use tests::{Desk, refusal};

use super::{does, is_refused, of, record, sees};

#[test]
fn drafts_and_pins_survive_a_restart_and_leave_no_trace_in_the_history() {
    let mut desk = Desk::new();
    let id = desk.organisation("青溪县慧枝社会工作服务中心");
    let other = desk.organisation("云岫巾帼志愿服务队");
    let entries = desk.book.history(&HistoryAsk::default()).unwrap().len();
    let draft = Keep::Text {
        key: "draft organisations/new".to_owned(),
        text: Some("{\"name\":\"青溪县晴禾\"}".to_owned()),
    };
    keep(&mut desk.book, &draft).unwrap();
    for id in [&id, &other] {
        let of = record("organisation", id);
        keep(&mut desk.book, &Keep::Opened { of }).unwrap();
    }
    let of = record("organisation", &id);
    keep(&mut desk.book, &Keep::Pinned { of, pinned: true }).unwrap();
    let strange = Keep::Opened {
        of: record("organisation", "nobody"),
    };
    assert_eq!(
        refusal(keep(&mut desk.book, &strange)).code,
        "desk-no-record"
    );

    let mut desk = desk.next_opened_on("2024-10-21");
    let kept = json!({ "kept": { "key": "draft organisations/new" } });
    assert_eq!(sees(&desk, kept.clone()), "{\"name\":\"青溪县晴禾\"}");
    let places = sees(&desk, json!({ "places": {} }));
    assert_eq!(places["pinned"][0]["name"], "青溪县慧枝社会工作服务中心");
    assert_eq!(places["recent"][0]["name"], "云岫巾帼志愿服务队");
    assert_eq!(places["recent"][1]["name"], "青溪县慧枝社会工作服务中心");
    let beside = sees(&desk, json!({ "beside": { "of": of_organisation(&id) } }));
    assert_eq!(beside["pinned"], true);
    assert_eq!(
        desk.book.history(&HistoryAsk::default()).unwrap().len(),
        entries
    );
    desk.is_sound();

    let gone = Keep::Text {
        key: "draft organisations/new".to_owned(),
        text: None,
    };
    keep(&mut desk.book, &gone).unwrap();
    assert_eq!(sees(&desk, kept), Value::Null);
}

fn of_organisation(id: &str) -> Value {
    of("organisation", id)
}

#[test]
fn the_desk_locks_itself_after_a_time_within_bounds() {
    let mut desk = Desk::new();
    let set = |value: &str| json!({ "key": "lock.minutes", "value": value });
    does(&mut desk, "desk", "set", set("10"));
    for odd in ["0", "61", "five", ""] {
        let refused = is_refused(&mut desk, "desk", "set", set(odd));
        assert_eq!(
            (&*refused.code, refused.args["most"].as_str()),
            ("desk-lock-minutes", "60")
        );
    }
}

#[test]
fn a_voucher_has_two_copies_or_three() {
    let mut desk = Desk::new();
    let set = |value: &str| json!({ "key": "voucher.copies", "value": value });
    does(&mut desk, "desk", "set", set("3"));
    for odd in ["1", "4", "三联"] {
        let refused = is_refused(&mut desk, "desk", "set", set(odd));
        assert_eq!(&*refused.code, "desk-voucher-copies");
    }
}
