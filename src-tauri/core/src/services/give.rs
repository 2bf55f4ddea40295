//! How a channel counts its own record as a service: once, however often it is saved.

use super::model::{ServiceFields, ServiceId, Source, project_takes_services};
use super::rows;
use crate::base::book::Change;
use crate::base::refusal::Result;
use crate::projects;

/// Writes the service that `source` counts, or rewrites it where the source has one already.
///
/// ```text
/// services::give(change, &Source::new("event", id), ServiceFields {
///     organisations, people, person_times,
///     ..ServiceFields::of(event.held_on, Channel::Talent, &event.topic)
/// })?;
/// ```
pub fn give(change: &Change, source: &Source, fields: ServiceFields) -> Result<ServiceId> {
    let fields = fields.checked(change.today())?;
    if let Some(project) = fields.project {
        project_takes_services(projects::rows::project(change, project)?.state)?;
    }
    let known = rows::service_of(change, source)?;
    let id = known.unwrap_or_else(ServiceId::fresh);
    match known {
        Some(id) => rows::edit_service(change, id, &fields)?,
        None => rows::add_service(change, id, Some(source), &fields)?,
    }
    Ok(id)
}

/// Removes the service of a source that counts no longer.
pub fn withdraw(change: &Change, source: &Source) -> Result<()> {
    match rows::service_of(change, source)? {
        Some(id) => rows::remove_service(change, id),
        None => Ok(()),
    }
}
