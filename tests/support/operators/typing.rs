//! A report comes in: its receipts are typed line by line, or anew after it was returned.

use serde_json::{Value, json};

use super::Operators;
use super::dice::{Says, yuan};
use super::model::{Counted, Line, Report, Reported};
use super::spending::CLASSES;

/// A line as it is typed in: the one it was, amount, receipt and where of the budget it belongs.
struct Typed {
    was: Option<usize>,
    amount: i64,
    receipt: u64,
    budget: Option<(usize, String)>,
}

impl Operators {
    /// Some of the lines there were, changed or not, and new ones.
    fn types_lines(&mut self, at: usize, report: usize) -> Vec<Typed> {
        let award = self.model.awards[at].clone();
        let mut typed = Vec::new();
        for (was, line) in award.reports[report].lines.iter().enumerate() {
            if self.dice.once_in(5) {
                continue;
            }
            let amount = match self.dice.once_in(4) {
                true => line.amount + 1,
                false => line.amount,
            };
            typed.push(Typed {
                was: Some(was),
                amount,
                receipt: line.receipt,
                budget: self.some_budget_line(at),
            });
        }
        let mut newest = self.model.last_receipt;
        for _ in 0..self.dice.roll(3) + usize::from(typed.is_empty()) {
            let mut receipt = self.some_receipt();
            if receipt > self.model.last_receipt {
                receipt = newest + 1;
                newest = receipt;
            }
            let left = (award.left() / 2).clamp(1, 3_000_000);
            let budget = self.some_budget_line(at);
            typed.push(Typed {
                was: None,
                amount: self.dice.amount(left),
                receipt,
                budget,
            });
        }
        if self.dice.once_in(12) {
            typed.clear();
        }
        typed
    }

    fn some_budget_line(&mut self, at: usize) -> Option<(usize, String)> {
        let lines = self.model.awards[at].budget.len();
        if lines == 0 || self.dice.once_in(3) {
            return None;
        }
        let line = &self.model.awards[at].budget[self.dice.roll(lines)];
        Some((line.name, line.id.clone()))
    }

    pub(super) fn hands_in_report(&mut self, at: usize, report: usize) {
        let before = self.model.awards[at].reports[report].clone();
        let typed = self.types_lines(at, report);
        // Its own lines make way first; then each receipt counts as soon as its line stands.
        let mut taken: Vec<u64> = Vec::new();
        let mut says = Says::yes().no_if(before.state == Reported::Accepted, "grants-report-move");
        let mut lines: Vec<Line> = Vec::new();
        for one in &typed {
            let elsewhere = self.model.receipts.contains_key(&one.receipt)
                && !self.counts_here(&before, one.receipt);
            says = says
                .no_if(one.amount <= 0, "grants-amount-not-positive")
                .no_if(
                    elsewhere || taken.contains(&one.receipt),
                    "grants-receipt-counted",
                );
            let was = one.was.map(|was| &before.lines[was]);
            let same = was.filter(|was| was.amount == one.amount);
            let accepted = same.and_then(|was| was.accepted);
            if accepted != Some(0) {
                taken.push(one.receipt);
            }
            lines.push(Line {
                id: was.map(|was| was.id.clone()).unwrap_or_default(),
                amount: one.amount,
                receipt: one.receipt,
                budget: one.budget.clone(),
                accepted,
                reversed: false,
            });
        }
        let fields: Vec<Value> = typed
            .iter()
            .zip(&lines)
            .map(|(one, line)| {
                json!({"id": one.was.map(|_| &line.id), "spentOn": self.today, "payee": "青溪文具店",
                    "amount": yuan(one.amount), "receiptNo": format!("{:08}", one.receipt),
                    "budgetLine": one.budget.as_ref().map(|(_, id)| id),
                    "class": CLASSES[line.class()]})
            })
            .collect();
        let op = json!({"report": before.id, "submittedOn": self.today, "lines": fields});
        if self.tries("submitReport", op, &says).is_none() {
            return;
        }
        for line in before.lines.iter().filter(|line| line.accepted != Some(0)) {
            self.frees(line.receipt, Counted::InReport);
        }
        for receipt in taken {
            self.counts(receipt, Counted::InReport);
        }
        let page = self.asks("report", json!({"id": before.id}));
        for (line, shown) in lines.iter_mut().zip(page["lines"].as_array().unwrap()) {
            shown["id"].as_str().unwrap().clone_into(&mut line.id);
        }
        let kept = &mut self.model.award(at).reports[report];
        (kept.state, kept.lines) = (Reported::Submitted, lines);
        kept.came = Some(self.today);
        self.touches(at);
    }

    /// Whether it is a line of this report that the receipt counts for.
    fn counts_here(&self, report: &Report, receipt: u64) -> bool {
        let mut lines = report.lines.iter();
        self.model.receipts.get(&receipt) == Some(&Counted::InReport)
            && lines.any(|line| line.receipt == receipt && line.accepted != Some(0))
    }
}
