//! The sheet of stays: only read, for a stay moves stage by stage.

use super::model::{Residency, Stage};
use crate::base::sheet::{Column, Sheet};

pub const INCUBATIONS: Sheet = Sheet {
    scan: "it.id",
    order: &[("since", true), ("organisationName", false)],
    ..Sheet::of(
        "incubations",
        "incubation_now AS it JOIN organisation ON organisation.id = it.organisation_id",
        &[
            "incubation",
            "stage_move",
            "incubation_visit",
            "organisation",
        ],
        &[
            Column::record("organisationName", "organisation.name").searched(),
            Column::choice("stage", "it.stage", "stage", Stage::WORDS),
            Column::date("takenIn", "it.taken_in"),
            Column::date("since", "it.since"),
            Column::choice("residency", "it.residency", "residency", Residency::WORDS),
            Column::date("periodFrom", "it.period_from"),
            Column::date("periodTo", "it.period_to"),
            Column::text("no", "it.no").searched(),
            Column::text("mentor", "it.mentor").searched(),
            Column::date(
                "lastVisit",
                "(SELECT max(visited_on) FROM incubation_visit WHERE incubation_id = it.id)",
            ),
            Column::long("note", "it.note"),
        ],
    )
};
