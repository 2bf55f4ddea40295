//! hledger over a journal that was handed out; where it is not installed, there is nothing to say.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

/// Whether the program is there; a test that needs it says so and passes over.
pub fn is_installed() -> bool {
    let found = Command::new("hledger")
        .arg("--version")
        .stdout(Stdio::null())
        .status();
    let found = found.is_ok_and(|status| status.success());
    if !found {
        eprintln!("hledger is not installed: its checks are passed over");
    }
    found
}

/// Every account and currency declared, the days in order, every payee named, every asserted balance true.
#[track_caller]
pub fn accepts(journal: &Path) {
    run(journal, &["check", "--strict", "ordereddates", "payees"]);
}

/// The balance of every account that was posted to, as `5000.00`; nothing is `0.00`.
#[track_caller]
pub fn balances(journal: &Path) -> BTreeMap<String, String> {
    let text = run(
        journal,
        &["balance", "--flat", "--empty", "--no-total", "-O", "csv"],
    );
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let rows = rows.records().map(|row| {
        let row = row.unwrap();
        let amount = match row[1].trim_end_matches(" CNY") {
            "0" => "0.00",
            amount => amount,
        };
        (row[0].to_owned(), amount.to_owned())
    });
    rows.collect()
}

#[track_caller]
fn run(journal: &Path, words: &[&str]) -> String {
    // The files are UTF-8 whatever the language of whoever runs the tests.
    let ran = Command::new("hledger")
        .env("LC_ALL", "C.UTF-8")
        .arg("-f")
        .arg(journal)
        .args(words)
        .output()
        .unwrap();
    assert!(
        ran.status.success(),
        "{words:?}: {}",
        String::from_utf8_lossy(&ran.stderr)
    );
    String::from_utf8(ran.stdout).unwrap()
}
