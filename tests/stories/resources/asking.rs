//! Who needs and who gives, put right or closed.

use serde_json::{Value, json};
use tests::Desk;

use super::{a_need, need_page, offer, proposal, turn};
use crate::channel::{a_person, makes, refused, sees};

#[test]
fn needs_and_offers_are_closed_with_a_reason() {
    let mut desk = Desk::new();
    let need = a_need(&mut desk);
    let given = makes(&mut desk, "resources", "addOffer", offer("50套"));
    let close = |id: &str, reason: Value| json!({ "need": id, "to": "close", "date": "2024-10-01", "reason": reason });
    refused(
        &mut desk,
        "resources",
        "moveNeed",
        close(&need, Value::Null),
        "resources-reason-missing",
        "reason",
    );
    let on_its_way = makes(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(&need, &given, json!("30套")),
    );
    refused(
        &mut desk,
        "resources",
        "moveNeed",
        close(&need, json!("已自行解决")),
        "resources-matches-on-their-way",
        "to",
    );
    let mut declined = turn(&on_its_way, "declined", "2024-09-08");
    declined["reason"] = json!("型号不合");
    makes(&mut desk, "resources", "moveMatch", declined);
    makes(
        &mut desk,
        "resources",
        "moveNeed",
        close(&need, json!("已自行解决")),
    );
    refused(
        &mut desk,
        "resources",
        "moveNeed",
        close(&need, json!("再关一次")),
        "resources-closed-already",
        "to",
    );
    refused(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(&need, &given, Value::Null),
        "resources-need-closed",
        "need",
    );
    let reopen = json!({ "need": need, "to": "reopen", "date": "2024-10-02" });
    makes(&mut desk, "resources", "moveNeed", reopen.clone());
    refused(
        &mut desk,
        "resources",
        "moveNeed",
        reopen,
        "resources-not-closed",
        "to",
    );
    let gone = json!({ "offer": given, "to": "close", "date": "2024-10-01", "reason": "已处置" });
    makes(&mut desk, "resources", "moveOffer", gone);
    refused(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(&need, &given, Value::Null),
        "resources-offer-closed",
        "offer",
    );
    assert_eq!(
        sees(&desk, "resources", "offers", json!({ "state": "closed" }))["total"],
        1
    );
    let needs = sees(&desk, "resources", "needs", json!({ "text": "课桌" }));
    assert_eq!(
        (&needs["total"], &needs["rows"][0]["late"]),
        (&json!(1), &json!(true))
    );
}

#[test]
fn somebody_needs_it_and_somebody_gives_it() {
    let mut desk = Desk::new();
    let person = a_person(&mut desk, "沈琳美");
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let mut need = json!({ "kind": "jobs", "title": "妈妈岗", "raisedOn": "2024-10-01" });
    refused(
        &mut desk,
        "resources",
        "addNeed",
        need.clone(),
        "resources-asker-missing",
        "organisation",
    );
    need["person"] = json!(person);
    makes(&mut desk, "resources", "addNeed", need.clone());
    need["organisation"] = json!(organisation);
    refused(
        &mut desk,
        "resources",
        "addNeed",
        need,
        "resources-two-askers",
        "person",
    );
    let mut given = offer("50套");
    given["organisation"] = json!(organisation);
    refused(
        &mut desk,
        "resources",
        "addOffer",
        given.clone(),
        "resources-two-givers",
        "giver",
    );
    given["organisation"] = Value::Null;
    given["giver"] = json!(" ");
    refused(
        &mut desk,
        "resources",
        "addOffer",
        given,
        "resources-giver-missing",
        "giver",
    );
    let mut worthless = offer("50套");
    worthless["value"] = json!("-1");
    refused(
        &mut desk,
        "resources",
        "addOffer",
        worthless,
        "resources-value-negative",
        "value",
    );
    let mut reversed = offer("50套");
    reversed["to"] = json!("2024-09-04");
    refused(
        &mut desk,
        "resources",
        "addOffer",
        reversed,
        "resources-days-reversed",
        "to",
    );
}

#[test]
fn a_need_is_corrected_while_nothing_was_promised() {
    let mut desk = Desk::new();
    let need = a_need(&mut desk);
    let organisation = desk.organisation("青溪县木兰志愿者协会");
    let details = json!({
        "kind": "goods", "title": "课桌椅和黑板", "organisation": organisation, "quantity": "40套",
        "raisedOn": "2024-09-02"
    });
    makes(
        &mut desk,
        "resources",
        "editNeed",
        json!({ "need": need, "details": details }),
    );
    let page = need_page(&desk, &need);
    assert_eq!(page["need"]["title"], "课桌椅和黑板");
    assert_eq!(page["need"]["quantity"]["value"], "40");
}
