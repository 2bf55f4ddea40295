//! Earlier states, and records told and found by their names.

use hub::base::history::HistoryAsk;
use serde_json::{Value, json};
use tests::{Desk, refusal};

use super::{does, is_refused, sees};

/// Renames the organisation; answers the entry.
#[track_caller]
fn renamed(desk: &mut Desk, id: &str, name: &str, town: &str) -> i64 {
    let details = json!({ "name": name, "kind": "serviceAgency", "town": town });
    let edit = json!({ "organisation": id, "details": details });
    does(desk, "registry", "editOrganisation", edit).seq
}

#[test]
fn an_earlier_state_is_put_back_though_later_changes_went_on() {
    let mut desk = Desk::new();
    let id = desk.organisation("慧枝社工");
    let first = renamed(&mut desk, &id, "青溪县慧枝社工中心", "云岫镇");
    renamed(&mut desk, &id, "青溪县慧枝社工中心", "栖霞镇");
    assert_eq!(
        refusal(hub::undo(&mut desk.book, Some(first))).code,
        "journal-moved-on"
    );

    let restore = json!({ "entry": first, "table": "organisation", "row": id });
    does(&mut desk, "desk", "restore", restore.clone());
    let page: Value = desk.asks(
        serde_json::from_value::<hub::Query>(
            json!({ "registry": { "organisation": { "id": id } } }),
        )
        .unwrap(),
    );
    assert_eq!(page["name"], "慧枝社工");
    let again = is_refused(&mut desk, "desk", "restore", restore);
    assert_eq!(again.code, "journal-restore-same");
    desk.undoes();
    desk.is_sound();

    let made = json!({ "entry": first - 1, "table": "organisation", "row": id });
    let refused = is_refused(&mut desk, "desk", "restore", made);
    assert_eq!(refused.code, "journal-restore-first");
    let nowhere = json!({ "entry": first, "table": "organisation", "row": "nobody" });
    assert_eq!(
        is_refused(&mut desk, "desk", "restore", nowhere).code,
        "journal-no-entry"
    );
    let archived = json!({ "organisation": id, "reason": "停止活动" });
    let archived = does(&mut desk, "registry", "archiveOrganisation", archived).seq;
    let by_hand = json!({ "entry": archived, "table": "organisation", "row": id });
    let refused = is_refused(&mut desk, "desk", "restore", by_hand);
    assert_eq!(refused.code, "journal-restore-by-steps");
}

#[test]
fn the_history_tells_records_by_their_names_and_masks_personal_numbers() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let person = json!({ "name": "周采薇", "phone": "13800008000" });
    let person = does(&mut desk, "registry", "addPerson", person)
        .made
        .unwrap()
        .id;
    let post = json!({ "person": person, "organisation": organisation, "title": "理事长" });
    does(&mut desk, "registry", "addPost", post);
    let history = desk.book.history(&HistoryAsk::default()).unwrap();
    let after = |at: usize, field: &str| {
        let mut told = history[at].changes.iter().flat_map(|change| &change.fields);
        let told = told.find(|told| told.field == field);
        told.and_then(|told| told.after.clone()).unwrap()
    };
    assert_eq!(after(0, "person_id"), "周采薇");
    assert_eq!(after(0, "organisation_id"), "青溪县慧枝社会工作服务中心");
    assert_eq!(history[1].changes[0].name.as_deref(), Some("周采薇"));
    assert_eq!(after(1, "phone"), "138****8000");
}

#[test]
fn commands_are_found_by_pinyin_and_initials() {
    let desk = Desk::new();
    let finds = |text: &str| {
        sees(
            &desk,
            json!({ "finds": { "text": text, "names": ["新建组织", "报表打印"] } }),
        )
    };
    assert_eq!(finds("xjzz"), json!([true, false]));
    assert_eq!(finds("dayin"), json!([false, true]));
    assert_eq!(finds("打印"), json!([false, true]));
    assert_eq!(finds("zrjz"), json!([false, false]));
}
