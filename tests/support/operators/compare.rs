//! Every figure of the book beside the model's.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Operators;
use super::dice::yuan;
use super::model::{Award, Fund, Stage};

impl Operators {
    /// The awards that changed since, with their closing equation, and the funds they come from.
    pub(super) fn compares_touched(&mut self) {
        for at in std::mem::take(&mut self.touched) {
            let award = &self.model.awards[at];
            self.touched_funds.insert(award.fund);
            let page = self.asks("award", json!({"id": award.id}));
            same_award(&page["award"], award);
            same_tranches(&page["tranches"], award);
            same_equation(&self.asks("closeout", json!({"award": award.id})), award);
            self.same_budget(award);
        }
    }

    /// Year by year; the older ones at the end.
    pub(super) fn compares_newest_funds(&mut self) {
        let newest = self.model.funds.len().saturating_sub(4);
        for at in self.touched_funds.split_off(&newest) {
            self.compares_fund(at);
        }
    }

    fn same_budget(&self, award: &Award) {
        if award.budget.is_empty() {
            return;
        }
        let page = self.asks("spending", json!({"award": award.id}));
        let shown = page["lines"].as_array().unwrap();
        assert_eq!(shown.len(), award.budget.len(), "budget of {}", award.no);
        for (shown, line) in shown.iter().zip(&award.budget) {
            let spent =
                award.spent(|one| one.budget.as_ref().is_some_and(|(_, id)| *id == line.id));
            assert_eq!(shown["budget"], yuan(line.amount), "budget of {}", award.no);
            assert_eq!(shown["left"], yuan(line.amount - spent), "{}", award.no);
        }
    }

    /// What it has, and what each year carried over to the next.
    fn compares_fund(&self, at: usize) {
        let fund = &self.model.funds[at];
        let page = self.asks("fund", json!({"id": fund.id}));
        same_fund(&page["fund"], fund);
        let mut cash = 0;
        for shown in page["years"].as_array().unwrap() {
            let year = i32::try_from(shown["year"].as_i64().unwrap()).unwrap();
            let sums = fund.years.get(&year).copied().unwrap_or_default();
            assert_eq!(
                shown["broughtForward"],
                yuan(cash),
                "{year} of {}",
                fund.name
            );
            cash += sums.received - sums.net() - sums.handed_back;
            for (key, fen) in [
                ("received", sums.received),
                ("committed", sums.committed),
                ("paid", sums.paid),
                ("returned", sums.refunded),
                ("handedBack", sums.handed_back),
                ("carriedOver", cash),
            ] {
                assert_eq!(shown[key], yuan(fen), "{key} in {year} of {}", fund.name);
            }
        }
        assert_eq!(
            cash,
            fund.cash(),
            "the years of {} are all there",
            fund.name
        );
    }

    /// All there is, and the numbers that were taken.
    pub fn compares_all(&mut self) {
        self.compares_touched();
        let page = self.asks("awards", json!({}));
        let shown = by_id(&page);
        assert_eq!(shown.len(), self.model.awards.len());
        for award in &self.model.awards {
            same_award(shown[award.id.as_str()], award);
            assert_eq!(shown[award.id.as_str()]["no"], award.no.as_str());
            is_explained(award);
        }
        let page = self.asks("funds", json!({}));
        let shown = by_id(&page);
        assert_eq!(shown.len(), self.model.funds.len());
        for (at, fund) in self.model.funds.iter().enumerate() {
            same_fund(shown[fund.id.as_str()], fund);
            if self.touched_funds.contains(&at) {
                self.compares_fund(at);
            }
        }
        self.touched_funds.clear();
        self.compares_calls();
        self.no_number_is_missing();
    }

    fn compares_calls(&self) {
        let newest = self.model.calls.len().saturating_sub(20);
        for (at, call) in self.model.calls.iter().enumerate().skip(newest) {
            let page = self.asks("call", json!({"id": call.id}));
            assert_eq!(page["call"]["awarded"], yuan(self.model.awarded(at, None)));
            assert!(self.model.awarded(at, None) <= call.budget);
            for (fund, share) in &call.shares {
                let mut shown = page["shares"].as_array().unwrap().iter();
                let id = self.model.funds[*fund].id.as_str();
                let shown = shown.find(|line| line["fund"]["id"] == id).unwrap();
                let awarded = self.model.awarded(at, Some(*fund));
                assert_eq!(shown["amount"], yuan(*share));
                assert_eq!(shown["awarded"], yuan(awarded));
                assert!(awarded <= *share);
            }
        }
    }
}

fn by_id(page: &Value) -> BTreeMap<&str, &Value> {
    let rows = page["rows"].as_array().unwrap().iter();
    rows.map(|row| (row["id"].as_str().unwrap(), row)).collect()
}

fn same_fund(shown: &Value, fund: &Fund) {
    for (key, fen) in [
        ("promised", fund.promised),
        ("received", fund.sums.received),
        ("committed", fund.sums.committed),
        ("reserved", fund.reserved),
        ("paid", fund.sums.paid),
        ("refunded", fund.sums.refunded),
        ("handedBack", fund.sums.handed_back),
        ("cash", fund.cash()),
        ("free", fund.free()),
    ] {
        assert_eq!(shown[key], yuan(fen), "{key} of {}", fund.name);
    }
    assert!(fund.cash() >= 0 && fund.free() >= 0, "{}", fund.name);
}

fn same_award(shown: &Value, award: &Award) {
    for (key, fen) in [
        ("amount", award.amount),
        ("netPaid", award.sums.net()),
        ("refunded", award.sums.refunded),
        ("accepted", award.sums.accepted),
        ("inFlight", award.in_flight()),
    ] {
        assert_eq!(shown[key], yuan(fen), "{key} of {}", award.no);
    }
    let stage = match shown["state"].as_str().unwrap() {
        "agreementPending" => Stage::Pending,
        "active" => Stage::Active,
        "suspended" => Stage::Suspended,
        _ => Stage::Over,
    };
    assert_eq!(stage, award.stage, "{}", award.no);
}

fn same_tranches(shown: &Value, award: &Award) {
    let shown = shown.as_array().unwrap();
    assert_eq!(shown.len(), award.tranches.len());
    for (tranche, shown) in award.tranches.iter().zip(shown) {
        for (key, fen) in [
            ("amount", tranche.amount),
            ("netPaid", tranche.paid),
            ("inFlight", tranche.in_flight),
        ] {
            assert_eq!(shown[key], yuan(fen), "{key} of a tranche of {}", award.no);
        }
    }
}

/// paid = refunded + accepted + kept + written off + owed.
fn same_equation(page: &Value, award: &Award) {
    for (key, fen) in [
        ("paid", award.sums.paid),
        ("refunded", award.sums.refunded),
        ("accepted", award.sums.accepted),
        ("kept", award.kept),
        ("writtenOff", award.written_off),
        ("owed", award.left()),
    ] {
        assert_eq!(page["equation"][key], yuan(fen), "{key} of {}", award.no);
    }
    assert_eq!(page["regrantPaid"], yuan(award.granted_on()));
    is_explained(award);
}

/// Of an award that is over, nothing is explained twice, and nothing stays bound.
fn is_explained(award: &Award) {
    if award.stage == Stage::Over {
        assert!(award.left() >= 0, "{}", award.no);
        assert_eq!(award.sums.committed, award.sums.net(), "{}", award.no);
    }
}
