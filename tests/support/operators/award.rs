//! An award as the model knows it: its plan, its budget, what was reported of it.

use chrono::NaiveDate;

use super::model::Sums;
use super::money::ByDay;

#[derive(PartialEq, Clone, Copy, Debug)]
pub enum Stage {
    Pending,
    Active,
    Suspended,
    Over,
}

#[derive(Clone)]
pub struct Award {
    /// What was paid net, by the days.
    pub paid_days: ByDay,
    pub id: String,
    pub no: String,
    pub fund: usize,
    pub body: usize,
    pub application: Option<usize>,
    pub stage: Stage,
    /// It came to nothing: its call has the money again.
    pub void: bool,
    pub amount: i64,
    pub decided: NaiveDate,
    pub hub_signed: Option<NaiveDate>,
    pub body_signed: Option<NaiveDate>,
    pub ends: Option<NaiveDate>,
    pub sums: Sums,
    /// Something was owed when it ended, or since, with its day.
    pub owes: bool,
    pub kept: i64,
    pub written_off: i64,
    /// The latest day anything of it was posted on.
    pub last: Option<NaiveDate>,
    pub tranches: Vec<Tranche>,
    pub budget: Vec<BudgetLine>,
    /// Percent of the award that management may take.
    pub cap: Option<i64>,
    /// Percent of the award that is to be granted on.
    pub regrant: i64,
    pub sub_grants: Vec<SubGrant>,
    /// The days of its payments that stand as paid.
    pub paid_on: Vec<NaiveDate>,
    pub reports: Vec<Report>,
}

#[derive(Clone)]
pub struct Tranche {
    pub id: String,
    pub amount: i64,
    /// Net of what came back of it.
    pub paid: i64,
    pub in_flight: i64,
    pub condition: Option<Condition>,
}

#[derive(Clone)]
pub struct Condition {
    pub id: String,
    /// Met by the signatures.
    pub agreement: bool,
    pub state: Met,
}

#[derive(PartialEq, Clone, Copy, Debug)]
pub enum Met {
    Open,
    /// Who asked to do without it.
    Asked(&'static str),
    Done,
}

#[derive(Clone)]
pub struct BudgetLine {
    pub id: String,
    pub name: usize,
    pub amount: i64,
    /// Percent it may be exceeded by.
    pub tolerance: i64,
}

#[derive(Clone)]
pub struct SubGrant {
    pub id: String,
    pub amount: i64,
    pub paid: bool,
}

#[derive(Clone)]
pub struct Report {
    pub id: String,
    pub state: Reported,
    /// The tranche whose condition it meets.
    pub tranche: Option<usize>,
    /// The day it came in.
    pub came: Option<NaiveDate>,
    pub lines: Vec<Line>,
}

#[derive(PartialEq, Clone, Copy, Debug)]
pub enum Reported {
    Due,
    Submitted,
    Returned,
    Accepted,
}

/// A receipt in an expense report.
#[derive(Clone)]
pub struct Line {
    pub id: String,
    pub amount: i64,
    pub receipt: u64,
    /// The budget line's name and id, where it was spent on one.
    pub budget: Option<(usize, String)>,
    pub accepted: Option<i64>,
    pub reversed: bool,
}

/// Where a receipt counts.
#[derive(PartialEq, Clone, Copy, Debug)]
pub enum Counted {
    InReport,
    InLedger,
}
