use super::model::open_to_plans;
use super::period::milestone_belongs;
use super::rows;
use super::work::{MilestoneFields, MilestoneId};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

pub fn apply(fields: MilestoneFields, change: &Change) -> Result<Made> {
    let fields = fields.checked(change.today())?;
    let project = rows::project(change, fields.project)?;
    open_to_plans(project.state)?;
    milestone_belongs(&fields, &project)?;
    let id = MilestoneId::fresh();
    rows::add_milestone(change, id, &fields)?;
    Ok(Made::new("milestone", id))
}
