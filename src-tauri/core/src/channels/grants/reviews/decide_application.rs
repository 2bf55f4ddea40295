//! An application is decided, with the minutes; an amount may be cut or bound to conditions.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::mark::{passed_over, scored};
use super::model::{Decision, decision_is_whole, lines_make_up_approved, was_scored};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::base::typed::{required, written};
use crate::channels::grants::applications::ApplicationId;
use crate::channels::grants::applications::model::{
    ApplicationState, ApprovedLine, application_moves,
};
use crate::channels::grants::applications::move_application::take_step;
use crate::channels::grants::applications::rows::{
    DecisionRow, TABLE, add_decision, application_by_id,
};
use crate::channels::grants::calls::rows::call_by_id;
use crate::channels::grants::calls::rules::keeps_hard_rules;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecideApplication {
    pub application: ApplicationId,
    /// `approved`, `approvedWithConditions` or `declined`.
    pub outcome: ApplicationState,
    /// What is approved; not for one that is declined.
    pub amount: Option<Yuan>,
    /// What is approved of each line asked for; where nothing is said the award spreads the cut.
    #[serde(default)]
    pub lines: Vec<ApprovedLine>,
    pub conditions: Option<String>,
    /// Why it was declined, or cut: it stands on the letter.
    pub reason: Option<String>,
    /// Number or place of the minutes.
    pub minutes: String,
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
}

impl DecideApplication {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let row = application_by_id(change, self.application)?;
        application_moves(row.label(), row.state, self.outcome)?;
        let (conditions, reason) = (
            written(self.conditions.as_deref()),
            written(self.reason.as_deref()),
        );
        let amount = self
            .amount
            .filter(|_| self.outcome != ApplicationState::Declined);
        let decision = Decision {
            outcome: self.outcome,
            amount,
            conditions: conditions.as_deref(),
            reason: reason.as_deref(),
        };
        decision_is_whole(&decision, row.fields.asked)?;
        let lines = match amount {
            Some(amount) => {
                lines_make_up_approved(amount, &self.lines, &row.fields.asked_lines())?;
                self.lines
            }
            None => Vec::new(),
        };
        let minutes = required(&self.minutes, "minutes")?;
        let call = call_by_id(change, row.call)?;
        if let Some((panel, ranked)) = scored(change, &call, &row)? {
            was_scored(row.label(), panel.criteria.len(), ranked.counted)?;
        }
        if self.outcome.is_approved() {
            keeps_hard_rules(passed_over(change, &call, &row)?)?;
        }
        let (id, label) = (row.id, row.label().to_owned());
        let decided = DecisionRow {
            outcome: self.outcome,
            amount,
            conditions,
            reason: reason.clone(),
            minutes,
            decided_on: self.on,
            decided_by: change.actor().name.clone(),
            lines,
        };
        take_step(change, row, self.outcome, self.on, reason, None)?;
        add_decision(change, id, &decided)?;
        Ok(Made::numbered(TABLE, id, label))
    }
}
