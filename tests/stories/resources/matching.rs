//! Needs and offers are brought together step by step.

use serde_json::{Value, json};
use tests::Desk;

use super::{NOTHING, a_need, need_page, offer, proposal, turn};
use crate::channel::{makes, refused, sees, services};

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
