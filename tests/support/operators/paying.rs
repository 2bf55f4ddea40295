//! Payments are prepared, approved, made and stopped.

use chrono::NaiveDate;
use serde_json::json;

use super::model::{Payment, Stage, Step, yuan};
use super::{Operators, REMEMBERED};

impl Operators {
    fn some_tranche(&mut self) -> Option<(usize, usize, i64)> {
        let award = self.some_award()?;
        let tranche = self.dice.roll(self.awards[award].tranches.len());
        let t = &self.awards[award].tranches[tranche];
        let amount = self.dice.amount(t.amount - t.paid - t.in_flight);
        Some((award, tranche, amount))
    }

    /// Whether money may be on its way on that day, as far as the award, its organisation and its fund go.
    fn released(&self, award: usize, tranche: usize, amount: i64, on: NaiveDate) -> bool {
        let a = &self.awards[award];
        let fund = &self.funds[a.fund];
        a.stage == Stage::Active
            && !self.bodies[a.body].held
            && a.tranches[tranche].waits.is_none()
            && self.unlocked(on)
            && on >= a.signed
            && fund.is_open(on)
            && amount <= fund.cash()
    }

    fn payable(&self, award: usize, tranche: usize, amount: i64, on: NaiveDate) -> bool {
        let a = &self.awards[award];
        let t = &a.tranches[tranche];
        amount > 0
            && a.net() + a.in_flight() + amount <= a.amount
            && t.paid + t.in_flight + amount <= t.amount
            && self.released(award, tranche, amount, on)
    }

    pub(super) fn prepares(&mut self) {
        let Some((award, tranche, amount)) = self.some_tranche() else {
            return;
        };
        let on = self.some_day();
        let op = json!({"tranche": self.awards[award].tranches[tranche].id, "amount": yuan(amount), "on": on});
        let allowed = self.payable(award, tranche, amount, on);
        if let Some(id) = self.tries("preparePayment", op, allowed) {
            self.awards[award].tranches[tranche].in_flight += amount;
            self.follows(Payment {
                id,
                award,
                tranche,
                amount,
                on,
                step: Step::Prepared,
            });
        }
    }

    pub(super) fn disburses(&mut self) {
        let Some((award, tranche, amount)) = self.some_tranche() else {
            return;
        };
        let on = self.some_day();
        let op = json!({"tranche": self.awards[award].tranches[tranche].id, "amount": yuan(amount), "on": on});
        let allowed = on <= self.today && self.payable(award, tranche, amount, on);
        if let Some(id) = self.tries("recordDisbursement", op, allowed) {
            self.takes_number("payment", on);
            self.went(award, tranche, amount, on);
            self.follows(Payment {
                id,
                award,
                tranche,
                amount,
                on,
                step: Step::Paid,
            });
        }
    }

    /// What is on its way is always followed; of what is past, some.
    fn follows(&mut self, payment: Payment) {
        self.payments.push(payment);
        if self.payments.len() > REMEMBERED {
            let past = |payment: &Payment| matches!(payment.step, Step::Paid | Step::Ended);
            let skip = self.dice.roll(REMEMBERED / 2);
            let found = self
                .payments
                .iter()
                .enumerate()
                .skip(skip)
                .find(|(_, payment)| past(payment));
            if let Some((at, _)) = found {
                self.payments.swap_remove(at);
            }
        }
    }

    /// Positive where it was paid, negative where that was taken back.
    pub(super) fn went(&mut self, award: usize, tranche: usize, amount: i64, on: NaiveDate) {
        let a = &mut self.awards[award];
        a.tranches[tranche].paid += amount;
        a.paid += amount;
        self.funds[a.fund].paid += amount;
        self.posts(award, on);
        self.touched.insert(award);
    }

    pub(super) fn some_payment(&mut self, wanted: Step) -> Option<usize> {
        let fitting: Vec<usize> = (0..self.payments.len())
            .filter(|at| self.payments[*at].step == wanted)
            .collect();
        match (fitting.len(), self.payments.len()) {
            (_, 0) => None,
            (0, n) => Some(self.dice.roll(n)),
            // Now and then the wrong one on purpose.
            (_, n) if self.dice.roll(8) == 0 => Some(self.dice.roll(n)),
            (n, _) => Some(fitting[self.dice.roll(n)]),
        }
    }

    pub(super) fn approves(&mut self) {
        let Some(at) = self.some_payment(Step::Prepared) else {
            return;
        };
        let p = &self.payments[at];
        let on = p.on;
        let allowed = p.step == Step::Prepared && self.released(p.award, p.tranche, p.amount, on);
        let op = json!({"payment": p.id});
        if self.tries("approvePayment", op, allowed).is_some() {
            self.takes_number("payment", on);
            self.payments[at].step = Step::Approved;
        }
    }

    pub(super) fn pays(&mut self) {
        let Some(at) = self.some_payment(Step::Approved) else {
            return;
        };
        let on = self.some_day();
        let p = &self.payments[at];
        let (award, tranche, amount) = (p.award, p.tranche, p.amount);
        let allowed = p.step == Step::Approved
            && on <= self.today
            && self.released(award, tranche, amount, on);
        let op = json!({"payment": p.id, "on": on});
        if self.tries("payPayment", op, allowed).is_some() {
            self.awards[award].tranches[tranche].in_flight -= amount;
            self.went(award, tranche, amount, on);
            (self.payments[at].step, self.payments[at].on) = (Step::Paid, on);
        }
    }

    /// Rejects what is prepared, voids what is approved.
    pub(super) fn stops(&mut self) {
        let (verb, wanted) = match self.dice.roll(2) {
            0 => ("rejectPayment", Step::Prepared),
            _ => ("voidPayment", Step::Approved),
        };
        let Some(at) = self.some_payment(wanted) else {
            return;
        };
        let allowed = self.payments[at].step == wanted;
        let op = json!({"payment": self.payments[at].id, "reason": "停办"});
        if self.tries(verb, op, allowed).is_some() {
            let payment = &mut self.payments[at];
            payment.step = Step::Ended;
            self.awards[payment.award].tranches[payment.tranche].in_flight -= payment.amount;
        }
    }
}
