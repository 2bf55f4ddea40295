use super::model::open_to_plans;
use super::period::target_belongs;
use super::plausible::can_be;
use super::rows;
use super::split::{TargetFields, standing_in};
use super::units::in_the_unit;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

/// Sets, puts right or takes away what is wanted in one period.
pub fn apply(fields: TargetFields, change: &Change) -> Result<Made> {
    let project = rows::project_of_indicator(change, fields.indicator)?;
    let project = rows::project(change, project)?;
    open_to_plans(project.state)?;
    let standing = standing_in(&fields, &rows::target_periods(change, fields.indicator)?)?;
    let Some(target) = fields.target.clone() else {
        let id = standing.ok_or_else(|| refuse("projects-not-found").at("periodFrom"))?;
        rows::remove_target(change, id)?;
        return Ok(Made::new("indicator", fields.indicator));
    };
    target_belongs(fields.period_from, fields.period_to, &project)?;
    let measured = rows::measured(change, fields.indicator)?;
    let target = in_the_unit(target, &measured.unit, "target")?;
    can_be(Some(&target), &measured, "target")?;
    let id = match standing {
        Some(id) => {
            rows::edit_target(change, id, &target)?;
            id
        }
        None => rows::add_target(change, &fields, &target)?,
    };
    Ok(Made::new("indicator_target", id))
}
