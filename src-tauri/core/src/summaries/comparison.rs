//! Projects beside each other: time, indicators and money of each, never blended, and what is late.

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::explain::{ExplainRow, late_rows};
use super::money_overview::{ProjectMoney, project_money};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::model::{ProjectId, ProjectState};
use crate::projects::pages::{ProjectRow, project_rows};

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedProject {
    #[serde(flatten)]
    pub head: ProjectRow,
    pub money: ProjectMoney,
    /// The longest late first, each with its reason where one is known.
    pub late: Vec<ExplainRow>,
    /// Time is further on than both the indicators and the money, by a fifth of the whole or more.
    pub lags: bool,
}

/// A fifth: what a hub asks about.
const GAP: u32 = 20;

pub fn comparison(reader: &Reader) -> Result<Vec<ComparedProject>> {
    let mut late: HashMap<ProjectId, Vec<ExplainRow>> = HashMap::new();
    for (project, row) in late_rows(reader, None)? {
        late.entry(project).or_default().push(row);
    }
    let mut compared = Vec::new();
    for head in project_rows(reader, None)? {
        if matches!(head.state, ProjectState::Draft | ProjectState::Terminated) {
            continue;
        }
        let money = project_money(reader, head.id)?;
        compared.push(ComparedProject {
            lags: head.state.is_open() && lags(&head, &money),
            late: late.remove(&head.id).unwrap_or_default(),
            head,
            money,
        });
    }
    compared.sort_by_key(|one| (!one.head.state.is_open(), std::cmp::Reverse(one.late.len())));
    Ok(compared)
}

fn lags(head: &ProjectRow, money: &ProjectMoney) -> bool {
    let Some(time) = head.time_passed else {
        return false;
    };
    let behind = |percent: Option<rust_decimal::Decimal>| {
        percent.is_none_or(|percent| percent + rust_decimal::Decimal::from(GAP) <= time)
    };
    let spent = money.spent_of_award();
    behind(head.indicators.mean_percent) && behind(spent)
}
