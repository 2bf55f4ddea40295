//! The hub sets a figure of local practice for itself, or goes back to the usual one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{Rule, check_figure};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetFigure {
    pub rule: Rule,
    /// Months, days or times, as the rule counts; nothing for the usual figure.
    pub value: Option<u32>,
}

impl SetFigure {
    pub fn apply(self, change: &Change) -> Result<Made> {
        check_figure(&rows::figures(change)?, self.rule, self.value)?;
        let value = self.value.unwrap_or_else(|| self.rule.usual());
        change.set(&self.rule.key(), &value.to_string())?;
        Ok(Made::new("setting", self.rule.key()))
    }
}
