//! An award is made, with its plan of tranches.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::dice::{Says, yuan};
use super::model::{Award, Condition, Met, Stage, Sums, Tranche};
use super::money::ByDay;
use super::{LIVE, Operators};

/// How an award is to be paid out, with the amounts the model makes of it.
pub(super) struct Plan {
    pub asked: Value,
    pub amounts: Vec<i64>,
}

impl Operators {
    /// Room on the desk for one more, or none: one that is over rests.
    pub(super) fn has_room(&mut self) -> bool {
        let model = &mut self.model;
        if model.live.len() < LIVE {
            return true;
        }
        let over = |at: &usize| model.awards[*at].stage == Stage::Over;
        match model.live.iter().position(over) {
            Some(at) => {
                model.live.swap_remove(at);
                true
            }
            None => false,
        }
    }

    pub(super) fn awards(&mut self) {
        if !self.has_room() {
            return;
        }
        let (fund, body) = (self.some_fund(), self.some_body());
        let free = self.model.funds[fund].free();
        let amount = self.dice.amount(free.min(2_000_000));
        // At times before the fund was there.
        let decided = match self.dice.once_in(30) {
            true => self.model.funds[fund].starts - Days::new(1),
            false => self.some_day(),
        };
        let plan = self.plan(amount);
        let says = self
            .makes_sense(amount, decided, &plan)
            .and(self.since_fund(fund, decided))
            .no_if(amount > free, "grants-over-fund");
        let op = json!({"project": self.model.bodies[body].project, "fund": self.model.funds[fund].id,
            "amount": yuan(amount), "decidedOn": decided, "tranches": plan.asked});
        if let Some(made) = self.tries("makeAward", op, &says) {
            let no = made.no.unwrap();
            self.is_awarded((made.id, no), (fund, body), amount, decided, &plan.amounts);
        }
    }

    /// No award is older than its fund.
    pub(super) fn since_fund(&self, fund: usize, decided: NaiveDate) -> Says {
        let starts = self.model.funds[fund].starts;
        Says::yes().no_if(decided < starts, "grants-award-before-fund")
    }

    pub(super) fn makes_sense(&self, amount: i64, decided: NaiveDate, plan: &Plan) -> Says {
        self.not_to_come(decided)
            .no_if(amount <= 0, "grants-amount-not-positive")
            .no_if(
                plan.amounts.iter().sum::<i64>() > amount,
                "grants-tranches-over-award",
            )
    }

    pub(super) fn is_awarded(
        &mut self,
        (id, no): (String, String),
        (fund, body): (usize, usize),
        amount: i64,
        decided: NaiveDate,
        amounts: &[i64],
    ) {
        let nth = self.model.takes_number("award", decided);
        assert_eq!(no, format!("资〔{}〕{nth:03}号", decided.format("%Y")));
        self.model.fund(fund).reserved += amount;
        let tranches = self.tranches(&id, amounts);
        let at = self.model.awards.len();
        self.model.live.push(at);
        self.touches(at);
        let award = Award {
            paid_days: ByDay::default(),
            id,
            no,
            fund,
            body,
            application: None,
            stage: Stage::Pending,
            void: false,
            amount,
            decided,
            hub_signed: None,
            body_signed: None,
            ends: None,
            sums: Sums::default(),
            owes: false,
            kept: 0,
            written_off: 0,
            last: None,
            tranches,
            budget: Vec::new(),
            cap: None,
            regrant: 0,
            sub_grants: Vec::new(),
            paid_on: Vec::new(),
            reports: Vec::new(),
        };
        self.model.awards.push(award.into());
    }

    /// The tranches as the book wrote them down.
    pub(super) fn tranches(&self, award: &str, amounts: &[i64]) -> Vec<Tranche> {
        let page = self.asks("award", json!({"id": award}));
        let shown = page["tranches"].as_array().unwrap();
        assert_eq!(shown.len(), amounts.len());
        let tranches = amounts.iter().zip(shown).map(|(amount, shown)| {
            let condition = &shown["conditions"][0];
            Tranche {
                id: shown["id"].as_str().unwrap().to_owned(),
                amount: *amount,
                paid: 0,
                in_flight: 0,
                condition: condition["id"].as_str().map(|id| Condition {
                    id: id.to_owned(),
                    agreement: condition["kind"] == "agreement",
                    state: Met::Open,
                }),
            }
        });
        tranches.collect()
    }

    /// By percents, the last taking the rest, or by amounts: at times a fen short of the award, or over it.
    pub(super) fn plan(&mut self, amount: i64) -> Plan {
        let percents: &[i64] = match self.dice.roll(4) {
            0 => &[100],
            1 => &[60, 40],
            2 => &[50, 30, 20],
            _ => {
                let off = [0, 0, 0, 0, -1, 1][self.dice.roll(6)];
                let amounts = vec![amount / 2, (amount - amount / 2 + off).max(0)];
                let asked = amounts
                    .iter()
                    .map(|amount| json!({"name": "按额拨付", "amount": yuan(*amount)}));
                return Plan {
                    asked: asked.collect(),
                    amounts,
                };
            }
        };
        let last = percents.len() - 1;
        let tranches = percents.iter().enumerate().map(|(at, percent)| {
            let conditions = match at {
                0 if last == 2 => json!([{"kind": "agreement", "label": "协议已签"}]),
                at if at == last && last > 0 => json!([{"kind": "report", "label": "中期报告"}]),
                _ => json!([]),
            };
            json!({"name": format!("第{}期", at + 1), "percent": percent.to_string(), "conditions": conditions})
        });
        Plan {
            asked: tranches.collect(),
            amounts: shares(amount, percents),
        }
    }

    pub(super) fn touches(&mut self, at: usize) {
        self.touched.insert(at);
    }

    /// A day on which a step may be said to have been, seldom before the one it follows.
    pub(super) fn some_day_after(&mut self, before: Option<NaiveDate>) -> NaiveDate {
        match (before, self.dice.roll(10)) {
            (Some(before), 0) => before - Days::new(1),
            (_, 1) => self.today + Days::new(1),
            _ => self.today,
        }
    }
}

/// Each share cut to the fen, the last takes the rest.
pub(super) fn shares(amount: i64, percents: &[i64]) -> Vec<i64> {
    let (_, first) = percents.split_last().unwrap();
    let mut amounts: Vec<i64> = first.iter().map(|percent| amount * percent / 100).collect();
    amounts.push(amount - amounts.iter().sum::<i64>());
    amounts
}
