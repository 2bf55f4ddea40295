//! The indicators of a report as their results up to its last day make them, and the figures worked out of them.

use chrono::NaiveDate;

use super::{ProgressIndicator, ProgressPart, ProgressWorked};
use crate::base::quantity::{Quantity, Word};
use crate::projects::measure::{self, Calculation, Reading};
use crate::projects::pages::{IndicatorRow, ResultRow, WorkedFrom, WorkedRow};
use crate::projects::roll_up::brought;
use crate::summaries::letterhead::PaperPeriod;

pub(super) fn indicator(row: &IndicatorRow, period: PaperPeriod) -> ProgressIndicator {
    let readings = row.readings_on(period.to);
    let (cumulative, completion) = row.standing_on(period.to);
    let last = last_result(row, period.to);
    let counted = counted(row, &readings);
    ProgressIndicator {
        name: row.name.clone(),
        unit: row.unit.clone(),
        level: Some(row.level.word().to_owned()),
        baseline: row.baseline.clone(),
        target: row.target.clone(),
        period_target: period_target(row, period),
        this_period: this_period(row, period, &readings),
        cumulative,
        part: counted.as_ref().map(|(part, _)| part.clone()),
        whole: counted.map(|(_, whole)| whole),
        approximate: completion.as_ref().is_some_and(|one| one.approximate),
        completion: completion.map(|one| one.percent),
        split: last.map(split).unwrap_or_default(),
        verified_by: last.and_then(|result| result.verified_by.clone()),
    }
}

fn last_result(row: &IndicatorRow, day: NaiveDate) -> Option<&ResultRow> {
    let mut results = row.results.iter();
    results.rfind(|result| result.reading.on.first_day() <= day)
}

fn split(result: &ResultRow) -> Vec<ProgressPart> {
    let parts = result.split.iter();
    parts
        .map(|part| ProgressPart {
            of: part.of.word().to_owned(),
            count: part.count.clone(),
        })
        .collect()
}

/// Of a percentage whose every result was given with its n: those counted, and all of them.
fn counted(row: &IndicatorRow, readings: &[Reading]) -> Option<(Quantity, Quantity)> {
    if row.calculation != Calculation::Percent {
        return None;
    }
    let brought = brought(row.calculation, None, readings, None)?;
    brought.part.zip(brought.whole)
}

/// What was wanted in the period: of the periods with a target of their own the last that touches it.
fn period_target(row: &IndicatorRow, period: PaperPeriod) -> Option<Quantity> {
    let touches = |from: NaiveDate, to: NaiveDate| from <= period.to && to >= period.from;
    let mut targets = row.targets.iter();
    targets
        .rfind(|one| touches(one.period_from.first_day(), one.period_to.last_day()))
        .map(|one| one.target.clone())
}

/// 本期: what the register stated of each of the period's readings; else the sum of the increments, and of cumulative
/// readings what they rose by.
fn this_period(row: &IndicatorRow, period: PaperPeriod, readings: &[Reading]) -> Option<Quantity> {
    let within: Vec<&Reading> = readings
        .iter()
        .filter(|reading| period.holds(reading.on.first_day()))
        .collect();
    let last = within.last()?;
    let stated: Option<Vec<&Quantity>> =
        within.iter().map(|one| one.this_period.as_ref()).collect();
    let unit = &last.value.unit;
    match row.calculation {
        Calculation::Sum => measure::total(within.iter().map(|reading| &reading.value), unit),
        Calculation::Latest => stated
            .and_then(|stated| measure::total(stated, unit))
            .or_else(|| {
                let mut before = readings.iter();
                let before = before.rfind(|reading| reading.on.first_day() < period.from);
                let before = before.map(|reading| &reading.value);
                risen(before.or(row.baseline.as_ref()), &last.value)
            }),
        Calculation::Average | Calculation::Percent => last.this_period.clone(),
    }
}

/// From nothing it is the reading as it was said, as in the roll-up; a difference with an estimate in it is 约.
fn risen(before: Option<&Quantity>, last: &Quantity) -> Option<Quantity> {
    let Some(before) = before.filter(|before| !before.value.is_zero()) else {
        return Some(last.clone());
    };
    let counted = before.is_exact() && last.is_exact();
    Some(Quantity {
        word: (!counted).then_some(Word::About),
        ..Quantity::exact(last.value.checked_sub(before.value)?, &last.unit)
    })
}

/// Out of what the two indicators had reached by the report's last day.
pub(super) fn worked(
    rows: &[WorkedRow],
    all: &[IndicatorRow],
    day: NaiveDate,
) -> Vec<ProgressWorked> {
    let reached = |from: &WorkedFrom| {
        let row = all.iter().find(|row| row.id == from.indicator)?;
        row.standing_on(day).0
    };
    let figures = rows.iter().filter_map(|row| {
        let (first, second) = (reached(&row.first)?, reached(&row.second)?);
        Some(ProgressWorked {
            name: row.name.clone(),
            figure: first.times(&second)?,
            first,
            second,
        })
    });
    figures.collect()
}
