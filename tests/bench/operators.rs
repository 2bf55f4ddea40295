//! A million operations of random operators against the model of the money: any mismatch stops the bench.

use tests::operators::Operators;

use crate::measure::time;
use crate::table::Table;

const OPERATIONS: usize = 1_000_000;

pub fn measure(table: &mut Table) {
    let mut operators = Operators::new(1);
    let tenths: Vec<f64> = (1..=10)
        .map(|n| {
            let ((), worked) = time(|| operators.work(OPERATIONS / 10));
            eprintln!("{} operations", n * OPERATIONS / 10);
            worked.as_secs_f64()
        })
        .collect();
    let (done, refused) = (operators.done, operators.refused);
    let (_held, proved) = time(|| operators.second_sits_down().end());
    table.add(
        "1,000,000 random operations beside a model of the money",
        format!(
            "no mismatch, no gap ({done} done, {refused} refused); {:.0} s",
            tenths.iter().sum::<f64>()
        ),
        "0 mismatches",
        true,
    );
    let rate = |tenth: Option<&f64>| OPERATIONS as f64 / 10.0 / tenth.copied().unwrap_or(f64::NAN);
    table.note(
        "… operations a second",
        format!(
            "{:.0} in the first tenth, {:.0} in the last",
            rate(tenths.first()),
            rate(tenths.last())
        ),
    );
    table.note(
        "… the book proves itself",
        format!("{:.0} s", proved.as_secs_f64()),
    );
}
