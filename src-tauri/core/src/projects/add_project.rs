use super::model::{ProjectFields, ProjectId};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::numbering::{NumberKind, normal_number, note_number};
use crate::base::refusal::Result;

/// A new project is a draft without a number; one taken over keeps its number and state.
pub fn apply(fields: ProjectFields, change: &Change) -> Result<Made> {
    let mut fields = fields.checked()?;
    let mut no = None;
    if let Some(taken) = &mut fields.taken_over {
        taken.no = taken
            .no
            .as_deref()
            .map(normal_number)
            .filter(|no| !no.is_empty());
        no = taken.no.clone();
    }
    if let Some(no) = &no {
        note_number(change, NumberKind::Project, no)?;
    }
    let id = ProjectId::fresh();
    rows::add_project(change, id, &fields)?;
    Ok(Made {
        no,
        ..Made::new("project", id)
    })
}
