//! What the rules say of a payment; it is prepared, or paid in one step.

use chrono::{Datelike, NaiveDate};
use serde_json::json;

use super::Operators;
use super::dice::{Says, yuan};
use super::model::{Award, Condition, Fund, Going, Met, Payment, Stage, Step};

/// Above this, in fen, a second person approves.
const TWO_PEOPLE_ABOVE: i64 = 500_000;

/// What is to be paid: of which award and tranche, how much and when.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub award: usize,
    pub tranche: usize,
    pub amount: i64,
    pub on: NaiveDate,
}

impl Payment {
    pub(super) fn asked(&self, on: NaiveDate) -> Asked {
        Asked {
            award: self.award,
            tranche: self.tranche,
            amount: self.amount,
            on,
        }
    }
}

impl Operators {
    pub(super) fn some_tranche(&mut self) -> Option<Asked> {
        let award = self.some_award()?;
        let tranche = self.dice.roll(self.model.awards[award].tranches.len());
        let t = &self.model.awards[award].tranches[tranche];
        let amount = self.dice.amount(t.amount - t.paid - t.in_flight);
        let on = self.some_day();
        Some(Asked {
            award,
            tranche,
            amount,
            on,
        })
    }

    /// Whether money may be on its way on that day, with so much in hand.
    pub(super) fn released_with(&self, asked: Asked, cash: i64) -> Says {
        let award = &self.model.awards[asked.award];
        let (fund, on) = (&self.model.funds[award.fund], asked.on);
        let (open, waived) = match &award.tranches[asked.tranche].condition {
            Some(Condition { state, .. }) => (*state == Met::Open, matches!(state, Met::Asked(_))),
            None => (false, false),
        };
        let unsigned = award.signed().is_none() || award.stage == Stage::Pending;
        Says::yes()
            .no_if(unsigned, "grants-not-signed")
            .no_if(award.stage == Stage::Suspended, "grants-award-suspended")
            .no_if(award.stage == Stage::Over, "grants-award-not-active")
            .no_if(
                self.model.bodies[award.body].held,
                "grants-organisation-held",
            )
            .no_if(open, "grants-condition-open")
            .no_if(waived, "grants-waiver-unconfirmed")
            .no_if(!self.model.unlocked(on), "grants-period-locked")
            .no_if(
                award.signed().is_some_and(|signed| on < signed),
                "grants-before-agreement",
            )
            .no_if(on < fund.starts, "grants-fund-not-begun")
            .no_if(on > fund.ends, "grants-fund-ended")
            .no_if(asked.amount > cash, "grants-fund-short")
    }

    pub(super) fn released(&self, asked: Asked) -> Says {
        let fund = self.model.awards[asked.award].fund;
        self.released_with(asked, self.model.funds[fund].cash())
    }

    pub(super) fn payable(&self, asked: Asked) -> Says {
        let award = &self.model.awards[asked.award];
        let tranche = &award.tranches[asked.tranche];
        let of_award = award.sums.net() + award.in_flight() + asked.amount;
        let of_tranche = tranche.paid + tranche.in_flight + asked.amount;
        self.released(asked)
            .no_if(asked.amount <= 0, "grants-amount-not-positive")
            .no_if(of_award > award.amount, "grants-over-award")
            .no_if(of_tranche > tranche.amount, "grants-over-tranche")
    }

    /// A payment as it is prepared, to the account of that day.
    pub(super) fn payment(&self, asked: Asked, batch: Option<usize>) -> Payment {
        let body = &self.model.bodies[self.model.awards[asked.award].body];
        let account = body.accounts.len() - 1;
        Payment {
            id: String::new(),
            award: asked.award,
            tranche: asked.tranche,
            amount: asked.amount,
            on: asked.on,
            step: Step::Prepared,
            account,
            changed: account > 0 && body.accounts[account].paid == 0,
            by: self.actor,
            approved: None,
            alone: false,
            numbered: 0,
            stated: false,
            to_cosign: false,
            scanned: false,
            batch,
        }
    }

    /// It takes room from now on.
    pub(super) fn takes_way(&mut self, payment: &Payment) {
        self.model.award(payment.award).tranches[payment.tranche].in_flight += payment.amount;
        self.touches(payment.award);
        let body = self.model.awards[payment.award].body;
        self.model.body(body).going.push(Going {
            id: payment.id.clone(),
            on: payment.on,
            amount: payment.amount,
        });
    }

    /// It came to nothing, or came back.
    pub(super) fn goes_no_more(&mut self, payment: &Payment) {
        let body = self.model.awards[payment.award].body;
        let going = &mut self.model.body(body).going;
        going.retain(|other| other.id != payment.id);
    }

    /// With what else goes to the same organisation on that day.
    fn together(&self, payment: &Payment, on: NaiveDate) -> i64 {
        let body = &self.model.bodies[self.model.awards[payment.award].body];
        let others = body.going.iter();
        let others = others.filter(|other| other.on == on && other.id != payment.id);
        payment.amount + others.map(|other| other.amount).sum::<i64>()
    }

    /// Its number is of the year it goes in, and with others of that day it takes no second person that it did not
    /// have. `moved`: what came to that day just before it.
    pub(super) fn goes_on(&self, payment: &Payment, on: NaiveDate, moved: i64) -> Says {
        let together = self.together(payment, on) + moved;
        let alone = on != payment.on && payment.alone && self.others && together > TWO_PEOPLE_ABOVE;
        Says::yes()
            .no_if(
                payment.numbered != on.year(),
                "grants-voucher-of-other-year",
            )
            .no_if(alone, second_person(payment.amount))
    }

    /// On another day than it was meant for, one person alone may be said of it and of the others there.
    pub(super) fn is_stated_on(&mut self, payment: &mut Payment, on: NaiveDate) {
        let together = self.together(payment, on);
        if on != payment.on && payment.alone && !self.others && together > TWO_PEOPLE_ABOVE {
            self.is_stated(payment, on);
        }
    }

    fn is_stated(&mut self, payment: &mut Payment, on: NaiveDate) {
        let body = self.model.awards[payment.award].body;
        let awards = &self.model.awards;
        let fresh = |one: &Payment| !one.stated && one.alone;
        let going = |one: &Payment| matches!(one.step, Step::Approved | Step::Paid);
        for other in &mut self.model.payments {
            let same = awards[other.award].body == body && other.on == on;
            if same && other.id != payment.id && going(other) && fresh(other) {
                (other.stated, other.to_cosign) = (true, true);
            }
        }
        if !payment.stated {
            (payment.stated, payment.to_cosign) = (true, true);
        }
    }

    pub(super) fn prepares(&mut self) {
        let Some(asked) = self.some_tranche() else {
            return;
        };
        let award: &Award = &self.model.awards[asked.award];
        let op = json!({"tranche": award.tranches[asked.tranche].id, "amount": yuan(asked.amount), "on": asked.on});
        let says = self.payable(asked);
        if let Some(made) = self.tries("preparePayment", op, &says) {
            let payment = Payment {
                id: made.id,
                ..self.payment(asked, None)
            };
            self.takes_way(&payment);
            self.follows(payment);
        }
    }

    /// Who approves it, and that the changed account was looked at, once the money is released.
    pub(super) fn approvable(&self, payment: &Payment, seen: bool) -> Says {
        let together = self.together(payment, payment.on);
        let alone = payment.by == self.actor && self.others && together > TWO_PEOPLE_ABOVE;
        let body = &self.model.bodies[self.model.awards[payment.award].body];
        let set_by_her = self.others && body.accounts[payment.account].set_by == self.actor;
        Says::yes()
            .no_if(alone, second_person(payment.amount))
            .no_if(payment.changed && !seen, "grants-account-changed")
            .no_if(
                payment.changed && seen && set_by_her,
                "grants-account-same-person",
            )
    }

    /// The organisation has another account by now.
    pub(super) fn account_moved(&self, payment: &Payment) -> bool {
        let body = &self.model.bodies[self.model.awards[payment.award].body];
        payment.account + 1 < body.accounts.len()
    }

    pub(super) fn fund_of(&self, payment: &Payment) -> &Fund {
        &self.model.funds[self.model.awards[payment.award].fund]
    }

    /// Approved: it has its number.
    pub(super) fn is_approved(&mut self, payment: &mut Payment) -> i64 {
        payment.alone = payment.by == self.actor;
        payment.numbered = payment.on.year();
        let together = self.together(payment, payment.on);
        if payment.alone && together > TWO_PEOPLE_ABOVE && !self.others {
            self.is_stated(payment, payment.on);
        }
        (payment.step, payment.approved) = (Step::Approved, Some(self.today));
        self.model.takes_number("payment", payment.on)
    }

    /// Paid: it leaves the way and stands in the ledger.
    pub(super) fn is_paid(&mut self, payment: &mut Payment, on: NaiveDate) {
        self.model.award(payment.award).tranches[payment.tranche].in_flight -= payment.amount;
        self.model
            .went(payment.award, payment.tranche, payment.amount, on);
        let body = self.model.awards[payment.award].body;
        self.model.body(body).accounts[payment.account].paid += 1;
        (payment.step, payment.on) = (Step::Paid, on);
        let going = self.model.body(body).going.iter_mut();
        going
            .filter(|one| one.id == payment.id)
            .for_each(|one| one.on = on);
        let award = payment.award;
        self.model.award(award).paid_on.push(on);
        self.touches(payment.award);
    }

    pub(super) fn disburses(&mut self) {
        let Some(asked) = self.some_tranche() else {
            return;
        };
        let seen = !self.dice.once_in(4);
        let award: &Award = &self.model.awards[asked.award];
        let op = json!({"tranche": award.tranches[asked.tranche].id, "amount": yuan(asked.amount), "on": asked.on, "accountSeen": seen});
        let mut payment = self.payment(asked, None);
        let says = self
            .payable(asked)
            .and(self.not_to_come(asked.on))
            .and(self.approvable(&payment, seen))
            .no_if(
                asked.amount > self.fund_of(&payment).days.least(asked.on),
                "grants-fund-short-then",
            );
        if let Some(made) = self.tries("recordDisbursement", op, &says) {
            payment.id = made.id;
            self.takes_way(&payment);
            let nth = self.is_approved(&mut payment);
            assert_eq!(made.no.unwrap(), voucher(asked.on, nth));
            self.is_paid(&mut payment, asked.on);
            self.follows(payment);
        }
    }
}

/// What is said where one person is not enough: for the payment alone, or with others of its day.
fn second_person(amount: i64) -> &'static str {
    match amount > TWO_PEOPLE_ABOVE {
        true => "grants-second-person",
        false => "grants-second-person-together",
    }
}

/// The number a payment of that day takes.
pub(super) fn voucher(on: NaiveDate, nth: i64) -> String {
    format!("拨字〔{}〕第{nth:04}号", on.format("%Y"))
}
