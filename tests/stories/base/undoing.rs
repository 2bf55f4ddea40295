//! Changes are taken back, brought back, and told.

use hub::base::history::HistoryAsk;
use tests::{Desk, refusal};

use super::{set, setting};

#[test]
fn a_retry_of_the_same_command_changes_nothing_twice() {
    let mut desk = Desk::new();
    let command = uuid::Uuid::new_v4();
    let first = hub::perform_once(&mut desk.book, command, set("seal.title", "甲")).unwrap();
    desk.does(set("seal.title", "乙"));
    let again = hub::perform_once(&mut desk.book, command, set("seal.title", "甲")).unwrap();
    assert_eq!(first, again);
    assert_eq!(setting(&desk, "seal.title").as_deref(), Some("乙"));
}

#[test]
fn undo_and_redo_reach_across_a_restart() {
    let mut desk = Desk::new();
    desk.does(set("seal.title", "甲"));
    desk.does(set("seal.title", "乙"));
    let mut desk = desk.next_opened_on("2024-10-19");
    desk.book.undo(None).unwrap();
    assert_eq!(setting(&desk, "seal.title").as_deref(), Some("甲"));
    desk.book.undo(None).unwrap();
    assert_eq!(setting(&desk, "seal.title"), None);
    let mut desk = desk.next_opened_on("2024-10-20");
    desk.book.redo().unwrap();
    desk.book.redo().unwrap();
    assert_eq!(setting(&desk, "seal.title").as_deref(), Some("乙"));
    assert_eq!(refusal(desk.book.redo()).code, "journal-nothing-to-redo");
    desk.is_sound();
}

#[test]
fn an_older_change_is_undone_only_while_nothing_stands_on_it() {
    let mut desk = Desk::new();
    let first = desk.does(set("seal.title", "甲"));
    desk.does(set("number.prefix", "青溪"));
    let third = desk.does(set("seal.title", "乙"));
    let refused = refusal(desk.book.undo(Some(first.seq)));
    assert_eq!(refused.code, "journal-moved-on");
    assert_eq!(refused.args["later"], third.seq.to_string());
    desk.book.undo(Some(third.seq)).unwrap();
    desk.book.undo(Some(first.seq)).unwrap();
    assert_eq!(
        refusal(desk.book.undo(Some(first.seq))).code,
        "journal-already-undone"
    );
    assert_eq!(refusal(desk.book.undo(Some(99))).code, "journal-no-entry");
    assert_eq!(
        refusal(desk.book.undo(Some(1))).code,
        "journal-before-checkpoint"
    );
    assert_eq!(setting(&desk, "number.prefix").as_deref(), Some("青溪"));
    desk.is_sound();
}

/// An organisation that a project names since cannot be taken away from under it.
#[test]
fn a_record_that_later_ones_stand_on_stays() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let added = desk.book.history(&HistoryAsk::default()).unwrap()[0].seq;
    desk.does_json(serde_json::json!({ "projects": { "addProject": {
        "name": "春晖伴读", "leadChannel": "grants", "organisation": organisation,
    } } }));
    let refused = refusal(desk.book.undo(Some(added)));
    assert_eq!(refused.code, "journal-stood-on");
    assert_eq!(refused.args["table"], "project");
    desk.undoes();
    desk.book.undo(Some(added)).unwrap();
    desk.is_sound();
}

#[test]
fn whoever_keeps_the_desk_is_not_undone() {
    let mut desk = Desk::new();
    assert_eq!(
        refusal(desk.book.undo(None)).code,
        "journal-nothing-to-undo"
    );
    assert_eq!(refusal(desk.book.undo(Some(2))).code, "journal-desk-person");
}

#[test]
fn the_history_tells_who_when_what_before_and_after() {
    let mut desk = Desk::new();
    desk.does(set("seal.title", "甲"));
    desk.does(set("seal.title", "乙"));
    let history = desk.book.history(&HistoryAsk::default()).unwrap();
    let newest = &history[0];
    assert_eq!(
        (newest.actor.as_str(), newest.op.as_str()),
        ("林晓", "desk.set")
    );
    assert_eq!(newest.at, "2024-10-18T09:00:00");
    let field = &newest.changes[0].fields[0];
    assert_eq!(
        (field.before.as_deref(), field.after.as_deref()),
        (Some("甲"), Some("乙"))
    );
    let then = desk.book.table_at("setting", history[1].seq).unwrap();
    assert_eq!(then["seal.title"]["value"], "甲");
}

#[test]
fn a_number_style_without_its_number_is_refused() {
    let mut desk = Desk::new();
    assert_eq!(
        desk.is_refused(set("number.style.project", "项目")).code,
        "desk-number-style"
    );
    desk.does(set("number.style.project", "项〔{year}〕{seq:2}"));
}
