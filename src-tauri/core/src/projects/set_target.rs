use super::measure::with_unit;
use super::model::open_to_plans;
use super::rows;
use super::split::{TargetFields, fits_between};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

/// Sets, changes or takes away what is wanted in one period.
pub fn apply(fields: TargetFields, change: &Change) -> Result<Made> {
    let project = rows::project_of_indicator(change, fields.indicator)?;
    open_to_plans(rows::project(change, project)?.state)?;
    rows::remove_target(change, &fields)?;
    let Some(target) = fields.target.clone() else {
        return Ok(Made::new("indicator", fields.indicator));
    };
    fits_between(&fields, &rows::target_periods(change, fields.indicator)?)?;
    let unit = rows::unit_of_indicator(change, fields.indicator)?;
    let target = with_unit(Some(target.clone()), &unit).unwrap_or(target);
    let id = rows::add_target(change, &fields, &target)?;
    Ok(Made::new("indicator_target", id))
}
