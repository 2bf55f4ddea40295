use super::model::open_to_work;
use super::rows;
use super::work::{UpdateFields, UpdateId};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

pub fn apply(fields: UpdateFields, change: &Change) -> Result<Made> {
    let fields = fields.checked()?;
    open_to_work(rows::project(change, fields.project)?.state)?;
    let id = UpdateId::fresh();
    rows::add_update(change, id, &fields, 1, None)?;
    Ok(Made::new("project_update", id))
}
