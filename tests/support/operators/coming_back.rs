//! Money comes back, and mistakes are reversed.

use chrono::{Datelike, Days, NaiveDate};
use serde_json::json;

use super::Operators;
use super::dice::{Says, yuan};
use super::model::{Counted, Entry, Flow, Stage, Step, What};

impl Operators {
    /// The bank returns a payment, or it was posted by mistake.
    pub(super) fn takes_back(&mut self) {
        let Some(at) = self.some_payment(Step::Paid) else {
            return;
        };
        let on = self.some_day();
        let payment = self.model.payments[at].clone();
        let award = &self.model.awards[payment.award];
        let paid = payment.step == Step::Paid;
        let net = award.sums.net().min(award.tranches[payment.tranche].paid);
        let stands = self
            .open(on)
            .and(award.settled_over(payment.amount))
            .no_if(net < payment.amount, "grants-refunded-since")
            .no_if(on < payment.on, "grants-before-entry");
        let returned = self.dice.once_in(2) || !paid;
        let done = if returned {
            let says = match paid {
                true => stands,
                false => Says::yes().no_if(true, "grants-payment-move"),
            };
            let op = json!({"payment": payment.id, "on": on, "reason": "退票"});
            self.tries("returnPayment", op, &says)
        } else {
            let page = self.asks("payment", json!({"id": payment.id}));
            let op = json!({"entry": page["payment"]["entry"], "on": on, "reason": "有误"});
            self.tries("reverseEntry", op, &stands)
        };
        if let Some(made) = done {
            self.model.takes_number("reversal", on);
            self.model.payments[at].step = Step::Ended;
            self.goes_no_more(&payment);
            let paid_on = &mut self.model.award(payment.award).paid_on;
            let day = paid_on.iter().position(|day| *day == payment.on);
            paid_on.swap_remove(day.unwrap());
            let amount = -payment.amount;
            self.model.went(payment.award, payment.tranche, amount, on);
            let body = self.model.awards[payment.award].body;
            self.model.body(body).accounts[payment.account].paid -= 1;
            self.model.releases(payment.award, on);
            self.touches(payment.award);
            if !returned {
                self.remembers_reversal(made.id, payment.amount, on);
            }
        }
    }

    fn remembers_reversal(&mut self, id: String, amount: i64, on: NaiveDate) {
        self.remembers(Entry {
            id,
            amount,
            on,
            what: What::Reversal,
            reversed: false,
        });
    }

    pub(super) fn refunds(&mut self) {
        let Some(at) = self.some_award() else { return };
        let on = self.some_day();
        // At times the tranche it comes back from is known; at times it is said to be another's.
        let award = self.model.awards[at].clone();
        let tranche = self
            .dice
            .once_in(2)
            .then(|| self.dice.roll(award.tranches.len()));
        let net = award.sums.net();
        let limit = tranche.map_or(net, |tranche| net.min(award.tranches[tranche].paid));
        let amount = self.dice.amount(limit);
        let other = self.some_award().filter(|_| self.dice.once_in(10));
        let other = other.filter(|other| *other != at);
        let id = match other {
            Some(other) => Some(self.model.awards[other].tranches[0].id.clone()),
            None => tranche.map(|tranche| award.tranches[tranche].id.clone()),
        };
        let says = self
            .open(on)
            .and(award.settled_over(amount))
            .no_if(amount <= 0, "grants-amount-not-positive")
            .no_if(amount > limit, "grants-refund-over-paid")
            .no_if(
                award.decided() > 0 && amount > net - award.decided(),
                "grants-refund-over-decided",
            )
            .no_if(
                amount > award.paid_days.least(on),
                "grants-refund-before-paid",
            )
            .no_if(other.is_some(), "grants-tranche-differs");
        let op = json!({"award": award.id, "tranche": id, "amount": yuan(amount), "on": on, "reason": "结余退回"});
        if let Some(made) = self.tries("recordRefund", op, &says) {
            let nth = self.model.takes_number("refund", on);
            assert_eq!(
                made.no.unwrap(),
                format!("退字〔{}〕第{nth:04}号", on.year())
            );
            self.model.came_back(at, tranche, amount, on);
            self.model.releases(at, on);
            self.touches(at);
            self.remembers(Entry {
                id: made.id,
                amount,
                on,
                what: What::Refund { award: at, tranche },
                reversed: false,
            });
        }
    }

    /// A line that is no payment is taken back.
    pub(super) fn reverses(&mut self) {
        let all = self.model.entries.len();
        if all == 0 {
            return;
        }
        let at = self.dice.roll(all);
        let entry = self.model.entries[at].clone();
        let on = self.some_day();
        let mut says = Says::yes()
            .no_if(entry.reversed, "grants-already-reversed")
            .no_if(
                matches!(entry.what, What::Reversal),
                "grants-reversal-of-reversal",
            );
        if says.allows() {
            says = self
                .open(on)
                .and(self.stands_without(entry.what, entry.amount, on))
                .no_if(on < entry.on, "grants-before-entry");
        }
        let due = (!self.dice.once_in(4)).then(|| self.today + Days::new(60));
        let over = |award: usize| self.model.awards[award].stage == Stage::Over;
        let owes = match entry.what {
            What::Refund { award, .. } | What::Accepted { award, .. } => over(award),
            _ => false,
        };
        let has_day = match entry.what {
            What::Refund { award, .. } | What::Accepted { award, .. } => {
                self.model.awards[award].owes
            }
            _ => false,
        };
        says = says.no_if(owes && due.is_none() && !has_day, "grants-owed-without-day");
        let op = json!({"entry": entry.id, "on": on, "reason": "有误", "owedDueOn": due});
        let Some(made) = self.tries("reverseEntry", op, &says) else {
            return;
        };
        self.model.entries[at].reversed = true;
        if let (true, What::Refund { award, .. } | What::Accepted { award, .. }) =
            (owes, entry.what)
        {
            self.model.award(award).owes = true;
        }
        match entry.what {
            What::Received { fund } => {
                self.model
                    .posts(Flow::Received, fund, None, -entry.amount, on);
                self.touched_funds.insert(fund);
            }
            What::HandedBack { fund } => {
                self.model
                    .posts(Flow::HandedBack, fund, None, -entry.amount, on);
                self.touched_funds.insert(fund);
            }
            What::Refund { award, tranche } => {
                self.model.takes_number("reversal", on);
                let missing = self.missing(award, entry.amount);
                if missing > 0 {
                    self.model.posts_of(Flow::Committed, award, missing, on);
                }
                self.model.came_back(award, tranche, -entry.amount, on);
                self.touches(award);
            }
            What::Accepted {
                award,
                receipt,
                line,
            } => {
                self.model
                    .posts_of(Flow::Accepted, award, -entry.amount, on);
                if let Some((report, line)) = line {
                    self.model.award(award).reports[report].lines[line].reversed = true;
                }
                self.frees(receipt, Counted::InLedger);
                self.touches(award);
            }
            What::Reversal => unreachable!("never reversed"),
        }
        self.remembers_reversal(made.id, entry.amount, on);
    }

    /// What has to be bound once more where a refund was a mistake.
    fn missing(&self, award: usize, amount: i64) -> i64 {
        let sums = self.model.awards[award].sums;
        (sums.net() + amount - sums.committed).max(0)
    }

    /// Whether what was built on the line stands without it.
    fn stands_without(&self, what: What, amount: i64, on: NaiveDate) -> Says {
        match what {
            What::Received { fund } => {
                let fund = &self.model.funds[fund];
                let ceiling = fund.promised.max(fund.sums.received - amount);
                let short = ceiling < fund.bound();
                let gone = fund.days.least(on) < amount;
                Says::yes().no_if(short || gone, "grants-money-relied-on")
            }
            What::Refund { award: at, tranche } => {
                let award = &self.model.awards[at];
                let free = self.model.funds[award.fund].free();
                let going = award.sums.net() + award.in_flight();
                let over = tranche.is_some_and(|tranche| {
                    let tranche = &award.tranches[tranche];
                    tranche.paid + tranche.in_flight + amount > tranche.amount
                });
                let bound_again = award.stage == Stage::Over && self.missing(at, amount) > free;
                Says::yes()
                    .no_if(going + amount > award.amount, "grants-over-award")
                    .no_if(over, "grants-over-tranche")
                    .no_if(bound_again, "grants-over-fund")
                    .no_if(
                        self.model.funds[award.fund].days.least(on) < amount,
                        "grants-money-relied-on",
                    )
            }
            What::Accepted { .. } | What::HandedBack { .. } | What::Reversal => Says::yes(),
        }
    }
}
