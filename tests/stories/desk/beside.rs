//! Notes, tags and reminders beside a record, also once it is merged or gone.

use hub::base::history::HistoryAsk;
use hub::base::people::DeskRole;
use hub::search;
use serde_json::{Value, json};
use tests::Desk;

use super::{does, event, is_refused, names, of, sees};

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
