//! The model's own arithmetic: what is left, free, in hand, and how a posting moves it.

use std::collections::BTreeMap;
use std::rc::Rc;

use chrono::{Datelike, NaiveDate};

use super::dice::Says;
use super::model::{
    Application, Applied, Award, Body, Call, Flow, Fund, Line, Met, Model, Reported, Stage, Sums,
};

impl Sums {
    pub fn net(&self) -> i64 {
        self.paid - self.refunded
    }

    fn adds(&mut self, flow: Flow, amount: i64) {
        match flow {
            Flow::Received => self.received += amount,
            Flow::Committed => self.committed += amount,
            Flow::Paid => self.paid += amount,
            Flow::Refunded => self.refunded += amount,
            Flow::Accepted => self.accepted += amount,
            Flow::HandedBack => self.handed_back += amount,
        }
    }
}

/// Money moved, by the days it moved on.
#[derive(Clone, Default)]
pub struct ByDay(BTreeMap<NaiveDate, i64>);

impl ByDay {
    fn moves(&mut self, on: NaiveDate, amount: i64) {
        *self.0.entry(on).or_default() += amount;
    }

    /// What there was at the end of the leanest day from `on` on.
    pub fn least(&self, on: NaiveDate) -> i64 {
        let mut sum: i64 = self.0.range(..=on).map(|(_, moved)| moved).sum();
        let mut least = sum;
        let later = (std::ops::Bound::Excluded(on), std::ops::Bound::Unbounded);
        for moved in self.0.range(later).map(|(_, moved)| moved) {
            sum += moved;
            least = least.min(sum);
        }
        least
    }
}

/// What a flow puts into hand.
fn in_hand(flow: Flow, amount: i64) -> i64 {
    match flow {
        Flow::Received | Flow::Refunded => amount,
        Flow::Paid | Flow::HandedBack => -amount,
        Flow::Committed | Flow::Accepted => 0,
    }
}

impl Fund {
    pub fn cash(&self) -> i64 {
        self.sums.received - self.sums.net() - self.sums.handed_back
    }
    pub fn free(&self) -> i64 {
        self.promised.max(self.sums.received) - self.bound()
    }
    /// Spoken for or gone: it is not awarded any more.
    pub fn bound(&self) -> i64 {
        self.sums.handed_back + self.sums.committed + self.reserved
    }
    /// Came in and is nobody's: it may go back to the source.
    pub fn left(&self) -> i64 {
        self.sums.received - self.bound()
    }
    pub fn is_open(&self, on: NaiveDate) -> bool {
        self.starts <= on && on <= self.ends
    }
}

impl Award {
    /// The later of the two signatures.
    pub fn signed(&self) -> Option<NaiveDate> {
        Some(self.hub_signed?.max(self.body_signed?))
    }
    pub fn anyone_signed(&self) -> bool {
        self.hub_signed.is_some() || self.body_signed.is_some()
    }
    /// Paid and not explained yet.
    pub fn left(&self) -> i64 {
        self.sums.net() - self.sums.accepted - self.kept - self.written_off
    }
    /// Once it is over, only what is left can still be accepted or come back.
    pub fn settled_over(&self, amount: i64) -> Says {
        Says::yes().no_if(
            self.stage == Stage::Over && amount > self.left(),
            "grants-over-left",
        )
    }
    /// What was decided to stay with the organisation or to be given up is neither accepted nor refunded.
    pub fn decided(&self) -> i64 {
        self.kept + self.written_off
    }
    pub fn accepts(&self, amount: i64) -> Says {
        let after = self.sums.accepted + amount;
        Says::yes()
            .no_if(after > self.amount, "grants-accepted-over-award")
            .no_if(
                self.decided() > 0 && after + self.decided() > self.amount,
                "grants-accepted-over-decided",
            )
            .and(self.settled_over(amount))
    }
    /// Accepted of a class, in reports that were accepted.
    pub fn booked(&self, class: usize) -> i64 {
        let reports = self.reports.iter();
        let accepted = reports.filter(|report| report.state == Reported::Accepted);
        let lines = accepted.flat_map(|report| &report.lines);
        let of_class = lines.filter(|line| !line.reversed && line.class() == class);
        of_class.filter_map(|line| line.accepted).sum()
    }
    /// Of that, what names no budget line.
    pub fn booked_off(&self, class: usize) -> i64 {
        let reports = self.reports.iter();
        let accepted = reports.filter(|report| report.state == Reported::Accepted);
        let lines = accepted.flat_map(|report| &report.lines);
        let off = lines.filter(|line| !line.reversed && line.budget.is_none());
        let of_class = off.filter(|line| line.class() == class);
        of_class.filter_map(|line| line.accepted).sum()
    }
    pub fn in_flight(&self) -> i64 {
        self.tranches.iter().map(|tranche| tranche.in_flight).sum()
    }
    pub fn is_working(&self) -> bool {
        matches!(self.stage, Stage::Active | Stage::Suspended)
    }
    pub fn open_reports(&self) -> bool {
        self.reports
            .iter()
            .any(|report| report.state != Reported::Accepted)
    }
    pub fn granted_on(&self) -> i64 {
        let paid = self.sub_grants.iter().filter(|grant| grant.paid);
        paid.map(|grant| grant.amount).sum()
    }
    /// The same with what was agreed and not paid yet.
    pub fn granted_on_in_all(&self) -> i64 {
        self.sub_grants.iter().map(|grant| grant.amount).sum()
    }
    /// Accepted or decided to be, of one budget line or of a class, in reports that are not with the organisation.
    pub fn spent(&self, counts: impl Fn(&Line) -> bool) -> i64 {
        let reports = self.reports.iter();
        let here = reports.filter(|report| report.state != Reported::Returned);
        let lines = here.flat_map(|report| &report.lines);
        let count = lines.filter(|line| !line.reversed && counts(line));
        count.filter_map(|line| line.accepted).sum()
    }
}

impl Line {
    /// Of its budget line, or as it was typed.
    pub fn class(&self) -> usize {
        match &self.budget {
            Some((name, _)) => *name,
            None => usize::from(self.receipt.is_multiple_of(5)),
        }
    }
}

impl Application {
    /// It counts against another of the same organisation.
    pub fn counts(&self) -> bool {
        self.numbered && self.state != Applied::Gone
    }
}

impl Model {
    pub fn fund(&mut self, at: usize) -> &mut Fund {
        Rc::make_mut(&mut self.funds[at])
    }
    pub fn body(&mut self, at: usize) -> &mut Body {
        Rc::make_mut(&mut self.bodies[at])
    }
    pub fn call(&mut self, at: usize) -> &mut Call {
        Rc::make_mut(&mut self.calls[at])
    }
    pub fn application(&mut self, at: usize) -> &mut Application {
        Rc::make_mut(&mut self.applications[at])
    }
    pub fn award(&mut self, at: usize) -> &mut Award {
        Rc::make_mut(&mut self.awards[at])
    }

    /// A line of the ledger: positive where it adds to its sum, negative where it takes back.
    pub fn posts(
        &mut self,
        flow: Flow,
        fund: usize,
        award: Option<usize>,
        amount: i64,
        on: NaiveDate,
    ) {
        self.lines += 1;
        let fund = self.fund(fund);
        fund.sums.adds(flow, amount);
        fund.years.entry(on.year()).or_default().adds(flow, amount);
        fund.days.moves(on, in_hand(flow, amount));
        if let Some(award) = award {
            let award = self.award(award);
            award.sums.adds(flow, amount);
            award.paid_days.moves(on, -in_hand(flow, amount));
            award.last = award.last.max(Some(on));
        }
    }

    pub fn posts_of(&mut self, flow: Flow, award: usize, amount: i64, on: NaiveDate) {
        self.posts(flow, self.awards[award].fund, Some(award), amount, on);
    }

    /// What an award that is over does not need any more goes back to its fund.
    pub fn releases(&mut self, at: usize, on: NaiveDate) {
        let award = &self.awards[at];
        let more = award.sums.committed - award.sums.net();
        if award.stage == Stage::Over && more > 0 {
            self.posts_of(Flow::Committed, at, -more, on);
        }
    }

    /// Positive where money went, negative where that was taken back.
    pub fn went(&mut self, at: usize, tranche: usize, amount: i64, on: NaiveDate) {
        self.award(at).tranches[tranche].paid += amount;
        self.posts_of(Flow::Paid, at, amount, on);
    }

    /// Negative where the refund was a mistake.
    pub fn came_back(&mut self, at: usize, tranche: Option<usize>, amount: i64, on: NaiveDate) {
        if let Some(tranche) = tranche {
            self.award(at).tranches[tranche].paid -= amount;
        }
        self.posts_of(Flow::Refunded, at, amount, on);
    }

    pub fn unlocked(&self, on: NaiveDate) -> bool {
        self.locked.is_none_or(|locked| locked < on)
    }

    /// The next number of its kind and year.
    pub fn takes_number(&mut self, kind: &'static str, on: NaiveDate) -> i64 {
        let last = self.numbers.entry((kind, on.year())).or_default();
        *last += 1;
        *last
    }

    /// How many numbers were taken that are never freed again.
    pub fn binding(&self) -> i64 {
        let binding = ["payment", "refund", "reversal"];
        let kept = self
            .numbers
            .iter()
            .filter(|((kind, _), _)| binding.contains(kind));
        kept.map(|(_, count)| count).sum()
    }

    /// What was awarded of a call, from one fund or from all.
    pub fn awarded(&self, call: usize, fund: Option<usize>) -> i64 {
        let of_call = self.calls[call].applications.iter();
        let awards = of_call.filter_map(|at| self.applications[*at].award);
        let awards = awards.map(|at| &self.awards[at]);
        let fits = awards.filter(|award| !award.void && fund.is_none_or(|fund| award.fund == fund));
        fits.map(|award| award.amount).sum()
    }

    /// Its tranche waits for nothing any more.
    pub fn meets(&mut self, at: usize, tranche: usize) {
        if let Some(condition) = &mut self.award(at).tranches[tranche].condition {
            condition.state = Met::Done;
        }
    }
}
