//! A stay goes one step on, or out at a side.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{IncubationId, Residency, Stage, Step, check_step};
use super::rows::{self, Move};
use crate::base::book::{Change, Made};
use crate::base::numbering::{NumberKind, take_number};
use crate::base::refusal::Result;
use crate::base::typed::optional;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveStage {
    pub incubation: IncubationId,
    pub to: Stage,
    pub date: NaiveDate,
    /// Why: needed for a side exit and an extension.
    pub reason: Option<String>,
    /// Reference of the paper: the agreement for signing, the assessment for graduation.
    pub paper: Option<String>,
    /// Needed for signing.
    pub residency: Option<Residency>,
    /// First day of the agreed stay; the day of signing where nothing is said.
    pub period_from: Option<NaiveDate>,
    /// Last day: by the hub's first period where nothing is said at signing; needed for an extension.
    pub period_to: Option<NaiveDate>,
}

impl MoveStage {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let stay = rows::stay(change, self.incubation)?;
        let step = Step {
            to: self.to,
            date: self.date,
            reason: optional(self.reason.as_deref()),
            paper: optional(self.paper.as_deref()),
            residency: self.residency,
            period_from: self.period_from,
            period_to: self.period_to,
        };
        let period = check_step(&stay, &step, &rows::figures(change)?, change.today())?;
        let no = match step.to {
            Stage::Signed => Some(take_number(change, NumberKind::Residency)?),
            _ => None,
        };
        rows::add_move(
            change,
            stay.id,
            &Move {
                no: no.clone(),
                ..Move::after(&stay, step, period)
            },
        )?;
        Ok(Made {
            no,
            ..Made::new("incubation", stay.id)
        })
    }
}
