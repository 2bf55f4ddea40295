//! Steps are taken back and done again. What stands in the ledger, and a number that a paper may bear, stays.

use hub::Stop;

use super::Operators;
use super::dice::Says;
use super::model::{Called, Model};

impl Operators {
    /// A few operations, then as many of them taken back as can be, then some of those done again.
    pub(super) fn takes_steps_back(&mut self) {
        let mut before: Vec<Model> = Vec::new();
        for _ in 0..=self.dice.roll(3) {
            let (stood, done) = (self.model.clone(), self.done);
            self.acts_on();
            if self.done > done + 1 {
                // It did two things at once: only the last would be taken back.
                before.clear();
            } else if self.done > done {
                before.push(stood);
            }
        }
        let mut taken_back: Vec<Model> = Vec::new();
        while let Some(stood) = before.pop() {
            if !self.takes_back_to(&stood) {
                break;
            }
            let present = std::mem::replace(&mut self.model, stood);
            taken_back.push(present);
        }
        for _ in 0..self.dice.roll(taken_back.len() + 1) {
            if let Some(stood) = taken_back.pop() {
                self.redoes(stood);
            }
        }
        if !taken_back.is_empty() && self.dice.once_in(2) {
            self.redoes(taken_back.pop().unwrap());
        }
        // What was looked at meanwhile may stand otherwise again, or not at all.
        let (awards, funds) = (self.model.awards.len(), self.model.funds.len());
        self.touched.retain(|at| *at < awards);
        self.touched_funds.retain(|at| *at < funds);
    }

    /// The last step goes back, unless it posted something or took a number for good.
    fn takes_back_to(&mut self, stood: &Model) -> bool {
        let code = if self.model.lines != stood.lines {
            Some("journal-posted")
        } else if self.model.binding() != stood.binding() {
            Some("journal-number-passed")
        } else {
            None
        };
        match (hub::undo(&mut self.book, None), code) {
            (Ok(_), None) => {
                self.done += 1;
                *self.verbs.entry("undo").or_default() += 1;
                true
            }
            (Err(Stop::Refused(refusal)), Some(code)) if refusal.code == code => {
                self.refused += 1;
                *self.met.entry(code).or_default() += 1;
                false
            }
            (outcome, code) => panic!(
                "operation {}, {} undo: the model says {}, the book {outcome:?}",
                self.tried() + 1,
                self.today,
                code.unwrap_or("yes")
            ),
        }
    }

    /// Called before the model follows: what a later step back is to bring again.
    pub(super) fn is_turned_down(&mut self, at: usize) {
        let stood = self.model.applications[at].clone();
        let entry = self.book.head().unwrap().seq;
        self.model.turned_down = Some((at, stood, entry));
    }

    /// The step that turned an application down is taken back, whatever came after it.
    pub(super) fn brings_back_application(&mut self) {
        let Some((at, stood, entry)) = self.model.turned_down.take() else {
            return;
        };
        let call = &self.model.calls[stood.call];
        let over = matches!(call.state, Called::Finished | Called::Cancelled);
        let only = self.keeps_rules(at, 0).names("grants-rule-once-a-year");
        // The latest step goes back as it was, unless something older was taken back since.
        let since = |(by, back): &(i64, i64)| *by > entry && *back < entry;
        let rules = stood.numbered && (self.model.latest != entry || self.older.iter().any(since));
        let says = Says::yes()
            .no_if(rules && over, "grants-undo-call-over")
            .no_if(rules && only.is_some(), "grants-rule-once-a-year");
        match hub::undo(&mut self.book, Some(entry)) {
            Ok(done) if says.allows() => {
                self.older.push((done.seq, entry));
                self.done += 1;
                *self.verbs.entry("undo of an older step").or_default() += 1;
                self.model.applications[at] = stood;
            }
            Err(Stop::Refused(refusal)) if says.names(&refusal.code).is_some() => {
                let code = says.names(&refusal.code).unwrap();
                self.refused += 1;
                *self.met.entry(code).or_default() += 1;
            }
            outcome => panic!(
                "operation {}, {} an older step back: the model says {says}, the book {outcome:?}",
                self.tried() + 1,
                self.today
            ),
        }
    }

    fn redoes(&mut self, stood: Model) {
        hub::redo(&mut self.book).unwrap();
        self.done += 1;
        *self.verbs.entry("redo").or_default() += 1;
        self.model = stood;
    }
}
