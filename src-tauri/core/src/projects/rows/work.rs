//! Milestones, activities and updates.

use rusqlite::{OptionalExtension, named_params, params};

use super::owner;
use crate::base::book::{Change, Reader};
use crate::base::refusal::{Result, refuse};
use crate::projects::model::ProjectId;
use crate::projects::work::{
    ActivityFields, ActivityId, MilestoneFields, MilestoneId, UpdateFields, UpdateId, UpdateState,
};

pub fn project_of_milestone(reader: &Reader, id: MilestoneId) -> Result<ProjectId> {
    owner(
        reader,
        "SELECT project_id FROM milestone WHERE id = ?1",
        id.to_string(),
        "milestone",
    )
}

pub fn add_milestone(change: &Change, id: MilestoneId, fields: &MilestoneFields) -> Result<()> {
    write_milestone(change, include_str!("../sql/add_milestone.sql"), id, fields)
}

pub fn edit_milestone(change: &Change, id: MilestoneId, fields: &MilestoneFields) -> Result<()> {
    write_milestone(
        change,
        include_str!("../sql/edit_milestone.sql"),
        id,
        fields,
    )
}

fn write_milestone(
    change: &Change,
    sql: &str,
    id: MilestoneId,
    fields: &MilestoneFields,
) -> Result<()> {
    change.conn().prepare_cached(sql)?.execute(params![
        id,
        fields.project,
        fields.name,
        fields.planned_on,
        fields.actual_on,
        fields.note
    ])?;
    Ok(())
}

pub fn remove_milestone(change: &Change, id: MilestoneId) -> Result<()> {
    change
        .conn()
        .prepare_cached("DELETE FROM milestone WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

pub fn project_of_activity(reader: &Reader, id: ActivityId) -> Result<ProjectId> {
    owner(
        reader,
        "SELECT project_id FROM activity WHERE id = ?1",
        id.to_string(),
        "activity",
    )
}

pub fn add_activity(change: &Change, id: ActivityId, fields: &ActivityFields) -> Result<()> {
    write_activity(change, include_str!("../sql/add_activity.sql"), id, fields)
}

pub fn edit_activity(change: &Change, id: ActivityId, fields: &ActivityFields) -> Result<()> {
    write_activity(change, include_str!("../sql/edit_activity.sql"), id, fields)
}

fn write_activity(
    change: &Change,
    sql: &str,
    id: ActivityId,
    fields: &ActivityFields,
) -> Result<()> {
    change.conn().prepare_cached(sql)?.execute(named_params! {
        ":id": id,
        ":project_id": fields.project,
        ":starts_on": fields.starts_on,
        ":ends_on": fields.ends_on,
        ":topic": fields.topic,
        ":place": fields.place,
        ":people": fields.people,
        ":person_times": fields.person_times,
        ":children": fields.children,
        ":volunteers": fields.volunteers,
        ":hours": fields.hours,
        ":note": fields.note,
        ":as_recorded": fields.as_recorded,
    })?;
    Ok(())
}

pub fn remove_activity(change: &Change, id: ActivityId) -> Result<()> {
    change
        .conn()
        .prepare_cached("DELETE FROM activity WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// An update that nothing has replaced yet.
pub struct CurrentUpdate {
    pub project: ProjectId,
    pub version: u32,
    pub state: UpdateState,
}

pub fn current_update(reader: &Reader, id: UpdateId) -> Result<CurrentUpdate> {
    reader
        .conn()
        .prepare_cached(include_str!("../sql/current_update.sql"))?
        .query_row([id], |row| {
            Ok(CurrentUpdate {
                project: row.get(0)?,
                version: row.get(1)?,
                state: row.get(2)?,
            })
        })
        .optional()?
        .ok_or_else(|| refuse("projects-update-replaced").at("update").into())
}

/// The newest version of the update that tells of exactly this period.
pub fn update_of_period(reader: &Reader, fields: &UpdateFields) -> Result<Option<UpdateId>> {
    let sql = "SELECT id FROM project_update AS it
                WHERE project_id = ?1 AND period_from = ?2 AND period_to = ?3
                  AND NOT EXISTS (SELECT 1 FROM project_update WHERE replaces = it.id)";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(
            params![fields.project, fields.period_from, fields.period_to],
            |row| row.get(0),
        )
        .optional()?)
}

pub fn add_update(
    change: &Change,
    id: UpdateId,
    fields: &UpdateFields,
    version: u32,
    replaces: Option<UpdateId>,
) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("../sql/add_update.sql"))?
        .execute(named_params! {
            ":id": id,
            ":project_id": fields.project,
            ":period_from": fields.period_from,
            ":period_to": fields.period_to,
            ":progress": fields.progress,
            ":problems": fields.problems,
            ":next_steps": fields.next_steps,
            ":version": version,
            ":replaces": replaces,
            ":written_on": change.today(),
            ":state": UpdateState::Draft,
        })?;
    Ok(())
}

/// Takes the step and keeps who took it, when and why.
pub fn move_update(
    change: &Change,
    id: UpdateId,
    to: UpdateState,
    reason: Option<&str>,
) -> Result<()> {
    change
        .conn()
        .prepare_cached("UPDATE project_update SET state = ?2 WHERE id = ?1")?
        .execute(params![id, to])?;
    let sql =
        "INSERT INTO project_update_move (id, update_id, to_state, moved_on, moved_by, reason)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    change.conn().prepare_cached(sql)?.execute(params![
        super::fresh(),
        id,
        to,
        change.today(),
        change.actor().name,
        reason
    ])?;
    Ok(())
}
