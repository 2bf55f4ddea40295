//! Calls are drafted over one fund or two, published and ended.

use chrono::Days;
use serde_json::{Value, json};

use super::Operators;
use super::dice::{Says, yuan};
use super::model::{Applied, Call, Called};

impl Operators {
    /// A new call, or one of the newest is published or ended.
    pub(super) fn calls(&mut self) {
        let all = self.model.calls.len();
        match self.dice.roll(4) {
            0 | 1 => self.drafts_call(),
            2 if all > 0 => {
                let at = all - 1 - self.dice.roll(all.min(3));
                self.publishes(at);
            }
            3 if all > 0 => {
                let published = (0..all).find(|at| {
                    let call = &self.model.calls[*at];
                    call.state == Called::Published && !self.still_waits(call)
                });
                let newest = all - 1 - self.dice.roll(all.min(6));
                // The oldest that still goes on gives back what it promised.
                let at = match self.dice.once_in(2) {
                    true => published.unwrap_or(newest),
                    false => newest,
                };
                self.ends_call(at);
            }
            _ => {}
        }
    }

    fn drafts_call(&mut self) {
        let first = self.some_fund();
        let mut shares = vec![(first, 200_000 + self.dice.roll(2_000_000) as i64)];
        if self.dice.once_in(2) {
            shares.push((self.some_fund(), 100_000 + self.dice.roll(1_000_000) as i64));
        }
        let twice = shares.len() == 2 && shares[0].0 == shares[1].0;
        let sum: i64 = shares.iter().map(|(_, amount)| amount).sum();
        let budget = sum + [0, 0, 0, 0, 0, 0, 0, 1][self.dice.roll(8)];
        let opens = self.today - Days::new(self.dice.roll(3) as u64);
        let days = self.dice.roll(40) as u64;
        let (closes, backward) = match self.dice.once_in(12) {
            true => (opens - Days::new(1), true),
            false => (opens + Days::new(days), false),
        };
        let (once_a_year, paper) = (self.dice.once_in(4), self.dice.once_in(3));
        let (cap, notice_days) = (budget / 2, self.dice.roll(3) as u64);
        let says = Says::yes()
            .no_if(backward, "grants-end-before-start")
            .no_if(budget != sum, "grants-call-shares")
            .no_if(twice, "grants-call-fund-twice");
        let mut rules = vec![
            json!({"kind": "cap", "level": "hard", "amount": yuan(cap)}),
            json!({"kind": "notHeld", "level": "hard"}),
        ];
        if once_a_year {
            rules.push(json!({"kind": "oncePerYear", "level": "hard"}));
        }
        let given: Vec<Value> = shares
            .iter()
            .map(|(fund, amount)| json!({"fund": self.model.funds[*fund].id, "amount": yuan(*amount)}))
            .collect();
        let op = json!({"name": format!("公益项目征集{}", self.model.calls.len() + 1), "opensOn": opens, "closesOn": closes,
            "budget": yuan(budget), "shares": given, "rules": rules,
            "papers": [{"label": "项目申报书", "required": paper}],
            "plan": [{"name": "首款", "percent": "60", "conditions": [{"kind": "agreement", "label": "协议已签"}]}, {"name": "尾款"}],
            "noticeDays": notice_days, "noticeWorking": false,
            "panel": {"trimmed": false, "passMark": "60", "criteria": [{"name": "可行性", "points": "100"}]}});
        let Some(made) = self.tries("addCall", op, &says) else {
            return;
        };
        let page = self.asks("review", json!({"call": made.id}));
        let criterion = page["panel"]["criteria"][0]["id"].as_str().unwrap();
        self.model.calls.push(
            Call {
                id: made.id,
                state: Called::Draft,
                opens,
                closes,
                budget,
                shares,
                cap,
                once_a_year,
                paper,
                notice_days,
                reviewer: None,
                criterion: criterion.to_owned(),
                applications: Vec::new(),
            }
            .into(),
        );
    }

    fn publishes(&mut self, at: usize) {
        let call = self.model.calls[at].clone();
        let short = |(fund, amount): &(usize, i64)| *amount > self.model.funds[*fund].free();
        let says = Says::yes()
            .no_if(call.state != Called::Draft, "grants-call-move")
            .no_if(call.shares.iter().any(short), "grants-over-fund")
            .no_if(
                call.shares
                    .iter()
                    .any(|share| self.promised_twice(at, *share)),
                "grants-call-promised",
            );
        if let Some(made) = self.tries("publishCall", json!({"call": call.id}), &says) {
            let nth = self.model.takes_number("call", call.opens);
            assert_eq!(
                made.no.unwrap(),
                format!("征字〔{}〕{nth:02}号", call.opens.format("%Y"))
            );
            self.model.call(at).state = Called::Published;
        }
    }

    /// Whether the fund lacks what this call promises of it, beside what other calls still promise.
    fn promised_twice(&self, at: usize, (fund, amount): (usize, i64)) -> bool {
        let others = self.model.calls.iter().enumerate();
        let others = others.filter(|(other, call)| *other != at && call.state == Called::Published);
        let left = others.map(|(other, call)| {
            let mut shares = call.shares.iter();
            let share = shares.find(|(of, _)| *of == fund);
            share.map_or(0, |(_, share)| {
                (share - self.model.awarded(other, Some(fund))).max(0)
            })
        });
        let by_others: i64 = left.sum();
        by_others > 0 && amount + by_others > self.model.funds[fund].free()
    }

    /// Whether an application in it waits for something.
    fn still_waits(&self, call: &Call) -> bool {
        call.applications.iter().any(|at| {
            let state = self.model.applications[*at].state;
            !matches!(state, Applied::Draft | Applied::Approved | Applied::Gone)
        })
    }

    fn ends_call(&mut self, at: usize) {
        let call = self.model.calls[at].clone();
        let (to, word) = match self.dice.roll(4) {
            0 => (Called::Cancelled, "cancelled"),
            _ => (Called::Finished, "finished"),
        };
        let moves = match to {
            Called::Cancelled => matches!(call.state, Called::Draft | Called::Published),
            _ => call.state == Called::Published,
        };
        let says = Says::yes()
            .no_if(!moves, "grants-call-move")
            .no_if(self.still_waits(&call), "grants-call-undecided");
        let op = json!({"call": call.id, "to": word, "reason": "本期结束"});
        if self.tries("endCall", op, &says).is_some() {
            self.model.call(at).state = to;
        }
    }
}
