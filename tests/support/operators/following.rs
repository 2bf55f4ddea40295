//! Payments on their way are approved, paid, stopped and co-signed.

use chrono::Days;
use serde_json::json;

use super::dice::Says;
use super::model::{Payment, Step};
use super::paying::voucher;
use super::{Operators, REMEMBERED};

impl Operators {
    /// What is on its way is always followed; of what is past, some.
    pub(super) fn follows(&mut self, payment: Payment) {
        self.model.payments.push(payment);
        if self.model.payments.len() > REMEMBERED {
            let past = |payment: &Payment| matches!(payment.step, Step::Paid | Step::Ended);
            let skip = self.dice.roll(REMEMBERED / 2);
            let mut payments = self.model.payments.iter().enumerate().skip(skip);
            if let Some((at, _)) = payments.find(|(_, payment)| past(payment)) {
                self.model.payments.swap_remove(at);
            }
        }
    }

    pub(super) fn some_payment(&mut self, wanted: Step) -> Option<usize> {
        let payments = &self.model.payments;
        let fitting: Vec<usize> = (0..payments.len())
            .filter(|at| payments[*at].step == wanted)
            .collect();
        match (fitting.len(), payments.len()) {
            (_, 0) => None,
            (0, n) => Some(self.dice.roll(n)),
            // Now and then the wrong one on purpose.
            (_, n) if self.dice.once_in(8) => Some(self.dice.roll(n)),
            (n, _) => Some(fitting[self.dice.roll(n)]),
        }
    }

    pub(super) fn approves(&mut self) {
        let Some(at) = self.some_payment(Step::Prepared) else {
            return;
        };
        let mut payment = self.model.payments[at].clone();
        let seen = !self.dice.once_in(4);
        let waits = payment.step == Step::Prepared;
        let mut says = Says::yes().no_if(!waits, "grants-payment-move");
        if waits {
            says = says
                .and(self.released(payment.asked(payment.on)))
                .and(self.approvable(&payment, seen))
                .no_if(self.account_moved(&payment), "grants-account-moved");
        }
        let op = json!({"payment": payment.id, "accountSeen": seen});
        if let Some(made) = self.tries("approvePayment", op, &says) {
            let nth = self.is_approved(&mut payment);
            assert_eq!(made.no.unwrap(), voucher(payment.on, nth));
            self.model.payments[at] = payment;
        }
    }

    pub(super) fn pays(&mut self) {
        let Some(at) = self.some_payment(Step::Approved) else {
            return;
        };
        let (on, seen) = (self.some_day(), self.dice.once_in(3));
        let mut payment = self.model.payments[at].clone();
        let waits = payment.step == Step::Approved;
        let mut says = Says::yes().no_if(!waits, "grants-payment-move");
        if waits {
            says = says
                .and(self.not_to_come(on))
                .and(self.released(payment.asked(on)))
                .and(self.goes_on(&payment, on, 0))
                .no_if(
                    !seen && self.account_moved(&payment),
                    "grants-account-moved",
                )
                .no_if(
                    payment.amount > self.fund_of(&payment).days.least(on),
                    "grants-fund-short-then",
                );
        }
        let op = json!({"payment": payment.id, "on": on, "accountSeen": seen});
        if self.tries("payPayment", op, &says).is_some() {
            self.is_stated_on(&mut payment, on);
            self.is_paid(&mut payment, on);
            self.model.payments[at] = payment;
        }
    }

    /// Rejects what is prepared, voids what is approved: its number stays.
    pub(super) fn stops(&mut self) {
        let (verb, wanted) = match self.dice.roll(2) {
            0 => ("rejectPayment", Step::Prepared),
            _ => ("voidPayment", Step::Approved),
        };
        let Some(at) = self.some_payment(wanted) else {
            return;
        };
        let payment = self.model.payments[at].clone();
        let says = Says::yes().no_if(payment.step != wanted, "grants-payment-move");
        let op = json!({"payment": payment.id, "reason": "停办"});
        if self.tries(verb, op, &says).is_some() {
            self.model.payments[at].step = Step::Ended;
            self.goes_no_more(&payment);
            self.model.award(payment.award).tranches[payment.tranche].in_flight -= payment.amount;
            self.touches(payment.award);
        }
    }

    /// What one person did alone is signed by another on paper.
    pub(super) fn cosigns(&mut self) {
        let all = self.model.payments.len();
        if all == 0 {
            return;
        }
        let flagged = (0..all).find(|at| self.model.payments[*at].to_cosign);
        let at = match flagged {
            Some(at) if !self.dice.once_in(4) => at,
            _ => self.dice.roll(all),
        };
        let payment = self.model.payments[at].clone();
        let by = match self.dice.once_in(4) {
            true => payment.by,
            false => "罗静怡",
        };
        let on = match self.dice.roll(4) {
            0 => self.today + Days::new(1),
            1 => self.today - Days::new(30),
            _ => self.today,
        };
        let early = payment.approved.is_some_and(|day| on < day);
        let scanned = payment.scanned || !self.dice.once_in(4);
        if scanned && !payment.scanned {
            self.makes(
                json!({"registry": {"attachDocument": {"of": {"kind": "payment", "id": payment.id},
                "fields": {"kind": "evidence", "name": "会签.pdf"}, "bytes": "JVBERi0xLjQK"}}}),
            );
            self.done += 1;
            *self.verbs.entry("attachDocument").or_default() += 1;
            self.model.payments[at].scanned = true;
        }
        let says = Says::yes()
            .no_if(!payment.to_cosign, "grants-not-to-cosign")
            .no_if(by == payment.by, "grants-cosign-same-person")
            .no_if(early || on > self.today, "grants-cosign-day")
            .no_if(!scanned, "grants-cosign-without-scan");
        let op = json!({"payment": payment.id, "by": by, "on": on, "paper": "凭证复核联"});
        if self.tries("cosignPayment", op, &says).is_some() {
            self.model.payments[at].to_cosign = false;
        }
    }
}
