//! The budget of an award as it would follow another amount: what is spent of a line stays, the rest
//! is spread over the lines. A proposal, put right before the amendment is kept.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::BudgetClass;
use super::pages::spending;
use super::proposal::{Part, Turn, spread_above, turn_of};
use super::rows as expenses;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::applications::rows::{application_by_id, application_of_award};
use crate::channels::grants::calls::rows::call_by_id;
use crate::channels::grants::model::AwardId;
use crate::channels::grants::rows;

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ResizedBudgetAsk {
    pub award: AwardId,
    /// After the amendment; as it is where none is said.
    #[serde(default)]
    pub amount: Option<Yuan>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedBudget {
    pub amount: Yuan,
    pub lines: Vec<ProposedLine>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedLine {
    pub class: BudgetClass,
    pub line: String,
    /// As asked for, or as agreed so far.
    pub before: Yuan,
    pub amount: Yuan,
    /// Percent it may be exceeded by.
    pub tolerance: Option<String>,
}

pub fn resized(reader: &Reader, ask: &ResizedBudgetAsk) -> Result<ProposedBudget> {
    let award = rows::award_by_id(reader, ask.award)?;
    let amount = ask.amount.unwrap_or(award.amount);
    let rules = match application_of_award(reader, award.id)? {
        Some(application) => {
            let call = application_by_id(reader, application)?.call;
            call_by_id(reader, call)?.fields.rules
        }
        None => Vec::new(),
    };
    let capped: Vec<BudgetClass> = expenses::caps_of(reader, award.id)?
        .into_iter()
        .map(|cap| cap.class)
        .collect();
    let lines = spending(reader, &award)?.lines;
    let parts: Vec<Part> = lines
        .iter()
        .map(|line| Part {
            amount: line.budget,
            turn: match capped.contains(&line.class) {
                true => Turn::Last,
                false => turn_of(&rules, line.class.word(), &line.line),
            },
        })
        .collect();
    let spent: Vec<Yuan> = lines
        .iter()
        .map(|line| line.accepted + line.decided)
        .collect();
    let amounts = spread_above(&parts, &spent, amount);
    let lines = lines.into_iter().zip(amounts);
    Ok(ProposedBudget {
        amount,
        lines: lines
            .map(|(line, amount)| ProposedLine {
                class: line.class,
                line: line.line,
                before: line.budget,
                amount,
                tolerance: Some(line.tolerance),
            })
            .collect(),
    })
}
