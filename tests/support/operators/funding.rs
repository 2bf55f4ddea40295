//! Money is promised, comes in, and its promise changes.

use chrono::Days;
use serde_json::json;

use super::Operators;
use super::dice::{Says, yuan};
use super::model::{Entry, Flow, Fund, What};

/// What a fund is promised, in fen.
pub(super) const PROMISED: i64 = 30_000_000;

impl Operators {
    /// One of the three newest funds.
    pub(super) fn some_fund(&mut self) -> usize {
        let all = self.model.funds.len();
        all - 1 - self.dice.roll(all.min(3))
    }

    pub(super) fn opens_fund(&mut self) {
        let name = format!("公益项目资金{}", self.model.funds.len() + 1);
        let (starts, ends) = (self.today - Days::new(60), self.today + Days::new(700));
        let id = self.makes(
            json!({"grants": {"addFund": {"name": name, "source": "县妇联",
            "startsOn": starts, "endsOn": ends, "promised": yuan(PROMISED)}}}),
        );
        let fund = Fund {
            id,
            name,
            starts,
            ends,
            promised: PROMISED,
            ..Fund::default()
        };
        self.touched_funds.insert(self.model.funds.len());
        self.model.funds.push(fund.into());
    }

    /// More or less is promised, or its last day moves; at times under a name that another fund has.
    pub(super) fn edits_fund(&mut self) {
        let at = self.some_fund();
        let fund = &self.model.funds[at];
        let bound = fund.bound();
        let promised = match self.dice.roll(3) {
            0 => bound - 1,
            1 => bound.max(PROMISED),
            _ => PROMISED + PROMISED / 10,
        };
        let ends = match self.dice.roll(6) {
            0 => fund.starts - Days::new(1),
            _ => fund.starts + Days::new(760),
        };
        let other = match self.dice.roll(6) {
            0 => at.saturating_sub(1),
            _ => at,
        };
        let name = self.model.funds[other].name.clone();
        let says = Says::yes()
            .no_if(promised < 0, "grants-amount-negative")
            .no_if(ends < fund.starts, "grants-end-before-start")
            .no_if(other != at, "grants-fund-name-taken")
            .no_if(
                promised.max(fund.sums.received) < bound,
                "grants-fund-below-committed",
            );
        let body = json!({"fund": fund.id, "name": name, "source": "县妇联", "startsOn": fund.starts,
            "endsOn": ends, "promised": yuan(promised)});
        if self.tries("editFund", body, &says).is_some() {
            let fund = self.model.fund(at);
            (fund.promised, fund.ends) = (promised, ends);
            self.touched_funds.insert(at);
        }
    }

    pub(super) fn receives(&mut self) {
        let fund = self.some_fund();
        let (amount, on) = (self.dice.amount(8_000_000), self.some_day());
        let says = self
            .open(on)
            .no_if(amount <= 0, "grants-amount-not-positive")
            .no_if(
                on < self.model.funds[fund].starts,
                "grants-received-before-fund",
            );
        let body = json!({"fund": self.model.funds[fund].id, "amount": yuan(amount), "on": on});
        if let Some(made) = self.tries("receiveMoney", body, &says) {
            self.model.posts(Flow::Received, fund, None, amount, on);
            self.touched_funds.insert(fund);
            self.remembers(Entry {
                id: made.id,
                amount,
                on,
                what: What::Received { fund },
                reversed: false,
            });
        }
    }

    /// Some of what is nobody's goes back to the source, at times more than that.
    pub(super) fn hands_back(&mut self) {
        let at = self.some_fund();
        let on = self.some_day();
        let left = self.model.funds[at].left();
        let amount = match self.dice.roll(4) {
            0 => left + 1,
            _ => self.dice.amount((left / 3).max(1)),
        };
        let fund = &self.model.funds[at];
        let says = self
            .open(on)
            .no_if(amount <= 0, "grants-amount-not-positive")
            .no_if(amount > left, "grants-hand-back-over")
            .no_if(amount > fund.days.least(on), "grants-fund-short-then");
        let body = json!({"fund": fund.id, "amount": yuan(amount), "on": on, "reason": "结余上缴", "paper": "缴款书"});
        if let Some(made) = self.tries("handBackMoney", body, &says) {
            self.model.posts(Flow::HandedBack, at, None, amount, on);
            self.touched_funds.insert(at);
            self.remembers(Entry {
                id: made.id,
                amount,
                on,
                what: What::HandedBack { fund: at },
                reversed: false,
            });
        }
    }

    pub(super) fn remembers(&mut self, entry: Entry) {
        self.model.entries.push(entry);
        let reversed = |entry: &Entry| entry.reversed;
        if self.model.entries.len() > super::REMEMBERED {
            // Of what was reversed a little stays, so that it can be tried again.
            let mut past = (0..self.model.entries.len())
                .filter(|at| reversed(&self.model.entries[*at]))
                .skip(10);
            let oldest = match past.next() {
                Some(at) => at,
                None => self.dice.roll(super::REMEMBERED),
            };
            self.model.entries.swap_remove(oldest);
        }
    }
}
