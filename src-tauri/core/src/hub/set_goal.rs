//! Sets a goal of a year, or takes it away. What was reached is counted, never typed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{GoalId, Measure, countable, measured};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetGoal {
    pub year: i32,
    pub measure: Measure,
    /// For a measure of the hub's own.
    #[serde(default)]
    pub title: Option<String>,
    pub target: Quantity,
    #[serde(default)]
    pub note: Option<String>,
}

impl SetGoal {
    /// A goal of the same year and measure is written anew.
    pub fn apply(mut self, change: &Change) -> Result<Made> {
        if !(1950..=2199).contains(&self.year) {
            return Err(refuse("hub-year").at("year").arg("year", self.year).into());
        }
        self.title = measured(self.measure, self.title.as_deref())?;
        self.note = optional(self.note.as_deref());
        countable(&self.target, "target")?;
        let id = rows::goal_of(change, self.year, self.measure, self.title.as_deref())?
            .unwrap_or_else(GoalId::fresh);
        rows::save_goal(change, id, &self)?;
        Ok(Made::new("goal", id))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveGoal {
    pub goal: GoalId,
}

impl RemoveGoal {
    pub fn apply(self, change: &Change) -> Result<Made> {
        if !rows::remove_goal(change, self.goal)? {
            return Err(refuse("hub-goal-not-found").at("goal").into());
        }
        Ok(Made::new("goal", self.goal))
    }
}
