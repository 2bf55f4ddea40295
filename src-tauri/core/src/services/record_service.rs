use super::model::{ServiceFields, ServiceId, project_takes_services};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::projects;

/// A service written at the desk. What a channel's own record counts is written by `give`.
pub fn apply(fields: ServiceFields, change: &Change) -> Result<Made> {
    let fields = fields.checked(change.today())?;
    belongs(&fields, change)?;
    let id = ServiceId::fresh();
    rows::add_service(change, id, None, &fields)?;
    Ok(Made::new("service", id))
}

/// Its project takes services, and none of its activities counts the same one already.
pub fn belongs(fields: &ServiceFields, change: &Change) -> Result<()> {
    let Some(project) = fields.project else {
        return Ok(());
    };
    project_takes_services(projects::rows::project(change, project)?.state)?;
    if rows::counted_as_activity(change, fields)? {
        return Err(refuse("services-already-counted")
            .at("topic")
            .arg("topic", &fields.topic)
            .into());
    }
    Ok(())
}
