//! The sheet of indicators: what is planned; how far they have come follows from their results.

use serde::Deserialize;

use super::PROJECT_NAMED;
use crate::base::book::{Change, Made};
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::base::sheet::{Column, Edits, Row, Sheet};
use crate::projects::measure::{
    Calculation, Direction, IndicatorLevel, Reading, completion, reached,
};
use crate::projects::{EditIndicator, IndicatorFields, add_indicator};

pub const INDICATORS: Sheet = Sheet {
    order: &[("projectNo", false), ("projectName", false)],
    locked: "project.state IN ('completed', 'terminated')",
    edits: Some(Edits {
        details: include_str!("../sql/details_of_indicator.sql"),
        blank: Some("{}"),
        write,
    }),
    ..Sheet::of(
        "indicators",
        "indicator AS it JOIN project ON project.id = it.project_id",
        &["indicator", "indicator_result", "project"],
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
    Column::long("definition", "it.definition").typed(),
    Column::text("unit", "it.unit").typed().needed(),
    Column::choice(
        "level",
        "it.level",
        "indicator-level",
        IndicatorLevel::WORDS,
    )
    .typed()
    .needed(),
    Column::choice(
        "direction",
        "it.direction",
        "indicator-direction",
        Direction::WORDS,
    )
    .typed()
    .needed(),
    Column::choice(
        "calculation",
        "it.calculation",
        "indicator-calculation",
        Calculation::WORDS,
    )
    .typed()
    .needed(),
    Column::quantity("baseline", "it.baseline").typed(),
    Column::quantity("target", "it.target").typed(),
    Column::quantity("reached", GATHERED).by_rule(reached_so_far),
    Column::percent("completionPercent", GATHERED).by_rule(percent),
];

const GATHERED: &str = "json_object('calculation', it.calculation, 'direction', it.direction,
    'baseline', json(it.baseline), 'target', json(it.target),
    'readings', json((SELECT json_group_array(json_object('on', on_date, 'value', json(value), 'part', json(part),
                               'whole', json(whole)) ORDER BY on_date, id)
                        FROM indicator_result WHERE indicator_id = it.id)))";

#[derive(Deserialize)]
struct Gathered {
    calculation: Calculation,
    direction: Direction,
    baseline: Option<Quantity>,
    target: Option<Quantity>,
    readings: Vec<Reading>,
}

impl Gathered {
    fn reached(&self) -> Option<Quantity> {
        reached(self.calculation, self.baseline.as_ref(), &self.readings)
    }
}

fn reached_so_far(json: &str) -> Option<String> {
    let gathered: Gathered = serde_json::from_str(json).ok()?;
    serde_json::to_string(&gathered.reached()?).ok()
}

fn percent(json: &str) -> Option<String> {
    let gathered: Gathered = serde_json::from_str(json).ok()?;
    let done = completion(
        gathered.direction,
        gathered.baseline.as_ref(),
        gathered.target.as_ref(),
        gathered.reached().as_ref(),
    )?;
    Some(done.percent.to_string())
}

fn write(change: &Change, row: Row<'_>) -> Result<Made> {
    row.settled_once("projectName")?;
    let fields: IndicatorFields = row.read()?;
    match row.id()? {
        Some(indicator) => EditIndicator { indicator, fields }.apply(change),
        None => add_indicator::apply(fields, change),
    }
}
