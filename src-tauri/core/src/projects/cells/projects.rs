//! The sheet of projects: what is planned of them; their state moves step by step elsewhere.

use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::sheet::{Column, Edits, Row, Sheet};
use crate::desk::tags;
use crate::projects::{Channel, EditProject, ProjectFields, ProjectState, add_project};
use crate::registry::cells::{ORGANISATION_NAMED, PERSON_NAMED};

/// The names on one of the project's two lists of words.
macro_rules! labels {
    ($list:literal) => {
        concat!(
            "(SELECT json_group_array(name ORDER BY position) FROM project_labelling
                JOIN project_term AS term ON term.id = term_id
               WHERE project_id = it.id AND term.list = '",
            $list,
            "')"
        )
    };
}

pub const PROJECTS: Sheet = Sheet {
    order: &[("no", false), ("name", false)],
    shelf: Some("project"),
    locked: "it.state IN ('completed', 'terminated')",
    marks: &[(
        "plannedTo",
        "overdue",
        "it.state NOT IN ('completed', 'terminated') AND it.planned_to < substr({today}, 1, length(it.planned_to))",
    )],
    edits: Some(Edits {
        details: include_str!("../sql/details_of_project.sql"),
        blank: Some("{}"),
        write,
    }),
    ..Sheet::of(
        "projects",
        "project AS it LEFT JOIN organisation ON organisation.id = it.organisation_id
           LEFT JOIN person ON person.id = it.leader_id",
        &[
            "project",
            "organisation",
            "person",
            "project_labelling",
            "project_term",
            "activity",
            "tag",
        ],
        COLUMNS,
    )
};

const COLUMNS: &[Column] = &[
    Column::text("no", "it.no"),
    Column::text("name", "it.name").typed().needed().searched(),
    Column::choice("state", "it.state", "project-state", ProjectState::WORDS),
    Column::choice("leadChannel", "it.lead_channel", "channel", Channel::WORDS)
        .typed()
        .needed(),
    Column::record("organisationName", "organisation.name")
        .typed_as("organisation")
        .found_by(ORGANISATION_NAMED),
    Column::record("leaderName", "coalesce(person.code_name, person.name)")
        .typed_as("leader")
        .found_by(PERSON_NAMED),
    Column::list("domains", labels!("domain")).typed(),
    Column::list("beneficiaries", labels!("beneficiary")).typed(),
    Column::list("places", "it.places").typed(),
    Column::date("plannedFrom", "it.planned_from").typed(),
    Column::date("plannedTo", "it.planned_to").typed(),
    Column::date("actualFrom", "it.actual_from").typed(),
    Column::date("actualTo", "it.actual_to").typed(),
    Column::number(
        "activities",
        "(SELECT count(*) FROM activity WHERE project_id = it.id)",
    )
    .summed(),
    Column::long("objective", "it.objective").typed(),
    Column::list("tags", tags!("project")),
];

fn write(change: &Change, row: Row<'_>) -> Result<Made> {
    let fields: ProjectFields = row.read()?;
    match row.id()? {
        Some(project) => EditProject { project, fields }.apply(change),
        None => add_project::apply(fields, change),
    }
}
