use super::model::open_to_work;
use super::period::{period_is_untold, update_belongs};
use super::rows;
use super::work::{UpdateFields, UpdateId};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

pub fn apply(fields: UpdateFields, change: &Change) -> Result<Made> {
    let fields = fields.checked()?;
    let project = rows::project(change, fields.project)?;
    open_to_work(project.state)?;
    update_belongs(&fields, &project, change.today())?;
    period_is_untold(&fields, rows::update_of_period(change, &fields)?, None)?;
    let id = UpdateId::fresh();
    rows::add_update(change, id, &fields, 1, None)?;
    Ok(Made::new("project_update", id))
}
