//! The journal of the money: hledger accepts it, and its balances are the desk's own, fund by fund and award by award.

use std::collections::BTreeMap;

use exchange::handing::{journal_text, write_journal};
use hub::base::words::Lang;
use hub::channels::grants::model::EntryKind;
use hub::channels::grants::pages::{AwardsAsk, FundsAsk, LedgerAsk, awards, funds, ledger};
use serde_json::json;
use tests::{Desk, hledger};

/// hledger's balances beside what the desk's own pages say.
#[track_caller]
fn agrees(desk: &Desk) {
    let path = desk.folder().join("money.journal");
    let reader = &desk.book.reader();
    write_journal(&path, reader, Lang::En).unwrap();
    if !hledger::is_installed() {
        return;
    }
    hledger::accepts(&path);
    let found = hledger::balances(&path);
    let sum_under = |account: &str| -> rust_decimal::Decimal {
        let below = format!("{account}:");
        let fits = |name: &&String| name.as_str() == account || name.starts_with(&below);
        let sums = found.iter().filter(|(name, _)| fits(name));
        sums.map(|(_, sum)| sum.parse::<rust_decimal::Decimal>().unwrap())
            .sum()
    };
    let says = |account: String, sum: hub::base::money::Yuan| {
        assert_eq!(sum_under(&account), sum.decimal(), "{account}");
    };
    for fund in funds(reader, &FundsAsk::default()).unwrap().rows {
        says(format!("assets:{}", fund.name), fund.cash);
        says(format!("income:{}", fund.name), -fund.received);
        says(format!("paid:{}", fund.name), fund.paid);
        says(format!("refunded:{}", fund.name), -fund.refunded);
        says(format!("handed back:{}", fund.name), fund.handed_back);
        says(format!("committed:{}", fund.name), fund.committed);
    }
    let mut committed: BTreeMap<String, hub::base::money::Yuan> = BTreeMap::new();
    for line in ledger(reader, &LedgerAsk::default()).unwrap().rows {
        let bound = matches!(
            line.bears_on,
            EntryKind::Commitment | EntryKind::Decommitment
        );
        if let (true, Some(award)) = (bound, line.award) {
            *committed.entry(award.no).or_default() += line.effect;
        }
    }
    let all = awards(reader, &AwardsAsk::default()).unwrap().rows;
    assert!(!all.is_empty());
    for award in all {
        let account = |top: &str| format!("{top}:{}:{}", award.fund.name, award.no);
        says(account("paid"), award.net_paid + award.refunded);
        says(account("refunded"), -award.refunded);
        says(account("accepted"), award.accepted);
        says(
            account("committed"),
            committed.get(&award.no).copied().unwrap_or_default(),
        );
    }
}

#[test]
fn the_journal_of_the_demo_county_comes_to_what_the_desk_says() {
    agrees(&Desk::of_the_demo_county("2026-11-20"));
}

#[test]
fn what_went_back_to_the_source_left_the_fund_in_the_journal_too() {
    let mut desk = Desk::of_the_demo_county("2026-11-20");
    let funds = funds(&desk.book.reader(), &FundsAsk::default())
        .unwrap()
        .rows;
    let fund = funds.iter().find(|fund| fund.left.is_positive()).unwrap();
    let mut hand_back = |amount: &str| {
        let op = json!({"grants": {"handBackMoney": {"fund": fund.id, "amount": amount,
            "on": "2026-11-20", "reason": "结余上缴", "paper": "缴款书"}}});
        desk.does_json(op).made.unwrap().id
    };
    hand_back("123.45");
    let mistaken = hand_back("1");
    desk.does_json(json!({"grants": {"reverseEntry": {"entry": mistaken, "on": "2026-11-20", "reason": "重复"}}}));
    agrees(&desk);
    let text = journal_text(&desk.book.reader(), Lang::En).unwrap();
    let account = text
        .lines()
        .find(|line| line.starts_with("    handed back:"));
    assert!(
        account.is_some_and(|line| line.ends_with("  123.45 CNY")),
        "{account:?}"
    );
}

#[test]
fn the_same_book_gives_the_same_journal_in_either_language() {
    let desk = Desk::of_the_demo_county("2026-11-20");
    for lang in [Lang::ZhCn, Lang::En] {
        let text = journal_text(&desk.book.reader(), lang).unwrap();
        assert_eq!(text, journal_text(&desk.book.reader(), lang).unwrap());
        assert!(!text.contains("journal-"), "every account has its word");
        if hledger::is_installed() {
            let path = desk.folder().join("money.journal");
            std::fs::write(&path, &text).unwrap();
            hledger::accepts(&path);
        }
    }
}

#[test]
fn a_balance_that_was_altered_in_the_journal_is_found() {
    if !hledger::is_installed() {
        return;
    }
    let desk = Desk::of_the_demo_county("2026-11-20");
    let text = journal_text(&desk.book.reader(), Lang::En).unwrap();
    // A payment of the middle of the year grows by a fen, on both sides of it.
    let start = text.find("    paid:").unwrap() + 2;
    let posting = text[start..].find("    paid:").unwrap() + start;
    let line = text[posting..].lines().next().unwrap();
    let (account, amount) = line.trim().rsplit_once("  ").unwrap();
    let other = text[posting..].lines().nth(1).unwrap();
    let grown = amount.replacen(".00", ".01", 1);
    let altered = text.replacen(
        &format!("{line}\n{other}"),
        &format!(
            "    {account}  {grown}\n{}",
            other.replacen(".00", ".01", 1)
        ),
        1,
    );
    assert_ne!(text, altered);
    let path = desk.folder().join("altered.journal");
    std::fs::write(&path, altered).unwrap();
    let checked = std::process::Command::new("hledger")
        .env("LC_ALL", "C.UTF-8")
        .arg("-f")
        .arg(&path)
        .args(["check", "--strict"])
        .output()
        .unwrap();
    assert!(!checked.status.success());
    assert!(
        String::from_utf8_lossy(&checked.stderr).contains("assertion"),
        "{checked:?}"
    );
}

/// Names that would end early or mean something else to hledger.
#[test]
fn strange_names_stay_apart_and_say_nothing_to_hledger() {
    let mut desk = Desk::new();
    let made = |done: hub::Done| done.made.unwrap().id;
    for (fund, name) in [
        "甲:乙; date:2024-99-99",
        "甲：乙； date：2024-99-99",
        "(虚拟)  [账户] = 1 | 对方 \"x\"",
    ]
    .iter()
    .enumerate()
    {
        let organisation = desk.organisation(&format!("=协会; payee|{fund} (筹)"));
        let project = made(desk.does_json(json!({"projects": {"addProject": {"name": "; include /nowhere", "leadChannel": "grants", "organisation": organisation}}})));
        let fund = made(desk.does_json(
            json!({"grants": {"addFund": {"name": name, "source": "县妇联", "promised": "1000"}}}),
        ));
        desk.does_json(json!({"grants": {"receiveMoney": {"fund": fund, "amount": "1000", "on": "2024-09-02", "note": "date:2024-99-99 [2024-13-01]\n  paid  5 CNY"}}}));
        desk.does_json(json!({"grants": {"setAccount": {"organisation": organisation, "accountName": "协会", "custodian": "协会", "bank": "农商行", "number": "3501990000319262608"}}}));
        let award = made(desk.does_json(json!({"grants": {"makeAward": {"project": project, "fund": fund, "amount": "1000", "decidedOn": "2024-09-01", "tranches": [{"name": "首款: 1\t2"}]}}})));
        desk.does_json(json!({"grants": {"signAgreement": {"award": award, "hubSignedOn": "2024-09-01", "organisationSignedOn": "2024-09-01"}}}));
        let tranche = desk.asks::<serde_json::Value>(
            serde_json::from_value::<hub::Query>(json!({"grants": {"award": {"id": award}}}))
                .unwrap(),
        )["tranches"][0]["id"]
            .clone();
        desk.does_json(json!({"grants": {"recordDisbursement": {"tranche": tranche, "amount": "999.99", "on": "2024-09-03", "receiptNo": "=1:2"}}}));
    }
    let text = journal_text(&desk.book.reader(), Lang::En).unwrap();
    let path = desk.folder().join("money.journal");
    std::fs::write(&path, &text).unwrap();
    if hledger::is_installed() {
        hledger::accepts(&path);
        let cash = hledger::balances(&path);
        let cash: Vec<&String> = cash
            .iter()
            .filter(|(name, _)| name.starts_with("assets:"))
            .map(|(_, sum)| sum)
            .collect();
        assert_eq!(cash, ["0.01"; 3], "three funds, none taken for another");
    }
}
