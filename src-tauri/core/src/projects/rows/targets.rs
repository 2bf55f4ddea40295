//! Targets by period, corrections of results, and figures worked out of others.

use rusqlite::params;

use super::fresh;
use crate::base::book::{Change, Reader};
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::projects::measure::{IndicatorId, ResultId};
use crate::projects::model::ProjectId;
use crate::projects::split::{Period, TargetFields};
use crate::projects::worked::{WorkOut, WorkedId};

pub fn target_periods(reader: &Reader, indicator: IndicatorId) -> Result<Vec<Period>> {
    let sql = "SELECT period_from, period_to FROM indicator_target WHERE indicator_id = ?1";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([indicator], |row| {
        Ok(Period {
            from: row.get(0)?,
            to: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn remove_target(change: &Change, fields: &TargetFields) -> Result<()> {
    let sql = "DELETE FROM indicator_target WHERE indicator_id = ?1 AND period_from = ?2";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![fields.indicator, fields.period_from])?;
    Ok(())
}

pub fn add_target(change: &Change, fields: &TargetFields, target: &Quantity) -> Result<String> {
    let id = fresh();
    let sql = "INSERT INTO indicator_target (id, indicator_id, period_from, period_to, target)
               VALUES (?1, ?2, ?3, ?4, ?5)";
    change.conn().prepare_cached(sql)?.execute(params![
        id,
        fields.indicator,
        fields.period_from,
        fields.period_to,
        target
    ])?;
    Ok(id)
}

/// The figure of a result and who vouched for it.
pub fn figure_of_result(reader: &Reader, id: ResultId) -> Result<(Quantity, Option<String>)> {
    let sql = "SELECT value, verified_by FROM indicator_result WHERE id = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn add_correction(
    change: &Change,
    result: ResultId,
    was: &Quantity,
    became: &Quantity,
    reason: Option<&str>,
) -> Result<()> {
    let sql = "INSERT INTO result_correction (id, result_id, was, became, reason, corrected_on, corrected_by)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    change.conn().prepare_cached(sql)?.execute(params![
        fresh(),
        result,
        was,
        became,
        reason,
        change.today(),
        change.actor().name
    ])?;
    Ok(())
}

/// The project asks for a figure of this name already.
pub fn worked_named(reader: &Reader, project: ProjectId, name: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM worked_figure WHERE project_id = ?1 AND name = ?2)";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![project, name], |row| row.get(0))?)
}

pub fn add_worked(change: &Change, id: WorkedId, ask: &WorkOut) -> Result<()> {
    let sql = "INSERT INTO worked_figure (id, project_id, name, first_id, second_id) VALUES (?1, ?2, ?3, ?4, ?5)";
    change.conn().prepare_cached(sql)?.execute(params![
        id,
        ask.project,
        ask.name,
        ask.first,
        ask.second
    ])?;
    Ok(())
}

pub fn remove_worked(change: &Change, id: WorkedId) -> Result<()> {
    let sql = "DELETE FROM worked_figure WHERE id = ?1";
    match change.conn().prepare_cached(sql)?.execute([id])? {
        0 => Err(refuse("projects-not-found").at("worked").into()),
        _ => Ok(()),
    }
}

/// A figure is worked out of this indicator.
pub fn is_worked_with(reader: &Reader, indicator: IndicatorId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM worked_figure WHERE ?1 IN (first_id, second_id))";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([indicator], |row| row.get(0))?)
}

pub fn remove_targets(change: &Change, indicator: IndicatorId) -> Result<()> {
    change
        .conn()
        .prepare_cached("DELETE FROM indicator_target WHERE indicator_id = ?1")?
        .execute([indicator])?;
    Ok(())
}
