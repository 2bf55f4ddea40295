use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::corrections::{Told, correction_is_reasoned};
use super::measure::{ResultFields, ResultId};
use super::model::open_to_work;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::quantity::Quantity;
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
        let was = rows::told(change, self.result)?;
        let (fields, value) = ResultFields {
            indicator,
            ..without_what_was_worked_out(self.fields, &was)
        }
        .checked(&rows::measured(change, indicator)?, change.today())?;
        let becomes = told_anew(&fields, &value);
        let reason = optional(self.reason.as_deref());
        correction_is_reasoned(&was, &becomes, reason.as_deref())?;
        rows::edit_result(change, self.result, &fields, &value)?;
        if was.is_corrected_by(&becomes) {
            rows::add_correction(change, self.result, &was, &becomes, reason.as_deref())?;
        }
        Ok(Made::new("indicator_result", self.result))
    }
}

/// The percentage that a form still holds from before is no claim beside a new count.
fn without_what_was_worked_out(fields: ResultFields, was: &Told) -> ResultFields {
    let of_before = was.part.is_some() && fields.value.as_ref() == Some(&was.value);
    ResultFields {
        value: fields.value.filter(|_| !of_before || fields.part.is_none()),
        ..fields
    }
}

fn told_anew(fields: &ResultFields, value: &Quantity) -> Told {
    Told {
        on: fields.on,
        value: value.clone(),
        this_period: fields.this_period.clone(),
        part: fields.part.clone(),
        whole: fields.whole.clone(),
        split: fields.split.clone(),
        verified_by: fields.verified_by.clone(),
    }
}
