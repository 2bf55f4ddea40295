//! Money comes in, is awarded, bound and let go again.

use chrono::Days;
use serde_json::{Value, json};

use super::model::{Award, Entry, Fund, Stage, Tranche, What, yuan};
use super::{LIVE, Operators, REMEMBERED};

/// What a fund is promised, in fen.
const PROMISED: i64 = 30_000_000;

impl Operators {
    /// One of the three newest funds; a new one where they are nearly spoken for.
    fn some_fund(&mut self) -> usize {
        let newest = self.funds.len().saturating_sub(3);
        if self.funds[newest..]
            .iter()
            .all(|fund| fund.free() < PROMISED / 20 || !fund.is_open(self.today))
        {
            self.opens_fund();
        }
        let newest = self.funds.len().saturating_sub(3);
        newest + self.dice.roll(self.funds.len() - newest)
    }

    fn opens_fund(&mut self) {
        let name = format!("公益项目资金{}", self.funds.len() + 1);
        let (starts, ends) = (self.today - Days::new(60), self.today + Days::new(700));
        let id = self.makes(
            json!({"grants": {"addFund": {"name": name, "source": "县妇联",
            "startsOn": starts, "endsOn": ends, "promised": yuan(PROMISED)}}}),
        );
        self.funds.push(Fund {
            id,
            name,
            starts,
            ends,
            promised: PROMISED,
            received: 0,
            committed: 0,
            reserved: 0,
            paid: 0,
            refunded: 0,
        });
    }

    pub(super) fn receives(&mut self) {
        let fund = self.some_fund();
        let (amount, on) = (self.dice.amount(8_000_000), self.some_day());
        let allowed = amount > 0 && self.open(on);
        let body = json!({"fund": self.funds[fund].id, "amount": yuan(amount), "on": on});
        if let Some(id) = self.tries("receiveMoney", body, allowed) {
            self.funds[fund].received += amount;
            self.remembers(Entry {
                id,
                amount,
                on,
                what: What::Received { fund },
            });
        }
    }

    pub(super) fn remembers(&mut self, entry: Entry) {
        self.entries.push(entry);
        if self.entries.len() > REMEMBERED {
            let oldest = self.dice.roll(REMEMBERED);
            self.entries.swap_remove(oldest);
        }
    }

    pub(super) fn awards(&mut self) {
        if self.live.len() >= LIVE {
            // One that is over rests; where none is, there is work enough.
            if let Some(at) = self
                .live
                .iter()
                .position(|at| self.awards[*at].stage == Stage::Over)
            {
                self.live.swap_remove(at);
            } else {
                return;
            }
        }
        let (fund, body) = (self.some_fund(), self.dice.roll(self.bodies.len()));
        let free = self.funds[fund].free();
        let (amount, decided) = (self.dice.amount(free.min(2_000_000)), self.some_day());
        let percents = self.percents();
        let allowed = amount > 0 && amount <= free && decided <= self.today;
        let op = json!({"project": self.bodies[body].project, "fund": self.funds[fund].id, "amount": yuan(amount),
            "decidedOn": decided, "tranches": plan(&percents)});
        if let Some(id) = self.tries("makeAward", op, allowed) {
            self.takes_number("award", decided);
            self.funds[fund].reserved += amount;
            let tranches = self.tranches(&id, amount, &percents);
            self.live.push(self.awards.len());
            self.touched.insert(self.awards.len());
            self.awards.push(Award {
                id,
                fund,
                body,
                stage: Stage::Pending,
                amount,
                decided,
                signed: decided,
                committed: 0,
                paid: 0,
                refunded: 0,
                accepted: 0,
                last: decided - Days::new(400),
                tranches,
            });
        }
    }

    fn percents(&mut self) -> Vec<i64> {
        [vec![100], vec![60, 40], vec![50, 30, 20]][self.dice.roll(3)].clone()
    }

    /// Each share cut to the fen, the last takes the rest; the last of several waits for a report.
    fn tranches(&self, award: &str, amount: i64, percents: &[i64]) -> Vec<Tranche> {
        let page = self.asks("award", json!({"id": award}));
        let mut left = amount;
        let shares = percents.iter().enumerate().map(|(at, percent)| {
            let last = at + 1 == percents.len();
            let share = if last { left } else { amount * percent / 100 };
            left -= share;
            let shown = &page["tranches"][at];
            Tranche {
                id: shown["id"].as_str().unwrap().to_owned(),
                amount: share,
                paid: 0,
                in_flight: 0,
                waits: shown["conditions"][0]["id"].as_str().map(str::to_owned),
            }
        });
        shares.collect()
    }

    /// A draft is written anew.
    pub(super) fn edits(&mut self) {
        let Some(at) = self.some_award() else { return };
        let (fund, before) = (self.awards[at].fund, self.awards[at].amount);
        let draft = self.awards[at].stage == Stage::Pending;
        let free = self.funds[fund].free() + if draft { before } else { 0 };
        let (amount, decided) = (self.dice.amount(before), self.some_day());
        let percents = self.percents();
        let allowed = draft
            && amount > 0
            && amount <= free
            && decided <= self.today
            && amount >= self.awards[at].accepted;
        let op = json!({"award": self.awards[at].id, "fund": self.funds[fund].id, "amount": yuan(amount),
            "decidedOn": decided, "tranches": plan(&percents)});
        if let Some(id) = self.tries("editAward", op, allowed) {
            self.funds[fund].reserved += amount - before;
            let tranches = self.tranches(&id, amount, &percents);
            let award = &mut self.awards[at];
            (award.amount, award.decided, award.tranches) = (amount, decided, tranches);
            self.touched.insert(at);
        }
    }

    pub(super) fn signs(&mut self) {
        let Some(at) = self.some_award() else { return };
        let on = self.some_day().max(self.awards[at].decided);
        let award = &self.awards[at];
        let allowed =
            award.stage == Stage::Pending && self.open(on) && self.funds[award.fund].free() >= 0;
        let op = json!({"award": award.id, "hubSignedOn": on, "organisationSignedOn": on});
        if self.tries("signAgreement", op, allowed).is_some() {
            self.takes_number("agreement", on);
            let award = &mut self.awards[at];
            (award.stage, award.signed, award.committed) = (Stage::Active, on, award.amount);
            let fund = &mut self.funds[award.fund];
            fund.reserved -= award.amount;
            fund.committed += award.amount;
            self.posts(at, on);
            self.touched.insert(at);
        }
    }

    pub(super) fn accepts_report(&mut self) {
        let Some(at) = self.some_award() else { return };
        let Some(tranche) = self.awards[at]
            .tranches
            .iter()
            .position(|tranche| tranche.waits.is_some())
        else {
            return;
        };
        let op =
            json!({"condition": self.awards[at].tranches[tranche].waits, "evidence": "中期报告"});
        if self.tries("acceptCondition", op, true).is_some() {
            self.awards[at].tranches[tranche].waits = None;
        }
    }

    /// Payments to one organisation stop, and go on.
    pub(super) fn holds(&mut self) {
        let body = self.dice.roll(self.bodies.len());
        // Mostly lifted, so that there is work.
        let verb = if self.dice.roll(6) == 0 {
            "holdOrganisation"
        } else {
            "liftHold"
        };
        let allowed = self.bodies[body].held == (verb == "liftHold");
        let op = json!({"organisation": self.bodies[body].organisation, "reason": "核查"});
        if self.tries(verb, op, allowed).is_some() {
            self.bodies[body].held = verb == "holdOrganisation";
        }
    }

    /// One award is suspended, and resumed.
    pub(super) fn suspends(&mut self) {
        let Some(at) = self.some_award() else { return };
        let (verb, from, to) = match self.dice.roll(4) {
            0 => ("holdAward", Stage::Active, Stage::Suspended),
            _ => ("resumeAward", Stage::Suspended, Stage::Active),
        };
        let allowed = self.awards[at].stage == from;
        let op = json!({"award": self.awards[at].id, "reason": "核查"});
        if self.tries(verb, op, allowed).is_some() {
            self.awards[at].stage = to;
        }
    }

    pub(super) fn closes(&mut self) {
        let Some(at) = self.some_award() else { return };
        let on = self.some_day();
        let award = &self.awards[at];
        let (stage, paid) = (award.stage, award.paid > 0);
        let working = matches!(stage, Stage::Active | Stage::Suspended);
        let (to, fits) = match self.dice.roll(5) {
            0 | 1 => ("closed", working),
            2 => ("terminated", working && paid),
            3 => ("lapsed", stage == Stage::Pending),
            _ => ("cancelled", stage != Stage::Over && !paid),
        };
        // What is out and not explained is owed, and has to be said so; now and then it is said wrong.
        let left = self.awards[at].left();
        let owed = match self.dice.roll(6) {
            0 => left.max(0) + 1,
            _ => left.max(0),
        };
        let award = &self.awards[at];
        let allowed =
            fits && owed == left && award.in_flight() == 0 && self.open(on) && on >= award.last;
        let op = json!({"award": award.id, "to": to, "on": on, "reason": "结束",
            "owed": yuan(owed), "owedDueOn": self.today + Days::new(60)});
        if self.tries("closeAward", op, allowed).is_some() {
            if stage == Stage::Pending {
                let award = &self.awards[at];
                self.funds[award.fund].reserved -= award.amount;
            }
            self.awards[at].stage = Stage::Over;
            self.posts(at, on);
            self.releases(at);
            self.touched.insert(at);
        }
    }
}

fn plan(percents: &[i64]) -> Value {
    let last = percents.len() - 1;
    let tranches = percents.iter().enumerate().map(|(at, percent)| {
        let report = json!([{"kind": "report", "label": "中期报告"}]);
        let conditions = if at == last && last > 0 { report } else { json!([]) };
        json!({"name": format!("第{}期", at + 1), "percent": percent.to_string(), "conditions": conditions})
    });
    tranches.collect()
}
