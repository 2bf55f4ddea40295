//! The sheet of indicator results. A result is recorded at its indicator; here it is put right.

use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::sheet::{Column, Edits, Row, Sheet};
use crate::projects::EditResult;

pub const RESULTS: Sheet = Sheet {
    order: &[("on", true), ("projectName", false)],
    locked: "project.state NOT IN ('active', 'closing')",
    edits: Some(Edits {
        details: include_str!("../sql/details_of_result.sql"),
        blank: None,
        write,
    }),
    ..Sheet::of(
        "results",
        "indicator_result AS it JOIN indicator ON indicator.id = it.indicator_id
           JOIN project ON project.id = indicator.project_id",
        &["indicator_result", "indicator", "project"],
        COLUMNS,
    )
};

const COLUMNS: &[Column] = &[
    Column::text("projectNo", "project.no"),
    Column::record("projectName", "project.name").searched(),
    Column::record("indicatorName", "indicator.name").searched(),
    Column::date("on", "it.on_date").typed().needed(),
    Column::quantity("value", "it.value").typed(),
    Column::quantity("thisPeriod", "it.this_period").typed(),
    Column::quantity("part", "it.part").typed(),
    Column::quantity("whole", "it.whole").typed(),
    Column::text("evidence", "it.evidence").typed(),
    Column::text("verifiedBy", "it.verified_by").typed(),
    Column::long("note", "it.note").typed(),
];

fn write(change: &Change, row: Row<'_>) -> Result<Made> {
    let Some(result) = row.id()? else {
        return Err(refuse("sheets-no-new-rows")
            .arg("list", RESULTS.list)
            .into());
    };
    EditResult {
        result,
        fields: row.read()?,
        reason: None,
    }
    .apply(change)
}
