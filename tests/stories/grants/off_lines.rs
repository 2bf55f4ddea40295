//! What names no budget line counts all the same; one scan beside two receipts is seen.

use serde_json::{Value, json};

use super::office::{code, said};
use super::spending::{asks_for, page, sends, spent, with_budget};

fn told(office: &super::office::Office, report: &str) -> Vec<(Value, hub::Refusal)> {
    let warnings = page(office, report)["warnings"].as_array().unwrap().clone();
    warnings
        .into_iter()
        .map(|warning| {
            let refusal = serde_json::from_value(warning["refusal"].clone()).unwrap();
            (warning["seq"].clone(), refusal)
        })
        .collect()
}

#[test]
fn an_expense_without_a_line_takes_from_the_lines_of_its_class() {
    let (mut office, award) = with_budget();
    let report = asks_for(&mut office, &award);
    let of_tax = |amount: &str| {
        let mut line = spent(amount, "01301");
        line["class"] = json!("tax");
        line
    };
    // 1,000 for taxes, none of it free, and no cap of the class: without a line it was measured nowhere.
    sends(&mut office, &report, json!([of_tax("1000.01")]));
    office.does("decideExpenses", json!({"report": report}));
    let told = told(&office, &report);
    let (_, warned) = told
        .iter()
        .find(|(_, refusal)| refusal.code == "grants-warn-class-lines")
        .unwrap();
    assert!(said(warned).contains("税费"), "{}", said(warned));
    let accept = json!({"report": report, "on": "2024-10-18"});
    let refused = office.is_refused("acceptReport", accept.clone());
    assert_eq!(code(&refused), ("grants-over-class-lines", "report"));
    assert!(said(&refused).contains("0.01"), "{}", said(&refused));
    // A class that the budget does not have takes nothing.
    let mut other = spent("1", "01302");
    other["class"] = json!("other");
    sends(&mut office, &report, json!([other]));
    office.does("decideExpenses", json!({"report": report}));
    assert_eq!(
        office.is_refused("acceptReport", accept.clone()).code,
        "grants-over-class-lines"
    );
    sends(&mut office, &report, json!([of_tax("1000")]));
    office.does("decideExpenses", json!({"report": report}));
    office.does("acceptReport", accept);
    // Nor is the budget amended beneath it.
    let lines = json!([
        {"class": "activity", "line": "项目活动费", "amount": "8500", "tolerance": "10"},
        {"class": "management", "line": "管理费", "amount": "1000", "tolerance": "50"},
        {"class": "tax", "line": "税费", "amount": "500"},
    ]);
    let amend = json!({"award": award, "kind": "budget", "on": "2024-10-18", "reason": "调整",
        "paper": "补充协议", "lines": lines});
    let beneath = office.is_refused("amendAward", amend);
    assert_eq!(code(&beneath), ("grants-over-class-lines", "lines"));
    office.is_sound();
}

#[test]
fn one_scan_beside_two_receipts_names_the_other() {
    let (mut office, award) = with_budget();
    let first = asks_for(&mut office, &award);
    let digest = office.scans("expense_report", &first);
    let with_scan = |amount: &str, receipt: &str| {
        let mut line = spent(amount, receipt);
        line["scanSha256"] = json!(digest);
        line
    };
    sends(&mut office, &first, json!([with_scan("100", "01301")]));
    assert!(told(&office, &first).is_empty(), "one receipt, one scan");
    let second = asks_for(&mut office, &award);
    let lines = json!([spent("5", "01302"), with_scan("200", "01303")]);
    sends(&mut office, &second, lines);
    let found = told(&office, &second);
    let twice: Vec<_> = found
        .iter()
        .filter(|(_, refusal)| refusal.code == "grants-warn-scan-twice")
        .collect();
    assert_eq!(twice.len(), 1);
    assert_eq!(twice[0].0, 2);
    let words = said(&twice[0].1);
    assert!(
        words.contains("01301") && words.contains("中期支出报告"),
        "{words}"
    );
    // It warns and refuses nothing; once the other is disallowed it is silent.
    office.does("decideExpenses", json!({"report": second}));
    let line = page(&office, &first)["lines"][0]["id"].clone();
    office.does(
        "decideExpenses",
        json!({"report": first, "lines": [{"line": line, "accepted": "0", "reason": "重复"}]}),
    );
    let again = told(&office, &second);
    assert!(
        again
            .iter()
            .all(|(_, refusal)| refusal.code != "grants-warn-scan-twice")
    );
    office.is_sound();
}
