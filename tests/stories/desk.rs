//! What stands around the lists: notes, tags, reminders, pins, drafts, and records put back as they were.

use hub::base::history::HistoryAsk;
use hub::base::people::DeskRole;
use hub::desk::{Keep, RecordRef};
use hub::{Done, keep, search};
use serde_json::{Value, json};
use tests::{Desk, refusal};

#[track_caller]
fn does(desk: &mut Desk, slice: &str, verb: &str, body: Value) -> Done {
    desk.does_json(json!({ slice: { verb: body } }))
}

#[track_caller]
fn is_refused(desk: &mut Desk, slice: &str, verb: &str, body: Value) -> hub::Refusal {
    let op: hub::Op = serde_json::from_value(json!({ slice: { verb: body } })).unwrap();
    desk.is_refused(op)
}

#[track_caller]
fn sees(desk: &Desk, query: Value) -> Value {
    desk.asks(serde_json::from_value::<hub::Query>(json!({ "desk": query })).unwrap())
}

fn of(kind: &str, id: &str) -> Value {
    json!({ "kind": kind, "id": id })
}

fn record(kind: &str, id: &str) -> RecordRef {
    RecordRef {
        kind: kind.to_owned(),
        id: id.to_owned(),
    }
}

#[track_caller]
fn event(desk: &mut Desk, topic: &str) -> String {
    let event =
        json!({ "kind": "training", "topic": topic, "from": "2024-10-20", "mode": "onSite" });
    does(desk, "talent", "addEvent", event).made.unwrap().id
}

fn names(found: &[hub::base::search::HitGroup]) -> Vec<&str> {
    let hits = found.iter().flat_map(|group| &group.hits);
    hits.map(|hit| hit.name.as_str()).collect()
}

#[test]
fn a_note_beside_a_record_bears_who_wrote_it_and_when() {
    let mut desk = Desk::new();
    let id = desk.organisation("青溪县慧枝社会工作服务中心");
    let note = json!({ "of": of("organisation", &id), "text": " 负责人下周休假 " });
    let note = does(&mut desk, "desk", "addNote", note).made.unwrap().id;
    let page = sees(
        &desk,
        json!({ "beside": { "of": of("organisation", &id) } }),
    );
    assert_eq!(page["notes"][0]["text"], "负责人下周休假");
    assert_eq!(page["notes"][0]["writtenBy"], "林晓");
    assert_eq!(page["notes"][0]["writtenAt"], "2024-10-18T09:00:00");

    let better = json!({ "note": note, "text": "负责人下周三起休假" });
    does(&mut desk, "desk", "editNote", better);
    does(&mut desk, "desk", "removeNote", json!({ "note": note }));
    let again = is_refused(&mut desk, "desk", "removeNote", json!({ "note": note }));
    assert_eq!(again.code, "desk-no-note");
    desk.undoes();
    let page = sees(
        &desk,
        json!({ "beside": { "of": of("organisation", &id) } }),
    );
    assert_eq!(page["notes"][0]["text"], "负责人下周三起休假");

    let empty = json!({ "of": of("organisation", &id), "text": "  " });
    assert_eq!(
        is_refused(&mut desk, "desk", "addNote", empty).code,
        "base-required"
    );
    let nowhere = json!({ "of": of("wallpaper", "1"), "text": "花" });
    assert_eq!(
        is_refused(&mut desk, "desk", "addNote", nowhere).code,
        "desk-no-record"
    );

    desk.book
        .add_desk_person("陈望舒", DeskRole::Handler, "山高水长月小")
        .unwrap();
    let mut other = desk.opened_by("陈望舒", "山高水长月小", "2024-10-19");
    let mine = json!({ "note": note, "text": "改写" });
    let refused = is_refused(&mut other, "desk", "editNote", mine);
    assert_eq!(
        (&*refused.code, refused.args["writer"].as_str()),
        ("desk-note-of-other", "林晓")
    );
    other.is_sound();
}

#[test]
fn tags_find_records_of_every_kind_and_an_organisation_keeps_hers_in_itself() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let event = event(&mut desk, "财务规范专题培训");
    assert!(names(&search(&desk.book, "#重点", 8).unwrap()).is_empty());
    let marked = |kind: &str, id: &str, tags: Value| json!({ "of": of(kind, id), "tags": tags });
    let tags = json!(["＃重点 ", "重点", "回访"]);
    does(&mut desk, "desk", "setTags", marked("event", &event, tags));
    does(
        &mut desk,
        "desk",
        "setTags",
        marked("organisation", &organisation, json!(["重点"])),
    );

    let found = search(&desk.book, "#重点", 8).unwrap();
    assert_eq!(
        names(&found),
        ["青溪县慧枝社会工作服务中心", "财务规范专题培训"]
    );
    assert_eq!(
        names(&search(&desk.book, "＃回", 8).unwrap()),
        ["财务规范专题培训"]
    );
    let page: Value = desk.asks(
        serde_json::from_value::<hub::Query>(
            json!({ "registry": { "organisation": { "id": organisation } } }),
        )
        .unwrap(),
    );
    assert_eq!(page["tags"], json!(["重点"]));
    let used = sees(&desk, json!({ "tags": {} }));
    assert_eq!(used[0], json!({ "tag": "重点", "records": 2 }));

    hub::undo(&mut desk.book, None).unwrap();
    let found = search(&desk.book, "#重点", 8).unwrap();
    assert_eq!(names(&found), ["财务规范专题培训"]);
    hub::undo(&mut desk.book, None).unwrap();
    assert!(names(&search(&desk.book, "#重点", 8).unwrap()).is_empty());

    let long = marked(
        "event",
        &event,
        json!(["这一个标签实在是太长了长到没有人愿意去读它一遍"]),
    );
    let refused = is_refused(&mut desk, "desk", "setTags", long);
    assert_eq!(
        (&*refused.code, refused.args["most"].as_str()),
        ("desk-tag-long", "20")
    );
}

#[test]
fn what_stood_beside_a_merged_organisation_stands_beside_the_one_that_goes_on() {
    let mut desk = Desk::new();
    let keep = desk.organisation("青溪县慧枝社会工作服务中心");
    let from = desk.organisation("慧枝社工中心");
    let note = json!({ "of": of("organisation", &from), "text": "已电话核实" });
    does(&mut desk, "desk", "addNote", note);
    does(
        &mut desk,
        "registry",
        "mergeOrganisations",
        json!({ "keep": keep, "from": from }),
    );
    let page = sees(
        &desk,
        json!({ "beside": { "of": of("organisation", &keep) } }),
    );
    assert_eq!(page["notes"][0]["text"], "已电话核实");
}

#[test]
fn her_own_reminders_stand_among_the_deadlines_until_they_are_done() {
    let mut desk = Desk::new();
    let id = desk.organisation("青溪县慧枝社会工作服务中心");
    let call = json!({ "text": "催交年报", "dueOn": "2024-10-17", "of": of("organisation", &id) });
    let call = does(&mut desk, "desk", "addReminder", call)
        .made
        .unwrap()
        .id;
    let meet = json!({ "text": "准备例会", "dueOn": "2024-10-21" });
    does(&mut desk, "desk", "addReminder", meet);
    let due = |desk: &Desk| -> Vec<Value> {
        let query = json!({ "summaries": { "deadlines": { "kind": "reminder" } } });
        let page: Value = desk.asks(serde_json::from_value::<hub::Query>(query).unwrap());
        page["rows"].as_array().unwrap().clone()
    };
    let rows = due(&desk);
    assert_eq!(rows.len(), 2);
    assert_eq!(
        (&rows[0]["what"], &rows[0]["daysLeft"]),
        (&json!("催交年报"), &json!(-1))
    );
    assert_eq!(rows[0]["organisationName"], "青溪县慧枝社会工作服务中心");
    assert_eq!(rows[0]["of"], of("organisation", &id));

    let later = json!({ "reminder": call, "text": "催交年报", "dueOn": "2024-10-22" });
    does(&mut desk, "desk", "editReminder", later);
    assert_eq!(due(&desk)[1]["dueOn"], "2024-10-22");
    does(
        &mut desk,
        "desk",
        "settleReminder",
        json!({ "reminder": call, "done": true }),
    );
    assert_eq!(due(&desk).len(), 1);
    assert_eq!(
        sees(&desk, json!({ "reminders": {} }))
            .as_array()
            .unwrap()
            .len(),
        1
    );

    desk.book
        .add_desk_person("陈望舒", DeskRole::Handler, "山高水长月小")
        .unwrap();
    let mut other = desk.opened_by("陈望舒", "山高水长月小", "2024-10-19");
    assert!(due(&other).is_empty());
    let hers = json!({ "reminder": call, "done": false });
    let refused = is_refused(&mut other, "desk", "settleReminder", hers);
    assert_eq!(refused.code, "desk-no-reminder");
}

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

#[test]
fn what_stood_beside_a_record_is_part_of_its_history_also_once_it_is_gone() {
    let mut desk = Desk::new();
    let id = desk.organisation("青溪县慧枝社会工作服务中心");
    let (mine, other) = (event(&mut desk, "财务规范"), event(&mut desk, "志愿者管理"));
    let note = json!({ "of": of("event", &mine), "text": "场地已定" });
    let note = does(&mut desk, "desk", "addNote", note).made.unwrap().id;
    let tags = json!({ "of": of("event", &mine), "tags": ["重点"] });
    does(&mut desk, "desk", "setTags", tags);
    does(&mut desk, "desk", "removeNote", json!({ "note": note }));
    let elsewhere = json!({ "of": of("event", &other), "text": "改期" });
    does(&mut desk, "desk", "addNote", elsewhere);

    let ops = |row: &str| -> Vec<String> {
        let ask = HistoryAsk {
            row: Some(row.to_owned()),
            ..HistoryAsk::default()
        };
        let entries = desk.book.history(&ask).unwrap();
        assert!(entries.iter().all(|entry| !entry.changes.is_empty()));
        entries.into_iter().map(|entry| entry.op).collect()
    };
    assert_eq!(
        ops(&mine),
        [
            "desk.removeNote",
            "desk.setTags",
            "desk.addNote",
            "talent.addEvent"
        ]
    );
    assert_eq!(ops(&other), ["desk.addNote", "talent.addEvent"]);
    assert_eq!(ops(&id), ["registry.addOrganisation"]);
}
