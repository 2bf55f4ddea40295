//! Conditions are met; what is left is kept or written off; a share is granted on.

use chrono::Days;
use serde_json::json;

use super::Operators;
use super::dice::{Says, yuan};
use super::model::{Met, SubGrant};

impl Operators {
    /// What a tranche waits for is accepted, or one person asks to do without it: she cannot agree with herself.
    pub(super) fn meets_condition(&mut self) {
        let Some(at) = self.some_award() else { return };
        let award = self.model.awards[at].clone();
        let waiting = |met: bool| {
            award.tranches.iter().position(|tranche| {
                let condition = tranche.condition.as_ref();
                condition.is_some_and(|one| (one.state == Met::Done) == met)
            })
        };
        let met = self.dice.once_in(10);
        let Some(tranche) = waiting(met) else { return };
        let condition = award.tranches[tranche].condition.clone().unwrap();
        let over = Says::yes().no_if(condition.state == Met::Done, "grants-condition-met");
        if self.dice.once_in(5) {
            let asked = matches!(condition.state, Met::Asked(_));
            let by_her = condition.state == Met::Asked(self.actor);
            let says = over.no_if(by_her, "grants-waiver-second-person");
            let op = json!({"condition": condition.id, "reason": "疫情期间改线上"});
            if self.tries("waiveCondition", op, &says).is_some() {
                let state = match asked {
                    true => Met::Done,
                    false => Met::Asked(self.actor),
                };
                self.sets_condition(at, tranche, state);
            }
            return;
        }
        let op = json!({"condition": condition.id, "evidence": "中期报告"});
        if self.tries("acceptCondition", op, &over).is_some() {
            self.sets_condition(at, tranche, Met::Done);
        }
    }

    fn sets_condition(&mut self, at: usize, tranche: usize, state: Met) {
        if let Some(condition) = &mut self.model.award(at).tranches[tranche].condition {
            condition.state = state;
        }
    }

    /// The organisation keeps what is left, or it is given up.
    pub(super) fn settles(&mut self) {
        let Some(at) = self.some_award() else { return };
        let award = self.model.awards[at].clone();
        if award.left() <= 0 && !self.dice.once_in(6) {
            return;
        }
        let amount = self.dice.amount((award.left() / 3).max(1));
        let on = self.some_day();
        let kept = self.dice.once_in(2);
        let from = award.paid_on.iter().min().copied();
        let from = from.unwrap_or(award.decided);
        let by = match self.dice.once_in(5) {
            true => self.actor,
            false => "县妇联党组会议",
        };
        let says = self
            .not_to_come(on)
            .no_if(amount <= 0, "grants-amount-not-positive")
            .no_if(amount > award.left(), "grants-over-left")
            .no_if(on < from, "grants-settled-before-paid")
            .no_if(!kept && by == self.actor, "grants-write-off-same-person");
        let verb = if kept { "keepUnspent" } else { "writeOff" };
        let op = json!({"award": award.id, "amount": yuan(amount), "decidedOn": on, "decidedBy": by,
            "paper": "会议纪要", "reason": "按决定处理"});
        if self.tries(verb, op, &says).is_some() {
            let award = self.model.award(at);
            match kept {
                true => award.kept += amount,
                false => award.written_off += amount,
            }
            self.touches(at);
        }
    }

    /// A small project is given some of it, agreed first and paid later.
    pub(super) fn grants_on(&mut self) {
        let Some(at) = self.some_award() else { return };
        let award = self.model.awards[at].clone();
        let editing = self.dice.once_in(3).then_some(award.sub_grants.len());
        let editing = editing.filter(|count| *count > 0);
        let editing = editing.map(|count| self.dice.roll(count));
        let others = award.sub_grants.iter().enumerate();
        let others = others.filter(|(nth, _)| Some(*nth) != editing);
        let others: i64 = others.map(|(_, grant)| grant.amount).sum();
        let amount = self.dice.amount(award.amount / 8);
        let agreed = self.some_day();
        let paid = match self.dice.roll(4) {
            0 => None,
            1 => Some(agreed - Days::new(1)),
            _ => Some(agreed),
        };
        let says = self
            .not_to_come(agreed)
            .no_if(amount <= 0, "grants-amount-not-positive")
            .no_if(
                others + amount > award.amount,
                "grants-sub-grant-over-award",
            )
            .no_if(
                paid.is_some_and(|paid| paid > self.today),
                "grants-in-future",
            )
            .no_if(
                paid.is_some_and(|paid| paid < agreed),
                "grants-sub-grant-days",
            )
            .no_if(award.void, "grants-sub-grant-award-void")
            .no_if(
                paid.is_some_and(|paid| award.paid_on.iter().all(|day| paid < *day)),
                "grants-sub-grant-before-payment",
            );
        let mut op = json!({"recipient": "云岫社区巧手队", "purpose": "邻里互助", "amount": yuan(amount),
            "agreedOn": agreed, "paidOn": paid});
        let (verb, key, id) = match editing {
            Some(nth) => ("editSubGrant", "subGrant", award.sub_grants[nth].id.clone()),
            None => ("addSubGrant", "award", award.id.clone()),
        };
        op[key] = json!(id);
        let Some(made) = self.tries(verb, op, &says) else {
            return;
        };
        let grant = SubGrant {
            id: made.id,
            amount,
            paid: paid.is_some(),
        };
        let grants = &mut self.model.award(at).sub_grants;
        match editing {
            Some(nth) => grants[nth] = grant,
            None => grants.push(grant),
        }
        self.touches(at);
    }
}
