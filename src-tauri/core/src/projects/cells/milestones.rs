//! The sheet of milestones.

use super::PROJECT_NAMED;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::sheet::{Column, Edits, Row, Sheet};
use crate::projects::{EditMilestone, MilestoneFields, add_milestone};

pub const MILESTONES: Sheet = Sheet {
    order: &[("plannedOn", false), ("name", false)],
    locked: "project.state IN ('completed', 'terminated')",
    marks: &[(
        "plannedOn",
        "overdue",
        "it.actual_on IS NULL AND it.planned_on < substr({today}, 1, length(it.planned_on))",
    )],
    edits: Some(Edits {
        details: include_str!("../sql/details_of_milestone.sql"),
        blank: Some("{}"),
        write,
    }),
    ..Sheet::of(
        "milestones",
        "milestone AS it JOIN project ON project.id = it.project_id",
        &["milestone", "project"],
        COLUMNS,
    )
};

const COLUMNS: &[Column] = &[
    Column::text("projectNo", "project.no"),
    Column::record("projectName", "project.name")
        .typed_as("project")
        .found_by(PROJECT_NAMED)
        .needed()
        .searched(),
    Column::text("name", "it.name").typed().needed().searched(),
    Column::date("plannedOn", "it.planned_on").typed().needed(),
    Column::date("actualOn", "it.actual_on").typed(),
    Column::long("note", "it.note").typed(),
];

fn write(change: &Change, row: Row<'_>) -> Result<Made> {
    let fields: MilestoneFields = row.read()?;
    match row.id()? {
        Some(milestone) => EditMilestone { milestone, fields }.apply(change),
        None => add_milestone::apply(fields, change),
    }
}
