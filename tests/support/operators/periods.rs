//! Months are locked and years are closed.

use chrono::{Datelike, Days, NaiveDate};
use serde_json::json;

use super::Operators;
use super::dice::Says;
use super::model::Step;

impl Operators {
    /// Rarely: what is settled is shut to everything told late.
    pub(super) fn settles_a_period(&mut self) {
        match self.dice.roll(8) {
            0 => self.locks(),
            1 => self.closes_year(),
            _ => {}
        }
    }

    fn locks(&mut self) {
        let through = match self.dice.once_in(6) {
            true => self.today + Days::new(1),
            false => self.today - Days::new(self.dice.roll(50) as u64),
        };
        let says = self.may_lock(through);
        if self
            .tries("lockPeriod", json!({"through": through}), &says)
            .is_some()
        {
            self.model.locked = Some(through);
        }
    }

    fn may_lock(&self, through: NaiveDate) -> Says {
        let locked = self.model.locked.is_some_and(|locked| locked >= through);
        self.not_to_come(through)
            .no_if(locked, "grants-locked-already")
    }

    /// Nothing of the year is on its way any more.
    fn closes_year(&mut self) {
        let year = self.today.year() - i32::from(!self.dice.once_in(4));
        let through = NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
        let waits = self.model.payments.iter().any(|payment| {
            matches!(payment.step, Step::Prepared | Step::Approved) && payment.on <= through
        });
        let says = self.may_lock(through).no_if(waits, "grants-year-in-flight");
        if self
            .tries("closeYear", json!({"year": year}), &says)
            .is_some()
        {
            self.model.locked = Some(through);
        }
    }
}
