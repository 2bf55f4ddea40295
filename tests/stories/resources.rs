//! Resource matching: what is needed meets what is offered.

use serde_json::{Value, json};
use tests::Desk;

use crate::channel::{a_person, makes, refused, sees, services};

const NOTHING: &str = "01890000-0000-7000-8000-000000000000";

fn a_need(desk: &mut Desk) -> String {
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let need = json!({
        "kind": "goods", "title": "课桌椅", "organisation": organisation, "quantity": "30套", "place": "云岫街道",
        "raisedOn": "2024-09-02", "from": "2024-09-10", "to": "2024-10-10"
    });
    makes(desk, "resources", "addNeed", need)
}

fn offer(quantity: &str) -> Value {
    json!({
        "kind": "goods", "title": "学校更新下来的课桌椅", "giver": "青溪县第二小学", "quantity": quantity, "place": "云岫街道",
        "offeredOn": "2024-09-05", "from": "2024-09-05", "to": "2024-12-31", "value": "4000"
    })
}

fn proposal(need: &str, offer: &str, quantity: Value) -> Value {
    json!({ "need": need, "offer": offer, "date": "2024-09-06", "quantity": quantity })
}

fn turn(id: &str, to: &str, date: &str) -> Value {
    json!({ "match": id, "to": to, "date": date })
}

fn need_page(desk: &Desk, id: &str) -> Value {
    sees(desk, "resources", "need", json!({ "id": id }))
}

#[test]
fn a_need_is_met_in_two_deliveries_and_each_is_one_service() {
    let mut desk = Desk::new();
    let need = a_need(&mut desk);
    let offer = makes(&mut desk, "resources", "addOffer", offer("50套"));
    let suggested = need_page(&desk, &need);
    assert_eq!(
        suggested["suggestions"][0]["reasons"],
        json!(["sameKind", "samePlace", "daysMeet", "enough"])
    );
    for (quantity, state) in [("20套", "partlyMet"), ("10套", "met")] {
        let matched = makes(
            &mut desk,
            "resources",
            "proposeMatch",
            proposal(&need, &offer, json!(quantity)),
        );
        for to in ["accepted", "delivered", "confirmed"] {
            makes(
                &mut desk,
                "resources",
                "moveMatch",
                turn(&matched, to, "2024-09-12"),
            );
        }
        assert_eq!(need_page(&desk, &need)["need"]["state"], state);
        assert_eq!(need_page(&desk, &matched)["need"]["id"], json!(need));
    }
    assert_eq!(services(&desk).len(), 2);
    let left = sees(&desk, "resources", "offer", json!({ "id": offer }));
    assert_eq!(left["offer"]["left"]["value"], "20");
    assert_eq!(left["offer"]["state"], "partlyMet");
    assert_eq!(
        sees(&desk, "resources", "matches", json!({ "offer": offer }))["total"],
        2
    );
    desk.is_sound();
}

#[test]
fn no_more_is_promised_than_was_offered() {
    let mut desk = Desk::new();
    let need = a_need(&mut desk);
    let given = makes(&mut desk, "resources", "addOffer", offer("25套"));
    let first = makes(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(&need, &given, json!("20套")),
    );
    refused(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(&need, &given, json!("6套")),
        "resources-over-offer",
        "quantity",
    );
    refused(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(&need, &given, json!("5张")),
        "resources-unit-differs",
        "quantity",
    );
    refused(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(&need, &given, json!("0套")),
        "resources-quantity-not-positive",
        "quantity",
    );
    makes(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(&need, &given, Value::Null),
    );
    refused(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(&need, &given, Value::Null),
        "resources-nothing-left",
        "offer",
    );
    let smaller = json!({ "offer": given, "details": offer("24套") });
    refused(
        &mut desk,
        "resources",
        "editOffer",
        smaller,
        "resources-offer-below-promised",
        "quantity",
    );
    let mut other = offer("25套");
    other["kind"] = json!("venue");
    refused(
        &mut desk,
        "resources",
        "editOffer",
        json!({ "offer": given, "details": other }),
        "resources-kind-matched",
        "kind",
    );
    let mut reason = turn(&first, "cancelled", "2024-09-07");
    refused(
        &mut desk,
        "resources",
        "moveMatch",
        reason.clone(),
        "resources-reason-missing",
        "reason",
    );
    reason["reason"] = json!("场地未落实");
    makes(&mut desk, "resources", "moveMatch", reason);
    makes(
        &mut desk,
        "resources",
        "editOffer",
        json!({ "offer": given, "details": offer("24套") }),
    );
}

#[test]
fn a_match_goes_step_by_step() {
    let mut desk = Desk::new();
    let need = a_need(&mut desk);
    let given = makes(&mut desk, "resources", "addOffer", offer("50套"));
    let matched = makes(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(&need, &given, json!("30套")),
    );
    refused(
        &mut desk,
        "resources",
        "moveMatch",
        turn(&matched, "delivered", "2024-09-12"),
        "resources-match-move",
        "to",
    );
    refused(
        &mut desk,
        "resources",
        "moveMatch",
        turn(&matched, "accepted", "2024-09-05"),
        "resources-day-before-last",
        "date",
    );
    refused(
        &mut desk,
        "resources",
        "moveMatch",
        turn(&matched, "accepted", "2024-10-19"),
        "resources-day-in-future",
        "date",
    );
    refused(
        &mut desk,
        "resources",
        "moveMatch",
        turn(NOTHING, "accepted", "2024-09-12"),
        "resources-match-not-found",
        "match",
    );
    let mut venue = offer("1间");
    venue["kind"] = json!("venue");
    let venue = makes(&mut desk, "resources", "addOffer", venue);
    refused(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(&need, &venue, Value::Null),
        "resources-kinds-differ",
        "offer",
    );
    refused(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(NOTHING, &given, Value::Null),
        "resources-need-not-found",
        "need",
    );
    refused(
        &mut desk,
        "resources",
        "proposeMatch",
        proposal(&need, NOTHING, Value::Null),
        "resources-offer-not-found",
        "offer",
    );
}

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
