//! Ctrl+K over 100,000 organisations: one and two characters, initials, parts of numbers.

use hub::base::readings::first_reading;

use crate::measure::{Dice, ms, percentile, time};
use crate::seed;
use crate::table::Table;

const ASKED: usize = 200;

pub fn measure(table: &mut Table) {
    let book = seed::book(100_000);
    let (_, built) = time(|| hub::search(&book, "慧", 8).unwrap());
    let mut dice = Dice::new();
    let mut times = Vec::with_capacity(ASKED);
    for at in 0..ASKED {
        let name: Vec<char> = seed::name(dice.below(100_000)).chars().collect();
        let text: String = match at % 4 {
            0 => name[5..6].iter().collect(),
            1 => name[5..7].iter().collect(),
            2 => name[5..9]
                .iter()
                .filter_map(|c| first_reading(*c).chars().next())
                .collect(),
            _ => format!("{:05}", dice.below(100_000)),
        };
        times.push(time(|| hub::search(&book, &text, 8).unwrap()).1);
    }
    let (half, most) = (percentile(&mut times, 50), percentile(&mut times, 99));
    table.add(
        "search over 100,000 organisations, p99",
        format!(
            "{:.2} ms (median {:.2}; made at the first search in {:.0} ms)",
            ms(most),
            ms(half),
            ms(built)
        ),
        "≤ 5 ms",
        ms(most) <= 5.0,
    );
}
