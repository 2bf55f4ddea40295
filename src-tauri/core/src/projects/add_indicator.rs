use super::library::follows;
use super::measure::{IndicatorFields, IndicatorId, name_is_free};
use super::model::open_to_plans;
use super::{pages, rows};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

pub fn apply(fields: IndicatorFields, change: &Change) -> Result<Made> {
    let fields = fields.checked()?;
    let project = rows::project(change, fields.project)?;
    if !fields.as_recorded {
        open_to_plans(project.state)?;
    }
    let id = IndicatorId::fresh();
    name_is_free(
        &fields.name,
        id,
        rows::indicator_named(change, project.id, &fields.name)?,
    )?;
    check_library(change, id, &fields)?;
    rows::add_indicator(change, id, &fields)?;
    Ok(Made::new("indicator", id))
}

/// What an indicator says of the library holds.
pub(super) fn check_library(
    change: &Change,
    id: IndicatorId,
    fields: &IndicatorFields,
) -> Result<()> {
    let Some(code) = &fields.library else {
        return Ok(());
    };
    let library = pages::library(change)?;
    let of = library.iter().find(|one| one.code == *code);
    follows(
        fields,
        of,
        id,
        rows::follower(change, fields.project, code)?,
    )
}
