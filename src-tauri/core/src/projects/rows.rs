//! The statements of projects, one named function each.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params, params};
use uuid::Uuid;

use super::measure::{IndicatorFields, IndicatorId, ResultFields, ResultId};
use super::model::{Project, ProjectFields, ProjectId, ProjectState, Step, TermId, TermList};
use super::work::{
    ActivityFields, ActivityId, MilestoneFields, MilestoneId, UpdateFields, UpdateId,
};
use crate::base::book::{Change, Reader};
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, fault, refuse};

fn fresh() -> String {
    Uuid::now_v7().to_string()
}

pub fn json_names(names: &[String]) -> Result<String> {
    serde_json::to_string(names).map_err(|error| fault("json", error))
}

// Projects

pub fn project(reader: &Reader, id: ProjectId) -> Result<Project> {
    reader
        .conn()
        .prepare_cached(include_str!("sql/project.sql"))?
        .query_row([id], row_to_project)
        .optional()?
        .ok_or_else(|| refuse("projects-not-found").at("project").into())
}

fn row_to_project(row: &Row<'_>) -> rusqlite::Result<Project> {
    Ok(Project {
        id: row.get("id")?,
        no: row.get("no")?,
        name: row.get("name")?,
        state: row.get("state")?,
        lead_channel: row.get("lead_channel")?,
        organisation: row.get("organisation_id")?,
        planned_from: row.get("planned_from")?,
        planned_to: row.get("planned_to")?,
    })
}

pub fn project_by_no(reader: &Reader, no: &str) -> Result<Option<ProjectId>> {
    let sql = "SELECT id FROM project WHERE no = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([no], |row| row.get(0))
        .optional()?)
}

pub fn add_project(change: &Change, id: ProjectId, fields: &ProjectFields) -> Result<()> {
    let taken_over = fields.taken_over.as_ref();
    change
        .conn()
        .prepare_cached(include_str!("sql/add_project.sql"))?
        .execute(named_params! {
            ":id": id,
            ":no": taken_over.and_then(|taken| taken.no.as_deref()),
            ":name": fields.name,
            ":state": taken_over.map_or(ProjectState::Draft, |taken| taken.state),
            ":lead_channel": fields.lead_channel,
            ":organisation_id": fields.organisation,
            ":leader_id": fields.leader,
            ":places": json_names(&fields.places)?,
            ":planned_from": fields.planned_from,
            ":planned_to": fields.planned_to,
            ":actual_from": fields.actual_from,
            ":actual_to": fields.actual_to,
            ":objective": fields.objective,
            ":as_recorded": taken_over.is_some(),
            ":created_on": change.today(),
        })?;
    add_belongings(change, id, fields)
}

pub fn edit_project(change: &Change, id: ProjectId, fields: &ProjectFields) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/edit_project.sql"))?
        .execute(named_params! {
            ":id": id,
            ":name": fields.name,
            ":lead_channel": fields.lead_channel,
            ":organisation_id": fields.organisation,
            ":leader_id": fields.leader,
            ":places": json_names(&fields.places)?,
            ":planned_from": fields.planned_from,
            ":planned_to": fields.planned_to,
            ":actual_from": fields.actual_from,
            ":actual_to": fields.actual_to,
            ":objective": fields.objective,
        })?;
    remove_belongings(change, id)?;
    add_belongings(change, id, fields)
}

/// Labels, partners and budget: written anew with each change of the project.
fn add_belongings(change: &Change, id: ProjectId, fields: &ProjectFields) -> Result<()> {
    for (list, names) in [
        (TermList::Domain, &fields.domains),
        (TermList::Beneficiary, &fields.beneficiaries),
    ] {
        for name in names {
            let term = term_named(change, list, name)?;
            change
                .conn()
                .prepare_cached(
                    "INSERT INTO project_labelling (id, project_id, term_id) VALUES (?1, ?2, ?3)",
                )?
                .execute(params![fresh(), id, term])?;
        }
    }
    for partner in &fields.partners {
        change
            .conn()
            .prepare_cached("INSERT INTO project_partner (id, project_id, organisation_id, role) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![fresh(), id, partner.organisation, partner.role])?;
    }
    for line in &fields.budget {
        change
            .conn()
            .prepare_cached("INSERT INTO project_budget (id, project_id, source, amount_fen, note) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![fresh(), id, line.source, line.amount, line.note])?;
    }
    Ok(())
}

fn remove_belongings(change: &Change, id: ProjectId) -> Result<()> {
    for table in ["project_labelling", "project_partner", "project_budget"] {
        change
            .conn()
            .prepare_cached(&format!("DELETE FROM {table} WHERE project_id = ?1"))?
            .execute([id])?;
    }
    Ok(())
}

/// A draft goes with all that was planned for it.
pub fn remove_draft(change: &Change, id: ProjectId) -> Result<()> {
    remove_belongings(change, id)?;
    for table in ["milestone", "indicator"] {
        change
            .conn()
            .prepare_cached(&format!("DELETE FROM {table} WHERE project_id = ?1"))?
            .execute([id])?;
    }
    change
        .conn()
        .prepare_cached("DELETE FROM project WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Takes the step, keeps it in the project's course, and marks the actual beginning and end.
pub fn move_project(
    change: &Change,
    project: &Project,
    step: &Step,
    no: Option<&str>,
) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/move_project.sql"))?
        .execute(named_params! {
            ":id": project.id,
            ":no": no,
            ":state": step.to,
            ":begins": (step.to == ProjectState::Active).then_some(step.on),
            ":ends": (!step.to.is_open()).then_some(step.on),
        })?;
    change
        .conn()
        .prepare_cached(include_str!("sql/add_move.sql"))?
        .execute(named_params! {
            ":id": fresh(),
            ":project_id": project.id,
            ":from_state": project.state,
            ":to_state": step.to,
            ":moved_on": step.on,
            ":reason": step.reason,
        })?;
    Ok(())
}

pub fn last_moved_on(reader: &Reader, id: ProjectId) -> Result<Option<NaiveDate>> {
    let sql = "SELECT max(moved_on) FROM project_move WHERE project_id = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}

pub fn open_milestones(reader: &Reader, id: ProjectId) -> Result<u32> {
    let sql = "SELECT count(*) FROM milestone WHERE project_id = ?1 AND actual_on IS NULL";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}

// Terms

pub fn term_named(change: &Change, list: TermList, name: &str) -> Result<TermId> {
    let sql = "SELECT id FROM project_term WHERE list = ?1 AND name = ?2";
    let known = change
        .conn()
        .prepare_cached(sql)?
        .query_row(params![list, name], |row| row.get(0))
        .optional()?;
    match known {
        Some(id) => Ok(id),
        None => add_term(change, list, name),
    }
}

pub fn add_term(change: &Change, list: TermList, name: &str) -> Result<TermId> {
    let id = TermId::fresh();
    change
        .conn()
        .prepare_cached(include_str!("sql/add_term.sql"))?
        .execute(params![id, list, name])?;
    Ok(id)
}

/// The list the term stands on, if there is such a term.
pub fn term_list(reader: &Reader, id: TermId) -> Result<Option<TermList>> {
    let sql = "SELECT list FROM project_term WHERE id = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

pub fn term_exists(
    reader: &Reader,
    list: TermList,
    name: &str,
    besides: Option<TermId>,
) -> Result<bool> {
    let sql =
        "SELECT EXISTS (SELECT 1 FROM project_term WHERE list = ?1 AND name = ?2 AND id IS NOT ?3)";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![list, name, besides], |row| row.get(0))?)
}

pub fn edit_term(change: &Change, id: TermId, name: &str, archived: bool) -> Result<()> {
    let sql = "UPDATE project_term SET name = ?2, archived = ?3 WHERE id = ?1";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, name, archived])?;
    Ok(())
}

// Milestones

pub fn project_of_milestone(reader: &Reader, id: MilestoneId) -> Result<ProjectId> {
    owner(
        reader,
        "SELECT project_id FROM milestone WHERE id = ?1",
        id.to_string(),
        "milestone",
    )
}

pub fn add_milestone(change: &Change, id: MilestoneId, fields: &MilestoneFields) -> Result<()> {
    write_milestone(change, include_str!("sql/add_milestone.sql"), id, fields)
}

pub fn edit_milestone(change: &Change, id: MilestoneId, fields: &MilestoneFields) -> Result<()> {
    write_milestone(change, include_str!("sql/edit_milestone.sql"), id, fields)
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

// Activities

pub fn project_of_activity(reader: &Reader, id: ActivityId) -> Result<ProjectId> {
    owner(
        reader,
        "SELECT project_id FROM activity WHERE id = ?1",
        id.to_string(),
        "activity",
    )
}

pub fn add_activity(change: &Change, id: ActivityId, fields: &ActivityFields) -> Result<()> {
    write_activity(change, include_str!("sql/add_activity.sql"), id, fields)
}

pub fn edit_activity(change: &Change, id: ActivityId, fields: &ActivityFields) -> Result<()> {
    write_activity(change, include_str!("sql/edit_activity.sql"), id, fields)
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

// Indicators and results

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
    write_indicator(change, include_str!("sql/add_indicator.sql"), id, fields)
}

pub fn edit_indicator(change: &Change, id: IndicatorId, fields: &IndicatorFields) -> Result<()> {
    write_indicator(change, include_str!("sql/edit_indicator.sql"), id, fields)
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
    })?;
    Ok(())
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
        include_str!("sql/add_result.sql"),
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
        include_str!("sql/edit_result.sql"),
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

// Updates

/// The project and version of an update that nothing has replaced yet.
pub fn current_update(reader: &Reader, id: UpdateId) -> Result<(ProjectId, u32)> {
    reader
        .conn()
        .prepare_cached(include_str!("sql/current_update.sql"))?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| refuse("projects-update-replaced").at("update").into())
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
        .prepare_cached(include_str!("sql/add_update.sql"))?
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
        })?;
    Ok(())
}

fn owner(reader: &Reader, sql: &str, id: String, field: &'static str) -> Result<ProjectId> {
    reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| refuse("projects-not-found").at(field).into())
}
