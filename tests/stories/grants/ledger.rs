//! The ledger: read with its running sums, and held by the book itself.

use rusqlite::Connection;
use serde_json::json;

use super::office::{Office, text};
use crate::sheets::{column, page};

#[test]
fn the_ledger_runs_on_line_by_line() {
    let mut office = Office::unfunded();
    office.receives("50000", "2024-01-10");
    let (award, tranche) = office.has_award("12000");
    let wrong = office.pays(&tranche, "11000", "2024-03-19");
    let entry = office.entry(&wrong);
    office.does(
        "reverseEntry",
        json!({"entry": entry, "on": "2024-03-21", "reason": "金额有误"}),
    );
    office.pays(&tranche, "12000", "2024-03-22");
    office.does(
        "recordRefund",
        json!({"award": award, "amount": "240.50", "on": "2024-09-01", "reason": "结余退回"}),
    );
    let ledger = office.asks("ledger", json!({"fund": office.fund}));
    let lines: Vec<String> = ledger["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            let read = |key: &str| line[key].as_str().unwrap_or("").to_owned();
            format!(
                "{} {} {} {} | {} {}",
                read("postedOn"),
                read("kind"),
                read("voucherNo"),
                read("effect"),
                read("runningNetPaid"),
                read("runningCash")
            )
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"), @r"
    2024-01-10 moneyReceived  50000.00 | 0.00 50000.00
    2024-03-01 commitment  12000.00 | 0.00 50000.00
    2024-03-19 disbursement 拨字〔2024〕第0001号 11000.00 | 11000.00 39000.00
    2024-03-21 reversal 冲字〔2024〕第0001号 -11000.00 | 0.00 50000.00
    2024-03-22 disbursement 拨字〔2024〕第0002号 12000.00 | 12000.00 38000.00
    2024-09-01 refund 退字〔2024〕第0001号 -240.50 | 11759.50 38240.50
    ");
    assert_eq!(ledger["netPaid"], "11759.50");
    // The sheet shows the same sums in whatever order it stands.
    let sheet = page(
        &office.desk,
        "ledger",
        json!({"sort": [{"key": "seq", "down": false}]}),
    );
    for key in ["runningCash", "effect"] {
        let said: Vec<&str> = ledger["rows"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|line| line[key].as_str())
            .collect();
        assert_eq!(column(&office.desk, "ledger", &sheet, key), said);
    }
    let paid = column(&office.desk, "ledger", &sheet, "runningNetPaid");
    assert_eq!(
        paid,
        ["", "0.00", "11000.00", "0.00", "12000.00", "11759.50"]
    );
    assert_eq!(hub::verify(&office.desk.book).unwrap(), []);
    let register = office.asks(
        "ledger",
        json!({"kinds": ["disbursement", "refund"], "from": "2024-03-21"}),
    );
    assert_eq!(register["total"], 3);
    assert_eq!(office.asks("ledger", json!({"text": "退字"}))["total"], 1);
    assert_eq!(
        office.asks("ledger", json!({"offset": 1, "limit": 2}))["rows"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn an_award_tells_its_story() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    office.pays(&tranche, "5000", "2024-04-01");
    office.does(
        "closeAward",
        json!({"award": award, "to": "closed", "on": "2024-10-18", "owed": "5000", "owedDueOn": "2024-12-31"}),
    );
    let steps: Vec<String> = office.award(&award)["story"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| text(&line["step"]))
        .collect();
    assert_eq!(
        steps,
        [
            "decided",
            "hubSigned",
            "organisationSigned",
            "paid",
            "ended"
        ]
    );
}

#[test]
fn lists_are_filtered_sorted_and_summed() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    office.awards(
        "8000",
        json!([{"name": "首款", "amount": "5000", "plannedOn": "2024-09-01"}, {"name": "尾款"}]),
    );
    office.pays(&tranche, "5000", "2024-04-01");
    let awards = office.asks("awards", json!({"sort": {"key": "amount", "down": true}}));
    assert_eq!(
        (
            awards["rows"][0]["amount"].as_str(),
            awards["sums"]["amount"].as_str(),
            awards["sums"]["unpaid"].as_str()
        ),
        (Some("8000.00"), Some("13000.00"), Some("8000.00"))
    );
    assert_eq!(
        office.asks("awards", json!({"state": "active"}))["rows"][0]["id"],
        json!(award)
    );
    assert_eq!(office.asks("awards", json!({"text": "晴禾"}))["total"], 2);
    assert_eq!(
        office.asks("tranches", json!({"dueBy": "2024-10-18"}))["total"],
        1
    );
    assert_eq!(
        office.asks("tranches", json!({"state": "paid"}))["total"],
        1
    );
    assert_eq!(
        office.asks("payments", json!({"state": "paid"}))["amount"],
        "5000.00"
    );
}

/// Every statement here is one that no operation makes: the book's own triggers stop it.
#[test]
fn the_database_holds_what_no_operation_may_do() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    let payment = office.pays(&tranche, "3000", "2024-04-01");
    let stands = |sql: &str, rule: &str| {
        let reader = office.desk.book.reader();
        let conn: &Connection = reader.conn();
        conn.execute_batch("BEGIN").unwrap();
        conn.execute(
            "INSERT INTO journal_open (seq, kind) VALUES (9999, 'change')",
            [],
        )
        .unwrap();
        let sql = sql
            .replace("$award", &award)
            .replace("$tranche", &tranche)
            .replace("$payment", &payment)
            .replace("$fund", &office.fund);
        let error = conn
            .execute_batch(&sql)
            .map(|()| String::new())
            .unwrap_or_else(|error| error.to_string());
        conn.execute_batch("ROLLBACK").unwrap();
        assert!(error.contains(rule), "{sql}: {error:?}, not {rule}");
    };
    let entry = |columns: &str, values: &str| {
        format!(
            "INSERT INTO ledger_entry (id, seq, kind, bears_on, amount_fen, posted_on, fund_id, recorded_by, recorded_at{columns})
             SELECT 'x', 999, {values} "
        )
    };
    stands(
        "UPDATE ledger_entry SET amount_fen = 1",
        "grants-ledger-kept",
    );
    stands("DELETE FROM ledger_entry", "grants-ledger-kept");
    stands(
        "INSERT OR REPLACE INTO ledger_entry SELECT * FROM ledger_entry WHERE kind = 'disbursement'",
        "grants-",
    );
    stands("DELETE FROM payment", "grants-payment-kept");
    stands("UPDATE payment SET amount_fen = 1", "grants-voucher-kept");
    stands(
        "UPDATE payment SET voucher_no = '拨字〔2024〕第0009号'",
        "grants-voucher-kept",
    );
    stands("UPDATE award SET amount_fen = 2999", "grants-over-award");
    stands(
        "UPDATE tranche SET amount_fen = 2999",
        "grants-over-tranche",
    );
    stands(
        "UPDATE fund SET promised_fen = 1; DELETE FROM ledger_entry",
        "grants-ledger-kept",
    );
    stands(
        &entry(
            ", award_id",
            "'commitment', 'commitment', 1, '2024-04-01', '$fund', 'x', 'x', '$award'",
        ),
        "grants-commitment-over-award",
    );
    stands(
        &entry(
            ", award_id",
            "'decommitment', 'decommitment', 200001, '2024-04-01', '$fund', 'x', 'x', '$award'",
        ),
        "grants-paid-over-commitment",
    );
    let handed_back = entry(
        ", reason",
        "'handedBack', 'handedBack', 19500001, '2024-04-01', '$fund', 'x', 'x', 'x'",
    );
    stands(&handed_back, "grants-over-fund");
    // However much was promised: what came in is bound.
    let promised = "UPDATE fund SET promised_fen = 30000000";
    stands(
        &format!("{promised}; {handed_back}"),
        "grants-hand-back-over",
    );
    stands(
        &entry(
            ", award_id, reason",
            "'refund', 'refund', 300001, '2024-04-01', '$fund', 'x', 'x', '$award', 'x'",
        ),
        "grants-refund-over-paid",
    );
    stands(
        &entry(
            ", award_id, tranche_id, payment_id, voucher_no",
            "'disbursement', 'disbursement', 300000, '2024-04-01', '$fund', 'x', 'x', '$award', '$tranche', '$payment', '拨字〔2024〕第0001号'",
        ),
        "grants-paid-already",
    );
    let twice = entry(
        ", award_id, tranche_id, payment_id, voucher_no, reverses_id, reason",
        "'reversal', 'disbursement', 300000, '2024-04-02', '$fund', 'x', 'x', '$award', '$tranche', '$payment', '冲1', id, 'x' FROM ledger_entry WHERE kind = 'disbursement'",
    );
    let second = twice
        .replace("SELECT 'x', 999", "SELECT 'y', 1000")
        .replace("冲1", "冲2");
    stands(&format!("{twice}; {second}"), "grants-already-reversed");
    let differs = twice.replace("300000", "299999");
    stands(&differs, "grants-reversal-differs");
    let back = entry(
        ", award_id, tranche_id, payment_id, voucher_no, reverses_id, reason",
        "'reversal', 'reversal', 300000, '2024-04-02', '$fund', 'x', 'x', '$award', '$tranche', '$payment', '冲2', id, 'x' FROM ledger_entry WHERE kind = 'reversal'",
    )
    .replace("SELECT 'x', 999", "SELECT 'y', 1000");
    stands(&format!("{twice}; {back}"), "grants-reversal-of-reversal");
    office.is_sound();
}

#[test]
fn a_balance_that_differs_from_the_ledger_is_named() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("5000");
    office.pays(&tranche, "3000", "2024-04-01");
    office
        .desk
        .book
        .reader()
        .conn()
        .execute(
            "UPDATE derived_tranche_balance SET paid_fen = paid_fen + 1",
            [],
        )
        .unwrap();
    let findings = hub::channels::grants::check_balances(&office.desk.book.reader()).unwrap();
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(
        (findings[0].code.as_str(), findings[0].row.as_deref()),
        ("grants-balance", Some(tranche.as_str()))
    );
}

#[test]
fn a_voucher_is_found_by_its_number_and_an_award_by_its_project() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    let payment = office.pays(&tranche, "5000", "2024-04-01");
    let first = |text: &str| {
        let groups = hub::search(&office.desk.book, text, 5).unwrap();
        let found: Vec<(String, String)> = groups
            .into_iter()
            .flat_map(|group| group.hits)
            .map(|hit| (hit.kind, hit.id))
            .collect();
        found
    };
    assert!(first("0001号").contains(&("payment".to_owned(), payment)));
    assert!(first("qhcz").contains(&("award".to_owned(), award.clone())));
    assert!(first("晴禾").contains(&("award".to_owned(), award)));
}
