use super::model::{ProjectFields, ProjectId};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::numbering::{NumberKind, normal_number, note_number};
use crate::base::refusal::{Result, Stop, refuse};

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
        keep_number(change, no)?;
    }
    let id = ProjectId::fresh();
    rows::add_project(change, id, &fields)?;
    Ok(Made {
        no,
        ..Made::new("project", id)
    })
}

/// A number in the house's style takes its place in the row of numbers; another is kept as it is.
fn keep_number(change: &Change, no: &str) -> Result<()> {
    match note_number(change, NumberKind::Project, no) {
        Err(Stop::Refused(refusal)) if refusal.code == "number-unreadable" => {}
        other => return other,
    }
    match rows::project_by_no(change, no)? {
        Some(_) => Err(refuse("number-taken").at("no").arg("number", no).into()),
        None => Ok(()),
    }
}
