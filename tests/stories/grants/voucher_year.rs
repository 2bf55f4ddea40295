//! A voucher's number is of the year in which its money goes.

use serde_json::json;

use super::office::{Office, code, made, said};

#[test]
fn a_payment_that_slips_into_another_year_takes_a_number_of_that_year() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("5000");
    let prepared = json!({"tranche": tranche, "amount": "3000", "on": "2025-01-02"});
    let early = made(office.does("preparePayment", prepared));
    office.does("approvePayment", json!({"payment": early}));
    assert_eq!(
        office.payment(&early)["payment"]["voucherNo"],
        "拨字〔2025〕第0001号"
    );
    let pay = json!({"payment": early, "on": "2024-10-18"});
    let refused = office.is_refused("payPayment", pay);
    assert_eq!(code(&refused), ("grants-voucher-of-other-year", "on"));
    let told = said(&refused);
    assert!(told.contains("2025") && told.contains("作废"), "{told}");

    // The way out: its number stays with it, and the payment takes one of the year it goes in.
    office.does(
        "voidPayment",
        json!({"payment": early, "reason": "提前付款"}),
    );
    let paid = office.pays(&tranche, "3000", "2024-10-18");
    assert_eq!(
        office.payment(&paid)["payment"]["voucherNo"],
        "拨字〔2024〕第0001号"
    );

    // Prepared in December, paid in January: the same.
    let late = json!({"tranche": tranche, "amount": "1000", "on": "2024-12-31"});
    let late = made(office.does("preparePayment", late));
    office.does("approvePayment", json!({"payment": late}));
    let desk = office.desk.next_opened_on("2025-01-03");
    let mut office = Office { desk, ..office };
    let pay = |on: &str| json!({"payment": late, "on": on});
    assert_eq!(
        office.is_refused("payPayment", pay("2025-01-03")).code,
        "grants-voucher-of-other-year"
    );
    office.does("payPayment", pay("2024-12-31"));
    let next = office.pays(&tranche, "1000", "2025-01-03");
    assert_eq!(
        office.payment(&next)["payment"]["voucherNo"],
        "拨字〔2025〕第0002号"
    );
    office.is_sound();
}

#[test]
fn a_batch_is_held_by_the_year_of_its_numbers() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("3000");
    let batch = json!({"on": "2025-01-02", "tranches": [{"tranche": tranche}]});
    let batch = made(office.does("prepareBatch", batch));
    office.does("approveBatch", json!({"batch": batch}));
    let refused = office.is_refused("payBatch", json!({"batch": batch, "on": "2024-10-18"}));
    assert_eq!(code(&refused), ("grants-voucher-of-other-year", "on"));
    office.is_sound();
}
