//! What is eligible is scored and decided, stands in public, and becomes an award.

use chrono::{Days, NaiveDate};
use serde_json::json;

use super::Operators;
use super::awarding::shares;
use super::dice::{Says, fen, yuan};
use super::model::{Applied, BudgetLine};
use super::spending::NAMES;

impl Operators {
    /// All of a call that is eligible goes to its panel, once somebody sits on it.
    pub(super) fn opens_review(&mut self, at: usize) {
        let call = self.model.applications[at].call;
        if self.model.calls[call].reviewer.is_none() && !self.dice.once_in(4) {
            let op = json!({"call": self.model.calls[call].id, "name": "许文澜"});
            let made = self.tries("addReviewer", op, &Says::yes()).unwrap();
            self.model.call(call).reviewer = Some(made.id);
            return;
        }
        let of_call = self.model.calls[call].clone();
        let eligible: Vec<usize> = of_call
            .applications
            .iter()
            .copied()
            .filter(|at| self.model.applications[*at].state == Applied::Eligible)
            .collect();
        let last = eligible
            .iter()
            .filter_map(|at| self.model.applications[*at].step);
        let last = last.max();
        let on = self.some_day_after(last);
        let nobody = of_call.reviewer.is_none() || eligible.is_empty();
        let says = self
            .is_dated(last, on)
            .no_if(nobody, "grants-review-cannot-begin");
        let op = json!({"call": of_call.id, "on": on});
        if self.tries("openReview", op, &says).is_some() {
            for at in eligible {
                let application = self.model.application(at);
                (application.state, application.step) = (Applied::InReview, Some(on));
            }
        }
    }

    pub(super) fn scores(&mut self, at: usize) {
        let application = self.model.applications[at].clone();
        let call = self.model.calls[application.call].clone();
        let Some(reviewer) = call.reviewer.clone() else {
            return;
        };
        let points = self.dice.roll(110);
        let says = Says::yes()
            .no_if(
                application.state != Applied::InReview,
                "grants-not-in-review",
            )
            .no_if(points > 100, "review-points-out-of-range");
        let op = json!({"reviewer": reviewer, "application": application.id, "fromPaper": true,
            "points": [{"criterion": call.criterion, "points": points.to_string()}]});
        if self.tries("givePoints", op, &says).is_some() {
            self.model.application(at).scored = true;
        }
    }

    /// Approved whole or cut, or declined.
    pub(super) fn decides(&mut self, at: usize) {
        let application = self.model.applications[at].clone();
        let declined = self.dice.once_in(6);
        let amount = match self.dice.roll(3) {
            0 => self.dice.amount(application.asked),
            _ => application.asked,
        };
        let reason = (declined || !self.dice.once_in(4)).then_some("依评审意见");
        let on = self.some_day_after(application.step);
        let mut says = self
            .is_dated(application.step, on)
            .no_if(
                application.state != Applied::InReview,
                "grants-application-move",
            )
            .no_if(!application.scored, "grants-not-scored");
        if !declined {
            let within = amount > 0 && amount <= application.asked;
            says = says.no_if(!within, "grants-approved-over-asked").no_if(
                amount < application.asked && reason.is_none(),
                "grants-cut-without-reason",
            );
        }
        let outcome = if declined { "declined" } else { "approved" };
        let op = json!({"application": application.id, "outcome": outcome, "amount": yuan(amount),
            "reason": reason, "minutes": "青妇会〔2024〕9号", "on": on});
        if self.tries("decideApplication", op, &says).is_some() {
            if declined {
                self.is_turned_down(at);
            }
            let application = self.model.application(at);
            (application.state, application.step) = match declined {
                true => (Applied::Gone, Some(on)),
                false => (Applied::Approved, Some(on)),
            };
            application.approved = if declined { 0 } else { amount };
        }
    }

    /// What its call decided and no notice shows yet stands in public for some days; at times for less than was asked.
    pub(super) fn notices(&mut self, at: usize) {
        let at = self.model.applications[at].call;
        let call = self.model.calls[at].clone();
        if call.notice_days == 0 {
            return;
        }
        let of_call = call.applications.iter().copied();
        let approved: Vec<usize> = of_call
            .filter(|at| self.model.applications[*at].state == Applied::Approved)
            .collect();
        let mut waiting = approved.clone();
        waiting.retain(|at| self.model.applications[*at].noticed.is_none());
        let begins = self.some_day();
        let mut shown = waiting.clone();
        shown.retain(|at| {
            let decided = self.model.applications[*at].step;
            decided.is_some_and(|decided| decided <= begins)
        });
        let days = call.notice_days - u64::from(call.notice_days > 1 && self.dice.once_in(6));
        let says = Says::yes()
            .no_if(approved.is_empty(), "grants-nothing-to-notice")
            .no_if(
                !approved.is_empty() && waiting.is_empty(),
                "grants-noticed-already",
            )
            .no_if(
                !waiting.is_empty() && shown.is_empty(),
                "grants-notice-before-decision",
            )
            .no_if(days < call.notice_days, "grants-notice-too-short");
        let op =
            json!({"call": call.id, "beginsOn": begins, "days": days, "place": "县妇联公告栏"});
        if self.tries("postNotice", op, &says).is_some() {
            for at in shown {
                self.model.application(at).noticed = Some(begins + Days::new(days - 1));
            }
        }
    }

    /// Decided, then in public where its call asks for that, then awarded.
    pub(super) fn follows_decision(&self, at: usize, on: NaiveDate) -> Says {
        let application = &self.model.applications[at];
        let asked = self.model.calls[application.call].notice_days > 0;
        let runs = application.noticed.is_some_and(|last| on <= last);
        let early = application.step.is_some_and(|step| on < step);
        Says::yes()
            .no_if(
                asked && application.noticed.is_none(),
                "grants-notice-missing",
            )
            .no_if(asked && runs, "notice-running")
            .no_if(early, "grants-award-before-decision")
    }

    pub(super) fn awards_application(&mut self, at: usize) {
        if !self.has_room() {
            return;
        }
        let application = self.model.applications[at].clone();
        let call = self.model.calls[application.call].clone();
        let fund = match self.dice.once_in(10) {
            true => self.some_fund(),
            false => call.shares[self.dice.roll(call.shares.len())].0,
        };
        let decided = self.some_day_after(application.step);
        let approved = application.state == Applied::Approved;
        let amount = application.approved;
        let awarded = application
            .award
            .is_some_and(|award| !self.model.awards[award].void);
        let mut says = self
            .not_to_come(decided)
            .no_if(awarded, "grants-application-awarded")
            .no_if(!approved && !awarded, "grants-application-not-approved");
        if approved {
            let given = call.shares.iter().find(|(of, _)| *of == fund);
            let room = given.is_some_and(|(_, share)| {
                self.model.awarded(application.call, Some(fund)) + amount <= *share
            });
            let all = self.model.awarded(application.call, None) + amount;
            says = says
                .and(self.keeps_rules(at, amount))
                .and(self.follows_decision(at, decided))
                .no_if(all > call.budget, "grants-over-call")
                .no_if(given.is_none(), "grants-fund-not-of-call")
                .no_if(given.is_some() && !room, "grants-over-share")
                .no_if(amount > self.model.funds[fund].free(), "grants-over-fund")
                .and(self.since_fund(fund, decided));
        }
        let op = json!({"application": application.id, "fund": self.model.funds[fund].id, "decidedOn": decided});
        let Some(made) = self.tries("awardApplication", op, &says) else {
            return;
        };
        let amounts = shares(amount, &[60, 40]);
        let names = (made.id, made.no.unwrap());
        self.is_awarded(names, (fund, application.body), amount, decided, &amounts);
        let award = self.model.awards.len() - 1;
        self.model.application(at).award = Some(award);
        self.model.award(award).application = Some(at);
        self.takes_decided_budget(award, &application.lines, amount);
    }

    /// The lines asked for are the budget; where less was approved each has its part of it, but for a fen or two, and
    /// together they are what was approved.
    fn takes_decided_budget(&mut self, award: usize, asked: &[i64], approved: i64) {
        let page = self.asks("spending", json!({"award": self.model.awards[award].id}));
        let whole: i64 = asked.iter().sum();
        let mut lines = Vec::new();
        for shown in page["lines"].as_array().unwrap() {
            let name = NAMES
                .iter()
                .position(|name| shown["line"] == *name)
                .unwrap();
            let amount = fen(&shown["budget"]);
            let part = i128::from(asked[name]) * i128::from(approved) / i128::from(whole);
            assert!(
                (i128::from(amount) - part).abs() <= 2,
                "{shown} of {asked:?}"
            );
            lines.push(BudgetLine {
                id: shown["id"].as_str().unwrap().to_owned(),
                name,
                amount,
                tolerance: 0,
            });
        }
        if whole > 0 {
            assert_eq!(lines.iter().map(|line| line.amount).sum::<i64>(), approved);
        }
        self.model.award(award).budget = lines;
    }
}
