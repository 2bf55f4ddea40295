//! The money as whole fen, kept by a small model that shares no code with the core.

use chrono::NaiveDate;

/// A small generator of its own, so that a failing run is told by its seed.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    /// In fen: all of it, a fen more, nothing, or some of it and at times a little more.
    pub fn amount(&mut self, around: i64) -> i64 {
        let around = around.max(1);
        match self.roll(6) {
            0 => around,
            1 => around + 1,
            2 if self.roll(2) == 0 => 0,
            _ => self.roll((around + around / 6 + 1) as usize) as i64,
        }
    }
}

pub struct Fund {
    pub id: String,
    pub name: String,
    pub starts: NaiveDate,
    pub ends: NaiveDate,
    pub promised: i64,
    pub received: i64,
    pub committed: i64,
    pub reserved: i64,
    pub paid: i64,
    pub refunded: i64,
}

impl Fund {
    pub fn cash(&self) -> i64 {
        self.received - self.paid + self.refunded
    }
    pub fn free(&self) -> i64 {
        self.promised.max(self.received) - self.committed - self.reserved
    }
    pub fn is_open(&self, on: NaiveDate) -> bool {
        self.starts <= on && on <= self.ends
    }
}

/// An organisation with its one project.
pub struct Body {
    pub organisation: String,
    pub project: String,
    pub held: bool,
}

#[derive(PartialEq, Clone, Copy, Debug)]
pub enum Stage {
    Pending,
    Active,
    Suspended,
    Over,
}

pub struct Award {
    pub id: String,
    pub fund: usize,
    pub body: usize,
    pub stage: Stage,
    pub amount: i64,
    pub decided: NaiveDate,
    pub signed: NaiveDate,
    pub committed: i64,
    /// Before refunds.
    pub paid: i64,
    pub refunded: i64,
    pub accepted: i64,
    /// The latest day anything of it was posted on.
    pub last: NaiveDate,
    pub tranches: Vec<Tranche>,
}

impl Award {
    pub fn net(&self) -> i64 {
        self.paid - self.refunded
    }
    /// Paid and not explained yet.
    pub fn left(&self) -> i64 {
        self.net() - self.accepted
    }
    /// Once it is over, only what is left can still be accepted or come back.
    pub fn settled_but(&self, amount: i64) -> bool {
        self.stage != Stage::Over || amount <= self.left()
    }
    pub fn in_flight(&self) -> i64 {
        self.tranches.iter().map(|tranche| tranche.in_flight).sum()
    }
}

pub struct Tranche {
    pub id: String,
    pub amount: i64,
    /// Net of what came back of it.
    pub paid: i64,
    pub in_flight: i64,
    /// The report it still waits for.
    pub waits: Option<String>,
}

#[derive(PartialEq, Clone, Copy, Debug)]
pub enum Step {
    Prepared,
    Approved,
    Paid,
    Ended,
}

pub struct Payment {
    pub id: String,
    pub award: usize,
    pub tranche: usize,
    pub amount: i64,
    /// The day it is to be paid, then the day it was.
    pub on: NaiveDate,
    pub step: Step,
}

/// A line of the ledger that can be reversed, other than a payment.
pub struct Entry {
    pub id: String,
    pub amount: i64,
    pub on: NaiveDate,
    pub what: What,
}

#[derive(Clone)]
pub enum What {
    Received {
        fund: usize,
    },
    Refund {
        award: usize,
        tranche: Option<usize>,
    },
    Accepted {
        award: usize,
        receipt: u64,
    },
}

/// `100000` → `1000.00`.
pub fn yuan(fen: i64) -> String {
    format!(
        "{}{}.{:02}",
        if fen < 0 { "-" } else { "" },
        fen.abs() / 100,
        fen.abs() % 100
    )
}
