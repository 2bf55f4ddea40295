use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::add_indicator::check_library;
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
        // A register knows nothing of the library: what is followed stays.
        let library = match self.fields.as_recorded {
            true => rows::library_of_indicator(change, self.indicator)?,
            false => self.fields.library,
        };
        let fields = IndicatorFields {
            project: before,
            library,
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
        check_library(change, self.indicator, &fields)?;
        rows::edit_indicator(change, self.indicator, &fields)?;
        Ok(Made::new("indicator", self.indicator))
    }
}
