//! What was wanted of an indicator by when, and the figures worked out of others.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::indicators::IndicatorRow;
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::projects::measure::{
    Calculation, Completion, Direction, IndicatorId, Reading, completion, reached, target_met,
    total,
};
use crate::projects::model::ProjectId;
use crate::projects::split::TargetId;
use crate::projects::worked::WorkedId;

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TargetRow {
    pub id: TargetId,
    pub period_from: PartialDate,
    pub period_to: PartialDate,
    pub target: Quantity,
    /// Of a sum its increments within the period, of anything else where it stood at the period's end.
    pub reached: Option<Quantity>,
    pub completion: Option<Completion>,
    pub met: bool,
    /// The period is over and its target is not met.
    pub late: bool,
}

/// The targets of all indicators or of one project's, without what was reached.
pub fn targets(
    reader: &Reader,
    only: Option<ProjectId>,
) -> Result<HashMap<IndicatorId, Vec<TargetRow>>> {
    let sql = "SELECT target.* FROM indicator_target AS target JOIN indicator ON indicator.id = indicator_id
               WHERE ?1 IS NULL OR indicator.project_id = ?1 ORDER BY period_from";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let mut rows = statement.query([only])?;
    let mut targets: HashMap<IndicatorId, Vec<TargetRow>> = HashMap::new();
    while let Some(row) = rows.next()? {
        targets
            .entry(row.get("indicator_id")?)
            .or_default()
            .push(TargetRow {
                id: row.get("id")?,
                period_from: row.get("period_from")?,
                period_to: row.get("period_to")?,
                target: row.get("target")?,
                reached: None,
                completion: None,
                met: false,
                late: false,
            });
    }
    Ok(targets)
}

impl TargetRow {
    pub fn measured(mut self, row: &IndicatorRow, readings: &[Reading], today: NaiveDate) -> Self {
        let within = |reading: &&Reading| {
            let day = reading.on.first_day();
            day >= self.period_from.first_day() && day <= self.period_to.last_day()
        };
        let sums = row.calculation == Calculation::Sum;
        self.reached = if sums {
            let increments = readings.iter().filter(within);
            total(increments.map(|reading| &reading.value), &row.unit)
        } else {
            let so_far: Vec<Reading> = readings
                .iter()
                .filter(|reading| reading.on.first_day() <= self.period_to.last_day())
                .cloned()
                .collect();
            reached(row.calculation, row.baseline.as_ref(), &so_far)
        };
        let baseline = row.baseline.as_ref().filter(|_| !sums);
        let (target, reached) = (Some(&self.target), self.reached.as_ref());
        let direction = if sums { Direction::Up } else { row.direction };
        self.completion = completion(direction, baseline, target, reached);
        self.met = target_met(row.direction, target, reached);
        self.late = !self.met && self.period_to.last_day() < today;
        self
    }
}

/// A figure worked out of two others: printed behind 约 and marked 测算.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkedRow {
    pub id: WorkedId,
    pub name: String,
    pub first: WorkedFrom,
    pub second: WorkedFrom,
    /// `null` while one of the two says nothing.
    pub figure: Option<Quantity>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkedFrom {
    pub indicator: IndicatorId,
    pub name: String,
    pub reached: Option<Quantity>,
}

pub fn worked(
    reader: &Reader,
    project: ProjectId,
    indicators: &[IndicatorRow],
) -> Result<Vec<WorkedRow>> {
    let sql =
        "SELECT id, name, first_id, second_id FROM worked_figure WHERE project_id = ?1 ORDER BY id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let mut rows = statement.query([project])?;
    let from = |id: IndicatorId| {
        let row = indicators.iter().find(|row| row.id == id);
        WorkedFrom {
            indicator: id,
            name: row.map(|row| row.name.clone()).unwrap_or_default(),
            reached: row.and_then(|row| row.reached.clone()),
        }
    };
    let mut worked = Vec::new();
    while let Some(row) = rows.next()? {
        let (first, second) = (from(row.get("first_id")?), from(row.get("second_id")?));
        let figure = first
            .reached
            .as_ref()
            .zip(second.reached.as_ref())
            .and_then(|(first, second)| first.times(second));
        worked.push(WorkedRow {
            id: row.get("id")?,
            name: row.get("name")?,
            first,
            second,
            figure,
        });
    }
    Ok(worked)
}
