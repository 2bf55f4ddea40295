//! Settled months and years, and the figures as at a day beside those as they were recorded.

use serde_json::{Value, json};

use super::office::{Office, code, made};

fn fund_on(office: &Office, day: &str) -> Value {
    office.asks("standings", json!({"day": day}))["funds"][0].clone()
}

#[test]
fn a_month_is_locked_and_its_mistake_is_reversed_in_an_open_one() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("5000");
    let payment = office.pays(&tranche, "5000", "2024-04-01");
    let periods = office.asks("periods", json!({}));
    let april = &periods["months"][0];
    assert_eq!(
        (&april["id"], &april["paid"], &april["locked"]),
        (&json!("2024-04-30"), &json!("5000.00"), &json!(false))
    );
    office.does("lockPeriod", json!({"through": "2024-04-30"}));
    let periods = office.asks("periods", json!({}));
    assert_eq!(periods["months"][0]["locked"], true);
    assert_eq!(periods["locks"][0]["through"], "2024-04-30");
    let reverse =
        |on: &str| json!({"entry": office.entry(&payment), "on": on, "reason": "付错账户"});
    let (early, late) = (reverse("2024-04-20"), reverse("2024-05-06"));
    assert_eq!(
        &*office.is_refused("reverseEntry", early).code,
        "grants-period-locked"
    );
    office.does("reverseEntry", late);
    office.is_sound();
}

#[test]
fn a_year_is_closed_when_nothing_of_it_is_on_its_way() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("5000");
    let payment = made(office.does(
        "preparePayment",
        json!({"tranche": tranche, "on": "2024-12-20"}),
    ));
    let early = office.is_refused("closeYear", json!({"year": 2024}));
    assert_eq!(code(&early), ("grants-year-in-flight", "year"));
    let strange = office.is_refused("closeYear", json!({"year": 999_999}));
    assert_eq!(&*strange.code, "grants-no-such-year");
    office.does(
        "rejectPayment",
        json!({"payment": payment, "reason": "改期"}),
    );
    let future = office.is_refused("closeYear", json!({"year": 2024}));
    assert_eq!(&*future.code, "grants-in-future");
    office.does("closeYear", json!({"year": 2023}));
    assert_eq!(
        office.asks("periods", json!({}))["lockedThrough"],
        "2023-12-31"
    );
    let again = office.is_refused("closeYear", json!({"year": 2022}));
    assert_eq!(&*again.code, "grants-locked-already");
}

#[test]
fn figures_are_told_as_at_a_day_and_as_they_were_recorded() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("5000");
    office.pays(&tranche, "5000", "2024-04-01");
    // All of it was recorded on 18 October and dated earlier.
    let then = fund_on(&office, "2024-04-30");
    assert_eq!(
        (
            &then["asAt"]["netPaid"],
            &then["asRecorded"]["netPaid"],
            &then["differs"]
        ),
        (&json!("5000.00"), &json!("0.00"), &json!(true))
    );
    assert_eq!(then["awards"][0]["asAt"]["netPaid"], "5000.00");
    let now = fund_on(&office, "2024-10-18");
    assert_eq!(now["asAt"], now["asRecorded"]);
    assert_eq!(now["asAt"]["cash"], "195000.00");
    assert_eq!(fund_on(&office, "2024-03-31")["asAt"]["netPaid"], "0.00");

    let dated = office.asks("ledger", json!({"to": "2024-04-30"}));
    let told = office.asks("ledger", json!({"recordedTo": "2024-04-30"}));
    assert_eq!(
        (&dated["netPaid"], &told["total"]),
        (&json!("5000.00"), &json!(0))
    );
}
