//! What each slice's own rules make of a typed cell.

use serde_json::{Value, json};
use tests::Desk;

use super::{cell, column, first, is_refused, page, tries, types};
use crate::channel::makes;

fn row(id: &str, cells: &[(&str, &str)]) -> Vec<Value> {
    cells
        .iter()
        .map(|(key, text)| cell(id, key, text))
        .collect()
}

fn only_id(desk: &Desk, list: &str) -> String {
    page(desk, list, json!({}))["rows"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn a_service_is_typed_in_and_one_that_an_event_counts_is_locked() {
    let mut desk = Desk::new();
    desk.organisation("双溪志愿服务队");
    let typed = row(
        "new-1",
        &[
            ("givenOn", "2024年9月"),
            ("channel", "资源对接"),
            ("topic", "送医下乡"),
            ("organisations", "双溪志愿服务队"),
            ("people", "40人左右"),
            ("cost", "３千元"),
        ],
    );
    types(&mut desk, "services", &typed);
    assert_eq!(first(&desk, "services", "people"), "约40人");
    assert_eq!(first(&desk, "services", "cost"), "3000.00");
    let id = only_id(&desk, "services");
    let refusal = is_refused(
        &mut desk,
        "services",
        &row(&id, &[("people", "9"), ("personTimes", "8")]),
    );
    assert_eq!(refusal.field.as_deref(), Some("personTimes"));
    let refusal = is_refused(&mut desk, "services", &[cell(&id, "cost", "三块")]);
    assert_eq!(
        (refusal.code.as_ref(), refusal.field.as_deref()),
        ("base-money-unreadable", Some("cost"))
    );

    let event = json!({ "kind": "training", "topic": "志愿者管理", "from": "2024-10-03", "mode": "onSite", "headcount": "约40人" });
    makes(&mut desk, "talent", "addEvent", event);
    let shown = page(
        &desk,
        "services",
        json!({ "filters": [{ "key": "channel", "is": ["talent"] }] }),
    );
    assert_eq!(shown["rows"][0]["locked"], true);
    let id = shown["rows"][0]["id"].as_str().unwrap();
    assert_eq!(
        is_refused(&mut desk, "services", &[cell(id, "topic", "别的")]).code,
        "sheets-row-locked"
    );
}

#[test]
fn a_sign_in_sheet_is_pasted_and_put_right() {
    let mut desk = Desk::new();
    types(
        &mut desk,
        "events",
        &row(
            "new-1",
            &[
                ("kind", "专题培训"),
                ("topic", "财务入门"),
                ("from", "2024/10/8"),
            ],
        ),
    );
    let mut sheet = Vec::new();
    for (at, (name, phone)) in [
        ("王一", "13800008001"),
        ("李二", "13800008002"),
        ("王一", "13800008001"),
    ]
    .iter()
    .enumerate()
    {
        let id = format!("new-{at}");
        sheet.extend(row(
            &id,
            &[("topic", "财务入门"), ("name", name), ("phone", phone)],
        ));
    }
    let tried = tries(&desk, "attendance", &sheet);
    let codes: Vec<&Value> = tried["cells"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cell| &cell["refusal"]["code"])
        .filter(|code| !code.is_null())
        .collect();
    assert_eq!(codes, ["talent-signed-in-already"]);
    types(&mut desk, "attendance", &sheet[..6]);
    let shown = page(&desk, "attendance", json!({ "sort": [{ "key": "name" }] }));
    assert_eq!(
        column(&desk, "attendance", &shown, "phone"),
        ["138****8002", "138****8001"]
    );
    assert_eq!(first(&desk, "events", "signedRows"), "2");
    let id = shown["rows"][0]["id"].as_str().unwrap();
    types(
        &mut desk,
        "attendance",
        &row(id, &[("times", "2"), ("signedInAt", "2024-10-08 08:41")]),
    );
    assert_eq!(first(&desk, "events", "signedTimes"), "3");
    let refusal = is_refused(&mut desk, "attendance", &[cell(id, "topic", "别的活动")]);
    assert_eq!(refusal.code, "sheets-record-unknown");
    types(
        &mut desk,
        "events",
        &row(
            "new-1",
            &[
                ("kind", "组织交流"),
                ("topic", "别的活动"),
                ("from", "2024-10-09"),
            ],
        ),
    );
    let refusal = is_refused(&mut desk, "attendance", &[cell(id, "topic", "别的活动")]);
    assert_eq!(
        (refusal.code.as_ref(), refusal.field.as_deref()),
        ("sheets-cell-settled", Some("topic"))
    );
}

#[test]
fn a_need_is_met_by_the_rule_and_not_by_typing() {
    let mut desk = Desk::new();
    desk.organisation("助残服务社");
    types(
        &mut desk,
        "needs",
        &row(
            "new-1",
            &[
                ("kind", "物资"),
                ("title", "轮椅"),
                ("organisationName", "助残服务社"),
                ("quantity", "10台"),
                ("raisedOn", "2024-10-01"),
            ],
        ),
    );
    types(
        &mut desk,
        "offers",
        &row(
            "new-1",
            &[
                ("kind", "物资"),
                ("title", "轮椅捐赠"),
                ("giver", "某企业"),
                ("quantity", "4台"),
                ("offeredOn", "2024-10-02"),
                ("value", "2万"),
            ],
        ),
    );
    let (need, offer) = (only_id(&desk, "needs"), only_id(&desk, "offers"));
    let made = json!({ "need": need, "offer": offer, "date": "2024-10-03" });
    let found = makes(&mut desk, "resources", "proposeMatch", made);
    for to in ["accepted", "delivered"] {
        let step = json!({ "match": found, "to": to, "date": "2024-10-04", "evidence": "签收单" });
        makes(&mut desk, "resources", "moveMatch", step);
    }
    assert_eq!(first(&desk, "needs", "state"), "partlyMet");
    assert_eq!(first(&desk, "offers", "state"), "met");
    assert_eq!(first(&desk, "offers", "left"), "0台");
    assert_eq!(first(&desk, "offers", "value"), "20000.00");
    assert_eq!(
        is_refused(&mut desk, "needs", &[cell(&need, "state", "已满足")]).code,
        "sheets-cell-read-only"
    );
    let refusal = is_refused(&mut desk, "offers", &[cell(&offer, "quantity", "2台")]);
    assert_eq!(
        (refusal.code.as_ref(), refusal.field.as_deref()),
        ("resources-offer-below-promised", Some("quantity"))
    );
}

#[test]
fn an_overdue_obligation_is_marked_and_a_new_one_is_due_by_its_rule() {
    let mut desk = Desk::new();
    desk.organisation("社区食堂");
    types(
        &mut desk,
        "obligations",
        &row(
            "new-1",
            &[
                ("organisationName", "社区食堂"),
                ("kind", "年检（年报）"),
                ("year", "2023"),
            ],
        ),
    );
    let shown = page(&desk, "obligations", json!({}));
    assert_eq!(column(&desk, "obligations", &shown, "due"), ["2024-05-31"]);
    assert_eq!(column(&desk, "obligations", &shown, "state"), ["overdue"]);
    assert_eq!(shown["rows"][0]["marks"], json!({ "due": "overdue" }));
    let later = desk.next_opened_on("2024-10-19");
    assert_eq!(first(&later, "obligations", "state"), "overdue");
}
