//! Random operators through the whole life of grants, at length: 100,000 operations against the model of the money, the
//! book's own proof at the end, and hledger over what it hands out. `OPERATIONS` asks for more.

use exchange::handing::write_journal;
use hub::base::money::Yuan;
use hub::base::words::Lang;
use hub::channels::grants::pages::{AwardsAsk, FundsAsk, awards, funds};
use tests::hledger;
use tests::operators::Operators;

const OPERATIONS: usize = 100_000;

#[test]
fn a_hundred_thousand_operations_leave_no_figure_no_number_and_no_rule_out_of_place() {
    let operations = std::env::var("OPERATIONS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(OPERATIONS);
    // Two desks side by side, each with years of its own.
    std::thread::scope(|scope| {
        for seed in [11, 12] {
            scope.spawn(move || {
                let mut operators = Operators::new(seed);
                let each = operations / 2;
                operators.work(each);
                let (done, refused) = (operators.done, operators.refused);
                assert!(
                    done > each / 4 && refused > each / 5,
                    "{done} done, {refused} refused"
                );
                let (book, folder) = operators.end();
                let journal = folder.path().join("money.journal");
                write_journal(&journal, &book.reader(), Lang::En).unwrap();
                if hledger::is_installed() {
                    agrees(&book, &journal);
                }
            });
        }
    });
}

/// hledger's balances of every fund's cash and every award's payments beside the desk's own.
fn agrees(book: &hub::Book, journal: &std::path::Path) {
    hledger::accepts(journal);
    let found = hledger::balances(journal);
    let says = |account: String, sum: Yuan| {
        let shown = found.get(&account).map_or("0", String::as_str);
        assert_eq!(shown.parse::<Yuan>().unwrap(), sum, "{account}");
    };
    for fund in funds(&book.reader(), &FundsAsk::default()).unwrap().rows {
        says(format!("assets:{}", fund.name), fund.cash);
        says(format!("income:{}", fund.name), -fund.received);
    }
    for award in awards(&book.reader(), &AwardsAsk::default()).unwrap().rows {
        let account = |top: &str| format!("{top}:{}:{}", award.fund.name, award.no);
        says(account("paid"), award.net_paid + award.refunded);
        says(account("refunded"), -award.refunded);
        says(account("accepted"), award.accepted);
    }
}
