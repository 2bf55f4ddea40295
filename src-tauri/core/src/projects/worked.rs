//! Figures worked out of two others: 80多户 × 2万元/户·年 is 约160多万元/年. Nobody counted them, and they are always marked so.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::IndicatorId;
use super::model::{ProjectId, open_to_plans};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::required;
use crate::id;

id!(WorkedId);

/// Asks for a figure worked out of two indicators of one project.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkOut {
    pub project: ProjectId,
    pub name: String,
    /// What there is so many of: 户.
    pub first: IndicatorId,
    /// How much each of them has: 元/户·年.
    pub second: IndicatorId,
}

impl WorkOut {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let ask = WorkOut {
            name: required(&self.name, "name")?,
            ..self
        };
        open_to_plans(rows::project(change, ask.project)?.state)?;
        for (field, indicator) in [("first", ask.first), ("second", ask.second)] {
            if rows::project_of_indicator(change, indicator)? != ask.project {
                return Err(refuse("projects-not-found").at(field).into());
            }
        }
        let first = rows::unit_of_indicator(change, ask.first)?;
        let second = rows::unit_of_indicator(change, ask.second)?;
        units_meet(&first, &second)?;
        if rows::worked_named(change, ask.project, &ask.name)? {
            return Err(refuse("projects-worked-exists")
                .at("name")
                .arg("name", &ask.name)
                .into());
        }
        let id = WorkedId::fresh();
        rows::add_worked(change, id, &ask)?;
        Ok(Made::new("worked_figure", id))
    }
}

/// 户 goes into 元/户·年; 人 does not.
fn units_meet(first: &str, second: &str) -> Result<()> {
    if Quantity::exact(1, first)
        .times(&Quantity::exact(1, second))
        .is_some()
    {
        return Ok(());
    }
    Err(refuse("projects-units-do-not-meet")
        .at("second")
        .arg("first", first)
        .arg("second", second)
        .into())
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveWorked {
    pub worked: WorkedId,
}

impl RemoveWorked {
    pub fn apply(self, change: &Change) -> Result<Made> {
        rows::remove_worked(change, self.worked)?;
        Ok(Made::new("worked_figure", self.worked))
    }
}
