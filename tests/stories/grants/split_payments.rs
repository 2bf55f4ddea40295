//! What goes to one payee on one day is one payment, however it is split; and only 审批 lets money go.

use hub::base::people::DeskRole;
use serde_json::{Value, json};

use super::office::{Office, SECOND, code, made, said};

fn pay(tranche: &str, amount: &str, on: &str) -> Value {
    json!({"tranche": tranche, "amount": amount, "on": on})
}

#[test]
fn payments_of_one_day_are_measured_as_one_sum() {
    let mut office = Office::open();
    office.hires();
    let (_, first) = office.has_award("20000");
    let (_, second) = office.has_award("20000");
    let payment = office.pays(&first, "3000", "2024-04-01");
    // Another award of the same organisation, the same day: together 5,000.01.
    let split = office.is_refused("recordDisbursement", pay(&second, "2000.01", "2024-04-01"));
    assert_eq!(code(&split), ("grants-second-person-together", "amount"));
    assert_eq!(
        (
            split.args["othersSum"].as_str(),
            split.args["together"].as_str()
        ),
        ("3,000.00", "5,000.01")
    );
    let told = said(&split);
    assert!(
        told.contains("拨字〔2024〕第0001号") && told.contains(SECOND),
        "{told}"
    );
    // Up to the limit, on another day, or after the first went back, one person does.
    office.pays(&second, "2000", "2024-04-01");
    office.pays(&second, "5000", "2024-04-02");
    office.does(
        "returnPayment",
        json!({"payment": payment, "on": "2024-04-03", "reason": "户名不符"}),
    );
    office.pays(&second, "3000", "2024-04-01");
    // Prepared, it counts as well: the next one waits for the second person, who may.
    let waits = made(office.does("preparePayment", pay(&first, "4000", "2024-10-18")));
    let refused = office.is_refused("recordDisbursement", pay(&second, "2000", "2024-10-18"));
    assert_eq!(refused.code, "grants-second-person-together");
    let next = made(office.does("preparePayment", pay(&second, "2000", "2024-10-18")));
    let mut office = office.seats_second();
    for payment in [&waits, &next] {
        office.does("approvePayment", json!({"payment": payment}));
        office.does(
            "payPayment",
            json!({"payment": payment, "on": "2024-10-18"}),
        );
    }
    assert_eq!(office.payment(&next)["singleOperator"], false);
    office.is_sound();
}

#[test]
fn moved_to_the_same_day_it_is_measured_when_it_is_paid() {
    let mut office = Office::open();
    office.hires();
    let (_, tranche) = office.has_award("20000");
    office.pays(&tranche, "3000", "2024-04-01");
    let payment = made(office.does("preparePayment", pay(&tranche, "4000", "2024-04-02")));
    office.does("approvePayment", json!({"payment": payment}));
    let refused = office.is_refused(
        "payPayment",
        json!({"payment": payment, "on": "2024-04-01"}),
    );
    assert_eq!(code(&refused), ("grants-second-person-together", "amount"));
    office.does(
        "payPayment",
        json!({"payment": payment, "on": "2024-04-02"}),
    );
    office.is_sound();
}

#[test]
fn a_desk_of_one_states_the_exception_on_each_part_of_the_sum() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("20000");
    let first = office.pays(&tranche, "3000", "2024-04-01");
    assert_eq!(office.payment(&first)["singleOperator"], false);
    let second = office.pays(&tranche, "3000", "2024-04-01");
    for payment in [&first, &second] {
        assert_eq!(office.payment(payment)["singleOperator"], true);
        assert_eq!(office.payment(payment)["payment"]["toCosign"], true);
    }
    assert_eq!(
        office.asks("payments", json!({"toCosign": true}))["total"],
        2
    );
    office.is_sound();
}

#[test]
fn only_the_approver_of_the_desk_lets_money_go() {
    let mut office = Office::open();
    let passphrase = "月色溶溶";
    let handler = "苏蔓";
    let book = &mut office.desk.book;
    book.add_desk_person(handler, DeskRole::Handler, passphrase)
        .unwrap();
    let (_, tranche) = office.has_award("20000");
    // Above the limit the handler prepares and the approver approves, not the other way round.
    let over = office.is_refused("recordDisbursement", pay(&tranche, "6000", "2024-04-01"));
    assert_eq!(code(&over), ("grants-second-person", "amount"));
    assert!(said(&over).contains("请由苏蔓提交"), "{}", said(&over));

    let desk = office.desk.opened_by(handler, passphrase, "2024-10-18");
    let mut office = Office { desk, ..office };
    let small = office.is_refused("recordDisbursement", pay(&tranche, "100", "2024-04-01"));
    assert_eq!(code(&small), ("grants-not-approver", "payment"));
    let told = said(&small);
    assert!(
        told.contains("苏蔓的角色是经办") && told.contains("林晓"),
        "{told}"
    );
    let payment = made(office.does("preparePayment", pay(&tranche, "6000", "2024-04-01")));
    let own = office.is_refused("approvePayment", json!({"payment": payment}));
    assert_eq!(own.code, "grants-second-person");
    let other = made(office.does("preparePayment", pay(&tranche, "100", "2024-04-02")));
    let own = office.is_refused("approvePayment", json!({"payment": other}));
    assert_eq!(own.code, "grants-not-approver");

    let mut office = office.seats_first();
    office.does("approvePayment", json!({"payment": payment}));
    office.does("approvePayment", json!({"payment": other}));
    office.is_sound();
}
