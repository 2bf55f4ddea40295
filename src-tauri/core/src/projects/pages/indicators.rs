//! Indicators with their results and how far they have come.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Row;
use serde::Serialize;
use ts_rs::TS;

use super::corrections::corrections;
use super::targets::{TargetRow, targets};
use crate::base::book::Reader;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::projects::corrections::Correction;
use crate::projects::measure::{
    self, Calculation, Completion, Direction, IndicatorId, IndicatorLevel, Reading, ResultId,
};
use crate::projects::model::ProjectId;
use crate::projects::rows::from_json;
use crate::projects::split::SplitPart;

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorRow {
    pub id: IndicatorId,
    pub project: ProjectId,
    pub project_no: Option<String>,
    pub project_name: String,
    pub name: String,
    pub definition: Option<String>,
    pub unit: String,
    pub level: IndicatorLevel,
    pub direction: Direction,
    pub calculation: Calculation,
    pub baseline: Option<Quantity>,
    pub target: Option<Quantity>,
    /// The code of the library's indicator it follows.
    pub library: Option<String>,
    /// What is wanted by when, in order.
    pub targets: Vec<TargetRow>,
    /// 本期
    pub this_period: Option<Quantity>,
    /// 累计
    pub reached: Option<Quantity>,
    /// 完成率; `null` is printed "—".
    pub completion: Option<Completion>,
    pub met: bool,
    pub results: Vec<ResultRow>,
}

impl IndicatorRow {
    /// Its results up to the end of that day.
    pub fn readings_on(&self, day: NaiveDate) -> Vec<Reading> {
        let readings = self.results.iter().map(|result| &result.reading);
        readings
            .filter(|reading| reading.on.first_day() <= day)
            .cloned()
            .collect()
    }

    /// What its results up to the end of that day make.
    pub fn reached_on(&self, day: NaiveDate) -> Option<Quantity> {
        measure::reached(
            self.calculation,
            self.baseline.as_ref(),
            &self.readings_on(day),
        )
    }

    /// 累计 and 完成率 at the end of that day.
    pub fn standing_on(&self, day: NaiveDate) -> (Option<Quantity>, Option<Completion>) {
        let reached = self.reached_on(day);
        let (baseline, target) = (self.baseline.as_ref(), self.target.as_ref());
        let completion = measure::completion(self.direction, baseline, target, reached.as_ref());
        (reached, completion)
    }
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultRow {
    pub id: ResultId,
    #[serde(flatten)]
    pub reading: Reading,
    pub evidence: Option<String>,
    pub verified_by: Option<String>,
    pub note: Option<String>,
    pub split: Vec<SplitPart>,
    /// What it was before it was put right, the oldest first.
    pub corrections: Vec<Correction>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorList {
    pub rows: Vec<IndicatorRow>,
    #[ts(type = "number")]
    pub total: usize,
}

pub fn indicator_list(reader: &Reader, only: Option<ProjectId>) -> Result<IndicatorList> {
    let rows = indicators(reader, only)?;
    Ok(IndicatorList {
        total: rows.len(),
        rows,
    })
}

pub fn indicators(reader: &Reader, only: Option<ProjectId>) -> Result<Vec<IndicatorRow>> {
    let mut results = results(reader, only)?;
    let mut targets = targets(reader, only)?;
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_indicators.sql"))?;
    let rows = statement.query_map([only], row_to_indicator)?;
    let mut rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    for row in &mut rows {
        row.results = results.remove(&row.id).unwrap_or_default();
        let readings: Vec<Reading> = row
            .results
            .iter()
            .map(|result| result.reading.clone())
            .collect();
        row.this_period = measure::this_period(row.calculation, &readings);
        row.reached = measure::reached(row.calculation, row.baseline.as_ref(), &readings);
        let (baseline, target, reached) = (
            row.baseline.as_ref(),
            row.target.as_ref(),
            row.reached.as_ref(),
        );
        row.completion = measure::completion(row.direction, baseline, target, reached);
        row.met = measure::target_met(row.direction, target, reached);
        let wanted = targets.remove(&row.id).unwrap_or_default();
        row.targets = wanted
            .into_iter()
            .map(|one| one.measured(row, &readings, reader.today()))
            .collect();
    }
    Ok(rows)
}

fn row_to_indicator(row: &Row<'_>) -> rusqlite::Result<IndicatorRow> {
    Ok(IndicatorRow {
        id: row.get("id")?,
        project: row.get("project_id")?,
        project_no: row.get("project_no")?,
        project_name: row.get("project_name")?,
        name: row.get("name")?,
        definition: row.get("definition")?,
        unit: row.get("unit")?,
        level: row.get("level")?,
        direction: row.get("direction")?,
        calculation: row.get("calculation")?,
        baseline: row.get("baseline")?,
        target: row.get("target")?,
        library: row.get("library")?,
        targets: Vec::new(),
        this_period: None,
        reached: None,
        completion: None,
        met: false,
        results: Vec::new(),
    })
}

fn results(
    reader: &Reader,
    only: Option<ProjectId>,
) -> Result<HashMap<IndicatorId, Vec<ResultRow>>> {
    let mut corrections = corrections(reader, only)?;
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_results.sql"))?;
    let mut rows = statement.query([only])?;
    let mut results: HashMap<IndicatorId, Vec<ResultRow>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let id: ResultId = row.get("id")?;
        results
            .entry(row.get("indicator_id")?)
            .or_default()
            .push(ResultRow {
                id,
                reading: Reading {
                    on: row.get("on_date")?,
                    value: row.get("value")?,
                    this_period: row.get("this_period")?,
                    part: row.get("part")?,
                    whole: row.get("whole")?,
                },
                evidence: row.get("evidence")?,
                verified_by: row.get("verified_by")?,
                note: row.get("note")?,
                split: from_json(row, "split")?,
                corrections: corrections.remove(&id).unwrap_or_default(),
            });
    }
    Ok(results)
}
