use super::measure::{ResultFields, ResultId};
use super::model::open_to_work;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

pub fn apply(fields: ResultFields, change: &Change) -> Result<Made> {
    let project = rows::project_of_indicator(change, fields.indicator)?;
    if !fields.as_recorded {
        open_to_work(rows::project(change, project)?.state)?;
    }
    let measured = rows::measured(change, fields.indicator)?;
    let (fields, value) = fields.checked(&measured, change.today())?;
    let id = ResultId::fresh();
    rows::add_result(change, id, &fields, &value)?;
    Ok(Made::new("indicator_result", id))
}
