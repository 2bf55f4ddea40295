//! Random operators against the model of the money: what it allows must be done, what it forbids
//! refused, and every balance come out the same.

use serde_json::{Value, json};

use super::money_model::{Award, Dice, Entry, Fund, Payment, Stage, Step, Tranche, yuan};
use super::office::{Office, made, text};

/// How many operations each random operator tries; `MONEY_OPERATIONS` asks for more.
const OPERATIONS: usize = 1_000;

struct Operator {
    office: Office,
    dice: Dice,
    fund: Fund,
    awards: Vec<Award>,
    payments: Vec<Payment>,
    entries: Vec<Entry>,
    done: usize,
    refused: usize,
    vouchers: usize,
}

const TODAY: &str = "2024-10-18";

impl Operator {
    fn new(seed: u64) -> Operator {
        let office = Office::unfunded();
        Operator {
            office,
            dice: Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1),
            fund: Fund {
                promised: 20_000_000,
                ..Fund::default()
            },
            awards: Vec::new(),
            payments: Vec::new(),
            entries: Vec::new(),
            done: 0,
            refused: 0,
            vouchers: 0,
        }
    }

    /// Tries it; the core must do it exactly when the model allows it.
    fn tries(&mut self, verb: &str, body: Value, allowed: bool) -> Option<String> {
        let op: hub::Op = serde_json::from_value(json!({"grants": {verb: body}})).unwrap();
        match (hub::perform(&mut self.office.desk.book, op), allowed) {
            (Ok(done), true) => {
                self.done += 1;
                Some(made(done))
            }
            (Err(hub::Stop::Refused(_)), false) => {
                self.refused += 1;
                None
            }
            (outcome, allowed) => {
                panic!("{verb} {body}: the model says {allowed}, the book {outcome:?}")
            }
        }
    }

    fn acts(&mut self) {
        match self.dice.roll(14) {
            0 => self.receives(),
            1 => self.awards(),
            2 => self.signs(),
            3 | 4 => self.prepares(),
            5 => self.approves(),
            6 => self.pays(),
            7 => self.stops(),
            8 | 9 => self.disburses(),
            10 => self.returns_or_reverses(),
            11 => self.refunds(),
            12 => self.reverses_other(),
            _ => self.closes(),
        }
    }

    fn receives(&mut self) {
        let amount = self.dice.amount(2_000_000);
        let body = json!({"fund": self.office.fund, "amount": yuan(amount), "on": TODAY});
        if let Some(id) = self.tries("receiveMoney", body, amount > 0) {
            self.fund.received += amount;
            self.entries.push(Entry::Received { id, amount });
        }
    }

    fn awards(&mut self) {
        if self.awards.len() > 40 {
            return;
        }
        let around = self.fund.free().min(1_500_000);
        let amount = self.dice.amount(around);
        let parts = [vec![100], vec![60, 40], vec![50, 30, 20]][self.dice.roll(3)].clone();
        let tranches: Vec<Value> = parts
            .iter()
            .map(|percent| json!({"name": format!("{percent}"), "percent": percent.to_string()}))
            .collect();
        let allowed = amount > 0 && amount <= self.fund.free();
        let body = self.office.award_of(&yuan(amount), json!(tranches));
        if let Some(id) = self.tries("makeAward", body, allowed) {
            self.fund.reserved += amount;
            let mut left = amount;
            let mut tranches = Vec::new();
            for (at, percent) in parts.iter().enumerate() {
                let share = if at + 1 == parts.len() {
                    left
                } else {
                    amount * percent / 100
                };
                left -= share;
                tranches.push(Tranche {
                    id: self.office.tranche(&id, at + 1),
                    amount: share,
                    paid: 0,
                    in_flight: 0,
                });
            }
            self.awards.push(Award {
                id,
                stage: Stage::Pending,
                amount,
                committed: 0,
                paid: 0,
                refunded: 0,
                tranches,
            });
        }
    }

    fn some_award(&mut self) -> Option<usize> {
        match self.awards.len() {
            0 => None,
            n => Some(self.dice.roll(n)),
        }
    }

    fn signs(&mut self) {
        let Some(at) = self.some_award() else { return };
        let body = json!({"award": self.awards[at].id, "hubSignedOn": "2024-03-01", "organisationSignedOn": "2024-03-01"});
        let allowed = self.awards[at].stage == Stage::Pending;
        if self.tries("signAgreement", body, allowed).is_some() {
            let award = &mut self.awards[at];
            award.stage = Stage::Active;
            award.committed = award.amount;
            self.fund.reserved -= award.amount;
            self.fund.committed += award.amount;
        }
    }

    fn payable(&self, award: usize, tranche: usize, amount: i64) -> bool {
        let a = &self.awards[award];
        let t = &a.tranches[tranche];
        amount > 0
            && a.stage == Stage::Active
            && a.net() + a.in_flight() + amount <= a.amount
            && t.paid + t.in_flight + amount <= t.amount
            && amount <= self.fund.cash()
    }

    fn some_tranche(&mut self) -> Option<(usize, usize, i64)> {
        let award = self.some_award()?;
        let tranche = self.dice.roll(self.awards[award].tranches.len());
        let t = &self.awards[award].tranches[tranche];
        let amount = self.dice.amount(t.amount - t.paid - t.in_flight);
        Some((award, tranche, amount))
    }

    fn prepares(&mut self) {
        let Some((award, tranche, amount)) = self.some_tranche() else {
            return;
        };
        let body = json!({"tranche": self.awards[award].tranches[tranche].id, "amount": yuan(amount), "on": TODAY});
        let allowed = self.payable(award, tranche, amount);
        if let Some(id) = self.tries("preparePayment", body, allowed) {
            self.awards[award].tranches[tranche].in_flight += amount;
            self.payments.push(Payment {
                id,
                award,
                tranche,
                amount,
                step: Step::Prepared,
            });
        }
    }

    fn disburses(&mut self) {
        let Some((award, tranche, amount)) = self.some_tranche() else {
            return;
        };
        let body = json!({"tranche": self.awards[award].tranches[tranche].id, "amount": yuan(amount), "on": TODAY});
        let allowed = self.payable(award, tranche, amount);
        if let Some(id) = self.tries("recordDisbursement", body, allowed) {
            self.vouchers += 1;
            self.went(award, tranche, amount);
            self.payments.push(Payment {
                id,
                award,
                tranche,
                amount,
                step: Step::Paid,
            });
        }
    }

    fn went(&mut self, award: usize, tranche: usize, amount: i64) {
        self.awards[award].tranches[tranche].paid += amount;
        self.awards[award].paid += amount;
        self.fund.paid += amount;
    }

    fn some_payment(&mut self, wanted: Step) -> Option<usize> {
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

    fn can_go(&self, at: usize) -> bool {
        let payment = &self.payments[at];
        self.awards[payment.award].stage == Stage::Active && payment.amount <= self.fund.cash()
    }

    fn approves(&mut self) {
        let Some(at) = self.some_payment(Step::Prepared) else {
            return;
        };
        let allowed = self.payments[at].step == Step::Prepared && self.can_go(at);
        let body = json!({"payment": self.payments[at].id});
        if self.tries("approvePayment", body, allowed).is_some() {
            self.vouchers += 1;
            self.payments[at].step = Step::Approved;
        }
    }

    fn pays(&mut self) {
        let Some(at) = self.some_payment(Step::Approved) else {
            return;
        };
        let allowed = self.payments[at].step == Step::Approved && self.can_go(at);
        let body = json!({"payment": self.payments[at].id, "on": TODAY});
        if self.tries("payPayment", body, allowed).is_some() {
            let (award, tranche, amount) = (
                self.payments[at].award,
                self.payments[at].tranche,
                self.payments[at].amount,
            );
            self.awards[award].tranches[tranche].in_flight -= amount;
            self.went(award, tranche, amount);
            self.payments[at].step = Step::Paid;
        }
    }

    /// Rejects what is prepared, voids what is approved.
    fn stops(&mut self) {
        let (verb, wanted) = [
            ("rejectPayment", Step::Prepared),
            ("voidPayment", Step::Approved),
        ][self.dice.roll(2)];
        let Some(at) = self.some_payment(wanted) else {
            return;
        };
        let allowed = self.payments[at].step == wanted;
        let body = json!({"payment": self.payments[at].id, "reason": "停办"});
        if self.tries(verb, body, allowed).is_some() {
            let payment = &mut self.payments[at];
            payment.step = Step::Ended;
            self.awards[payment.award].tranches[payment.tranche].in_flight -= payment.amount;
        }
    }

    fn returns_or_reverses(&mut self) {
        let Some(at) = self.some_payment(Step::Paid) else {
            return;
        };
        let (award, tranche, amount) = (
            self.payments[at].award,
            self.payments[at].tranche,
            self.payments[at].amount,
        );
        let covered = self.awards[award].net() >= amount
            && self.awards[award].tranches[tranche].paid >= amount;
        let standing = self.payments[at].step == Step::Paid;
        let done = if self.dice.roll(2) == 0 || !standing {
            let body = json!({"payment": self.payments[at].id, "on": TODAY, "reason": "退票"});
            self.tries("returnPayment", body, standing && covered)
        } else {
            let entry = self.office.entry(&self.payments[at].id);
            self.tries(
                "reverseEntry",
                json!({"entry": entry, "on": TODAY, "reason": "有误"}),
                covered,
            )
        };
        if done.is_some() {
            self.payments[at].step = Step::Ended;
            self.went(award, tranche, -amount);
            self.releases(award);
        }
    }

    fn refunds(&mut self) {
        let Some(at) = self.some_award() else { return };
        let net = self.awards[at].net();
        let amount = self.dice.amount(net);
        let body = json!({"award": self.awards[at].id, "amount": yuan(amount), "on": TODAY, "reason": "结余退回"});
        if let Some(id) = self.tries("recordRefund", body, amount > 0 && amount <= net) {
            self.awards[at].refunded += amount;
            self.fund.refunded += amount;
            self.entries.push(Entry::Refund {
                id,
                award: at,
                amount,
            });
            self.releases(at);
        }
    }

    fn reverses_other(&mut self) {
        if self.entries.is_empty() {
            return;
        }
        let at = self.dice.roll(self.entries.len());
        match &self.entries[at] {
            Entry::Received { id, amount } => {
                let (id, amount) = (id.clone(), *amount);
                let after = Fund {
                    received: self.fund.received - amount,
                    ..self.fund
                };
                let allowed = after.free() >= 0 && after.cash() >= 0;
                if self
                    .tries(
                        "reverseEntry",
                        json!({"entry": id, "on": TODAY, "reason": "有误"}),
                        allowed,
                    )
                    .is_some()
                {
                    self.fund.received -= amount;
                    self.entries.swap_remove(at);
                }
            }
            Entry::Refund { id, award, amount } => {
                let (id, award, amount) = (id.clone(), *award, *amount);
                let a = &self.awards[award];
                let missing = (a.net() + amount - a.committed).max(0);
                let allowed = (missing == 0
                    || (a.stage == Stage::Over && missing <= self.fund.free()))
                    && a.net() + amount <= a.amount;
                if self
                    .tries(
                        "reverseEntry",
                        json!({"entry": id, "on": TODAY, "reason": "有误"}),
                        allowed,
                    )
                    .is_some()
                {
                    self.awards[award].refunded -= amount;
                    self.awards[award].committed += missing;
                    self.fund.refunded -= amount;
                    self.fund.committed += missing;
                    self.entries.swap_remove(at);
                }
            }
        }
    }

    fn closes(&mut self) {
        if self.dice.roll(3) != 0 {
            return;
        }
        let Some(at) = self.some_award() else { return };
        let paid = self.awards[at].paid > 0;
        let stage = self.awards[at].stage;
        let (to, fits) = match self.dice.roll(3) {
            0 => ("closed", stage == Stage::Active),
            1 => ("terminated", stage == Stage::Active && paid),
            _ => ("cancelled", stage != Stage::Over && !paid),
        };
        // Nothing was accepted as spent: all that is out is still owed, and has to be said so.
        let net = self.awards[at].net();
        let owed = [net, net, net, self.dice.amount(net)][self.dice.roll(4)];
        let allowed = fits && owed == net && self.awards[at].in_flight() == 0;
        let body = json!({"award": self.awards[at].id, "to": to, "on": TODAY, "reason": "结束",
            "owed": yuan(owed), "owedDueOn": "2024-12-31"});
        if self.tries("closeAward", body, allowed).is_some() {
            if stage == Stage::Pending {
                self.fund.reserved -= self.awards[at].amount;
            }
            self.awards[at].stage = Stage::Over;
            self.releases(at);
        }
    }

    /// What an award that is over does not need any more.
    fn releases(&mut self, at: usize) {
        let award = &mut self.awards[at];
        if award.stage == Stage::Over && award.committed > award.net() {
            self.fund.committed -= award.committed - award.net();
            award.committed = award.net();
        }
    }

    fn compares(&self) {
        let fund = self.office.the_fund();
        for (key, fen) in [
            ("received", self.fund.received),
            ("committed", self.fund.committed),
            ("reserved", self.fund.reserved),
            ("paid", self.fund.paid),
            ("refunded", self.fund.refunded),
            ("cash", self.fund.cash()),
            ("free", self.fund.free()),
        ] {
            assert_eq!(text(&fund[key]), yuan(fen), "{key}");
        }
        for award in &self.awards {
            let page = self.office.award(&award.id);
            assert_eq!(text(&page["award"]["netPaid"]), yuan(award.net()));
            assert_eq!(text(&page["award"]["inFlight"]), yuan(award.in_flight()));
            for (tranche, shown) in award
                .tranches
                .iter()
                .zip(page["tranches"].as_array().unwrap())
            {
                assert_eq!(text(&shown["netPaid"]), yuan(tranche.paid));
                assert_eq!(text(&shown["amount"]), yuan(tranche.amount));
            }
        }
        let numbered = self.office.asks("payments", json!({}))["rows"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|row| !row["voucherNo"].is_null())
            .count();
        assert_eq!(numbered, self.vouchers, "every number taken is kept");
        let last = self.office.asks(
            "payments",
            json!({"sort": {"key": "voucherNo", "down": true}}),
        )["rows"][0]["voucherNo"]
            .clone();
        if self.vouchers > 0 {
            assert_eq!(
                text(&last),
                format!("拨字〔2024〕第{:04}号", self.vouchers),
                "no gap"
            );
        }
    }
}

#[test]
fn random_operators_never_make_the_book_and_the_model_differ() {
    let operations = std::env::var("MONEY_OPERATIONS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(OPERATIONS);
    for seed in 1..=3 {
        let mut operator = Operator::new(seed);
        for n in 0..operations {
            operator.acts();
            if n % 200 == 199 {
                operator.compares();
            }
        }
        operator.compares();
        operator.office.is_sound();
        assert!(
            operator.done > operations / 6 && operator.refused > operations / 10,
            "{} done, {} refused",
            operator.done,
            operator.refused
        );
    }
}
