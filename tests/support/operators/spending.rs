//! A budget is set; spending is accepted without a report; a receipt counts once.

use std::rc::Rc;

use serde_json::{Value, json};

use super::Operators;
use super::dice::{Says, yuan};
use super::model::{BudgetLine, Counted, Entry, Flow, Line, Reported, Stage, What};

pub(super) const CLASSES: [&str; 3] = ["activity", "management", "tax"];
pub(super) const NAMES: [&str; 3] = ["项目活动费", "管理费", "税费"];

impl Operators {
    pub(super) fn counts(&mut self, receipt: u64, as_what: Counted) {
        Rc::make_mut(&mut self.model.receipts).insert(receipt, as_what);
        self.model.last_receipt = self.model.last_receipt.max(receipt);
    }

    pub(super) fn frees(&mut self, receipt: u64, from: Counted) {
        if self.model.receipts.get(&receipt) == Some(&from) {
            Rc::make_mut(&mut self.model.receipts).remove(&receipt);
        }
    }

    /// A new one; now and then one that was handed in before.
    pub(super) fn some_receipt(&mut self) -> u64 {
        let last = self.model.last_receipt;
        match last > 0 && self.dice.once_in(8) {
            true => last - self.dice.roll(last.min(300) as usize) as u64,
            false => last + 1,
        }
    }

    pub(super) fn accepts_spending(&mut self) {
        let Some(at) = self.some_award() else { return };
        let (on, receipt) = (self.some_day(), self.some_receipt());
        let award = self.model.awards[at].clone();
        let amount = self.dice.amount((award.left() / 2).max(1));
        let counted = self.model.receipts.get(&receipt);
        let says = self
            .open(on)
            .and(award.accepts(amount))
            .no_if(amount <= 0, "grants-amount-not-positive")
            .no_if(counted == Some(&Counted::InLedger), "grants-receipt-used")
            .no_if(
                counted == Some(&Counted::InReport),
                "grants-receipt-in-report",
            );
        let op = json!({"award": award.id, "amount": yuan(amount), "on": on,
            "receiptNo": format!("{receipt:08}"), "summary": "活动物资"});
        if let Some(made) = self.tries("acceptExpenditure", op, &says) {
            self.counts(receipt, Counted::InLedger);
            self.model.posts_of(Flow::Accepted, at, amount, on);
            self.touches(at);
            self.remembers(Entry {
                id: made.id,
                amount,
                on,
                what: What::Accepted {
                    award: at,
                    receipt,
                    line: None,
                },
                reversed: false,
            });
        }
    }

    /// What is accepted and decided keeps to the budget with its tolerance, and management to its cap.
    pub(super) fn keeps_to_budget(&self, at: usize) -> Says {
        let award = &self.model.awards[at];
        let over = |line: &BudgetLine| {
            let of_line = |one: &Line| one.budget.as_ref().is_some_and(|(_, id)| *id == line.id);
            award.spent(of_line) > line.amount + line.amount * line.tolerance / 100
        };
        let management = award.spent(|line| line.class() == 1);
        let cap = award.cap.map(|percent| award.amount * percent / 100);
        let agreed = award.budget.iter();
        let agreed: Vec<_> = agreed
            .map(|line| (line.name, line.amount, line.tolerance))
            .collect();
        let spent = |class: usize| {
            let off = award.spent(|line| line.class() == class && line.budget.is_none());
            (off, award.spent(|line| line.class() == class))
        };
        Says::yes()
            .no_if(off_lines(&agreed, spent), "grants-over-class-lines")
            .no_if(award.budget.iter().any(over), "grants-over-budget-line")
            .no_if(
                cap.is_some_and(|cap| management > cap),
                "grants-over-class-cap",
            )
    }

    /// Some lines that make up the award, at times but for a fen; each with its tolerance.
    pub(super) fn some_budget(&mut self, amount: i64) -> (Vec<(usize, i64, i64)>, Value) {
        let names = 1 + self.dice.roll(3);
        let off = i64::from(self.dice.once_in(10));
        let mut left = amount + off;
        let mut lines = Vec::new();
        for name in 0..names {
            let of_it = match name + 1 == names {
                true => left,
                false => left * (50 + self.dice.roll(40) as i64) / 100,
            };
            left -= of_it;
            lines.push((name, of_it, [0, 0, 10][self.dice.roll(3)]));
        }
        let asked = lines.iter().map(|(name, amount, tolerance)| {
            json!({"class": CLASSES[*name], "line": NAMES[*name], "amount": yuan(*amount), "tolerance": tolerance.to_string()})
        });
        let asked = asked.collect();
        (lines, asked)
    }

    /// A line that a receipt stands on is not taken out of the budget, nor lowered beneath what was spent on it;
    /// what is agreed keeps to the cap as what is spent does.
    pub(super) fn budget_says(
        &self,
        at: usize,
        lines: &[(usize, i64, i64)],
        of: i64,
        cap: Option<i64>,
    ) -> Says {
        let award = &self.model.awards[at];
        let management = lines.iter().filter(|(name, ..)| *name == 1);
        let management: i64 = management.map(|(_, amount, _)| amount).sum();
        let beneath = lines.iter().any(|(name, amount, tolerance)| {
            let of_line = |one: &&Line| one.budget.as_ref().is_some_and(|(line, _)| line == name);
            let booked = award
                .reports
                .iter()
                .filter(|report| report.state == Reported::Accepted);
            let booked = booked.flat_map(|report| &report.lines).filter(of_line);
            let booked: i64 = booked
                .filter(|one| !one.reversed)
                .filter_map(|one| one.accepted)
                .sum();
            booked > amount + amount * tolerance / 100
        });
        let sum: i64 = lines.iter().map(|(_, amount, _)| amount).sum();
        let booked = |class: usize| (award.booked_off(class), award.booked(class));
        let mut gone = award
            .budget
            .iter()
            .filter(|line| !lines.iter().any(|(name, ..)| *name == line.name));
        let used = |line: &BudgetLine| {
            let mut receipts = award.reports.iter().flat_map(|report| &report.lines);
            receipts.any(|one| one.budget.as_ref().is_some_and(|(_, id)| *id == line.id))
        };
        let used = gone.any(used);
        Says::yes()
            .no_if(sum != of, "grants-budget-sum")
            .no_if(used, "grants-budget-line-used")
            .no_if(beneath, "grants-budget-below-accepted")
            .no_if(off_lines(lines, booked), "grants-over-class-lines")
            .no_if(
                cap.is_some_and(|percent| management > of * percent / 100),
                "grants-budget-over-class-cap",
            )
    }

    pub(super) fn sets_budget(&mut self) {
        let Some(at) = self.some_award() else { return };
        let award = self.model.awards[at].clone();
        let (lines, asked) = self.some_budget(award.amount);
        let cap = self.dice.once_in(2).then(|| self.dice.roll(60) as i64);
        let regrant = match self.dice.roll(5) {
            0 => 20,
            1 => 101,
            _ => 0,
        };
        let agreed = award.anyone_signed() && !award.budget.is_empty();
        let says = self
            .budget_says(at, &lines, award.amount, cap)
            .no_if(agreed, "grants-budget-agreed")
            .no_if(award.stage == Stage::Over, "grants-amend-state")
            .no_if(regrant > 100, "grants-percent-range");
        let caps: Vec<Value> = cap
            .iter()
            .map(|percent| json!({"class": "management", "percent": percent.to_string()}))
            .collect();
        let op = json!({"award": award.id, "lines": asked, "caps": caps, "regrantPercent": regrant.to_string()});
        if self.tries("setBudget", op, &says).is_some() {
            self.takes_budget(at, &lines);
            let award = self.model.award(at);
            (award.cap, award.regrant) = (cap, regrant);
        }
    }

    /// The lines as the book wrote them down.
    pub(super) fn takes_budget(&mut self, at: usize, lines: &[(usize, i64, i64)]) {
        let page = self.asks("spending", json!({"award": self.model.awards[at].id}));
        let shown = page["lines"].as_array().unwrap();
        assert_eq!(shown.len(), lines.len());
        let lines = lines
            .iter()
            .zip(shown)
            .map(|((name, amount, tolerance), shown)| BudgetLine {
                id: shown["id"].as_str().unwrap().to_owned(),
                name: *name,
                amount: *amount,
                tolerance: *tolerance,
            });
        self.model.award(at).budget = lines.collect();
        self.touches(at);
    }
}

/// What names no budget line takes from those of its class; `spent`: of a class without a line, and in all.
fn off_lines(lines: &[(usize, i64, i64)], spent: impl Fn(usize) -> (i64, i64)) -> bool {
    let may_take = |class: usize| -> i64 {
        let of_class = lines.iter().filter(|(name, ..)| *name == class);
        let limits = of_class.map(|(_, amount, tolerance)| amount + amount * tolerance / 100);
        limits.sum()
    };
    let over = |class: usize| {
        let (off, all) = spent(class);
        off > 0 && all > may_take(class)
    };
    !lines.is_empty() && (0..CLASSES.len()).any(over)
}
