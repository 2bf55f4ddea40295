//! The money of one fund as whole fen, kept by a small model that shares no code with the core.

/// A small generator of its own, so that a failing run is told by its seed.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    pub fn amount(&mut self, around: i64) -> i64 {
        let around = around.max(1) as usize;
        match self.roll(6) {
            0 => around as i64,
            1 => around as i64 + 1,
            2 => 0,
            _ => self.roll(around + around / 4 + 1) as i64,
        }
    }
}

#[derive(Default)]
pub struct Fund {
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
}

#[derive(PartialEq, Clone, Copy, Debug)]
pub enum Stage {
    Pending,
    Active,
    Over,
}

pub struct Award {
    pub id: String,
    pub stage: Stage,
    pub amount: i64,
    pub committed: i64,
    pub paid: i64,
    pub refunded: i64,
    pub tranches: Vec<Tranche>,
}

impl Award {
    pub fn net(&self) -> i64 {
        self.paid - self.refunded
    }
    pub fn in_flight(&self) -> i64 {
        self.tranches.iter().map(|tranche| tranche.in_flight).sum()
    }
}

pub struct Tranche {
    pub id: String,
    pub amount: i64,
    pub paid: i64,
    pub in_flight: i64,
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
    pub step: Step,
}

pub enum Entry {
    Received {
        id: String,
        amount: i64,
    },
    Refund {
        id: String,
        award: usize,
        amount: i64,
    },
}

/// `100000` → `1000.00`.
pub fn yuan(fen: i64) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}
