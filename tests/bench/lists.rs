//! Pages of lists, anywhere in them, in the small book and in the large one.

use hub::{Book, Query, ask};
use serde_json::{Value, json};

use crate::measure::{Dice, ms, percentile, ratio, time};
use crate::seed;
use crate::table::Table;

const PAGES: usize = 200;
const ROWS: usize = 100;

pub fn measure(table: &mut Table) {
    let small = seed::book(10_000);
    let large = seed::book(100_000);
    for (list, sort) in [
        ("organisations", "name"),
        ("organisations", "town"),
        ("projects", "name"),
        ("payments", "voucherNo"),
        ("ledger", "postedOn"),
    ] {
        let view = json!({"text": null, "filters": [], "sort": [{"key": sort, "down": true}], "group": null});
        let (_, first) = time(|| page(&large, list, &view, 0));
        let (in_small, in_large) = (pages(&small, list, &view), pages(&large, list, &view));
        let grows = ratio(in_large, in_small);
        table.add(
            format!("a page of {list} by {sort}, 100,000 organisations, p95"),
            format!(
                "{:.1} ms; {grows:.2} × the same at 10,000; {:.0} ms the first time",
                ms(in_large),
                ms(first)
            ),
            "≤ 16 ms, ≤ 1.3 ×",
            ms(in_large) <= 16.0 && grows <= 1.3,
        );
    }
}

fn pages(book: &Book, list: &str, view: &Value) -> std::time::Duration {
    let total = page(book, list, view, 0)["total"].as_u64().unwrap() as usize;
    let mut dice = Dice::new();
    let mut times: Vec<_> = (0..PAGES)
        .map(|_| {
            let from = dice.below(total.saturating_sub(ROWS).max(1));
            time(|| page(book, list, view, from)).1
        })
        .collect();
    percentile(&mut times, 95)
}

fn page(book: &Book, list: &str, view: &Value, from: usize) -> Value {
    let query =
        json!({"sheets": {"page": {"list": list, "view": view, "from": from, "count": ROWS}}});
    let query: Query = serde_json::from_value(query).unwrap();
    ask(book, &query).unwrap()
}
