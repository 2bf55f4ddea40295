//! Applications come in, are completed, found eligible or not, and taken back.

use std::rc::Rc;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::Operators;
use super::dice::{Says, yuan};
use super::model::{Application, Applied, Award, Called};
use super::spending::{CLASSES, NAMES};

impl Operators {
    /// A new application, or the next step of one that is on its way; at times a step out of turn.
    pub(super) fn follows_applications(&mut self) {
        if self.dice.once_in(5) {
            return self.applies();
        }
        let all = self.model.applications.len();
        if all == 0 {
            return;
        }
        let at = all - 1 - self.dice.roll(all.min(30));
        let turn = match self.dice.once_in(7) {
            true => self.dice.roll(8),
            false => match self.model.applications[at].state {
                Applied::Draft | Applied::MoreInformation => 0,
                Applied::Submitted => 1,
                Applied::Eligible => 2,
                Applied::InReview if self.model.applications[at].scored => 4,
                Applied::InReview => 3,
                Applied::Approved => 5 + self.dice.roll(2),
                Applied::Gone => return,
            },
        };
        match turn {
            0 => self.hands_in(at),
            1 => self.moves(at),
            2 => self.opens_review(at),
            3 => self.scores(at),
            4 => self.decides(at),
            5 => self.notices(at),
            6 => self.awards_application(at),
            _ => self.brings_paper(at),
        }
    }

    fn applies(&mut self) {
        let all = self.model.calls.len();
        if all == 0 {
            return;
        }
        let call = all - 1 - self.dice.roll(all.min(4));
        let body = self.some_body();
        let asked = self.dice.amount(self.model.calls[call].budget / 3);
        let lines = match self.dice.roll(3) {
            0 => Vec::new(),
            _ => vec![asked - asked / 10, asked / 10],
        };
        let off = i64::from(self.dice.once_in(10) && !lines.is_empty());
        let says = Says::yes()
            .no_if(
                self.model.calls[call].state != Called::Published,
                "grants-call-not-open",
            )
            .no_if(asked + off <= 0, "grants-amount-not-positive")
            .no_if(off != 0, "grants-application-sums");
        let costs: Vec<Value> = lines
            .iter()
            .enumerate()
            .map(|(name, asked)| json!({"class": CLASSES[name], "line": NAMES[name], "asked": yuan(*asked), "own": "0"}))
            .collect();
        let of = &self.model.bodies[body];
        let op = json!({"call": self.model.calls[call].id, "name": "邻里互助计划", "organisation": of.organisation,
            "project": of.project, "cameBy": "paper", "asked": yuan(asked + off), "own": "0", "lines": costs});
        let Some(made) = self.tries("addApplication", op, &says) else {
            return;
        };
        let page = self.asks("application", json!({"id": made.id}));
        let paper = page["papers"][0]["id"].as_str().unwrap().to_owned();
        let at = self.model.applications.len();
        self.model.call(call).applications.push(at);
        self.model.body(body).applications.push(at);
        self.model.applications.push(
            Application {
                id: made.id,
                call,
                body,
                state: Applied::Draft,
                asked,
                lines,
                approved: 0,
                step: None,
                numbered: false,
                paper: Some(paper),
                scored: false,
                noticed: None,
                award: None,
            }
            .into(),
        );
    }

    /// What the call's rules say of it, for so much.
    pub(super) fn keeps_rules(&self, at: usize, amount: i64) -> Says {
        let application = &self.model.applications[at];
        let (call, body) = (
            &self.model.calls[application.call],
            &self.model.bodies[application.body],
        );
        let year = |call: usize| self.model.calls[call].opens.format("%Y").to_string();
        let another = body.applications.iter().any(|other| {
            let other_one = &self.model.applications[*other];
            *other != at && other_one.counts() && year(other_one.call) == year(application.call)
        });
        let by_hand = |award: &Rc<Award>| {
            let of_year = award.decided.format("%Y").to_string() == year(application.call);
            award.application.is_none() && award.body == application.body && !award.void && of_year
        };
        let another = another || call.once_a_year && self.model.awards.iter().any(by_hand);
        Says::yes()
            .no_if(amount > call.cap, "grants-rule-cap")
            .no_if(body.held, "grants-rule-held")
            .no_if(call.once_a_year && another, "grants-rule-once-a-year")
    }

    /// A step is dated no earlier than the one before, and not in the future.
    pub(super) fn is_dated(&self, step: Option<NaiveDate>, on: NaiveDate) -> Says {
        let early = step.is_some_and(|step| on < step);
        Says::yes().no_if(early || on > self.today, "grants-application-day")
    }

    fn hands_in(&mut self, at: usize) {
        let application = self.model.applications[at].clone();
        let call = self.model.calls[application.call].clone();
        let on = self.some_day_after(application.step);
        let again = application.state == Applied::MoreInformation;
        let draft = application.state == Applied::Draft;
        let says = self
            .is_dated(application.step, on)
            .and(self.keeps_rules(at, application.asked))
            .no_if(!draft && !again, "grants-application-move")
            .no_if(
                draft && call.state != Called::Published,
                "grants-call-not-open",
            )
            .no_if(
                draft && (on < call.opens || on > call.closes),
                "grants-call-days",
            );
        let op = json!({"application": application.id, "on": on});
        if let Some(made) = self.tries("submitApplication", op, &says) {
            if !application.numbered {
                let nth = self.model.takes_number("application", call.opens);
                let no = format!("申字〔{}〕{nth:03}号", call.opens.format("%Y"));
                assert_eq!(made.no.unwrap(), no);
            }
            let application = self.model.application(at);
            (application.numbered, application.state) = (true, Applied::Submitted);
            application.step = Some(on);
        }
    }

    /// Found eligible, sent back, turned down or withdrawn.
    fn moves(&mut self, at: usize) {
        use Applied::{Draft, Eligible, Gone, InReview, MoreInformation, Submitted};
        let application = self.model.applications[at].clone();
        let (to, word) = match self.dice.roll(9) {
            0 => (MoreInformation, "moreInformation"),
            1 => (Gone, "ineligible"),
            2 => (Gone, "withdrawn"),
            _ => (Eligible, "eligible"),
        };
        let from = application.state;
        let moves = match word {
            "eligible" => from == Submitted,
            "moreInformation" => matches!(from, Submitted | Eligible),
            "ineligible" => matches!(from, Submitted | MoreInformation | Eligible),
            _ => matches!(
                from,
                Draft | Submitted | MoreInformation | Eligible | InReview
            ),
        };
        let on = self.some_day_after(application.step);
        let missing = self.model.calls[application.call].paper && application.paper.is_some();
        if to == Eligible && missing && self.dice.roll(3) > 0 {
            return self.brings_paper(at);
        }
        let says = self
            .is_dated(application.step, on)
            .no_if(!moves, "grants-application-move")
            .no_if(to == Eligible && missing, "grants-papers-missing");
        let op =
            json!({"application": application.id, "to": word, "on": on, "reason": "依征集公告"});
        if self.tries("moveApplication", op, &says).is_some() {
            if to == Gone {
                self.is_turned_down(at);
            }
            let application = self.model.application(at);
            (application.state, application.step) = (to, Some(on));
        }
    }

    fn brings_paper(&mut self, at: usize) {
        let application = self.model.applications[at].clone();
        let Some(paper) = application.paper.clone() else {
            return;
        };
        let over = matches!(application.state, Applied::Gone | Applied::Approved);
        let says = Says::yes().no_if(over, "grants-application-closed");
        let op = json!({"paper": paper, "on": self.today});
        if self.tries("receivePaper", op, &says).is_some() {
            self.model.application(at).paper = None;
        }
    }
}
