//! Expense reports are asked for, come in line by line, are decided, returned and accepted.

use std::rc::Rc;

use serde_json::{Value, json};

use super::Operators;
use super::dice::{Says, yuan};
use super::model::{Counted, Entry, Flow, Report, Reported, What};

impl Operators {
    /// The next step of a report, at times one out of turn.
    pub(super) fn follows_reports(&mut self) {
        let Some(award) = self.some_award() else {
            return;
        };
        let reports = &self.model.awards[award].reports;
        let last = reports.len().saturating_sub(1);
        let Some(state) = reports.last().map(|report| report.state) else {
            return self.asks_for_report(award);
        };
        let decided = reports[last]
            .lines
            .iter()
            .all(|line| line.accepted.is_some());
        let turn = match self.dice.once_in(9) {
            true => self.dice.roll(6),
            false => match state {
                Reported::Accepted if self.dice.once_in(4) => 0,
                Reported::Accepted => return,
                Reported::Due | Reported::Returned => 1,
                Reported::Submitted if decided => [3, 3, 3, 3, 4, 1][self.dice.roll(6)],
                Reported::Submitted => 2,
            },
        };
        match turn {
            0 => self.asks_for_report(award),
            1 => self.hands_in_report(award, last),
            2 => self.decides_lines(award, last),
            3 => self.accepts_report(award, last),
            4 => self.returns_report(award, last),
            _ => self.drops_report(award, last),
        }
    }

    fn asks_for_report(&mut self, at: usize) {
        let award = self.model.awards[at].clone();
        let tranche = award
            .tranches
            .iter()
            .position(|one| one.condition.is_some());
        let tranche = tranche.filter(|_| self.dice.once_in(2));
        let condition = tranche.map(|at| award.tranches[at].condition.as_ref().unwrap().id.clone());
        let op = json!({"award": award.id, "name": format!("支出报告{}", award.reports.len() + 1), "condition": condition});
        if let Some(made) = self.tries("askForReport", op, &Says::yes()) {
            self.model.award(at).reports.push(Report {
                id: made.id,
                state: Reported::Due,
                tranche,
                came: None,
                lines: Vec::new(),
            });
        }
    }

    /// Whole, in part, or not at all: at times decided anew, and over what it is.
    fn decides_lines(&mut self, at: usize, report: usize) {
        let before = self.model.awards[at].reports[report].clone();
        if before.lines.is_empty() {
            return;
        }
        let mut says = Says::yes().no_if(
            before.state != Reported::Submitted,
            "grants-report-not-submitted",
        );
        let mut decided: Vec<(usize, i64)> = Vec::new();
        let mut asked: Vec<Value> = Vec::new();
        let mut counting = Rc::clone(&self.model.receipts);
        for (nth, line) in before.lines.iter().enumerate() {
            let accepted = match self.dice.roll(8) {
                0 => 0,
                1 => line.amount / 2,
                2 if self.dice.once_in(3) => line.amount + 1,
                _ => line.amount,
            };
            let reason = !self.dice.once_in(12);
            // A receipt that was disallowed may count elsewhere by now.
            let revived = line.accepted == Some(0) && accepted > 0;
            let elsewhere = revived && counting.contains_key(&line.receipt);
            let counting = Rc::make_mut(&mut counting);
            match (accepted, line.accepted) {
                (0, Some(0)) => {}
                (0, _) => {
                    counting.remove(&line.receipt);
                }
                _ => {
                    counting.insert(line.receipt, Counted::InReport);
                }
            }
            says = says
                .no_if(accepted > line.amount, "grants-expense-range")
                .no_if(accepted < line.amount && !reason, "grants-expense-reason")
                .no_if(elsewhere, "grants-receipt-counted");
            decided.push((nth, accepted));
            asked.push(json!({"line": line.id, "accepted": yuan(accepted), "reason": reason.then_some("与预算不符")}));
        }
        let op = json!({"report": before.id, "lines": asked});
        if self.tries("decideExpenses", op, &says).is_none() {
            return;
        }
        for (nth, accepted) in decided {
            self.model.award(at).reports[report].lines[nth].accepted = Some(accepted);
        }
        self.model.receipts = counting;
        self.touches(at);
    }

    fn returns_report(&mut self, at: usize, report: usize) {
        let before = self.model.awards[at].reports[report].clone();
        let says = Says::yes().no_if(before.state != Reported::Submitted, "grants-report-move");
        let op = json!({"report": before.id, "reason": "票据不全"});
        if self.tries("returnReport", op, &says).is_some() {
            self.model.award(at).reports[report].state = Reported::Returned;
            self.touches(at);
        }
    }

    fn drops_report(&mut self, at: usize, report: usize) {
        let before = self.model.awards[at].reports[report].clone();
        let says = Says::yes().no_if(before.state != Reported::Due, "grants-report-kept");
        if self
            .tries("dropReport", json!({"report": before.id}), &says)
            .is_some()
        {
            self.model.award(at).reports.remove(report);
        }
    }

    /// What was accepted of its lines is posted, within the budget.
    fn accepts_report(&mut self, at: usize, report: usize) {
        let on = self.some_day();
        let award = self.model.awards[at].clone();
        let before = &award.reports[report];
        let lines = &before.lines;
        let sum: i64 = lines.iter().filter_map(|line| line.accepted).sum();
        let says = match before.state {
            Reported::Submitted => self
                .open(on)
                .and(self.keeps_to_budget(at))
                .no_if(
                    before.came.is_some_and(|came| on < came),
                    "grants-report-accepted-early",
                )
                .and(if sum > 0 {
                    award.accepts(sum)
                } else {
                    Says::yes()
                })
                .no_if(lines.is_empty(), "grants-report-empty")
                .no_if(
                    lines.iter().any(|line| line.accepted.is_none()),
                    "grants-report-undecided",
                ),
            _ => Says::yes().no_if(true, "grants-report-move"),
        };
        let op = json!({"report": before.id, "on": on});
        if self.tries("acceptReport", op, &says).is_none() {
            return;
        }
        let page = self.asks("report", json!({"id": before.id}));
        for (nth, line) in lines.iter().enumerate() {
            let accepted = line.accepted.unwrap_or_default();
            if accepted == 0 {
                continue;
            }
            self.model.posts_of(Flow::Accepted, at, accepted, on);
            self.counts(line.receipt, Counted::InLedger);
            self.remembers(Entry {
                id: page["lines"][nth]["entry"].as_str().unwrap().to_owned(),
                amount: accepted,
                on,
                what: What::Accepted {
                    award: at,
                    receipt: line.receipt,
                    line: Some((report, nth)),
                },
                reversed: false,
            });
        }
        if let Some(tranche) = before.tranche {
            self.model.meets(at, tranche);
        }
        self.model.award(at).reports[report].state = Reported::Accepted;
        self.touches(at);
    }
}
