//! Payments go to the bank together.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use super::Operators;
use super::dice::{Says, yuan};
use super::model::{Batch, Payment, Step};
use super::paying::Asked;

/// How many of the newest batches are still asked for something.
const KEPT: usize = 12;

impl Operators {
    pub(super) fn follows_batches(&mut self) {
        match self.dice.roll(7) {
            0 | 1 => self.prepares_batch(),
            2 | 3 => self.approves_batch(),
            4 | 5 => self.pays_batch(),
            _ => self.leaves_batch(),
        }
    }

    /// Some tranches, and at times payments that are on their way already.
    fn prepares_batch(&mut self) {
        let on = self.some_day();
        let mut asked: Vec<Asked> = Vec::new();
        for _ in 0..self.dice.roll(4) {
            if let Some(one) = self.some_tranche() {
                asked.push(Asked { on, ..one });
            }
        }
        let joining: Vec<usize> = match self.dice.roll(3) {
            0 => self.some_payment(Step::Prepared).into_iter().collect(),
            _ => Vec::new(),
        };
        let says = self.batch_says(&asked, &joining);
        let tranches: Vec<Value> = asked
            .iter()
            .map(|one| json!({"tranche": self.model.awards[one.award].tranches[one.tranche].id, "amount": yuan(one.amount)}))
            .collect();
        let payments: Vec<&String> = joining
            .iter()
            .map(|at| &self.model.payments[*at].id)
            .collect();
        let op = json!({"on": on, "tranches": tranches, "payments": payments});
        let Some(made) = self.tries("prepareBatch", op, &says) else {
            return;
        };
        let nth = self.model.takes_number("batch", on);
        assert_eq!(
            made.no.unwrap(),
            format!("批字〔{}〕第{nth:03}号", on.year())
        );
        let batch = self.model.batches_made;
        self.model.batches_made += 1;
        for at in joining {
            self.model.payments[at].batch = Some(batch);
        }
        let page = self.asks("batch", json!({"id": made.id}));
        for one in asked {
            let payment = self.payment(one, Some(batch));
            let tranche = &self.model.awards[one.award].tranches[one.tranche].id;
            let mut shown = page["payments"].as_array().unwrap().iter();
            let id = shown.find_map(|line| {
                let line = &line["payment"];
                let id = line["id"].as_str()?.to_owned();
                let new = !self.model.payments.iter().any(|known| known.id == id);
                let same =
                    line["tranche"] == tranche.as_str() && line["amount"] == yuan(one.amount);
                (new && same).then_some(id)
            });
            let payment = Payment {
                id: id.expect("each tranche became a payment"),
                ..payment
            };
            self.takes_way(&payment);
            self.follows(payment);
        }
        let id = made.id;
        self.model.batches.push(Batch { id, nth: batch });
        if self.model.batches.len() > KEPT {
            self.model.batches.remove(0);
        }
    }

    /// One after the other takes its room, and the funds have to cover all of them.
    fn batch_says(&self, asked: &[Asked], joining: &[usize]) -> Says {
        let mut says =
            Says::yes().no_if(asked.is_empty() && joining.is_empty(), "grants-batch-empty");
        let mut sums: Vec<(usize, i64)> = Vec::new();
        let mut sum = |fund: usize, amount: i64| match sums.iter_mut().find(|(of, _)| *of == fund) {
            Some((_, sum)) => *sum += amount,
            None => sums.push((fund, amount)),
        };
        for at in joining {
            let payment = &self.model.payments[*at];
            let going = matches!(payment.step, Step::Prepared | Step::Approved);
            says = says
                .no_if(payment.batch.is_some(), "grants-batch-already")
                .no_if(!going, "grants-batch-not-on-its-way");
            sum(self.model.awards[payment.award].fund, payment.amount);
        }
        for (at, one) in asked.iter().enumerate() {
            let award = &self.model.awards[one.award];
            let before = |same: &dyn Fn(&Asked) -> bool| -> i64 {
                let before = asked[..at].iter().filter(|other| same(other));
                before.map(|other| other.amount).sum()
            };
            let of_award = before(&|other| other.award == one.award);
            let of_tranche =
                before(&|other| other.award == one.award && other.tranche == one.tranche);
            let tranche = &award.tranches[one.tranche];
            let in_award = award.sums.net() + award.in_flight() + of_award + one.amount;
            let in_tranche = tranche.paid + tranche.in_flight + of_tranche + one.amount;
            says = says
                .and(self.payable(*one))
                .no_if(in_award > award.amount, "grants-over-award")
                .no_if(in_tranche > tranche.amount, "grants-over-tranche");
            sum(award.fund, one.amount);
        }
        let short = sums
            .iter()
            .any(|(fund, sum)| *sum > self.model.funds[*fund].cash());
        says.no_if(short, "grants-fund-short")
    }

    fn some_batch(&mut self) -> Option<(Batch, Vec<usize>)> {
        let all = self.model.batches.len();
        if all == 0 {
            return None;
        }
        let batch = self.model.batches[self.dice.roll(all)].clone();
        // In the order they were prepared.
        let mut within: Vec<usize> = (0..self.model.payments.len())
            .filter(|at| self.model.payments[*at].batch == Some(batch.nth))
            .collect();
        within.sort_by(|a, b| self.model.payments[*a].id.cmp(&self.model.payments[*b].id));
        Some((batch, within))
    }

    fn in_step(&self, within: &[usize], step: Step) -> Vec<usize> {
        let fits = within.iter().copied();
        fits.filter(|at| self.model.payments[*at].step == step)
            .collect()
    }

    fn approves_batch(&mut self) {
        let Some((batch, within)) = self.some_batch() else {
            return;
        };
        let waiting = self.in_step(&within, Step::Prepared);
        let seen = !self.dice.once_in(6);
        let mut says = Says::yes().no_if(waiting.is_empty(), "grants-batch-nothing-to-approve");
        for at in &waiting {
            let payment = &self.model.payments[*at];
            says = says
                .and(self.released(payment.asked(payment.on)))
                .and(self.approvable(payment, seen))
                .no_if(self.account_moved(payment), "grants-account-moved");
        }
        let compared: Vec<&String> = waiting
            .iter()
            .filter(|_| seen)
            .map(|at| &self.model.payments[*at].id)
            .collect();
        let op = json!({"batch": batch.id, "accountsSeen": compared});
        if self.tries("approveBatch", op, &says).is_some() {
            for at in waiting {
                let mut payment = self.model.payments[at].clone();
                self.is_approved(&mut payment);
                self.model.payments[at] = payment;
            }
        }
    }

    fn pays_batch(&mut self) {
        let Some((batch, within)) = self.some_batch() else {
            return;
        };
        let on = self.some_day();
        let prepared = self.in_step(&within, Step::Prepared);
        let approved = self.in_step(&within, Step::Approved);
        let mut says = Says::yes()
            .no_if(!prepared.is_empty(), "grants-batch-not-approved")
            .no_if(
                prepared.is_empty() && approved.is_empty(),
                "grants-batch-nothing-to-pay",
            );
        says = says.and(self.all_payable(&approved, on));
        let op = json!({"batch": batch.id, "on": on});
        if self.tries("payBatch", op, &says).is_some() {
            for at in approved {
                let mut payment = self.model.payments[at].clone();
                self.is_stated_on(&mut payment, on);
                self.is_paid(&mut payment, on);
                self.model.payments[at] = payment;
            }
        }
    }

    /// Each finds in its fund what the others before it left there.
    fn all_payable(&self, approved: &[usize], on: NaiveDate) -> Says {
        let mut says = Says::yes();
        for (nth, at) in approved.iter().enumerate() {
            let payment = &self.model.payments[*at];
            let fund = self.model.awards[payment.award].fund;
            let before = approved[..nth]
                .iter()
                .map(|at| &self.model.payments[*at])
                .filter(|other| self.model.awards[other.award].fund == fund);
            let spent: i64 = before.map(|other| other.amount).sum();
            // Those before it stand on the day by then, though they were meant for another.
            let body = self.model.awards[payment.award].body;
            let moved = approved[..nth]
                .iter()
                .map(|at| &self.model.payments[*at])
                .filter(|other| self.model.awards[other.award].body == body && other.on != on);
            let moved: i64 = moved.map(|other| other.amount).sum();
            let cash = self.model.funds[fund].cash() - spent;
            let least = self.model.funds[fund].days.least(on) - spent;
            says = says
                .and(self.not_to_come(on))
                .and(self.goes_on(payment, on, moved))
                .and(self.released_with(payment.asked(on), cash))
                .no_if(self.account_moved(payment), "grants-account-moved")
                .no_if(payment.amount > least, "grants-fund-short-then");
        }
        says
    }

    fn leaves_batch(&mut self) {
        let Some(at) = self.some_payment(Step::Prepared) else {
            return;
        };
        let payment = self.model.payments[at].clone();
        let going = matches!(payment.step, Step::Prepared | Step::Approved);
        let says = Says::yes()
            .no_if(payment.batch.is_none(), "grants-not-in-batch")
            .no_if(payment.batch.is_some() && !going, "grants-batch-kept");
        if self
            .tries("leaveBatch", json!({"payment": payment.id}), &says)
            .is_some()
        {
            self.model.payments[at].batch = None;
        }
    }
}
