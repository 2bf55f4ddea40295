//! The main job: find an organisation, pay a tranche, be refused when it is too much, take back a slip.

use serde_json::{Value, json};
use window::{Desk, Home};

/// An award of the demo with a tranche that can be paid now, and what is open of it.
fn payable(desk: &Desk) -> (String, String) {
    let awards = desk.call("ask", json!({ "query": { "grants": { "awards": {} } } }));
    for award in awards["done"]["rows"]
        .as_array()
        .expect("awards of the demo")
    {
        let id = award["id"].as_str().expect("an id");
        let page = desk.call(
            "ask",
            json!({ "query": { "grants": { "award": { "id": id } } } }),
        );
        let tranches = page["done"]["tranches"]
            .as_array()
            .expect("tranches")
            .clone();
        let free = |tranche: &&Value| {
            tranche["blockers"].as_array().is_some_and(Vec::is_empty) && tranche["state"] != "paid"
        };
        if let Some(tranche) = tranches.iter().find(free) {
            return (
                id.to_owned(),
                tranche["open"].as_str().expect("an amount").to_owned(),
            );
        }
    }
    panic!("the demo has no tranche that can be paid: {awards}");
}

fn demo() -> (Home, Desk) {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    (home, desk)
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn an_organisation_is_found_by_its_initials() {
    let (_home, desk) = demo();
    let list = desk.call(
        "ask",
        json!({ "query": { "registry": { "organisations": { "text": "hzmf" } } } }),
    );
    let _ = list;
    let hits = desk.call("search", json!({ "text": "qxx", "limit": 8 }));
    let name = hits["done"][0]["hits"][0]["name"]
        .as_str()
        .expect("a hit for qxx")
        .to_owned();

    desk.press_ctrl("k");
    desk.press("qxx");
    desk.see(&name);
    desk.press_enter();
    desk.until(
        "the organisation's page",
        "return location.hash.includes('organisations/')",
        &[],
    );
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_tranche_is_paid_and_too_much_is_refused_at_its_field() {
    let (_home, desk) = demo();
    let (award, open) = payable(&desk);
    desk.go(&format!("grants/awards/{award}"));
    desk.click("拨付此批");
    desk.see("记录拨付");

    desk.fill("金额", "999999.00");
    desk.click("记录拨付");
    desk.see("不能保存");

    desk.fill("金额", &open);
    desk.click("记录拨付");
    desk.see("冲销");
    desk.press_ctrl("z");
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_slip_is_taken_back() {
    let (_home, desk) = demo();
    let before = desk.call(
        "ask",
        json!({ "query": { "registry": { "organisations": {} } } }),
    );
    let count = before["done"]["total"].as_u64().expect("a count");

    desk.go("organisations");
    desk.click("新建");
    desk.fill("名称", "误录的组织");
    desk.click("保存");
    desk.see("撤销");
    desk.click("撤销");
    desk.see("已撤销");
    let after = desk.call(
        "ask",
        json!({ "query": { "registry": { "organisations": {} } } }),
    );
    assert_eq!(after["done"]["total"], count);
    desk.close();
}
