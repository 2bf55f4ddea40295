//! What a tranche waits for is accepted, or done without by two people.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ConditionId, ConditionState, day_is_open, waiver_confirmed};
use super::rows::{self, ConditionRow};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::required;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AcceptCondition {
    pub condition: ConditionId,
    /// What was looked at: title, number, where it is kept.
    pub evidence: String,
    /// Today where none is said.
    pub on: Option<NaiveDate>,
}

/// Asked by one person with a reason, confirmed by a second.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WaiveCondition {
    pub condition: ConditionId,
    /// Needed by whoever asks first.
    pub reason: Option<String>,
}

impl AcceptCondition {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let condition = unmet(rows::condition_by_id(change, self.condition)?)?;
        let on = self.on.unwrap_or_else(|| change.today());
        day_is_open(on, change.today(), None, "on")?;
        let condition = ConditionRow {
            state: ConditionState::Accepted,
            evidence: Some(required(&self.evidence, "evidence")?),
            decided_by: Some(change.actor().name.clone()),
            decided_on: Some(on),
            asked_by: None,
            reason: None,
            ..condition
        };
        rows::save_condition(change, &condition)?;
        Ok(Made::numbered(
            "tranche_condition",
            condition.id,
            condition.label,
        ))
    }
}

/// A condition of the plan is met by what was accepted; one that is met already stays as it is.
pub(super) fn meet(
    change: &Change,
    condition: ConditionId,
    evidence: &str,
    on: NaiveDate,
) -> Result<()> {
    let condition = rows::condition_by_id(change, condition)?;
    if condition.state.is_met() {
        return Ok(());
    }
    let condition = ConditionRow {
        state: ConditionState::Accepted,
        evidence: Some(evidence.to_owned()),
        decided_by: Some(change.actor().name.clone()),
        decided_on: Some(on),
        asked_by: None,
        reason: None,
        ..condition
    };
    rows::save_condition(change, &condition)
}

impl WaiveCondition {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let condition = unmet(rows::condition_by_id(change, self.condition)?)?;
        let actor = change.actor().name.clone();
        let condition = match (condition.state, &condition.asked_by) {
            (ConditionState::WaiverAsked, Some(asked_by)) => {
                waiver_confirmed(&condition.label, asked_by, &actor)?;
                ConditionRow {
                    state: ConditionState::Waived,
                    decided_by: Some(actor),
                    decided_on: Some(change.today()),
                    ..condition
                }
            }
            _ => ConditionRow {
                state: ConditionState::WaiverAsked,
                asked_by: Some(actor),
                reason: Some(required(
                    self.reason.as_deref().unwrap_or_default(),
                    "reason",
                )?),
                ..condition
            },
        };
        rows::save_condition(change, &condition)?;
        Ok(Made::numbered(
            "tranche_condition",
            condition.id,
            condition.label,
        ))
    }
}

fn unmet(condition: ConditionRow) -> Result<ConditionRow> {
    match condition.state.is_met() {
        false => Ok(condition),
        true => Err(refuse("grants-condition-met")
            .at("condition")
            .arg("condition", &condition.label)
            .arg("by", condition.decided_by.unwrap_or_default())
            .into()),
    }
}
