//! What a fund has left goes back to its source, and is money of the fund no more.

use hub::summaries::{Document, DocumentAsk, document};
use serde_json::{Value, json};

use super::office::{Office, code, made, said};

fn back(office: &Office, amount: &str, on: &str) -> Value {
    json!({"fund": office.fund, "amount": amount, "on": on, "reason": "年度结余上缴财政",
        "paper": "缴款书〔2024〕15号"})
}

#[test]
fn what_is_left_goes_back_to_the_source() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("50000");
    office.pays(&tranche, "20000", "2024-04-01");
    office.awards_in_one("30000");
    // 200,000 came in; 50,000 are bound, 30,000 awarded and unsigned.
    assert_eq!(office.the_fund()["left"], "120000.00");
    let over = office.is_refused("handBackMoney", back(&office, "120000.01", "2024-10-10"));
    assert_eq!(code(&over), ("grants-hand-back-over", "amount"));
    let told = said(&over);
    assert!(
        told.contains("120,000.00") && told.contains("30,000.00"),
        "{told}"
    );
    office.does("handBackMoney", back(&office, "20000", "2024-10-10"));
    let fund = office.the_fund();
    assert_eq!(
        [
            &fund["handedBack"],
            &fund["cash"],
            &fund["free"],
            &fund["left"]
        ],
        ["20000.00", "160000.00", "100000.00", "100000.00"]
    );
    // It is not awarded any more.
    let award = office.award_of("100000.01", json!([{"name": "首款"}]));
    let none = office.is_refused("makeAward", award);
    assert_eq!(none.code, "grants-over-fund");
    // Nor is the money that came in taken back from under it.
    let received = office.asks("ledger", json!({"kinds": ["moneyReceived"]}))["rows"][0].clone();
    let relied = json!({"entry": received["id"], "on": "2024-10-18", "reason": "有误"});
    assert_eq!(
        office.is_refused("reverseEntry", relied).code,
        "grants-money-relied-on"
    );
    office.is_sound();
}

#[test]
fn it_needs_a_day_a_reason_and_a_paper() {
    let mut office = Office::open();
    for (key, value, told) in [
        (
            "amount",
            json!("0"),
            ("grants-amount-not-positive", "amount"),
        ),
        ("on", json!("2024-10-19"), ("grants-in-future", "on")),
        ("on", json!("2024-01-09"), ("grants-fund-short-then", "on")),
        ("reason", json!(" "), ("base-required", "reason")),
        ("paper", json!(""), ("base-required", "paper")),
    ] {
        let mut body = back(&office, "100", "2024-10-10");
        body[key] = value;
        let refused = office.is_refused("handBackMoney", body);
        assert_eq!(code(&refused), told);
        said(&refused);
    }
    office.does("lockPeriod", json!({"through": "2024-09-30"}));
    let locked = office.is_refused("handBackMoney", back(&office, "100", "2024-09-30"));
    assert_eq!(code(&locked), ("grants-period-locked", "on"));
    office.is_sound();
}

#[test]
fn the_years_carry_over_what_stayed() {
    let mut office = Office::open();
    office.does("handBackMoney", back(&office, "50000", "2024-10-10"));
    let desk = office.desk.next_opened_on("2025-02-01");
    let mut office = Office { desk, ..office };
    office.does("handBackMoney", back(&office, "30000", "2025-01-15"));
    let years = office.asks("fund", json!({"id": office.fund}))["years"].clone();
    let told = |year: usize, key: &str| years[year][key].clone();
    assert_eq!(told(0, "handedBack"), "50000.00");
    assert_eq!(told(0, "carriedOver"), "150000.00");
    assert_eq!(told(1, "broughtForward"), "150000.00");
    assert_eq!(told(1, "carriedOver"), "120000.00");
    // The same at any date.
    let on = |day: &str| office.asks("fund", json!({"id": office.fund, "on": day}))["fund"].clone();
    assert_eq!(on("2024-10-09")["cash"], "200000.00");
    assert_eq!(on("2024-10-10")["cash"], "150000.00");
    assert_eq!(on("2024-12-31")["free"], "150000.00");
    let standings = office.asks("standings", json!({"day": "2024-12-31"}));
    assert_eq!(standings["funds"][0]["asAt"]["cash"], "150000.00");
    assert_eq!(standings["funds"][0]["asAt"]["handedBack"], "50000.00");
    let months = office.asks("periods", json!({}))["months"].clone();
    assert_eq!(months[0]["handedBack"], "30000.00");
    office.is_sound();
}

#[test]
fn a_mistake_is_reversed_like_any_other_line() {
    let mut office = Office::open();
    let entry = made(office.does("handBackMoney", back(&office, "50000", "2024-10-10")));
    let ledger = office.asks("ledger", json!({"fund": office.fund}));
    let line = ledger["rows"].as_array().unwrap().last().unwrap();
    assert_eq!(line["id"], entry.as_str());
    assert_eq!(
        (&line["kind"], &line["effect"], &line["runningCash"]),
        (
            &json!("handedBack"),
            &json!("-50000.00"),
            &json!("150000.00")
        )
    );
    assert_eq!(line["reversible"], true);
    office.does(
        "reverseEntry",
        json!({"entry": entry, "on": "2024-10-12", "reason": "退票"}),
    );
    let page = office.asks("fund", json!({"id": office.fund}));
    assert_eq!(page["fund"]["cash"], "200000.00");
    assert_eq!(page["handedBack"][0]["reversed"], true);
    assert_eq!(page["years"][0]["handedBack"], "0.00");
    let twice = json!({"entry": entry, "on": "2024-10-12", "reason": "退票"});
    let twice = office.is_refused("reverseEntry", twice);
    assert_eq!(twice.code, "grants-already-reversed");
    office.is_sound();
}

#[test]
fn the_statement_of_the_fund_says_it() {
    let mut office = Office::open();
    let hub = json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}});
    office.desk.does_json(hub);
    office.does("handBackMoney", back(&office, "50000", "2024-10-10"));
    let ask = json!({"document": "fund-statement", "ask": {"fund": office.fund}});
    let ask: DocumentAsk = serde_json::from_value(ask).unwrap();
    let reader = office.desk.book.reader();
    let Document::FundStatement(statement) = document(&reader, &ask).unwrap() else {
        panic!("another document")
    };
    assert_eq!(statement.handed_back.figure(), "¥50,000.00");
    assert_eq!(statement.cash.figure(), "¥150,000.00");
    assert_eq!(statement.given[0].note.as_deref(), Some("年度结余上缴财政"));
    assert_eq!(
        statement.given[0].receipt_no.as_deref(),
        Some("缴款书〔2024〕15号")
    );
    assert_eq!(statement.years[0].carried_over.figure(), "¥150,000.00");
}

#[test]
fn the_bank_shows_it_going_out() {
    let mut office = Office::open();
    let entry = made(office.does("handBackMoney", back(&office, "50000", "2024-10-10")));
    let line = json!({"line": 2, "on": "2024-10-10", "flow": "out", "amount": "50000", "party": "青溪县财政局"});
    let statement = json!({"file": "十月流水.xlsx", "digest": "b".repeat(64), "lines": [line]});
    let id = made(office.does("addBankStatement", statement));
    let read = office.asks("bankStatement", json!({"id": id}));
    let posting = &read["lines"][0]["candidates"][0]["posting"];
    assert_eq!(posting["entry"], entry.as_str());
    office.does(
        "matchBankLine",
        json!({"line": read["lines"][0]["id"], "entry": entry}),
    );
    office.is_sound();
}
