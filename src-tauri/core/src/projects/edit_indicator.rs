use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::{IndicatorFields, IndicatorId, name_is_free};
use super::model::open_to_plans;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditIndicator {
    pub indicator: IndicatorId,
    pub fields: IndicatorFields,
}

impl EditIndicator {
    /// The unit stays once results were recorded in it.
    pub fn apply(self, change: &Change) -> Result<Made> {
        let before = rows::project_of_indicator(change, self.indicator)?;
        let fields = IndicatorFields {
            project: before,
            ..self.fields
        }
        .checked()?;
        open_to_plans(rows::project(change, before)?.state)?;
        name_is_free(
            &fields.name,
            self.indicator,
            rows::indicator_named(change, before, &fields.name)?,
        )?;
        let unit = rows::unit_of_indicator(change, self.indicator)?;
        if unit != fields.unit && rows::count_results(change, self.indicator)? > 0 {
            return Err(refuse("projects-unit-in-use")
                .at("unit")
                .arg("unit", unit)
                .into());
        }
        rows::edit_indicator(change, self.indicator, &fields)?;
        Ok(Made::new("indicator", self.indicator))
    }
}
