//! The numbers of the house: none left out, none twice, each on its paper.

use std::collections::BTreeMap;

use super::Operators;

impl Operators {
    /// From 1 on in every kind and year, and as many as the model took.
    pub(super) fn no_number_is_missing(&self) {
        let reader = self.book.reader();
        let sql = "SELECT kind, year, count(DISTINCT seq), min(seq), max(seq) FROM house_number GROUP BY kind, year";
        let mut statement = reader.conn().prepare(sql).unwrap();
        let rows = statement.query_map([], |row| {
            Ok((
                (row.get::<_, String>(0)?, row.get::<_, i32>(1)?),
                [row.get::<_, i64>(2)?, row.get(3)?, row.get(4)?],
            ))
        });
        let mut kept: BTreeMap<(String, i32), i64> = BTreeMap::new();
        for row in rows.unwrap() {
            let (kind, [count, first, last]) = row.unwrap();
            assert_eq!((first, last), (1, count), "{kind:?} has a gap");
            kept.insert(kind, count);
        }
        for ((kind, year), count) in &self.model.numbers {
            assert_eq!(
                kept.get(&((*kind).to_owned(), *year)),
                Some(count),
                "{kind} of {year}"
            );
        }
        // Each stands on its paper: on a payment, even a voided one, or on a line of the ledger.
        let papers: i64 = reader
            .conn()
            .query_row(
                "SELECT (SELECT count(voucher_no) FROM payment)
                      + (SELECT count(voucher_no) FROM ledger_entry WHERE kind IN ('refund', 'reversal'))",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(papers, self.model.binding(), "every number taken is kept");
    }
}
