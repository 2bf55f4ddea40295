//! `desk verify` looks for what no trigger holds: the equation at the end, the budget, the order of the days.

use serde_json::json;

use super::office::Office;
use super::spending::{asks_for, sends, spent, with_budget};

/// What verify says after the book's rows were changed past all rules.
fn found(office: &Office, sql: &str) -> Vec<(String, String)> {
    let reader = office.desk.book.reader();
    let conn = reader.conn();
    let opened = "BEGIN; INSERT INTO journal_open (seq, kind) VALUES (9999, 'change')";
    conn.execute_batch(opened).unwrap();
    conn.execute_batch(sql).unwrap();
    let findings = hub::channels::grants::check_rules(&reader).unwrap();
    conn.execute_batch("ROLLBACK").unwrap();
    let told = |finding: hub::base::verify::Finding| (finding.code, finding.detail);
    findings.into_iter().map(told).collect()
}

#[test]
fn an_equation_that_does_not_hold_is_named() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("10000");
    office.pays(&tranche, "10000", "2024-04-01");
    office.does(
        "acceptExpenditure",
        json!({"award": award, "amount": "9000", "on": "2024-09-01", "summary": "活动物资"}),
    );
    office.does(
        "closeAward",
        json!({"award": award, "to": "closed", "on": "2024-10-18", "owed": "1000", "owedDueOn": "2024-12-31"}),
    );
    office.is_sound();
    let found = found(&office, "UPDATE settlement SET amount_fen = 99999");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "grants-unexplained");
    assert!(
        found[0].1.ends_with("left 1000.00, owed 999.99"),
        "{found:?}"
    );
}

#[test]
fn what_was_accepted_over_the_budget_is_named() {
    let (mut office, award) = with_budget();
    let report = asks_for(&mut office, &award);
    let spending = office.asks("spending", json!({"award": award}));
    let mut of_line = spent("8800", "01301");
    of_line["budgetLine"] = spending["lines"][0]["id"].clone();
    sends(&mut office, &report, json!([of_line]));
    office.does("decideExpenses", json!({"report": report}));
    office.does(
        "acceptReport",
        json!({"report": report, "on": "2024-10-18"}),
    );
    // 8,000 with 10 % free: to the fen.
    office.is_sound();
    let found = found(
        &office,
        "UPDATE award_budget_line SET tolerance = '9' WHERE seq = 1",
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "grants-budget-exceeded");
    assert!(found[0].1.contains("over 80.00"), "{found:?}");
}

#[test]
fn days_out_of_order_are_named() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("10000");
    office.pays(&tranche, "5000", "2024-04-01");
    office.is_sound();
    let found = found(
        &office,
        "UPDATE award SET hub_signed_on = '2024-04-02', decided_on = '2024-03-02'",
    );
    let told: Vec<&str> = found.iter().map(|(_, detail)| detail.as_str()).collect();
    assert!(found.iter().all(|(code, _)| code == "grants-order"));
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].ends_with("awarded 2024-03-02 > signed 2024-03-01"),
        "{told:?}"
    );
    assert!(
        told[1].ends_with("signed 2024-04-02 > paid 2024-04-01"),
        "{told:?}"
    );
}
