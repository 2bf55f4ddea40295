//! Random operators through the whole life of grants, at length: 100,000 operations against the model of the money, the
//! book's own proof at the end, and hledger over what it hands out. `OPERATIONS` asks for more, `SEED` for another run.

use std::collections::BTreeMap;
use std::time::Instant;

use exchange::handing::write_journal;
use hub::base::words::Lang;
use tests::hledger;
use tests::operators::{Held, Operators};

const OPERATIONS: usize = 100_000;

#[test]
fn a_hundred_thousand_operations_leave_no_figure_no_number_and_no_rule_out_of_place() {
    let operations = asked("OPERATIONS", OPERATIONS);
    let seed = asked("SEED", 11) as u64;
    // Two desks side by side, each with years of its own.
    std::thread::scope(|scope| {
        for seed in [seed, seed + 1] {
            scope.spawn(move || plays(seed, operations / 2));
        }
    });
}

fn asked(name: &str, else_it_is: usize) -> usize {
    let said = std::env::var(name).ok();
    said.and_then(|n| n.parse().ok()).unwrap_or(else_it_is)
}

fn plays(seed: u64, operations: usize) {
    let mut operators = Operators::new(seed);
    // Alone, then beside a second person, in turn: the rules for one and for two both hold sway.
    for tenth in 0..10 {
        if tenth % 3 == 2 {
            operators.second_comes_or_goes();
        }
        let begun = Instant::now();
        operators.work(operations / 10);
        let a_second = (operations / 10) as f64 / begun.elapsed().as_secs_f64();
        eprintln!(
            "seed {seed}: {} operations, {a_second:.0} a second",
            operators.tried()
        );
    }
    let (done, refused) = (operators.done, operators.refused);
    eprintln!("seed {seed}: {done} done, {refused} refused");
    eprintln!("done: {:?}", operators.verbs);
    eprintln!("refused: {:?}", operators.met);
    assert!(
        done > operations / 4 && refused > operations / 5,
        "{done} done, {refused} refused"
    );
    // What is made durable at last is worked on as any book is, by the second person.
    let mut operators = operators.second_sits_down();
    operators.work(200);
    agrees(&operators.end());
}

/// hledger's balances of every account beside the model's: of every fund's cash and every award's payments.
fn agrees(held: &Held) {
    let journal = held.folder.path().join("money.journal");
    write_journal(&journal, &held.book.reader(), Lang::En).unwrap();
    if !hledger::is_installed() {
        return;
    }
    hledger::accepts(&journal);
    let mut found: BTreeMap<String, String> = hledger::balances(&journal);
    for (account, fen) in &held.accounts {
        let shown = found.remove(account).unwrap_or_else(|| "0.00".to_owned());
        assert_eq!(fen_of(&shown), *fen, "{account}");
    }
    // What the funds' own accounts assert at the end moves nothing; no account is there that the model does not know.
    found.retain(|_, shown| fen_of(shown) != 0);
    assert!(found.is_empty(), "{found:?}");
}

/// `-5000.00` as fen.
fn fen_of(shown: &str) -> i64 {
    let digits: String = shown.chars().filter(|c| *c != '.').collect();
    assert!(
        shown.split_once('.').is_some_and(|(_, fen)| fen.len() == 2),
        "{shown}"
    );
    digits.parse().unwrap()
}
