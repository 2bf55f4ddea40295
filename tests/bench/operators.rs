//! A million operations of random operators against the model of the money: any mismatch stops the bench.

use tests::operators::Operators;

use crate::measure::time;
use crate::table::Table;

const OPERATIONS: usize = 1_000_000;

pub fn measure(table: &mut Table) {
    let mut operators = Operators::new(1);
    let ((), worked) = time(|| {
        for n in 1..=10 {
            operators.work(OPERATIONS / 10);
            eprintln!("{} operations", n * OPERATIONS / 10);
        }
    });
    let (done, refused) = (operators.done, operators.refused);
    let (_kept, proved) = time(|| operators.end());
    table.add(
        "1,000,000 random operations beside a model of the money",
        format!(
            "no mismatch, no gap ({done} done, {refused} refused); {:.0} s",
            worked.as_secs_f64()
        ),
        "0 mismatches",
        true,
    );
    table.note(
        "… the book proves itself",
        format!("{:.0} s", proved.as_secs_f64()),
    );
}
