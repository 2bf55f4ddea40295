//! 指标: what a project promised and reached.

use hub::base::quantity::Quantity;

use super::row::Row;
use super::{Intake, Place};
use crate::cells::{numbers, text, trouble};
use crate::recognise::Table;

#[derive(Debug, Clone)]
pub struct Indicator {
    pub place: Place,
    /// As written: a project's name or number.
    pub project_text: Option<String>,
    /// The project of this import it belongs to.
    pub project: Option<usize>,
    pub name: String,
    pub level: Option<String>,
    pub unit: Option<String>,
    pub baseline: Option<Quantity>,
    pub target: Option<Quantity>,
    pub this_period: Option<Quantity>,
    pub cumulative: Option<Quantity>,
    pub remark: Option<String>,
}

pub(super) fn read(intake: &mut Intake, table: &Table<'_>, sheet: usize) {
    let mut above: Option<String> = None;
    for row in &table.rows {
        let mut row = Row::new(table, sheet, *row);
        if let Some(record) = record(&mut row, &mut above) {
            intake.indicators.push(record);
        }
        row.done(intake);
    }
}

/// `above`: the project named last; its further indicators leave the cell blank.
fn record(row: &mut Row<'_>, above: &mut Option<String>) -> Option<Indicator> {
    let Some(name) = row.take("name", text::name) else {
        row.report("name", trouble("name-missing"));
        return None;
    };
    if let Some(project) = row.take("project", text::name) {
        *above = Some(project);
    }
    let unit = row.take("unit", text::free);
    let in_percent = unit
        .as_deref()
        .is_some_and(|unit| text::value_key(unit).contains('%'));
    let read = if in_percent {
        numbers::percent
    } else {
        numbers::count
    };
    let this_period = row.take("period", read);
    let cumulative = row.take("cumulative", read);
    if let (Some(period), Some(total)) = (&this_period, &cumulative)
        // A percentage of a period is no part of one over all.
        && !in_percent
        && period.is_exact()
        && total.is_exact()
        && total.value < period.value
    {
        let what = trouble("cumulative-below-period");
        row.report(
            "cumulative",
            what.arg("period", period).arg("cumulative", total),
        );
    }
    Some(Indicator {
        place: row.place(),
        project_text: above.clone(),
        project: None,
        name,
        level: row.take("level", text::free),
        unit,
        baseline: row.take("baseline", read),
        target: row.take("target", read),
        this_period,
        cumulative,
        remark: row.take("remark", text::free),
    })
}
