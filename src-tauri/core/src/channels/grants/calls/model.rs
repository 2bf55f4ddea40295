//! A call and its life. No I/O.
//!
//! ```text
//! draft → published → finished
//!    └────────┴→ cancelled
//! ```

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rules::{RuleFields, no_rule_twice};
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{required, written};
use crate::channels::grants::TrancheFields;
use crate::channels::grants::model::{FundId, PlannedTranche, amount_is_positive, plan_amounts};
use crate::procedures::notice::LONGEST as LONGEST_NOTICE;
use crate::{id, words_enum};

id!(
    /// A call for proposals (项目征集).
    CallId
);

words_enum! {
    CallState {
        Draft = "draft",
        Published = "published",
        Finished = "finished",
        Cancelled = "cancelled",
    }
}

words_enum! {
    /// Where a call stands on a day; of a published one it follows from its days.
    CallPhase {
        Draft = "draft",
        /// Published, not open yet.
        Coming = "coming",
        Open = "open",
        /// Closed to applications: they are checked, reviewed and decided.
        Deciding = "deciding",
        Finished = "finished",
        Cancelled = "cancelled",
    }
}

/// What of a fund goes into a call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallShare {
    pub fund: FundId,
    pub amount: Yuan,
}

/// A paper an application has to bring.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperWanted {
    pub label: String,
    pub required: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallFields {
    pub name: String,
    pub opens_on: NaiveDate,
    pub closes_on: NaiveDate,
    pub budget: Yuan,
    pub shares: Vec<CallShare>,
    #[serde(default)]
    pub rules: Vec<RuleFields>,
    #[serde(default)]
    pub papers: Vec<PaperWanted>,
    /// How an award is paid out unless agreed otherwise.
    #[serde(default)]
    pub plan: Vec<TrancheFields>,
    /// Days the result stands in public; 0: no notice.
    pub notice_days: u32,
    pub notice_working: bool,
    #[serde(default)]
    pub note: Option<String>,
}

impl CallFields {
    pub fn checked(mut self) -> Result<Self> {
        self.name = required(&self.name, "name")?;
        self.note = written(self.note.as_deref());
        if self.closes_on < self.opens_on {
            return Err(refuse("grants-end-before-start")
                .at("closesOn")
                .arg("from", self.opens_on)
                .arg("to", self.closes_on)
                .into());
        }
        if !self.budget.is_positive() {
            return Err(refuse("grants-amount-not-positive")
                .at("budget")
                .arg("amount", self.budget.grouped())
                .into());
        }
        self.shares_make_up_budget()?;
        for rule in &mut self.rules {
            *rule = rule.clone().checked()?;
        }
        no_rule_twice(&self.rules)?;
        for paper in &mut self.papers {
            paper.label = required(&paper.label, "papers")?;
        }
        if self.notice_days > LONGEST_NOTICE {
            return Err(refuse("notice-days")
                .at("noticeDays")
                .arg("days", self.notice_days)
                .into());
        }
        for part in &mut self.plan {
            part.name = required(&part.name, "tranches")?;
            for condition in &mut part.conditions {
                condition.label = required(&condition.label, "conditions")?;
            }
        }
        if !self.plan.is_empty() {
            // Tried on the whole budget: a plan that cannot divide that divides no award.
            let planned: Vec<PlannedTranche> =
                self.plan.iter().map(TrancheFields::planned).collect();
            plan_amounts(self.budget, &planned)?;
        }
        Ok(self)
    }

    /// The shares of the funds are the budget, to the fen, and no fund stands there twice.
    fn shares_make_up_budget(&self) -> Result<()> {
        for (at, share) in self.shares.iter().enumerate() {
            amount_is_positive(share.amount)?;
            let before = self.shares.iter().take(at);
            if before.into_iter().any(|other| other.fund == share.fund) {
                return Err(refuse("grants-call-fund-twice").at("shares").into());
            }
        }
        let sum: Yuan = self.shares.iter().map(|share| share.amount).sum();
        if sum == self.budget {
            return Ok(());
        }
        Err(refuse("grants-call-shares")
            .at("shares")
            .arg("sum", sum.grouped())
            .arg("budget", self.budget.grouped())
            .arg("difference", (self.budget - sum).abs().grouped())
            .into())
    }
}

/// What the rules of a call's life look at.
#[derive(Debug, Clone)]
pub struct CallStanding {
    pub name: String,
    pub state: CallState,
    pub opens_on: NaiveDate,
    pub closes_on: NaiveDate,
}

impl CallStanding {
    pub fn phase(&self, today: NaiveDate) -> CallPhase {
        match self.state {
            CallState::Draft => CallPhase::Draft,
            CallState::Finished => CallPhase::Finished,
            CallState::Cancelled => CallPhase::Cancelled,
            CallState::Published if today < self.opens_on => CallPhase::Coming,
            CallState::Published if today <= self.closes_on => CallPhase::Open,
            CallState::Published => CallPhase::Deciding,
        }
    }

    /// Applications are dated within the call's days.
    pub fn takes_in(&self, on: NaiveDate) -> Result<()> {
        if self.state != CallState::Published {
            return Err(refuse("grants-call-not-open")
                .at("call")
                .arg("call", &self.name)
                .arg("state", self.state.word())
                .into());
        }
        if on < self.opens_on || on > self.closes_on {
            return Err(refuse("grants-call-days")
                .at("on")
                .arg("call", &self.name)
                .arg("on", on)
                .arg("from", self.opens_on)
                .arg("to", self.closes_on)
                .into());
        }
        Ok(())
    }

    pub fn becomes(&self, to: CallState) -> Result<CallState> {
        use CallState::{Cancelled, Draft, Finished, Published};
        match (self.state, to) {
            (Draft, Published | Cancelled) | (Published, Finished | Cancelled) => Ok(to),
            _ => Err(refuse("grants-call-move")
                .at("call")
                .arg("call", &self.name)
                .arg("from", self.state.word())
                .arg("to", to.word())
                .into()),
        }
    }

    /// The year that "once a year" and the numbers go by.
    pub fn year(&self) -> i32 {
        self.opens_on.year()
    }
}

/// Once applications were handed in, the rules they were made under stay; only the last day moves out.
pub fn may_be_edited(standing: &CallStanding, handed_in: usize) -> Result<()> {
    let over = matches!(standing.state, CallState::Finished | CallState::Cancelled);
    if handed_in == 0 && !over {
        return Ok(());
    }
    Err(refuse("grants-call-in-use")
        .at("call")
        .arg("call", &standing.name)
        .arg("count", handed_in)
        .into())
}

/// What waits for a decision again waits in a call that still goes on.
pub fn still_decides(standing: &CallStanding, application: &str) -> Result<()> {
    match standing.state {
        CallState::Finished | CallState::Cancelled => Err(refuse("grants-undo-call-over")
            .arg("call", &standing.name)
            .arg("application", application)
            .arg("state", standing.state.word())
            .into()),
        _ => Ok(()),
    }
}

/// A call is finished when nothing in it waits for a decision.
pub fn nothing_waits(name: &str, undecided: usize) -> Result<()> {
    match undecided {
        0 => Ok(()),
        count => Err(refuse("grants-call-undecided")
            .at("call")
            .arg("call", name)
            .arg("count", count)
            .into()),
    }
}

/// The last day is moved out, never in: nobody who planned by it is shut out.
pub fn extends(standing: &CallStanding, to: NaiveDate) -> Result<()> {
    standing.becomes(CallState::Finished)?;
    if to > standing.closes_on {
        return Ok(());
    }
    Err(refuse("grants-call-not-extended")
        .at("closesOn")
        .arg("closes", standing.closes_on)
        .arg("to", to)
        .into())
}

/// Invariant 3: the awards of a call stay within its budget, and within what each fund gives to it.
pub fn call_has_room(budget: Yuan, awarded: Yuan, amount: Yuan) -> Result<()> {
    if awarded + amount <= budget {
        return Ok(());
    }
    Err(refuse("grants-over-call")
        .at("amount")
        .arg("budget", budget.grouped())
        .arg("awarded", awarded.grouped())
        .arg("amount", amount.grouped())
        .arg("short", (awarded + amount - budget).grouped())
        .into())
}

/// What is promised of a fund is free beside what other calls promise of it.
pub fn promise_is_free(
    fund: &str,
    free: Option<Yuan>,
    promise: Yuan,
    by_others: Yuan,
    others: &[String],
) -> Result<()> {
    let Some(free) = free.filter(|free| promise + by_others > *free && by_others.is_positive())
    else {
        return Ok(());
    };
    Err(refuse("grants-call-promised")
        .at("shares")
        .arg("fund", fund)
        .arg("free", free.grouped())
        .arg("others", others.join("、"))
        .arg("byOthers", by_others.grouped())
        .arg("promise", promise.grouped())
        .arg("short", (promise + by_others - free).grouped())
        .into())
}

pub fn share_has_room(fund: &str, share: Option<Yuan>, awarded: Yuan, amount: Yuan) -> Result<()> {
    let Some(share) = share else {
        return Err(refuse("grants-fund-not-of-call")
            .at("fund")
            .arg("fund", fund)
            .into());
    };
    if awarded + amount <= share {
        return Ok(());
    }
    Err(refuse("grants-over-share")
        .at("fund")
        .arg("fund", fund)
        .arg("share", share.grouped())
        .arg("awarded", awarded.grouped())
        .arg("amount", amount.grouped())
        .arg("short", (awarded + amount - share).grouped())
        .into())
}
