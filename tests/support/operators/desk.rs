//! The desk they work at: the book in the making, who sits there, and how it ends.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use hub::base::clock::FixedClock;
use hub::base::people::DeskRole;
use hub::{Book, Founder, Unlock};
use serde_json::json;
use tempfile::TempDir;

use super::Operators;
use super::dice::Dice;
use super::funding::PROMISED;
use super::model::{Account, Body, Model};
use crate::{PASSPHRASE, clock};

const FIRST: &str = "林晓";
const SECOND: &str = "周敏";
const SECOND_PASSPHRASE: &str = "秋实累累";
const BEGINS: &str = "2024-03-01";

/// The book at the end, with what the model says of its accounts: fund by fund and award by award, in fen.
pub struct Held {
    pub book: Book,
    pub folder: TempDir,
    pub accounts: BTreeMap<String, i64>,
}

impl Operators {
    /// A book in the making: every rule, trigger and seal as always; only that each write reaches the disk at once is
    /// left out. [`Operators::end`] makes it durable.
    pub fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let founder = Founder {
            name: FIRST,
            role: DeskRole::Approver,
            passphrase: PASSPHRASE,
        };
        let path = folder.path().join("random.book");
        let (book, _) = Book::begin(&path, &founder, clock(BEGINS)).unwrap();
        let mut operators = Self {
            book,
            folder,
            dice: Dice::new(seed),
            model: Model::default(),
            today: BEGINS.parse().unwrap(),
            actor: FIRST,
            others: false,
            touched: BTreeSet::new(),
            touched_funds: BTreeSet::new(),
            older: Vec::new(),
            done: 0,
            refused: 0,
            verbs: BTreeMap::new(),
            met: BTreeMap::new(),
        };
        for _ in 0..6 {
            operators.founds();
        }
        operators
    }

    /// An organisation with a project and an account.
    pub(super) fn founds(&mut self) {
        let n = self.model.bodies.len() + 1;
        let name = format!("青溪县第{n}社会工作服务中心");
        let organisation = self.makes(
            json!({"registry": {"addOrganisation": {"name": name, "kind": "serviceAgency"}}}),
        );
        let project = self.makes(json!({"projects": {"addProject": {
            "name": format!("第{n}陪伴计划"), "leadChannel": "grants", "organisation": organisation}}}));
        self.makes(json!({"grants": {"setAccount": account(&organisation, &name, 0)}}));
        let body = Body {
            organisation,
            name,
            project,
            held: false,
            going: Vec::new(),
            accounts: vec![Account {
                set_by: self.actor,
                paid: 0,
            }],
            applications: Vec::new(),
        };
        self.model.bodies.push(body.into());
    }

    /// New organisations come and new funds are opened, as years go by.
    pub(super) fn the_desk_goes_on(&mut self) {
        if self.dice.once_in(400) {
            self.founds();
        }
        let newest = self.model.funds.len().saturating_sub(3);
        let mut newest = self.model.funds[newest..].iter();
        if newest.all(|fund| fund.free() < PROMISED / 20 || !fund.is_open(self.today)) {
            self.opens_fund();
        }
    }

    /// One of those that were founded last.
    pub(super) fn some_body(&mut self) -> usize {
        let all = self.model.bodies.len();
        all - 1 - self.dice.roll(all.min(8))
    }

    pub(super) fn a_day_passes(&mut self) {
        let days = 1 + self.dice.roll(3) as u64;
        self.today = self.today + Days::new(days);
        self.book.set_clock(Box::new(FixedClock(
            self.today.and_hms_opt(9, 0, 0).unwrap(),
        )));
    }

    /// A second person works at the desk from now on, or only looks things up any more.
    pub fn second_comes_or_goes(&mut self) {
        let role = match self.others {
            true => DeskRole::Viewer,
            false => DeskRole::Approver,
        };
        self.book
            .add_desk_person(SECOND, role, SECOND_PASSPHRASE)
            .unwrap();
        self.others = !self.others;
    }

    /// Makes the book durable and opens it as any other: the second person sits down at it.
    pub fn second_sits_down(mut self) -> Self {
        if !self.others {
            self.second_comes_or_goes();
        }
        let path = self.folder.path().join("random.book");
        let unlock = Unlock::Passphrase {
            name: Some(SECOND),
            passphrase: SECOND_PASSPHRASE,
        };
        let today = self.today.to_string();
        let book = self.book.placed(&path, &unlock, clock(&today)).unwrap();
        Self {
            book,
            actor: SECOND,
            ..self
        }
    }

    /// Has the book prove itself, down to every row that was ever changed.
    pub fn end(self) -> Held {
        let findings = self.book.verify().unwrap();
        assert!(findings.is_empty(), "{findings:#?}");
        let findings = hub::channels::grants::check_balances(&self.book.reader()).unwrap();
        assert!(findings.is_empty(), "{findings:#?}");
        let findings = hub::channels::grants::check_rules(&self.book.reader()).unwrap();
        assert!(findings.is_empty(), "{findings:#?}");
        let accounts = self.accounts();
        Held {
            book: self.book,
            folder: self.folder,
            accounts,
        }
    }

    /// What the journal of the money has to come to.
    fn accounts(&self) -> BTreeMap<String, i64> {
        let mut accounts = BTreeMap::new();
        for fund in &self.model.funds {
            accounts.insert(format!("assets:{}", fund.name), fund.cash());
            accounts.insert(format!("income:{}", fund.name), -fund.sums.received);
            accounts.insert(format!("handed back:{}", fund.name), fund.sums.handed_back);
            accounts.insert(format!("committed for:{}", fund.name), -fund.sums.committed);
            accounts.insert(format!("accepted for:{}", fund.name), -fund.sums.accepted);
        }
        for award in &self.model.awards {
            let fund = &self.model.funds[award.fund].name;
            let account = |top: &str| format!("{top}:{fund}:{}", award.no);
            accounts.insert(account("committed"), award.sums.committed);
            accounts.insert(account("paid"), award.sums.paid);
            accounts.insert(account("refunded"), -award.sums.refunded);
            accounts.insert(account("accepted"), award.sums.accepted);
        }
        accounts
    }
}

/// An organisation's nth account.
pub(super) fn account(organisation: &str, name: &str, nth: usize) -> serde_json::Value {
    json!({"organisation": organisation, "accountName": name, "bank": "青溪农村商业银行",
        "number": format!("3501990000319262{nth:04}")})
}
