//! All balances over a ledger of a million entries, beside a bare query and beside hledger.

use std::io::Write;
use std::process::{Command, Stdio};

use hub::{Query, ask};
use serde_json::json;

use crate::measure::{median, ms, time};
use crate::seed;
use crate::table::Table;

const SUMS: &str = "SELECT award_id, sum(iif(bears_on = 'disbursement', iif(kind = 'reversal', -1, 1), 0) * amount_fen),
  sum(iif(bears_on = 'expenditureAccepted', iif(kind = 'reversal', -1, 1), 0) * amount_fen)
  FROM ledger_entry WHERE award_id IS NOT NULL GROUP BY award_id";
const KEPT: &str =
    "SELECT award_id, paid_fen, refunded_fen, accepted_fen FROM derived_award_balance";

pub fn measure(table: &mut Table) {
    let book = seed::book(100_000);
    let funds: Query = serde_json::from_value(json!({"grants": {"funds": {}}})).unwrap();
    let projects: Query = serde_json::from_value(json!({"grants": {"balances": {}}})).unwrap();
    let asked = median(&mut timed(20, || {
        ask(&book, &funds).unwrap();
        ask(&book, &projects).unwrap();
    }));
    let reader = book.reader();
    let kept = median(&mut timed(20, || read(reader.conn(), KEPT)));
    let summed = median(&mut timed(3, || read(reader.conn(), SUMS)));
    // The seeded vouchers have numbers of no register; it is the sums that are asked here.
    let equal = hub::channels::grants::check_balances(&reader)
        .unwrap()
        .iter()
        .all(|finding| finding.code != "grants-balance");
    table.add(
        "all fund and project balances over 1,000,000 ledger entries",
        format!("{:.1} ms; equal to the sum of rows: {equal}", ms(asked)),
        "≤ 20 ms",
        ms(asked) <= 20.0 && equal,
    );
    table.note(
        "… the kept sums alone, by a bare query",
        format!("{:.1} ms", ms(kept)),
    );
    table.note(
        "… summing the rows, by a bare query",
        format!("{:.0} ms", ms(summed)),
    );
    table.note("… hledger over the same entries", hledger(reader.conn()));
}

fn timed(times: usize, mut work: impl FnMut()) -> Vec<std::time::Duration> {
    (0..times).map(|_| time(&mut work).1).collect()
}

/// Every column of every row, as a reader would have to.
fn read(conn: &rusqlite::Connection, sql: &str) {
    let mut statement = conn.prepare_cached(sql).unwrap();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        std::hint::black_box(row.get::<_, i64>(1).unwrap());
    }
}

/// The payments and receipts as a journal of hledger's, one transaction an entry.
fn hledger(conn: &rusqlite::Connection) -> String {
    if Command::new("hledger")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_err()
    {
        return "not installed".to_owned();
    }
    let file = tempfile::NamedTempFile::with_suffix(".journal").unwrap();
    let mut out = std::io::BufWriter::new(file.as_file());
    let mut statement = conn
        .prepare("SELECT posted_on, kind, coalesce(award_id, 'hub'), fund_id, amount_fen FROM ledger_entry ORDER BY seq")
        .unwrap();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let text = |at: usize| row.get::<_, String>(at).unwrap();
        let fen: i64 = row.get(4).unwrap();
        let amount = format!("{}.{:02}", fen / 100, fen % 100);
        let (on, kind, award, fund) = (text(0), text(1), text(2), text(3));
        writeln!(
            out,
            "{on} {kind}\n  award:{award}:{kind}  CNY {amount}\n  fund:{fund}:{kind}\n"
        )
        .unwrap();
    }
    out.flush().unwrap();
    drop(out);
    let (ran, took) = time(|| {
        Command::new("hledger")
            .arg("-f")
            .arg(file.path())
            .args(["balance", "--no-total"])
            .stdout(Stdio::null())
            .status()
    });
    match ran {
        Ok(status) if status.success() => format!("{:.1} s", took.as_secs_f64()),
        _ => "did not end well".to_owned(),
    }
}
