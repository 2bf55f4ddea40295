use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::{ResultFields, ResultId};
use super::model::open_to_work;
use super::rows;
use super::split::correction_is_reasoned;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::optional;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditResult {
    pub result: ResultId,
    pub fields: ResultFields,
    /// Why the figure is put right; wanted where somebody verified it.
    #[serde(default)]
    pub reason: Option<String>,
}

impl EditResult {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let indicator = rows::indicator_of_result(change, self.result)?;
        let project = rows::project_of_indicator(change, indicator)?;
        open_to_work(rows::project(change, project)?.state)?;
        let unit = rows::unit_of_indicator(change, indicator)?;
        let (fields, value) = ResultFields {
            indicator,
            ..self.fields
        }
        .checked(&unit, change.today())?;
        let reason = optional(self.reason.as_deref());
        let (was, verified_by) = rows::figure_of_result(change, self.result)?;
        correction_is_reasoned(verified_by.as_deref(), &was, &value, reason.as_deref())?;
        rows::edit_result(change, self.result, &fields, &value)?;
        if was != value {
            rows::add_correction(change, self.result, &was, &value, reason.as_deref())?;
        }
        Ok(Made::new("indicator_result", self.result))
    }
}
