//! 结项结算书: where every yuan of an award went, with the equation of its closing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::OfAward;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::closing::SettlementKind;
use crate::channels::grants::closing::pages::{CloseoutAsk, closeout};
use crate::channels::grants::expenses::BudgetClass;
use crate::channels::grants::expenses::pages::{ReportsAsk, SpendingAsk, reports, spending_page};
use crate::channels::grants::model::{AwardId, AwardState, EntryKind};
use crate::channels::grants::pages::{AwardAsk, AwardsAsk, award, awards};
use crate::summaries::letterhead::{Letterhead, letterhead};
use crate::summaries::paper::{Choice, Paper};

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosingSettlementAsk {
    pub award: AwardId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosingSettlement {
    pub letterhead: Letterhead,
    pub of: OfAward,
    pub state: AwardState,
    pub state_on: NaiveDate,
    pub awarded: Yuan,
    pub paid: Yuan,
    pub refunded: Yuan,
    pub accepted: Yuan,
    pub kept: Yuan,
    pub written_off: Yuan,
    /// Not explained by any of these: still owed.
    pub owed: Yuan,
    pub owed_due_on: Option<NaiveDate>,
    /// Budget against actual by class and line.
    pub budget: Vec<SettledLine>,
    pub movements: Vec<SettledMovement>,
    pub reports: Vec<SettledReport>,
    pub decisions: Vec<SettledDecision>,
    pub sub_grants: Vec<SettledSubGrant>,
    pub as_of: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettledLine {
    /// None: accepted without a report, so that no class knows it.
    pub class: Option<BudgetClass>,
    /// None: the class as a whole.
    pub line: Option<String>,
    pub budget: Yuan,
    pub accepted: Yuan,
    pub left: Yuan,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettledMovement {
    pub on: NaiveDate,
    pub kind: EntryKind,
    pub voucher_no: Option<String>,
    pub tranche: Option<String>,
    /// What it does to what was paid: negative for what came back.
    pub effect: Yuan,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettledReport {
    pub name: String,
    pub submitted_on: Option<NaiveDate>,
    pub amount: Yuan,
    pub accepted: Yuan,
    pub disallowed: Yuan,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettledDecision {
    pub kind: SettlementKind,
    pub amount: Yuan,
    pub on: NaiveDate,
    pub by: String,
    pub paper: Option<String>,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettledSubGrant {
    pub recipient: String,
    pub purpose: String,
    pub amount: Yuan,
    pub paid_on: Option<NaiveDate>,
}

impl Paper for ClosingSettlement {
    type Ask = ClosingSettlementAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "award"
    }

    fn draw(reader: &Reader, ask: &ClosingSettlementAsk) -> Result<Self> {
        let page = award(reader, &AwardAsk { id: ask.award })?;
        let closing = closeout(reader, &CloseoutAsk { award: ask.award })?;
        let told = reports(
            reader,
            &ReportsAsk {
                award: Some(ask.award),
                ..ReportsAsk::default()
            },
        )?;
        let sums = closing.equation;
        Ok(ClosingSettlement {
            letterhead: letterhead(reader)?,
            of: OfAward::of(&page),
            state: page.award.state,
            state_on: page.state_on,
            awarded: page.award.amount,
            paid: sums.paid,
            refunded: sums.refunded,
            accepted: sums.accepted,
            kept: sums.kept,
            written_off: sums.written_off,
            owed: sums.owed,
            owed_due_on: sums.owed_due_on,
            budget: budget(reader, ask.award)?,
            movements: page
                .ledger
                .into_iter()
                .filter(|line| matches!(line.bears_on, EntryKind::Disbursement | EntryKind::Refund))
                .map(|line| SettledMovement {
                    on: line.posted_on,
                    kind: line.kind,
                    voucher_no: line.voucher_no,
                    tranche: line.tranche_name,
                    effect: line.effect,
                })
                .collect(),
            reports: told
                .rows
                .into_iter()
                .map(|row| SettledReport {
                    name: row.name,
                    submitted_on: row.submitted_on,
                    amount: row.amount,
                    accepted: row.accepted,
                    disallowed: row.disallowed,
                })
                .collect(),
            decisions: closing
                .settlements
                .into_iter()
                .map(|row| SettledDecision {
                    kind: row.kind,
                    amount: row.amount,
                    on: row.decided_on,
                    by: row.decided_by,
                    paper: row.paper,
                    reason: row.reason,
                })
                .collect(),
            sub_grants: closing
                .sub_grants
                .into_iter()
                .map(|row| SettledSubGrant {
                    recipient: row.recipient,
                    purpose: row.purpose,
                    amount: row.amount,
                    paid_on: row.paid_on,
                })
                .collect(),
            as_of: reader.today(),
        })
    }

    /// Every award that was signed.
    fn all(reader: &Reader) -> Result<Vec<Choice<ClosingSettlementAsk>>> {
        let rows = awards(reader, &AwardsAsk::default())?.rows.into_iter();
        Ok(rows
            .filter(|row| row.signed_on.is_some())
            .map(|row| {
                let ask = ClosingSettlementAsk { award: row.id };
                let organisation = Some(row.organisation.name);
                Choice::of(ask, Some(row.no), row.project.name, organisation)
            })
            .collect())
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        self.of.project.clone()
    }

    fn number(&self) -> Option<String> {
        Some(self.of.award_no.clone())
    }
}

/// Each class with its lines beneath it.
fn budget(reader: &Reader, award: AwardId) -> Result<Vec<SettledLine>> {
    let spending = spending_page(reader, &SpendingAsk { award })?;
    let mut rows = Vec::new();
    for class in &spending.classes {
        rows.push(SettledLine {
            class: Some(class.class),
            line: None,
            budget: class.budget,
            accepted: class.accepted,
            left: class.left,
        });
        let lines = spending.lines.iter();
        rows.extend(
            lines
                .filter(|line| line.class == class.class)
                .map(|line| SettledLine {
                    class: Some(line.class),
                    line: Some(line.line.clone()),
                    budget: line.budget,
                    accepted: line.accepted,
                    left: line.left,
                }),
        );
    }
    if !rows.is_empty() && spending.without_report.is_positive() {
        rows.push(SettledLine {
            class: None,
            line: None,
            budget: Yuan::ZERO,
            accepted: spending.without_report,
            left: -spending.without_report,
        });
    }
    Ok(rows)
}
