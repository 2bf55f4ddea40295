//! The money as whole fen, kept by a small model that shares no code with the core: who has what, and what came of it.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use chrono::NaiveDate;

use super::money::ByDay;

pub use super::award::{
    Award, BudgetLine, Condition, Counted, Line, Met, Report, Reported, Stage, SubGrant, Tranche,
};

/// All that the model knows. A copy is cheap, so that a step back in the book is a step back here.
#[derive(Clone, Default)]
pub struct Model {
    pub locked: Option<NaiveDate>,
    pub bodies: Vec<Rc<Body>>,
    pub funds: Vec<Rc<Fund>>,
    pub calls: Vec<Rc<Call>>,
    pub applications: Vec<Rc<Application>>,
    pub awards: Vec<Rc<Award>>,
    /// The application turned down last, as it stood before, and the entry that did it.
    pub turned_down: Option<(usize, Rc<Application>, i64)>,
    /// The entry of the latest step that stands.
    pub latest: i64,
    /// The awards that are worked on.
    pub live: Vec<usize>,
    pub payments: Vec<Payment>,
    pub batches: Vec<Batch>,
    /// How many batches there ever were: what a payment names its batch by.
    pub batches_made: usize,
    pub entries: Vec<Entry>,
    pub receipts: Rc<HashMap<u64, Counted>>,
    pub last_receipt: u64,
    /// Numbers taken, by kind and year.
    pub numbers: BTreeMap<(&'static str, i32), i64>,
    /// Lines of the ledger so far.
    pub lines: u64,
}

#[derive(Clone, Default)]
pub struct Fund {
    pub id: String,
    pub name: String,
    pub starts: NaiveDate,
    pub ends: NaiveDate,
    pub promised: i64,
    pub reserved: i64,
    pub sums: Sums,
    /// The same by the years in which money moved.
    pub years: BTreeMap<i32, Sums>,
    /// What came into hand or left it, by the days.
    pub days: ByDay,
}

/// What the ledger comes to.
#[derive(Clone, Copy, Default)]
pub struct Sums {
    pub received: i64,
    pub committed: i64,
    /// Before refunds.
    pub paid: i64,
    pub refunded: i64,
    pub accepted: i64,
    /// Gone back to the source.
    pub handed_back: i64,
}

#[derive(Clone, Copy)]
pub enum Flow {
    Received,
    Committed,
    Paid,
    Refunded,
    Accepted,
    HandedBack,
}

/// An organisation with its one project.
#[derive(Clone)]
pub struct Body {
    pub organisation: String,
    pub name: String,
    pub project: String,
    pub held: bool,
    /// The present one last.
    pub accounts: Vec<Account>,
    pub applications: Vec<usize>,
    /// What is to go or went to it, of all there ever was.
    pub going: Vec<Going>,
}

/// A payment as far as others of its day are measured with it.
#[derive(Clone)]
pub struct Going {
    pub id: String,
    pub on: NaiveDate,
    pub amount: i64,
}

#[derive(Clone, Copy)]
pub struct Account {
    pub set_by: &'static str,
    /// Payments to it that stand as paid.
    pub paid: i64,
}

#[derive(Clone)]
pub struct Call {
    pub id: String,
    pub state: Called,
    pub opens: NaiveDate,
    pub closes: NaiveDate,
    pub budget: i64,
    /// Fund and what it gives.
    pub shares: Vec<(usize, i64)>,
    pub cap: i64,
    pub once_a_year: bool,
    pub paper: bool,
    pub notice_days: u64,
    pub reviewer: Option<String>,
    pub criterion: String,
    pub applications: Vec<usize>,
}

#[derive(PartialEq, Clone, Copy, Debug)]
pub enum Called {
    Draft,
    Published,
    Finished,
    Cancelled,
}

#[derive(Clone)]
pub struct Application {
    pub id: String,
    pub call: usize,
    pub body: usize,
    pub state: Applied,
    pub asked: i64,
    /// Asked by line, in the order of the budget's names.
    pub lines: Vec<i64>,
    pub approved: i64,
    /// The day of its last step.
    pub step: Option<NaiveDate>,
    pub numbered: bool,
    /// The paper it has to bring, while that is missing.
    pub paper: Option<String>,
    pub scored: bool,
    /// The last day of the notice it stands on.
    pub noticed: Option<NaiveDate>,
    pub award: Option<usize>,
}

#[derive(PartialEq, Clone, Copy, Debug)]
pub enum Applied {
    Draft,
    Submitted,
    MoreInformation,
    Eligible,
    InReview,
    Approved,
    Gone,
}

#[derive(PartialEq, Clone, Copy, Debug)]
pub enum Step {
    Prepared,
    Approved,
    Paid,
    Ended,
}

#[derive(Clone)]
pub struct Payment {
    pub id: String,
    pub award: usize,
    pub tranche: usize,
    pub amount: i64,
    /// The day it is to be paid, then the day it was.
    pub on: NaiveDate,
    pub step: Step,
    /// Which of the organisation's accounts it goes to, and whether that is looked at twice.
    pub account: usize,
    pub changed: bool,
    pub by: &'static str,
    pub approved: Option<NaiveDate>,
    /// Whoever prepared it approved it, and the year its number is of.
    pub alone: bool,
    pub numbered: i32,
    /// One person alone: said on the voucher; and nobody signed beside her yet.
    pub stated: bool,
    pub to_cosign: bool,
    /// A scan stands beside it.
    pub scanned: bool,
    pub batch: Option<usize>,
}

#[derive(Clone)]
pub struct Batch {
    pub id: String,
    pub nth: usize,
}

/// A line of the ledger that is no payment.
#[derive(Clone)]
pub struct Entry {
    pub id: String,
    pub amount: i64,
    pub on: NaiveDate,
    pub what: What,
    pub reversed: bool,
}

#[derive(Clone, Copy)]
pub enum What {
    Received {
        fund: usize,
    },
    HandedBack {
        fund: usize,
    },
    Refund {
        award: usize,
        tranche: Option<usize>,
    },
    Accepted {
        award: usize,
        receipt: u64,
        /// Report and line it was posted from.
        line: Option<(usize, usize)>,
    },
    Reversal,
}
