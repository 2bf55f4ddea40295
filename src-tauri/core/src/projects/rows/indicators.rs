//! Indicators and their results.

use rusqlite::{OptionalExtension, named_params, params};

use super::owner;
use crate::base::book::{Change, Reader};
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, fault, refuse};
use crate::projects::measure::{IndicatorFields, IndicatorId, ResultFields, ResultId};
use crate::projects::model::ProjectId;
use crate::projects::plausible::Measured;
use crate::projects::split::SplitPart;

pub fn project_of_indicator(reader: &Reader, id: IndicatorId) -> Result<ProjectId> {
    owner(
        reader,
        "SELECT project_id FROM indicator WHERE id = ?1",
        id.to_string(),
        "indicator",
    )
}

pub fn unit_of_indicator(reader: &Reader, id: IndicatorId) -> Result<String> {
    let sql = "SELECT unit FROM indicator WHERE id = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}

/// The indicator as the rules for its figures need it.
pub fn measured(reader: &Reader, id: IndicatorId) -> Result<Measured> {
    let sql = "SELECT indicator.name, unit, calculation, planned_from, actual_from
                 FROM indicator JOIN project ON project.id = project_id WHERE indicator.id = ?1";
    reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| {
            let planned: Option<PartialDate> = row.get("planned_from")?;
            let actual: Option<PartialDate> = row.get("actual_from")?;
            Ok(Measured {
                name: row.get("name")?,
                unit: row.get("unit")?,
                calculation: row.get("calculation")?,
                start: [planned, actual]
                    .into_iter()
                    .flatten()
                    .map(PartialDate::first_day)
                    .min(),
            })
        })
        .optional()?
        .ok_or_else(|| refuse("projects-not-found").at("indicator").into())
}

pub fn indicator_named(
    reader: &Reader,
    project: ProjectId,
    name: &str,
) -> Result<Option<IndicatorId>> {
    let sql = "SELECT id FROM indicator WHERE project_id = ?1 AND name = ?2";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![project, name], |row| row.get(0))
        .optional()?)
}

pub fn add_indicator(change: &Change, id: IndicatorId, fields: &IndicatorFields) -> Result<()> {
    write_indicator(change, include_str!("../sql/add_indicator.sql"), id, fields)
}

pub fn edit_indicator(change: &Change, id: IndicatorId, fields: &IndicatorFields) -> Result<()> {
    write_indicator(
        change,
        include_str!("../sql/edit_indicator.sql"),
        id,
        fields,
    )
}

fn write_indicator(
    change: &Change,
    sql: &str,
    id: IndicatorId,
    fields: &IndicatorFields,
) -> Result<()> {
    change.conn().prepare_cached(sql)?.execute(named_params! {
        ":id": id,
        ":project_id": fields.project,
        ":name": fields.name,
        ":definition": fields.definition,
        ":unit": fields.unit,
        ":level": fields.level,
        ":direction": fields.direction,
        ":calculation": fields.calculation,
        ":baseline": fields.baseline,
        ":target": fields.target,
        ":library": fields.library,
    })?;
    Ok(())
}

fn json_split(split: &[SplitPart]) -> Result<String> {
    serde_json::to_string(split).map_err(|error| fault("store", error))
}

/// The code of the library that the indicator follows.
pub fn library_of_indicator(reader: &Reader, id: IndicatorId) -> Result<Option<String>> {
    let sql = "SELECT library FROM indicator WHERE id = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}

pub fn remove_indicator(change: &Change, id: IndicatorId) -> Result<()> {
    change
        .conn()
        .prepare_cached("DELETE FROM indicator WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

pub fn count_results(reader: &Reader, id: IndicatorId) -> Result<u32> {
    let sql = "SELECT count(*) FROM indicator_result WHERE indicator_id = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}

pub fn indicator_of_result(reader: &Reader, id: ResultId) -> Result<IndicatorId> {
    let sql = "SELECT indicator_id FROM indicator_result WHERE id = ?1";
    reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| refuse("projects-not-found").at("result").into())
}

pub fn add_result(
    change: &Change,
    id: ResultId,
    fields: &ResultFields,
    value: &Quantity,
) -> Result<()> {
    write_result(
        change,
        include_str!("../sql/add_result.sql"),
        id,
        fields,
        value,
    )
}

pub fn edit_result(
    change: &Change,
    id: ResultId,
    fields: &ResultFields,
    value: &Quantity,
) -> Result<()> {
    write_result(
        change,
        include_str!("../sql/edit_result.sql"),
        id,
        fields,
        value,
    )
}

fn write_result(
    change: &Change,
    sql: &str,
    id: ResultId,
    fields: &ResultFields,
    value: &Quantity,
) -> Result<()> {
    change.conn().prepare_cached(sql)?.execute(named_params! {
        ":id": id,
        ":indicator_id": fields.indicator,
        ":on_date": fields.on,
        ":value": value,
        ":this_period": fields.this_period,
        ":part": fields.part,
        ":whole": fields.whole,
        ":evidence": fields.evidence,
        ":verified_by": fields.verified_by,
        ":note": fields.note,
        ":split": json_split(&fields.split)?,
    })?;
    Ok(())
}

pub fn remove_result(change: &Change, id: ResultId) -> Result<()> {
    change
        .conn()
        .prepare_cached("DELETE FROM indicator_result WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}
