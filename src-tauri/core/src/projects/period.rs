//! The time of a project, and what lies too far from it. No I/O.

use chrono::{Months, NaiveDate};

use super::model::Project;
use super::work::{MilestoneFields, UpdateFields, UpdateId, already_happened};
use crate::base::dates::PartialDate;
use crate::base::refusal::{Refusal, Result, refuse};

/// Preparing and following up belong to a project; a year to either side is as far as they go.
const BESIDE: Months = Months::new(12);

/// What is planned or reached lies in the project's period or within a year of it.
pub fn milestone_belongs(fields: &MilestoneFields, project: &Project) -> Result<()> {
    for (on, field) in [
        (Some(fields.planned_on), "plannedOn"),
        (fields.actual_on, "actualOn"),
    ] {
        let Some(on) = on else { continue };
        let late = field == "plannedOn" && ends_before(project, on);
        if late || begins_after(project, on) {
            return Err(outside(on, project).at(field).into());
        }
    }
    Ok(())
}

/// A target is for a time in which there is, or was, work.
pub fn target_belongs(from: PartialDate, to: PartialDate, project: &Project) -> Result<()> {
    if ends_before(project, from) {
        return Err(outside(from, project).at("periodFrom").into());
    }
    if begins_after(project, to) {
        return Err(outside(to, project).at("periodTo").into());
    }
    Ok(())
}

/// An update tells what happened in a period that has begun, of a project that had begun in it.
pub fn update_belongs(fields: &UpdateFields, project: &Project, today: NaiveDate) -> Result<()> {
    already_happened(fields.period_from, today, "periodFrom")?;
    match project.planned_from {
        Some(from) if fields.period_to.last_day() < from.first_day() => {
            Err(outside(fields.period_to, project).at("periodTo").into())
        }
        _ => Ok(()),
    }
}

/// One update tells of a period; what is to be said otherwise is its next version.
pub fn period_is_untold(
    fields: &UpdateFields,
    told: Option<UpdateId>,
    but: Option<UpdateId>,
) -> Result<()> {
    if told.is_some() && told != but {
        return Err(refuse("projects-update-of-the-period")
            .at("periodFrom")
            .arg("from", fields.period_from)
            .arg("to", fields.period_to)
            .into());
    }
    Ok(())
}

fn ends_before(project: &Project, on: PartialDate) -> bool {
    let end = project.planned_to.map(PartialDate::last_day);
    let end = end.and_then(|end| end.checked_add_months(BESIDE));
    end.is_some_and(|end| end < on.first_day())
}

fn begins_after(project: &Project, on: PartialDate) -> bool {
    let start = project.planned_from.map(PartialDate::first_day);
    let start = start.and_then(|start| start.checked_sub_months(BESIDE));
    start.is_some_and(|start| on.last_day() < start)
}

fn outside(on: PartialDate, project: &Project) -> Refusal {
    let said = |date: Option<PartialDate>| date.map_or("…".to_owned(), |date| date.to_string());
    refuse("projects-outside-period")
        .arg("on", on)
        .arg("from", said(project.planned_from))
        .arg("to", said(project.planned_to))
}
