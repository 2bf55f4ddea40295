//! Where one person is not enough.

use serde_json::json;

use super::office::{ORGANISATION, Office, SECOND, code, made, text};

#[test]
fn above_the_threshold_another_person_approves() {
    let mut office = Office::open();
    office.hires();
    let (_, tranche) = office.has_award("20000");
    office.pays(&tranche, "5000", "2024-04-01");
    let pay = json!({"tranche": tranche, "amount": "5000.01", "on": "2024-04-01"});
    let refused = office.is_refused("recordDisbursement", pay.clone());
    assert_eq!(code(&refused), ("grants-second-person", "amount"));
    assert_eq!(refused.args["others"], SECOND);
    let payment = made(office.does("preparePayment", pay));
    assert_eq!(
        office
            .is_refused("approvePayment", json!({"payment": payment}))
            .code,
        "grants-second-person"
    );
    let mut office = office.seats_second();
    office.does("approvePayment", json!({"payment": payment}));
    let mut office = office.seats_first();
    office.does(
        "payPayment",
        json!({"payment": payment, "on": "2024-04-02"}),
    );
    let page = office.payment(&payment);
    assert_eq!(
        (
            page["payment"]["preparedBy"].as_str(),
            page["payment"]["approvedBy"].as_str()
        ),
        (Some("林晓"), Some(SECOND))
    );
    assert_eq!(page["singleOperator"], false);
    office.is_sound();
}

#[test]
fn the_threshold_is_the_desk_s_to_set() {
    let mut office = Office::open();
    office.hires();
    let (_, tranche) = office.has_award("20000");
    office
        .desk
        .does_json(json!({"desk": {"set": {"key": "grants.two-person-above", "value": "20000"}}}));
    assert_eq!(
        office.asks("settings", json!({}))["twoPeopleAbove"],
        "20000.00"
    );
    for odd in ["很多", "-1", ""] {
        let set = json!({"desk": {"set": {"key": "grants.two-person-above", "value": odd}}});
        let op: hub::Op = serde_json::from_value(set).unwrap();
        let refused = office.desk.is_refused(op);
        assert_eq!(code(&refused), ("desk-setting-amount", "value"));
    }
    office.pays(&tranche, "20000", "2024-04-01");
}

#[test]
fn a_desk_of_one_pays_with_the_exception_stated_until_it_is_co_signed() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("20000");
    let payment = office.pays(&tranche, "20000", "2024-04-01");
    let page = office.payment(&payment);
    assert_eq!(
        (&page["singleOperator"], &page["payment"]["toCosign"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(
        office.asks("payments", json!({"toCosign": true}))["total"],
        1
    );
    let sign = |by: &str, on: &str| json!({"payment": payment, "by": by, "on": on, "paper": "2024年拨付凭证第1卷"});
    assert_eq!(
        code(&office.is_refused("cosignPayment", sign("林晓", "2024-10-18"))),
        ("grants-cosign-same-person", "by")
    );
    assert_eq!(
        code(&office.is_refused("cosignPayment", sign(SECOND, "2024-10-19"))),
        ("grants-cosign-day", "on")
    );
    // A word is not a signature: its scan has to be there.
    let refused = office.is_refused("cosignPayment", sign(SECOND, "2024-10-18"));
    assert_eq!(code(&refused), ("grants-cosign-without-scan", "paper"));
    office.scans("payment", &payment);
    office.does("cosignPayment", sign(SECOND, "2024-10-18"));
    assert_eq!(
        office
            .is_refused("cosignPayment", sign(SECOND, "2024-10-18"))
            .code,
        "grants-not-to-cosign"
    );
    let page = office.payment(&payment);
    assert_eq!(
        (&page["singleOperator"], &page["payment"]["toCosign"]),
        (&json!(true), &json!(false))
    );
}

#[test]
fn a_condition_is_waived_by_two_people_with_a_reason() {
    let mut office = Office::open();
    office.hires();
    let award = office.awards(
        "5000",
        json!([{"name": "首款", "conditions": [{"kind": "document", "label": "收款收据"}]}]),
    );
    office.signs(&award);
    let condition = text(&office.award(&award)["tranches"][0]["conditions"][0]["id"]);
    let tranche = office.tranche(&award, 1);
    assert_eq!(
        code(&office.is_refused("waiveCondition", json!({"condition": condition}))),
        ("base-required", "reason")
    );
    office.does(
        "waiveCondition",
        json!({"condition": condition, "reason": "票据在补办"}),
    );
    assert_eq!(
        office
            .is_refused("waiveCondition", json!({"condition": condition}))
            .code,
        "grants-waiver-second-person"
    );
    let pay = json!({"tranche": tranche, "amount": "5000", "on": "2024-04-01"});
    assert_eq!(
        office.is_refused("recordDisbursement", pay.clone()).code,
        "grants-waiver-unconfirmed"
    );
    let mut office = office.seats_second();
    office.does("waiveCondition", json!({"condition": condition}));
    let state = &office.award(&award)["tranches"][0]["conditions"][0];
    assert_eq!(
        (
            state["state"].as_str(),
            state["askedBy"].as_str(),
            state["decidedBy"].as_str()
        ),
        (Some("waived"), Some("林晓"), Some(SECOND))
    );
    office.does("recordDisbursement", pay);
    office.is_sound();
}

#[test]
fn a_changed_account_is_looked_at_again_by_someone_else() {
    let mut office = Office::open();
    office.hires();
    let (_, tranche) = office.has_award("5000");
    office.pays(&tranche, "1000", "2024-04-01");
    office.sets_account("3501990000485852078");
    let pay = |seen: bool| json!({"tranche": tranche, "amount": "1000", "on": "2024-05-01", "accountSeen": seen});
    let refused = office.is_refused("recordDisbursement", pay(false));
    assert_eq!(code(&refused), ("grants-account-changed", "accountSeen"));
    assert_eq!(
        (
            refused.args["former"].as_str(),
            refused.args["present"].as_str()
        ),
        ("3501 **** **** 2608", "3501 **** **** 2078")
    );
    assert_eq!(
        code(&office.is_refused("recordDisbursement", pay(true))),
        ("grants-account-same-person", "accountSeen")
    );
    let mut office = office.seats_second();
    let payment = made(office.does("recordDisbursement", pay(true)));
    assert_eq!(office.payment(&payment)["accountSeenBy"], SECOND);
    // Once money has arrived there, it is an account like any other.
    office.does("recordDisbursement", pay(false));
    office.is_sound();
}

#[test]
fn the_account_on_a_payment_stays_what_it_was() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("5000");
    let payment = office.pays(&tranche, "1000", "2024-04-01");
    office.sets_account("3501990000485852078");
    let page = office.payment(&payment);
    assert_eq!(page["accountName"], ORGANISATION);
    assert_eq!(page["payment"]["accountNumber"], "3501 **** **** 2608");
}
