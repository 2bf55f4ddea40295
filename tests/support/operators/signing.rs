//! A draft is edited, signed by one side or both; payments are stopped and go on.

use chrono::NaiveDate;
use serde_json::json;

use super::Operators;
use super::dice::{Says, yuan};
use super::model::{Flow, Met, Stage};

impl Operators {
    /// A draft is written anew.
    pub(super) fn edits(&mut self) {
        let Some(at) = self.some_award() else { return };
        let award = self.model.awards[at].clone();
        let draft = award.stage == Stage::Pending && !award.anyone_signed();
        let reserved = if award.stage == Stage::Pending {
            award.amount
        } else {
            0
        };
        let free = self.model.funds[award.fund].free() + reserved;
        let (amount, decided) = (self.dice.amount(award.amount), self.some_day());
        let plan = self.plan(amount);
        let awaited = award.reports.iter().any(|report| report.tranche.is_some());
        let approved = award
            .application
            .map(|at| self.model.applications[at].approved);
        let mut says = self
            .makes_sense(amount, decided, &plan)
            .and(self.since_fund(award.fund, decided))
            .no_if(!draft, "grants-award-not-draft")
            .no_if(amount > free, "grants-over-fund")
            .no_if(awaited, "grants-plan-awaited")
            .no_if(
                approved.is_some_and(|most| amount > most),
                "grants-over-approved",
            )
            .and(self.call_has(&award, amount - award.amount))
            .no_if(
                amount < award.granted_on_in_all(),
                "grants-award-below-sub-grants",
            )
            .no_if(amount < award.sums.accepted, "grants-amend-below-paid");
        if let Some(application) = award.application {
            says = says.and(self.follows_decision(application, decided));
        }
        let op = json!({"award": award.id, "fund": self.model.funds[award.fund].id, "amount": yuan(amount),
            "decidedOn": decided, "tranches": plan.asked});
        if self.tries("editAward", op, &says).is_some() {
            self.model.fund(award.fund).reserved += amount - award.amount;
            let tranches = self.tranches(&award.id, &plan.amounts);
            let award = self.model.award(at);
            (award.amount, award.decided, award.tranches) = (amount, decided, tranches);
            self.touches(at);
        }
    }

    /// By both at once, or by one side first.
    pub(super) fn signs(&mut self) {
        let Some(at) = self.some_award() else { return };
        let award = self.model.awards[at].clone();
        let mut on = self.some_day();
        if !self.dice.once_in(8) {
            on = on.max(award.decided);
        }
        let (mut hub, mut body) = (Some(on), Some(on));
        match self.dice.roll(6) {
            0 => hub = None,
            1 => body = None,
            _ => {}
        }
        let signed = hub.or(award.hub_signed).zip(body.or(award.body_signed));
        let signed = signed.map(|(hub, body)| hub.max(body));
        let planned: i64 = award.tranches.iter().map(|tranche| tranche.amount).sum();
        let pending = award.stage == Stage::Pending;
        let budget: i64 = award.budget.iter().map(|line| line.amount).sum();
        let mut says = self
            .not_to_come(on)
            .no_if(award.stage == Stage::Over, "grants-award-move")
            .no_if(award.stage == Stage::Active, "grants-award-move")
            .no_if(award.stage == Stage::Suspended, "grants-signed-already")
            .no_if(
                pending && !award.budget.is_empty() && budget != award.amount,
                "grants-budget-sum",
            )
            .no_if(on < award.decided, "grants-signed-before-decision");
        if let Some(signed) = signed.filter(|_| pending) {
            let fund = &self.model.funds[award.fund];
            says = says
                .no_if(planned != award.amount, "grants-tranches-sum")
                .no_if(fund.free() < 0, "grants-over-fund")
                .no_if(!self.model.unlocked(signed), "grants-period-locked");
        }
        let op = json!({"award": award.id, "hubSignedOn": hub, "organisationSignedOn": body});
        if self.tries("signAgreement", op, &says).is_none() {
            return;
        }
        if !award.anyone_signed() {
            self.model.takes_number("agreement", on);
        }
        let award = self.model.award(at);
        award.hub_signed = hub.or(award.hub_signed);
        award.body_signed = body.or(award.body_signed);
        if let Some(signed) = signed {
            self.goes_active(at, signed);
        }
        self.touches(at);
    }

    fn goes_active(&mut self, at: usize, signed: NaiveDate) {
        let award = self.model.award(at);
        award.stage = Stage::Active;
        for tranche in &mut award.tranches {
            if let Some(condition) = tranche.condition.as_mut().filter(|one| one.agreement) {
                condition.state = Met::Done;
            }
        }
        let (fund, amount) = (award.fund, award.amount);
        self.model.fund(fund).reserved -= amount;
        self.model.posts_of(Flow::Committed, at, amount, signed);
    }

    /// Payments to one organisation stop, and go on.
    pub(super) fn holds(&mut self) {
        let body = self.some_body();
        // Mostly lifted, so that there is work.
        let (verb, held) = match self.dice.roll(6) {
            0 => ("holdOrganisation", true),
            _ => ("liftHold", false),
        };
        let before = self.model.bodies[body].held;
        let says = Says::yes()
            .no_if(held && before, "grants-held-already")
            .no_if(!held && !before, "grants-not-held");
        let op = json!({"organisation": self.model.bodies[body].organisation, "reason": "核查"});
        if self.tries(verb, op, &says).is_some() {
            self.model.body(body).held = held;
        }
    }

    /// One award is suspended, and resumed.
    pub(super) fn suspends(&mut self) {
        let Some(at) = self.some_award() else { return };
        let stage = self.model.awards[at].stage;
        let (verb, says, to) = match self.dice.roll(4) {
            0 => (
                "holdAward",
                Says::yes().no_if(stage != Stage::Active, "grants-award-move"),
                Stage::Suspended,
            ),
            _ => (
                "resumeAward",
                Says::yes().no_if(stage != Stage::Suspended, "grants-not-suspended"),
                Stage::Active,
            ),
        };
        let op = json!({"award": self.model.awards[at].id, "reason": "核查"});
        if self.tries(verb, op, &says).is_some() {
            self.model.award(at).stage = to;
        }
    }
}
