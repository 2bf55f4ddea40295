//! Random operators against a small model of the money: what it allows must be done, what it forbids refused with a
//! rule that it names beforehand, and every balance come out the same. They work through years, over many funds, with
//! settled months and days told late, and take steps back.

mod amending;
mod applying;
mod award;
mod awarding;
mod batching;
mod calling;
mod closing;
mod coming_back;
mod compare;
mod desk;
mod dice;
mod following;
mod funding;
mod model;
mod money;
mod numbers;
mod paying;
mod periods;
mod reporting;
mod reviewing;
mod settling;
mod signing;
mod spending;
mod taking_back;
mod typing;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use hub::base::book::Made;
use hub::{Book, Op, Query, Stop};
use serde_json::{Value, json};
use tempfile::TempDir;

pub use desk::Held;
use dice::{Dice, Says};
use model::Model;

/// How many awards are worked on at a time; others rest as they are.
const LIVE: usize = 40;
/// How many payments and entries stay within reach of a reversal.
const REMEMBERED: usize = 150;

pub struct Operators {
    pub book: Book,
    folder: TempDir,
    dice: Dice,
    model: Model,
    today: NaiveDate,
    /// Who sits at the desk, and whether somebody else works there.
    actor: &'static str,
    others: bool,
    touched: BTreeSet<usize>,
    touched_funds: BTreeSet<usize>,
    /// Older steps that were taken back: the entry that did it, and the one it took back.
    older: Vec<(i64, i64)>,
    pub done: usize,
    pub refused: usize,
    /// How often each operation was done, and each refusal met.
    pub verbs: BTreeMap<&'static str, usize>,
    pub met: BTreeMap<&'static str, usize>,
}

impl Operators {
    fn makes(&mut self, op: Value) -> String {
        let op: Op = serde_json::from_value(op).unwrap();
        let done = hub::perform(&mut self.book, op).unwrap();
        self.model.latest = done.seq;
        done.made.unwrap().id
    }

    fn asks(&self, query: &str, body: Value) -> Value {
        let query: Query = serde_json::from_value(json!({"grants": {query: body}})).unwrap();
        hub::ask(&self.book, &query).unwrap()
    }

    /// Tries it; the core must do it exactly when the model allows it, and refuse it for what the model names.
    fn tries(&mut self, verb: &'static str, body: Value, says: &Says) -> Option<Made> {
        let op: Op = serde_json::from_value(json!({"grants": {verb: &body}})).unwrap();
        let outcome = hub::perform(&mut self.book, op);
        match &outcome {
            Ok(done) if says.allows() => {
                self.done += 1;
                if !done.changed.is_empty() {
                    self.model.latest = done.seq;
                }
                *self.verbs.entry(verb).or_default() += 1;
                return done.made.clone();
            }
            Err(Stop::Refused(refusal)) => {
                if let Some(code) = says.names(&refusal.code) {
                    self.refused += 1;
                    *self.met.entry(code).or_default() += 1;
                    return None;
                }
            }
            _ => {}
        }
        panic!(
            "operation {}, {} {verb} {body}: the model says {says}, the book {outcome:?}",
            self.tried() + 1,
            self.today,
        )
    }

    pub fn tried(&self) -> usize {
        self.done + self.refused
    }

    /// An operation, done or refused, or some that are taken back; at times there is nothing to do it to.
    pub fn act(&mut self) {
        self.the_desk_goes_on();
        match self.dice.roll(28) {
            0 => self.takes_steps_back(),
            1 => self.brings_back_application(),
            _ => self.acts_on(),
        }
    }

    /// One operation, or none where there is nothing to do it to.
    fn acts_on(&mut self) {
        match self.dice.roll(150) {
            0 | 1 => self.a_day_passes(),
            2 => self.settles_a_period(),
            3..=5 => self.holds(),
            6..=10 => self.suspends(),
            11..=18 => self.receives(),
            19 if self.dice.once_in(2) => self.hands_back(),
            19 => self.edits_fund(),
            20..=21 => self.calls(),
            22..=40 => self.follows_applications(),
            41..=47 => self.awards(),
            48..=49 => self.edits(),
            50..=57 => self.signs(),
            58..=62 => self.meets_condition(),
            63..=69 => self.amends(),
            70..=78 => self.prepares(),
            79..=84 => self.approves(),
            85..=90 => self.pays(),
            91..=93 => self.stops(),
            94..=101 => self.disburses(),
            102..=107 => self.follows_batches(),
            108 => self.cosigns(),
            109..=112 => self.takes_back(),
            113..=116 => self.refunds(),
            117..=119 => self.accepts_spending(),
            120 => self.sets_budget(),
            121..=132 => self.follows_reports(),
            133..=136 => self.reverses(),
            137..=139 => self.settles(),
            140..=142 => self.grants_on(),
            _ => self.closes(),
        }
    }

    /// So many operations, looked at on the way and whole at the end.
    pub fn work(&mut self, operations: usize) {
        let until = self.tried() + operations;
        let mut looked = self.tried();
        while self.tried() < until {
            self.act();
            if self.tried() - looked >= 250 {
                looked = self.tried();
                self.compares_touched();
                if self.dice.once_in(4) {
                    self.compares_newest_funds();
                }
            }
        }
        self.compares_all();
    }

    /// Mostly today; at times told late, at times a day to come.
    fn some_day(&mut self) -> NaiveDate {
        match self.dice.roll(12) {
            0 | 1 => self.today - Days::new(self.dice.roll(40) as u64),
            2 if self.dice.once_in(3) => self.today + Days::new(1 + self.dice.roll(3) as u64),
            _ => self.today,
        }
    }

    fn not_to_come(&self, on: NaiveDate) -> Says {
        Says::yes().no_if(on > self.today, "grants-in-future")
    }

    /// Whether money may be posted on the day.
    fn open(&self, on: NaiveDate) -> Says {
        self.not_to_come(on)
            .no_if(!self.model.unlocked(on), "grants-period-locked")
    }

    fn some_award(&mut self) -> Option<usize> {
        match self.model.live.len() {
            0 => None,
            n => Some(self.model.live[self.dice.roll(n)]),
        }
    }
}
