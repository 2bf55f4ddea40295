//! Every figure of the book beside the model's.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Operators;
use super::model::{Award, Fund, Stage, yuan};

impl Operators {
    /// The awards that changed since, tranche by tranche, and their funds.
    pub(super) fn compares_touched(&mut self) {
        let touched = std::mem::take(&mut self.touched);
        for at in touched {
            let award = &self.awards[at];
            let page = self.asks("award", json!({"id": award.id}));
            same_award(&page["award"], award);
            for (tranche, shown) in award
                .tranches
                .iter()
                .zip(page["tranches"].as_array().unwrap())
            {
                assert_eq!(
                    shown["netPaid"],
                    yuan(tranche.paid),
                    "a tranche of {}",
                    page["award"]["no"]
                );
                assert_eq!(
                    shown["inFlight"],
                    yuan(tranche.in_flight),
                    "a tranche of {}",
                    page["award"]["no"]
                );
                assert_eq!(
                    shown["amount"],
                    yuan(tranche.amount),
                    "a tranche of {}",
                    page["award"]["no"]
                );
            }
        }
        self.compares_funds();
    }

    fn compares_funds(&self) {
        let page = self.asks("funds", json!({}));
        let shown = by_id(&page);
        assert_eq!(shown.len(), self.funds.len());
        for fund in &self.funds {
            same_fund(shown[fund.id.as_str()], fund);
        }
    }

    /// All there is, and the numbers that were taken.
    pub fn compares_all(&mut self) {
        self.compares_touched();
        let page = self.asks("awards", json!({}));
        let shown = by_id(&page);
        assert_eq!(shown.len(), self.awards.len());
        for award in &self.awards {
            same_award(shown[award.id.as_str()], award);
        }
        self.no_number_is_missing();
    }

    /// From 1 on, none left out and none twice, in every kind and year; as many as the model took.
    fn no_number_is_missing(&self) {
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
        for ((kind, year), count) in &self.numbers {
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
        let taken = self
            .numbers
            .iter()
            .filter(|((kind, _), _)| ["payment", "refund", "reversal"].contains(kind));
        assert_eq!(
            papers,
            taken.map(|(_, count)| count).sum::<i64>(),
            "every number taken is kept"
        );
    }
}

fn by_id(page: &Value) -> BTreeMap<&str, &Value> {
    let rows = page["rows"].as_array().unwrap().iter();
    rows.map(|row| (row["id"].as_str().unwrap(), row)).collect()
}

fn same_fund(shown: &Value, fund: &Fund) {
    for (key, fen) in [
        ("received", fund.received),
        ("committed", fund.committed),
        ("reserved", fund.reserved),
        ("paid", fund.paid),
        ("refunded", fund.refunded),
        ("cash", fund.cash()),
        ("free", fund.free()),
    ] {
        assert_eq!(shown[key], yuan(fen), "{key} of {}", fund.name);
    }
}

fn same_award(shown: &Value, award: &Award) {
    for (key, fen) in [
        ("amount", award.amount),
        ("netPaid", award.net()),
        ("refunded", award.refunded),
        ("accepted", award.accepted),
        ("inFlight", award.in_flight()),
    ] {
        assert_eq!(shown[key], yuan(fen), "{key} of {}", shown["no"]);
    }
    let stage = match shown["state"].as_str().unwrap() {
        "agreementPending" => Stage::Pending,
        "active" => Stage::Active,
        "suspended" => Stage::Suspended,
        _ => Stage::Over,
    };
    assert_eq!(stage, award.stage, "{}", shown["no"]);
}
