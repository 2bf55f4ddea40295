//! Random operators against a small model of the money: what it allows must be done, what it forbids refused, and every
//! balance come out the same. They work through years, over many funds, with settled months and days told late.

mod awarding;
mod coming_back;
mod compare;
mod model;
mod paying;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::{Datelike, Days, NaiveDate};
use hub::base::clock::FixedClock;
use hub::base::people::DeskRole;
use hub::{Book, Founder, Op, Query, Stop, Unlock};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{PASSPHRASE, clock};
use model::{Award, Body, Dice, Entry, Fund, Payment};

/// How many awards are worked on at a time; others rest as they are.
const LIVE: usize = 40;
/// How many payments and entries stay within reach of a reversal.
const REMEMBERED: usize = 150;

pub struct Operators {
    pub book: Book,
    folder: TempDir,
    dice: Dice,
    today: NaiveDate,
    locked: Option<NaiveDate>,
    bodies: Vec<Body>,
    funds: Vec<Fund>,
    awards: Vec<Award>,
    live: Vec<usize>,
    payments: Vec<Payment>,
    entries: Vec<Entry>,
    receipts: HashSet<u64>,
    last_receipt: u64,
    /// Numbers taken, by kind and year.
    numbers: BTreeMap<(&'static str, i32), i64>,
    touched: BTreeSet<usize>,
    pub done: usize,
    pub refused: usize,
}

impl Operators {
    /// A book in the making: every rule, trigger and seal as always; only that each write reaches the disk at once is
    /// left out. [`Operators::end`] makes it durable.
    pub fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let founder = Founder {
            name: "林晓",
            role: DeskRole::Approver,
            passphrase: PASSPHRASE,
        };
        let (book, _) = Book::begin(
            &folder.path().join("random.book"),
            &founder,
            clock("2024-03-01"),
        )
        .unwrap();
        let mut operators = Self {
            book,
            folder,
            dice: Dice::new(seed),
            today: "2024-03-01".parse().unwrap(),
            locked: None,
            bodies: Vec::new(),
            funds: Vec::new(),
            awards: Vec::new(),
            live: Vec::new(),
            payments: Vec::new(),
            entries: Vec::new(),
            receipts: HashSet::new(),
            last_receipt: 0,
            numbers: BTreeMap::new(),
            touched: BTreeSet::new(),
            done: 0,
            refused: 0,
        };
        for n in 1..=6 {
            operators.founds(n);
        }
        operators
    }

    /// An organisation with a project and an account.
    fn founds(&mut self, n: usize) {
        let name = format!("青溪县第{n}社会工作服务中心");
        let organisation = self.makes(
            json!({"registry": {"addOrganisation": {"name": name, "kind": "serviceAgency"}}}),
        );
        let project = self.makes(json!({"projects": {"addProject": {
            "name": format!("第{n}陪伴计划"), "leadChannel": "grants", "organisation": organisation}}}));
        self.makes(
            json!({"grants": {"setAccount": {"organisation": organisation, "accountName": name,
            "bank": "青溪农村商业银行", "number": format!("35019900003192626{n:02}")}}}),
        );
        self.bodies.push(Body {
            organisation,
            project,
            held: false,
        });
    }

    fn makes(&mut self, op: Value) -> String {
        let op: Op = serde_json::from_value(op).unwrap();
        hub::perform(&mut self.book, op).unwrap().made.unwrap().id
    }

    fn asks(&self, query: &str, body: Value) -> Value {
        let query: Query = serde_json::from_value(json!({"grants": {query: body}})).unwrap();
        hub::ask(&self.book, &query).unwrap()
    }

    /// Tries it; the core must do it exactly when the model allows it.
    fn tries(&mut self, verb: &str, body: Value, allowed: bool) -> Option<String> {
        let op: Op = serde_json::from_value(json!({"grants": {verb: &body}})).unwrap();
        match (hub::perform(&mut self.book, op), allowed) {
            (Ok(done), true) => {
                self.done += 1;
                Some(done.made.unwrap().id)
            }
            (Err(Stop::Refused(_)), false) => {
                self.refused += 1;
                None
            }
            (outcome, allowed) => panic!(
                "operation {}, {} {verb} {body}: the model says {allowed}, the book {outcome:?}",
                self.tried() + 1,
                self.today,
            ),
        }
    }

    pub fn tried(&self) -> usize {
        self.done + self.refused
    }

    /// One operation, done or refused.
    pub fn act(&mut self) {
        let before = self.tried();
        while self.tried() == before {
            match self.dice.roll(60) {
                0 => self.a_day_passes(),
                1 => self.locks(),
                2 | 3 => self.holds(),
                4..=6 => self.suspends(),
                7..=10 => self.receives(),
                11..=14 => self.awards(),
                15 => self.edits(),
                16..=19 => self.signs(),
                20..=22 => self.accepts_report(),
                23..=28 => self.prepares(),
                29..=32 => self.approves(),
                33..=36 => self.pays(),
                37..=38 => self.stops(),
                39..=44 => self.disburses(),
                45..=47 => self.takes_back(),
                48..=50 => self.refunds(),
                51..=53 => self.accepts_spending(),
                54..=56 => self.reverses(),
                _ => self.closes(),
            }
        }
    }

    /// So many operations, looked at on the way and whole at the end.
    pub fn work(&mut self, operations: usize) {
        for n in 1..=operations {
            self.act();
            if n % 250 == 0 {
                self.compares_touched();
            }
        }
        self.compares_all();
    }

    fn a_day_passes(&mut self) {
        let days = 1 + self.dice.roll(3) as u64;
        self.today = self.today + Days::new(days);
        self.book.set_clock(Box::new(FixedClock(
            self.today.and_hms_opt(9, 0, 0).unwrap(),
        )));
    }

    fn locks(&mut self) {
        // Rarely: what is settled is shut to everything told late.
        if self.dice.roll(6) != 0 {
            return;
        }
        let through = self.today - Days::new(self.dice.roll(50) as u64);
        let allowed = self.locked.is_none_or(|locked| locked < through);
        if self
            .tries("lockPeriod", json!({"through": through}), allowed)
            .is_some()
        {
            self.locked = Some(through);
        }
    }

    /// Mostly today; at times told late, at times a day to come.
    fn some_day(&mut self) -> NaiveDate {
        match self.dice.roll(12) {
            0 | 1 => self.today - Days::new(self.dice.roll(40) as u64),
            2 if self.dice.roll(3) == 0 => self.today + Days::new(1 + self.dice.roll(3) as u64),
            _ => self.today,
        }
    }

    /// Whether money may be posted on the day.
    fn open(&self, on: NaiveDate) -> bool {
        on <= self.today && self.unlocked(on)
    }

    fn unlocked(&self, on: NaiveDate) -> bool {
        self.locked.is_none_or(|locked| locked < on)
    }

    fn takes_number(&mut self, kind: &'static str, on: NaiveDate) {
        *self.numbers.entry((kind, on.year())).or_default() += 1;
    }

    fn some_award(&mut self) -> Option<usize> {
        match self.live.len() {
            0 => None,
            n => Some(self.live[self.dice.roll(n)]),
        }
    }

    fn posts(&mut self, award: usize, on: NaiveDate) {
        let award = &mut self.awards[award];
        award.last = award.last.max(on);
    }

    /// What an award that is over does not need any more.
    fn releases(&mut self, at: usize) {
        let award = &mut self.awards[at];
        if award.stage == model::Stage::Over && award.committed > award.net() {
            self.funds[award.fund].committed -= award.committed - award.net();
            award.committed = award.net();
        }
    }

    /// Makes the book durable, opens it as any other, and has it prove itself.
    pub fn end(self) -> (Book, TempDir) {
        let path = self.folder.path().join("random.book");
        let unlock = Unlock::Passphrase {
            name: None,
            passphrase: PASSPHRASE,
        };
        let today = self.today.to_string();
        let book = self.book.placed(&path, &unlock, clock(&today)).unwrap();
        let findings = book.verify().unwrap();
        assert!(findings.is_empty(), "{findings:#?}");
        let findings = hub::channels::grants::check_balances(&book.reader()).unwrap();
        assert!(findings.is_empty(), "{findings:#?}");
        (book, self.folder)
    }
}
