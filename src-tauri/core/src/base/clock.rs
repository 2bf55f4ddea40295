//! The time, passed in: rules and stories never ask the machine.

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime};

pub trait Clock: Send {
    /// The desk's wall clock, local time.
    fn now(&self) -> NaiveDateTime;

    fn today(&self) -> NaiveDate {
        self.now().date()
    }
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> NaiveDateTime {
        let now: DateTime<Local> = Local::now();
        now.naive_local()
    }
}

/// A clock that stands still: stories and the demo county.
pub struct FixedClock(pub NaiveDateTime);

impl Clock for FixedClock {
    fn now(&self) -> NaiveDateTime {
        self.0
    }
}
