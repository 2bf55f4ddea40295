//! Targets by period, and figures worked out of others.

use rusqlite::params;

use crate::base::book::{Change, Reader};
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::projects::measure::IndicatorId;
use crate::projects::model::ProjectId;
use crate::projects::split::{Period, TargetFields, TargetId};
use crate::projects::worked::{WorkOut, WorkedId};

pub fn target_periods(reader: &Reader, indicator: IndicatorId) -> Result<Vec<Period>> {
    let sql =
        "SELECT id, period_from, period_to, target FROM indicator_target WHERE indicator_id = ?1";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([indicator], |row| {
        Ok(Period {
            id: row.get(0)?,
            from: row.get(1)?,
            to: row.get(2)?,
            target: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn remove_target(change: &Change, id: TargetId) -> Result<()> {
    change
        .conn()
        .prepare_cached("DELETE FROM indicator_target WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

pub fn edit_target(change: &Change, id: TargetId, target: &Quantity) -> Result<()> {
    change
        .conn()
        .prepare_cached("UPDATE indicator_target SET target = ?2 WHERE id = ?1")?
        .execute(params![id, target])?;
    Ok(())
}

pub fn add_target(change: &Change, fields: &TargetFields, target: &Quantity) -> Result<TargetId> {
    let id = TargetId::fresh();
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
