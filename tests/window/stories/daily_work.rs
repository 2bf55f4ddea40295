//! The main job: find an organisation, pay a tranche, be refused when it is too much, take back a slip.

use serde_json::{Value, json};
use uuid::Uuid;
use window::{Desk, Home};

fn demo() -> (Home, Desk) {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    (home, desk)
}

fn award(desk: &Desk, id: &Value) -> Value {
    let mut page = desk.call(
        "ask",
        json!({ "query": { "grants": { "award": { "id": id } } } }),
    );
    page["done"].take()
}

/// An award of the demo whose next tranche waits for its papers alone, and what is open of it.
/// The papers come in: the tranche can be paid.
pub(super) fn payable(desk: &Desk) -> (String, String) {
    let awards = desk.call("ask", json!({ "query": { "grants": { "awards": {} } } }));
    let rows = awards["done"]["rows"]
        .as_array()
        .expect("awards of the demo");
    for row in rows.iter().filter(|row| row["state"] == "active") {
        let page = award(desk, &row["id"]);
        let tranches = page["tranches"].as_array().expect("tranches");
        let Some(next) = tranches.iter().find(|tranche| tranche["state"] != "paid") else {
            continue;
        };
        for condition in next["conditions"].as_array().into_iter().flatten() {
            let accept =
                json!({ "condition": condition["id"], "evidence": "报告原件", "on": null });
            let op = json!({ "grants": { "acceptCondition": accept } });
            desk.call("perform", json!({ "op": op, "command": Uuid::new_v4() }));
        }
        let page = award(desk, &row["id"]);
        let tranches = page["tranches"].as_array().expect("tranches");
        let free = |tranche: &&Value| {
            tranche["id"] == next["id"] && tranche["blockers"].as_array().is_some_and(Vec::is_empty)
        };
        if let (Some(open), Some(id)) = (tranches.iter().find(free), row["id"].as_str()) {
            return (
                id.to_owned(),
                open["open"].as_str().expect("an amount").to_owned(),
            );
        }
    }
    panic!("the demo has no tranche that could be paid: {awards}");
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn an_organisation_is_found_by_its_initials() {
    let (_home, desk) = demo();
    let hits = desk.call("search", json!({ "text": "mlzyz", "limit": 8 }));
    let name = hits["done"][0]["hits"][0]["name"]
        .as_str()
        .expect("a hit for 木兰志愿者");

    desk.press_ctrl("k");
    desk.press("mlzyz");
    desk.see(name);
    desk.press_enter();
    desk.until(
        "its page",
        "return location.hash.startsWith('#/organisations/')",
        &[],
    );
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_tranche_is_paid_and_too_much_is_refused_at_its_field() {
    let (_home, desk) = demo();
    let (id, open) = payable(&desk);
    desk.go(&format!("grants/awards/{id}"));
    desk.click("拨付本批");
    desk.see("金额（小写）");

    desk.fill("金额（小写）", "999999.00");
    desk.click("记录拨付");
    desk.see("不能保存");

    desk.fill("金额（小写）", &open);
    desk.click("记录拨付");
    desk.see("冲销");
    desk.see_no_more("金额（小写）");

    desk.press_ctrl("z");
    desk.see("已经记账，不能撤销");
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_slip_is_taken_back() {
    let (_home, desk) = demo();
    let organisations = json!({ "query": { "registry": { "organisations": {} } } });
    let before = desk.call("ask", organisations.clone());

    desk.go("organisations");
    desk.click("登记组织");
    desk.fill("组织名称", "误录的组织");
    desk.choose("身份类别", "无");
    desk.click("保存");
    desk.click("撤销");
    desk.see("已撤销");
    let after = desk.call("ask", organisations);
    assert_eq!(after["done"]["total"], before["done"]["total"]);
    desk.close();
}
