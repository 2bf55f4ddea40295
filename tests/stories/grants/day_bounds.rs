//! Days have a floor and a ceiling, each refused at its field with the bound.

use serde_json::json;

use super::office::{Office, code, said};
use super::spending::{asks_for, sends, spent, with_budget};

#[test]
fn nothing_is_decided_of_money_before_it_was_paid() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("10000");
    office.pays(&tranche, "10000", "2024-04-01");
    for on in ["2001-10-10", "2024-03-31"] {
        let settled = json!({"award": award, "amount": "10", "decidedOn": on,
            "decidedBy": "资助评审会", "paper": "纪要", "reason": "留用"});
        for verb in ["keepUnspent", "writeOff"] {
            let refused = office.is_refused(verb, settled.clone());
            assert_eq!(code(&refused), ("grants-settled-before-paid", "decidedOn"));
            assert!(said(&refused).contains("2024-04-01"));
        }
    }
    office.does(
        "keepUnspent",
        json!({"award": award, "amount": "10", "decidedOn": "2024-04-01", "decidedBy": "资助评审会", "reason": "留用"}),
    );
}

#[test]
fn money_comes_in_once_its_fund_runs() {
    let mut office = Office::open();
    let refused = office.is_refused(
        "receiveMoney",
        json!({"fund": office.fund, "amount": "100", "on": "2023-12-31"}),
    );
    assert_eq!(code(&refused), ("grants-received-before-fund", "on"));
    assert!(said(&refused).contains("2024-01-01"));
    office.receives("100", "2024-01-01");
    office.is_sound();
}

#[test]
fn a_report_is_accepted_once_it_came_in() {
    let (mut office, award) = with_budget();
    let report = asks_for(&mut office, &award);
    sends(&mut office, &report, json!([spent("100", "01301")]));
    office.does("decideExpenses", json!({"report": report}));
    let on = |day: &str| json!({"report": report, "on": day});
    let refused = office.is_refused("acceptReport", on("2024-10-07"));
    assert_eq!(code(&refused), ("grants-report-accepted-early", "on"));
    assert!(said(&refused).contains("2024-10-08"));
    office.does("acceptReport", on("2024-10-08"));
    office.is_sound();
}

#[test]
fn an_award_is_extended_to_five_years_at_most() {
    let mut office = Office::open();
    let (award, _) = office.has_award("10000");
    let extend = |to: &str| {
        json!({"award": award, "kind": "extension", "on": "2024-10-10",
        "reason": "暑期延后", "paper": "补充协议", "endsOn": to})
    };
    for to in ["2150-01-01", "2029-02-21"] {
        let refused = office.is_refused("amendAward", extend(to));
        assert_eq!(code(&refused), ("grants-amend-too-far", "endsOn"));
        assert!(said(&refused).contains("2029-02-20"), "{}", said(&refused));
    }
    office.does("amendAward", extend("2029-02-20"));
    office.is_sound();
}
