use super::model::open_to_work;
use super::rows;
use super::work::{ActivityFields, ActivityId};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

pub fn apply(fields: ActivityFields, change: &Change) -> Result<Made> {
    let fields = fields.checked(change.today())?;
    let project = rows::project(change, fields.project)?;
    if !fields.as_recorded {
        open_to_work(project.state)?;
    }
    let id = ActivityId::fresh();
    rows::add_activity(change, id, &fields)?;
    Ok(Made::new("activity", id))
}
