//! Money comes back, mistakes are reversed, spending is accepted.

use serde_json::json;

use super::Operators;
use super::model::{Entry, Stage, Step, What, yuan};

impl Operators {
    /// The bank returns a payment, or it was posted by mistake.
    pub(super) fn takes_back(&mut self) {
        let Some(at) = self.some_payment(Step::Paid) else {
            return;
        };
        let on = self.some_day();
        let p = &self.payments[at];
        let (award, tranche, amount) = (p.award, p.tranche, p.amount);
        let a = &self.awards[award];
        let allowed = p.step == Step::Paid
            && a.net() >= amount
            && a.tranches[tranche].paid >= amount
            && a.settled_but(amount)
            && self.open(on)
            && on >= p.on;
        let done = if self.dice.roll(2) == 0 || self.payments[at].step != Step::Paid {
            let op = json!({"payment": self.payments[at].id, "on": on, "reason": "退票"});
            self.tries("returnPayment", op, allowed)
        } else {
            let page = self.asks("payment", json!({"id": self.payments[at].id}));
            let op = json!({"entry": page["payment"]["entry"], "on": on, "reason": "有误"});
            self.tries("reverseEntry", op, allowed)
        };
        if done.is_some() {
            self.takes_number("reversal", on);
            self.payments[at].step = Step::Ended;
            self.went(award, tranche, -amount, on);
            self.releases(award);
        }
    }

    pub(super) fn refunds(&mut self) {
        let Some(at) = self.some_award() else { return };
        let on = self.some_day();
        // At times the tranche it comes back from is known.
        let tranche =
            (self.dice.roll(2) == 0).then(|| self.dice.roll(self.awards[at].tranches.len()));
        let net = self.awards[at].net();
        let limit = tranche.map_or(net, |tranche| {
            net.min(self.awards[at].tranches[tranche].paid)
        });
        let amount = self.dice.amount(limit);
        let allowed =
            amount > 0 && amount <= limit && self.open(on) && self.awards[at].settled_but(amount);
        let id = tranche.map(|tranche| self.awards[at].tranches[tranche].id.clone());
        let op = json!({"award": self.awards[at].id, "tranche": id, "amount": yuan(amount), "on": on, "reason": "结余退回"});
        if let Some(id) = self.tries("recordRefund", op, allowed) {
            self.takes_number("refund", on);
            self.came_back(at, tranche, amount);
            self.posts(at, on);
            self.releases(at);
            self.remembers(Entry {
                id,
                amount,
                on,
                what: What::Refund { award: at, tranche },
            });
        }
    }

    /// Negative where the refund was a mistake.
    fn came_back(&mut self, award: usize, tranche: Option<usize>, amount: i64) {
        let a = &mut self.awards[award];
        a.refunded += amount;
        self.funds[a.fund].refunded += amount;
        if let Some(tranche) = tranche {
            a.tranches[tranche].paid -= amount;
        }
        self.touched.insert(award);
    }

    pub(super) fn accepts_spending(&mut self) {
        let Some(at) = self.some_award() else { return };
        let on = self.some_day();
        let a = &self.awards[at];
        let amount = self.dice.amount((a.amount - a.accepted) / 4);
        // Now and then a receipt is handed in twice.
        let again = self.last_receipt > 0 && self.dice.roll(6) == 0;
        let receipt = if again {
            1 + self.dice.roll(self.last_receipt as usize) as u64
        } else {
            self.last_receipt + 1
        };
        let a = &self.awards[at];
        let fits = amount > 0 && a.accepted + amount <= a.amount && a.settled_but(amount);
        let allowed = fits && self.open(on) && !self.receipts.contains(&receipt);
        let op = json!({"award": self.awards[at].id, "amount": yuan(amount), "on": on,
            "receiptNo": format!("{receipt:08}"), "summary": "活动物资"});
        if let Some(id) = self.tries("acceptExpenditure", op, allowed) {
            self.last_receipt = self.last_receipt.max(receipt);
            self.receipts.insert(receipt);
            self.awards[at].accepted += amount;
            self.posts(at, on);
            self.touched.insert(at);
            self.remembers(Entry {
                id,
                amount,
                on,
                what: What::Accepted { award: at, receipt },
            });
        }
    }

    /// A line that is no payment is taken back.
    pub(super) fn reverses(&mut self) {
        if self.entries.is_empty() {
            return;
        }
        let at = self.dice.roll(self.entries.len());
        let on = self.some_day();
        let (amount, what) = (self.entries[at].amount, self.entries[at].what.clone());
        let dated = self.open(on) && on >= self.entries[at].on;
        let (fits, missing) = self.stands_without(&what, amount);
        let op = json!({"entry": self.entries[at].id, "on": on, "reason": "有误"});
        if self.tries("reverseEntry", op, dated && fits).is_none() {
            return;
        }
        self.entries.swap_remove(at);
        match what {
            What::Received { fund } => self.funds[fund].received -= amount,
            What::Refund { award, tranche } => {
                self.takes_number("reversal", on);
                self.came_back(award, tranche, -amount);
                self.awards[award].committed += missing;
                self.funds[self.awards[award].fund].committed += missing;
                self.posts(award, on);
            }
            What::Accepted { award, receipt } => {
                self.awards[award].accepted -= amount;
                self.receipts.remove(&receipt);
                self.posts(award, on);
                self.touched.insert(award);
            }
        }
    }

    /// Whether what was built on the line stands without it, and how much is bound once more for that.
    fn stands_without(&self, what: &What, amount: i64) -> (bool, i64) {
        match what {
            What::Received { fund } => {
                let fund = &self.funds[*fund];
                let free =
                    fund.promised.max(fund.received - amount) - fund.committed - fund.reserved;
                (free >= 0 && fund.cash() >= amount, 0)
            }
            What::Refund { award, tranche } => {
                let a = &self.awards[*award];
                let missing = (a.net() + amount - a.committed).max(0);
                let bound = missing == 0
                    || (a.stage == Stage::Over && missing <= self.funds[a.fund].free());
                let room = tranche.is_none_or(|tranche| {
                    a.tranches[tranche].paid + amount <= a.tranches[tranche].amount
                });
                (bound && room && a.net() + amount <= a.amount, missing)
            }
            What::Accepted { .. } => (true, 0),
        }
    }
}
