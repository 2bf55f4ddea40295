//! The voucher of a payment, and the register of a year of money.

use serde_json::json;

use super::Work;

#[test]
fn a_voucher_says_the_payment_and_what_is_left() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-03-05");
    let second = work.pays(1, "5000.50", "2024-09-02");
    let voucher = work.asks("summaries", "paymentVoucher", json!({"payment": second}));
    assert_eq!(voucher["voucherNo"], "拨字〔2024〕第0002号");
    assert_eq!(voucher["standing"], "valid");
    assert_eq!(voucher["amount"], "5000.50");
    assert_eq!(voucher["paidSoFar"], "17000.50");
    assert_eq!(voucher["unpaid"], "2999.50");
    assert_eq!(voucher["tranche"], "尾款");
    assert!(
        voucher["payee"]["accountMasked"]
            .as_str()
            .unwrap()
            .contains("****")
    );
}

#[test]
fn the_register_runs_per_award_and_its_totals_are_those_of_the_ledger() {
    let mut work = Work::under_way();
    let first = work.pays(0, "12000", "2024-03-05");
    work.pays(1, "5000", "2024-09-02");
    let entry = work.asks("grants", "payment", json!({"id": first}))["payment"]["entry"].clone();
    work.does(
        "grants",
        "reverseEntry",
        json!({"entry": entry, "on": "2024-09-10", "reason": "重复登记"}),
    );
    let register = work.asks("summaries", "disbursementRegister", json!({}));
    let column = |key: &str| -> Vec<&str> {
        register["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row[key].as_str().unwrap())
            .collect()
    };
    assert_eq!(column("amount"), ["12000.00", "5000.00", "-12000.00"]);
    assert_eq!(column("cumulative"), ["12000.00", "17000.00", "5000.00"]);
    assert_eq!(column("balance"), ["8000.00", "3000.00", "15000.00"]);
    assert_eq!(column("kind"), ["disbursement", "disbursement", "reversal"]);
    let totals = &register["totals"];
    assert_eq!(
        (&totals["paid"], &totals["cameBack"], &totals["net"]),
        (&json!("17000.00"), &json!("12000.00"), &json!("5000.00"))
    );
    assert_eq!(register["totals"]["payments"], 2);
}

#[test]
fn a_register_of_part_of_the_year_goes_on_from_what_was_paid_before() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-03-05");
    work.pays(1, "5000", "2024-09-02");
    let register = work.asks(
        "summaries",
        "disbursementRegister",
        json!({"from": "2024-07-01"}),
    );
    assert_eq!(register["rows"].as_array().unwrap().len(), 1);
    assert_eq!(register["rows"][0]["cumulative"], "17000.00");
}
