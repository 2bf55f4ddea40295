//! What the budget of an award comes to be: as the review decided it by lines, else what was approved
//! spread over the lines asked for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ApplicationId, ApprovedLine};
use super::rows::{self, ApplicationRow};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::calls::rows::{CallRow, call_by_id};
use crate::channels::grants::expenses::proposal::{Part, spread, turn_of};
use crate::channels::grants::expenses::{BudgetLineFields, ProposedBudget, ProposedLine};

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ProposedBudgetAsk {
    pub application: ApplicationId,
    /// To be approved; where none is said, what was.
    #[serde(default)]
    pub amount: Option<Yuan>,
}

pub fn proposed(reader: &Reader, ask: &ProposedBudgetAsk) -> Result<ProposedBudget> {
    let row = rows::application_by_id(reader, ask.application)?;
    let call = call_by_id(reader, row.call)?;
    let decided = rows::decision_of(reader, row.id)?.and_then(|decision| decision.amount);
    let amount = ask.amount.or(decided).unwrap_or(row.fields.asked);
    let lines = proposed_budget(reader, &call, &row, amount)?;
    let asked = row.fields.asked_lines();
    let lines = lines.into_iter().map(|line| {
        let same = |other: &&ApprovedLine| other.class == line.class && other.line == line.line;
        ProposedLine {
            before: asked.iter().find(same).map_or(Yuan::ZERO, |it| it.amount),
            class: line.class,
            line: line.line,
            amount: line.amount,
            tolerance: None,
        }
    });
    Ok(ProposedBudget {
        amount,
        lines: lines.collect(),
    })
}

/// Empty where the application has no lines.
pub(super) fn proposed_budget(
    reader: &Reader,
    call: &CallRow,
    row: &ApplicationRow,
    amount: Yuan,
) -> Result<Vec<ApprovedLine>> {
    if let Some(decision) = rows::decision_of(reader, row.id)?
        && decision.amount == Some(amount)
        && !decision.lines.is_empty()
    {
        return Ok(decision.lines);
    }
    let mut lines = row.fields.asked_lines();
    let parts: Vec<Part> = lines
        .iter()
        .map(|line| Part {
            amount: line.amount,
            turn: turn_of(&call.fields.rules, line.class.word(), &line.line),
        })
        .collect();
    for (line, amount) in lines.iter_mut().zip(spread(&parts, amount)) {
        line.amount = amount;
    }
    lines.retain(|line| line.amount.is_positive());
    Ok(lines)
}

impl From<ApprovedLine> for BudgetLineFields {
    fn from(line: ApprovedLine) -> BudgetLineFields {
        BudgetLineFields {
            class: line.class,
            line: line.line,
            amount: line.amount,
            tolerance: None,
        }
    }
}
