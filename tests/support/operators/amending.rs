//! A signed agreement is amended: its amount, its last day, its budget, the account it is paid to.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::Operators;
use super::desk::account;
use super::dice::{Says, yuan};
use super::model::{Account, Award, Flow};

impl Operators {
    pub(super) fn amends(&mut self) {
        let Some(at) = self.some_award() else { return };
        let award = self.model.awards[at].clone();
        let on = match self.dice.roll(8) {
            0 => award.signed().map_or(self.today, |day| day - Days::new(1)),
            _ => self.some_day(),
        };
        let early = award.signed().is_some_and(|signed| on < signed);
        let says = Says::yes()
            .no_if(!award.is_working(), "grants-amend-state")
            .no_if(early || on > self.today, "grants-amend-day");
        match self.dice.roll(6) {
            0..=2 => self.amends_amount(at, &award, on, says),
            3 => self.amends_end(at, &award, on, says),
            4 => self.amends_budget(at, &award, on, says),
            _ => self.amends_payee(&award, on, &says),
        }
    }

    fn tries_to_amend(&mut self, award: &Award, on: NaiveDate, what: Value, says: &Says) -> bool {
        let mut op =
            json!({"award": award.id, "on": on, "reason": "经双方协商", "paper": "补充协议"});
        if let (Some(op), Value::Object(what)) = (op.as_object_mut(), what) {
            op.extend(what);
        }
        self.tries("amendAward", op, says).is_some()
    }

    fn amends_amount(&mut self, at: usize, award: &Award, on: NaiveDate, says: Says) {
        let used = award.sums.net() + award.in_flight();
        let spoken_for = award.sums.accepted + award.decided();
        let amount = match self.dice.roll(5) {
            0 => used.max(spoken_for) - i64::from(self.dice.once_in(3)),
            1 => award.amount,
            2 => award.amount - self.dice.roll(award.amount as usize / 4 + 1) as i64,
            _ => award.amount + self.dice.amount(award.amount / 5),
        };
        let parts: i64 = award
            .tranches
            .iter()
            .map(|one| one.paid + one.in_flight)
            .sum();
        let floor = used.max(spoken_for).max(parts);
        let more = amount - award.amount;
        let beneath_cap = award
            .cap
            .is_some_and(|percent| award.booked(1) > amount * percent / 100);
        let fund = &self.model.funds[award.fund];
        let mut says = says
            .no_if(!self.model.unlocked(on), "grants-period-locked")
            .no_if(more == 0, "grants-amend-nothing")
            .no_if(beneath_cap, "grants-cap-below-accepted")
            .no_if(amount <= 0 || amount < floor, "grants-amend-below-paid")
            .no_if(
                amount < award.granted_on_in_all(),
                "grants-award-below-sub-grants",
            )
            .no_if(more > 0 && more > fund.free(), "grants-over-fund");
        if more > 0 {
            says = says.and(self.call_has(award, more));
        }
        // An agreed budget goes along with the amount; now and then it is forgotten.
        let along = !award.budget.is_empty() && !self.dice.once_in(6);
        let (lines, asked) = match along {
            true => self.some_budget(amount.max(1)),
            false => (Vec::new(), json!([])),
        };
        says = match along {
            true => says.and(self.budget_says(at, &lines, amount, award.cap)),
            false => says.no_if(!award.budget.is_empty(), "grants-amend-budget-missing"),
        };
        let what = json!({"kind": "amount", "amount": yuan(amount), "lines": asked});
        if self.tries_to_amend(award, on, what, &says) {
            let resized = self.model.award(at);
            resized.amount = amount;
            // The last parts take the difference, none beneath what it paid already.
            let mut left = more;
            for tranche in resized.tranches.iter_mut().rev() {
                let change = left.max(tranche.paid + tranche.in_flight - tranche.amount);
                tranche.amount += change;
                left -= change;
                if left == 0 {
                    break;
                }
            }
            self.model.posts_of(Flow::Committed, at, more, on);
            self.touches(at);
            if along {
                self.takes_budget(at, &lines);
            }
        }
    }

    /// What an award takes more of its call is there, in all and of its fund's share.
    pub(super) fn call_has(&self, award: &Award, more: i64) -> Says {
        let Some(application) = award.application else {
            return Says::yes();
        };
        let nth = self.model.applications[application].call;
        let call = &self.model.calls[nth];
        let mut shares = call.shares.iter();
        let share = shares.find(|(fund, _)| *fund == award.fund).unwrap().1;
        let of_share = self.model.awarded(nth, Some(award.fund)) + more;
        let of_call = self.model.awarded(nth, None) + more;
        Says::yes()
            .no_if(of_call > call.budget, "grants-over-call")
            .no_if(of_share > share, "grants-over-share")
    }

    fn amends_end(&mut self, at: usize, award: &Award, on: NaiveDate, says: Says) {
        let floor = award.ends.unwrap_or(award.decided);
        let to = floor + Days::new(self.dice.roll(60) as u64);
        let most = award.decided + chrono::Months::new(60);
        let says = says
            .no_if(to <= floor, "grants-amend-not-extended")
            .no_if(to > most, "grants-amend-too-far");
        if self.tries_to_amend(award, on, json!({"kind": "extension", "endsOn": to}), &says) {
            self.model.award(at).ends = Some(to);
        }
    }

    fn amends_budget(&mut self, at: usize, award: &Award, on: NaiveDate, says: Says) {
        let (lines, asked) = self.some_budget(award.amount);
        let agreed = award.budget.iter();
        let agreed: Vec<_> = agreed
            .map(|line| (line.name, line.amount, line.tolerance))
            .collect();
        let says = says
            .and(self.budget_says(at, &lines, award.amount, award.cap))
            .no_if(lines == agreed, "grants-amend-nothing");
        if self.tries_to_amend(award, on, json!({"kind": "budget", "lines": asked}), &says) {
            self.takes_budget(at, &lines);
        }
    }

    /// Its first payment takes a second look.
    fn amends_payee(&mut self, award: &Award, on: NaiveDate, says: &Says) {
        let body = self.model.bodies[award.body].clone();
        let new = account(&body.organisation, &body.name, body.accounts.len());
        let what = json!({"kind": "payee", "account": new});
        if self.tries_to_amend(award, on, what, says) {
            let account = Account {
                set_by: self.actor,
                paid: 0,
            };
            self.model.body(award.body).accounts.push(account);
        }
    }
}
