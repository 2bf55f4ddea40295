use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::{ResultFields, ResultId};
use super::model::open_to_work;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditResult {
    pub result: ResultId,
    pub fields: ResultFields,
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
        rows::edit_result(change, self.result, &fields, &value)?;
        Ok(Made::new("indicator_result", self.result))
    }
}
