//! A list looked at: filtered, sorted, grouped, and kept so.

use serde_json::{Value, json};
use tests::Desk;

use super::{asks, cell, column, page, types};

/// Four organisations of two towns.
fn four(desk: &mut Desk) {
    for (name, kind, town, members, founded) in [
        ("张湾助老中心", "serviceAgency", "双城镇", "30", "2019-07"),
        (
            "阿依剪纸协会",
            "association",
            "双城镇",
            "约50人",
            "2020-01-05",
        ),
        ("李家志愿服务队", "volunteerTeam", "城郊乡", "8", "2021"),
        ("白茶合作社", "other", "", "", ""),
    ] {
        let id = desk.organisation(name);
        let mut cells = vec![cell(&id, "kind", kind)];
        for (key, text) in [("town", town), ("members", members), ("foundedOn", founded)] {
            cells.push(cell(&id, key, text));
        }
        types(desk, "organisations", &cells);
    }
}

fn names(desk: &Desk, view: Value) -> Vec<String> {
    let page = page(desk, "organisations", view);
    column(desk, "organisations", &page, "name")
}

#[test]
fn names_stand_in_the_order_of_their_sound() {
    let mut desk = Desk::new();
    four(&mut desk);
    assert_eq!(
        names(&desk, json!({})),
        [
            "阿依剪纸协会",
            "白茶合作社",
            "李家志愿服务队",
            "张湾助老中心"
        ]
    );
    let down = json!({ "sort": [{ "key": "members", "down": true }] });
    assert_eq!(
        names(&desk, down),
        [
            "阿依剪纸协会",
            "张湾助老中心",
            "李家志愿服务队",
            "白茶合作社"
        ],
        "blanks stand last either way"
    );
}

#[test]
fn filters_keep_what_they_say() {
    let mut desk = Desk::new();
    four(&mut desk);
    let filtered = |filter: Value| names(&desk, json!({ "filters": [filter] }));
    assert_eq!(
        filtered(json!({ "key": "kind", "is": ["other", "association"] })).len(),
        2
    );
    assert_eq!(
        filtered(json!({ "key": "name", "contains": "志愿" })),
        ["李家志愿服务队"]
    );
    assert_eq!(
        filtered(json!({ "key": "members", "from": "9", "to": "50" })).len(),
        2
    );
    assert_eq!(
        filtered(json!({ "key": "foundedOn", "from": "2019年7月", "to": "2020" })).len(),
        2
    );
    assert_eq!(
        filtered(json!({ "key": "town", "empty": true })),
        ["白茶合作社"]
    );
    assert_eq!(names(&desk, json!({ "text": "ayjz" })), ["阿依剪纸协会"]);
    let unknown = json!({ "page": { "list": "organisations", "view": { "group": "colour" }, "from": 0, "count": 1 } });
    let query: hub::Query = serde_json::from_value(json!({ "sheets": unknown })).unwrap();
    let Err(hub::Stop::Refused(refusal)) = hub::ask(&desk.book, &query) else {
        panic!("a view by a column that is not there");
    };
    assert_eq!(refusal.code, "sheets-column-unknown");
}

#[test]
fn a_project_of_several_places_stands_under_its_first_and_counts_once() {
    let mut desk = Desk::new();
    for (name, places) in [
        ("阅读营", json!(["双城镇", "城郊乡"])),
        ("剪纸课", json!(["城郊乡"])),
        ("暖巷", json!(["双城镇"])),
        ("网上课堂", json!([])),
    ] {
        let project = json!({ "name": name, "leadChannel": "talent", "places": places });
        let op = json!({ "projects": { "addProject": project } });
        let project = desk.does_json(op).made.unwrap().id;
        if name == "阅读营" {
            let activity = json!({ "project": project, "startsOn": "2024-10-01", "topic": "开营", "asRecorded": true });
            desk.does_json(json!({ "projects": { "addActivity": activity } }));
        }
    }
    let page = |desk: &Desk| page(desk, "projects", json!({ "group": "places" }));
    let told = |page: &Value| -> Vec<(Value, u64)> {
        let groups = page["groups"].as_array().unwrap().iter();
        groups
            .map(|group| (group["value"].clone(), group["count"].as_u64().unwrap()))
            .collect()
    };
    let first = page(&desk);
    assert_eq!(
        told(&first),
        [(json!("城郊乡"), 1), (json!("双城镇"), 2), (json!(null), 1)]
    );
    let activities = |at: usize| &first["groups"][at]["totals"]["activities"];
    assert_eq!((activities(0), activities(1)), (&json!("0"), &json!("1")));
    assert_eq!(
        (&first["total"], &first["totals"]["activities"]),
        (&json!(4), &json!("1"))
    );
    // Its places turned round, it stands under the other one.
    let id = first["rows"].as_array().unwrap().iter();
    let id = id
        .map(|row| row["id"].as_str().unwrap())
        .nth(2)
        .unwrap()
        .to_owned();
    types(
        &mut desk,
        "projects",
        &[cell(&id, "places", "城郊乡、双城镇")],
    );
    assert_eq!(
        told(&page(&desk)),
        [(json!("城郊乡"), 2), (json!("双城镇"), 1), (json!(null), 1)]
    );
}

#[test]
fn groups_have_their_own_totals() {
    let mut desk = Desk::new();
    four(&mut desk);
    let page = page(
        &desk,
        "organisations",
        json!({ "group": "town", "sort": [{ "key": "members" }] }),
    );
    let groups: Vec<(Value, Value, Value, Value)> = page["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| {
            (
                group["value"].clone(),
                group["count"].clone(),
                group["from"].clone(),
                group["totals"]["members"].clone(),
            )
        })
        .collect();
    assert_eq!(
        groups,
        [
            (json!("城郊乡"), json!(1), json!(0), json!("8")),
            (json!("双城镇"), json!(2), json!(1), json!("约80")),
            (json!(null), json!(1), json!(3), json!(null)),
        ]
    );
    assert_eq!(
        column(&desk, "organisations", &page, "name"),
        [
            "李家志愿服务队",
            "张湾助老中心",
            "阿依剪纸协会",
            "白茶合作社"
        ]
    );
    assert_eq!(page["totals"]["members"], "约88");
}

#[test]
fn the_status_bar_counts_what_is_selected() {
    let mut desk = Desk::new();
    four(&mut desk);
    let ask = json!({ "selection": { "list": "organisations", "from": 0, "count": 3, "keys": ["members", "town"] } });
    let said = asks(&desk, ask);
    assert_eq!(
        said,
        json!({ "count": 6, "filled": 4, "sum": "约58", "average": "约29" })
    );
    let ask = json!({ "selection": { "list": "organisations", "from": 3, "count": 9, "keys": ["members"] } });
    assert_eq!(
        asks(&desk, ask),
        json!({ "count": 1, "filled": 1, "sum": "30", "average": "30" })
    );
}

#[test]
fn a_saved_view_is_there_after_a_restart() {
    let mut desk = Desk::new();
    four(&mut desk);
    let view = json!({ "filters": [{ "key": "town", "is": ["双城镇"] }], "sort": [{ "key": "members", "down": true }] });
    let save = json!({ "list": "organisations", "name": "双城", "view": view, "columns": ["name", "members"] });
    desk.does_json(json!({ "sheets": { "saveView": save } }));
    let mut desk = desk.next_opened_on("2024-10-21");
    let kept = asks(&desk, json!({ "views": { "list": "organisations" } }));
    assert_eq!(kept[0]["columns"], json!(["name", "members"]));
    let shown = names(&desk, kept[0]["view"].clone());
    assert_eq!(shown, ["阿依剪纸协会", "张湾助老中心"]);

    let refused = |desk: &mut Desk, op: Value| {
        let op: hub::Op = serde_json::from_value(json!({ "sheets": op })).unwrap();
        desk.is_refused(op).code.into_owned()
    };
    assert_eq!(
        refused(&mut desk, json!({ "saveView": save })),
        "sheets-view-twice"
    );
    let id = kept[0]["id"].clone();
    let renamed = json!({ "id": id, "list": "organisations", "name": "双城镇", "view": {} });
    desk.does_json(json!({ "sheets": { "saveView": renamed } }));
    desk.does_json(json!({ "sheets": { "removeView": { "id": id } } }));
    assert_eq!(
        asks(&desk, json!({ "views": { "list": "organisations" } })),
        json!([])
    );
    assert_eq!(
        refused(&mut desk, json!({ "removeView": { "id": id } })),
        "sheets-view-gone"
    );
    desk.undoes();
    let kept = asks(&desk, json!({ "views": { "list": "organisations" } }));
    assert_eq!(kept[0]["name"], "双城镇");
}

#[test]
fn a_page_from_the_middle_of_a_long_list() {
    let mut desk = Desk::new();
    let rows: Vec<Value> = (0..3000)
        .flat_map(|n| {
            let row = format!("new-{n}");
            [
                cell(&row, "name", &format!("第{n:04}服务站")),
                cell(&row, "kind", "社区社会组织"),
                cell(&row, "members", &n.to_string()),
            ]
        })
        .collect();
    types(&mut desk, "organisations", &rows);
    let ask = |from: u32| json!({ "page": { "list": "organisations", "view": { "sort": [{ "key": "members", "down": true }] }, "from": from, "count": 3 } });
    let page = asks(&desk, ask(1500));
    assert_eq!(page["total"], 3000);
    assert_eq!(
        column(&desk, "organisations", &page, "members"),
        ["1499", "1498", "1497"]
    );
    assert_eq!(
        page["totals"]["members"],
        (0..3000).sum::<u32>().to_string()
    );
    let id = page["rows"][0]["id"].as_str().unwrap().to_owned();
    types(&mut desk, "organisations", &[cell(&id, "members", "9999")]);
    let page = asks(&desk, ask(0));
    assert_eq!(
        column(&desk, "organisations", &page, "members"),
        ["9999", "2999", "2998"]
    );
    assert_eq!(asks(&desk, ask(2999))["rows"].as_array().unwrap().len(), 1);
    assert_eq!(asks(&desk, ask(5000))["rows"], json!([]));
}

#[test]
fn a_list_is_written_out_as_its_sheet_shows_it() {
    let mut desk = Desk::new();
    four(&mut desk);
    let view =
        json!({ "filters": [{ "key": "town", "is": ["双城镇"] }], "sort": [{ "key": "members" }] });
    let save = json!({ "list": "organisations", "name": "双城", "view": view, "columns": ["name", "kind", "members"] });
    desk.does_json(json!({ "sheets": { "saveView": save } }));
    let table = hub::lists::viewed_as(&desk.book, "organisations", "双城").unwrap();
    let table = table.in_words(hub::base::words::Lang::ZhCn);
    assert_eq!(table.columns, ["组织名称", "类别", "成员人数"]);
    assert_eq!(
        table.rows,
        [
            ["张湾助老中心", "社会服务机构", "30"],
            ["阿依剪纸协会", "社会团体", "约50人"]
        ]
    );
    let all = hub::lists::viewed_as(&desk.book, "organisations", "{}").unwrap();
    assert_eq!(all.rows.len(), 4);
    let gone = hub::lists::viewed_as(&desk.book, "organisations", "没有的视图");
    assert!(matches!(gone, Err(hub::Stop::Refused(refusal)) if refusal.code == "sheets-view-gone"));
}

#[test]
fn a_sheet_that_stayed_open_shows_what_a_fresh_look_does() {
    let mut desk = Desk::new();
    four(&mut desk);
    let views = [
        json!({}),
        json!({ "sort": [{ "key": "members", "down": true }], "filters": [{ "key": "town", "empty": false }] }),
        json!({ "group": "town", "sort": [{ "key": "foundedOn" }] }),
    ];
    let look = |desk: &Desk| views.clone().map(|view| page(desk, "organisations", view));
    let id = |desk: &Desk, name: &str| {
        let view = json!({ "filters": [{ "key": "name", "is": [name] }] });
        page(desk, "organisations", view)["rows"][0]["id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    look(&desk);
    let tea = id(&desk, "白茶合作社");
    types(
        &mut desk,
        "organisations",
        &[cell(&tea, "town", "城郊乡"), cell(&tea, "members", "9")],
    );
    look(&desk);
    types(
        &mut desk,
        "organisations",
        &[cell(&tea, "name", "紫云合作社")],
    );
    types(
        &mut desk,
        "organisations",
        &[
            cell("new-1", "name", "巴山歌舞团"),
            cell("new-1", "kind", "其他"),
            cell("new-1", "members", "31"),
        ],
    );
    let added = look(&desk);
    assert_eq!(added[0]["total"], 5);
    assert_eq!(
        column(&desk, "organisations", &added[0], "name")[1],
        "巴山歌舞团"
    );
    desk.undoes();
    desk.does_json(json!({ "registry": { "archiveOrganisation": { "organisation": id(&desk, "张湾助老中心"), "reason": "已注销" } } }));
    let stayed = look(&desk);
    assert_eq!(stayed[0]["total"], 3);
    let desk = desk.next_opened_on("2024-10-18");
    assert_eq!(stayed, look(&desk));
}

#[test]
fn a_list_keeps_what_bears_a_tag() {
    let mut desk = Desk::new();
    let mut event = |topic: &str| {
        let event =
            json!({ "kind": "training", "topic": topic, "from": "2024-10-08", "mode": "onSite" });
        let done = desk.does_json(json!({ "talent": { "addEvent": event } }));
        done.made.unwrap().id
    };
    let (first, second) = (event("财务规范专题培训"), event("志愿者管理"));
    let tags = |id: &str, tags: Value| json!({ "desk": { "setTags": { "of": { "kind": "event", "id": id }, "tags": tags } } });
    desk.does_json(tags(&first, json!(["重点", "回访"])));
    desk.does_json(tags(&second, json!(["回访"])));

    let topics = |desk: &Desk, is: Value| {
        let page = page(
            desk,
            "events",
            json!({ "filters": [{ "key": "tags", "is": is }] }),
        );
        column(desk, "events", &page, "topic")
    };
    assert_eq!(topics(&desk, json!(["重点"])), ["财务规范专题培训"]);
    assert_eq!(topics(&desk, json!(["回访"])).len(), 2);
    let columns = asks(&desk, json!({ "columns": { "list": "events" } }));
    assert_eq!(columns["kind"], "event");
    let used = |desk: &Desk, kind: &str| -> Value {
        let query = json!({ "desk": { "tags": { "kind": kind } } });
        desk.asks(serde_json::from_value::<hub::Query>(query).unwrap())
    };
    assert_eq!(
        used(&desk, "event")[0],
        json!({ "tag": "回访", "records": 2 })
    );
    assert_eq!(used(&desk, "project"), json!([]));

    desk.does_json(tags(&first, json!(["重点"])));
    assert_eq!(topics(&desk, json!(["回访"])), ["志愿者管理"]);
    desk.undoes();
    assert_eq!(topics(&desk, json!(["回访"])).len(), 2);
}
