//! The statements of the hub: its record, goals, figures, federations, committees, coverage.

use rusqlite::{OptionalExtension, named_params, params};

use super::add_committee_member::AddCommitteeMember;
use super::cover_organisation::CoverOrganisation;
use super::edit_federation::EditFederation;
use super::edit_hub::EditHub;
use super::model::{
    Committee, CommitteeMemberId, CoverageId, FederationId, FederationStatus, GoalId, HubId,
    Measure, OpeningFigureId, Seat,
};
use super::set_goal::SetGoal;
use super::set_opening_figure::SetOpeningFigure;
use crate::base::book::{Change, Reader};
use crate::base::dates::PartialDate;
use crate::base::refusal::{Result, fault, refuse};
use crate::registry::{OrganisationId, PersonId};

pub fn hub_id(reader: &Reader) -> Result<Option<HubId>> {
    Ok(reader
        .conn()
        .prepare_cached("SELECT id FROM hub")?
        .query_row([], |row| row.get(0))
        .optional()?)
}

pub fn save_hub(change: &Change, id: HubId, hub: &EditHub) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/save_hub.sql"))?
        .execute(named_params! {
            ":id": id,
            ":name": hub.name,
            ":short_name": hub.short_name,
            ":level": hub.level,
            ":division": hub.division,
            ":division_name": hub.division_name,
            ":operator_id": hub.operator,
            ":operator_head": hub.operator_head,
            ":method": hub.method,
            ":founded_on": hub.founded_on,
            ":approval_no": hub.approval_no,
            ":scope_organisations": hub.scope_organisations,
            ":scope_women": hub.scope_women,
            ":note": hub.note,
        })?;
    Ok(())
}

// Goals and opening figures

pub fn goal_of(
    reader: &Reader,
    year: i32,
    measure: Measure,
    title: Option<&str>,
) -> Result<Option<GoalId>> {
    let sql = "SELECT id FROM goal WHERE year = ?1 AND measure = ?2 AND title IS ?3";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![year, measure, title], |row| row.get(0))
        .optional()?)
}

pub fn save_goal(change: &Change, id: GoalId, goal: &SetGoal) -> Result<()> {
    let sql =
        "INSERT INTO goal (id, year, measure, title, target, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT (id) DO UPDATE SET target = excluded.target, note = excluded.note";
    let values = params![
        id,
        goal.year,
        goal.measure,
        goal.title,
        goal.target,
        goal.note
    ];
    change.conn().prepare_cached(sql)?.execute(values)?;
    Ok(())
}

pub fn remove_goal(change: &Change, id: GoalId) -> Result<bool> {
    Ok(change
        .conn()
        .prepare_cached("DELETE FROM goal WHERE id = ?1")?
        .execute([id])?
        > 0)
}

pub fn opening_figure_of(
    reader: &Reader,
    measure: Measure,
    title: Option<&str>,
) -> Result<Option<OpeningFigureId>> {
    let sql = "SELECT id FROM opening_figure WHERE measure = ?1 AND title IS ?2";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![measure, title], |row| row.get(0))
        .optional()?)
}

pub fn save_opening_figure(
    change: &Change,
    id: OpeningFigureId,
    figure: &SetOpeningFigure,
) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/save_opening_figure.sql"))?
        .execute(named_params! {
            ":id": id,
            ":measure": figure.measure,
            ":title": figure.title,
            ":figure": figure.figure,
            ":as_of": figure.as_of,
            ":source": figure.source,
            ":source_on": figure.source_on,
            ":note": figure.note,
        })?;
    Ok(())
}

pub fn remove_opening_figure(change: &Change, id: OpeningFigureId) -> Result<bool> {
    Ok(change
        .conn()
        .prepare_cached("DELETE FROM opening_figure WHERE id = ?1")?
        .execute([id])?
        > 0)
}

// Federations and their committees

pub fn own_federation(reader: &Reader) -> Result<Option<FederationId>> {
    let sql = "SELECT id FROM federation WHERE is_hub = 1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([], |row| row.get(0))
        .optional()?)
}

pub fn federation_status(reader: &Reader, id: FederationId) -> Result<FederationStatus> {
    reader
        .conn()
        .prepare_cached("SELECT status FROM federation WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| refuse("hub-federation-not-found").at("federation").into())
}

pub fn federation_term(reader: &Reader, id: FederationId) -> Result<Option<u32>> {
    federation_status(reader, id)?;
    let sql = "SELECT term FROM federation WHERE id = ?1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}

pub fn federation_named(reader: &Reader, id: FederationId, name: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM federation WHERE name = ?1 AND id <> ?2 AND status = 'active')";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![name, id], |row| row.get(0))?)
}

pub fn save_federation(
    change: &Change,
    id: FederationId,
    federation: &EditFederation,
) -> Result<()> {
    let co_builders =
        serde_json::to_string(&federation.co_builders).map_err(|error| fault("store", error))?;
    change
        .conn()
        .prepare_cached(include_str!("sql/save_federation.sql"))?
        .execute(named_params! {
            ":id": id,
            ":name": federation.name,
            ":is_hub": federation.is_hub,
            ":level": federation.level,
            ":method": federation.method,
            ":co_builders": co_builders,
            ":approval_no": federation.approval_no,
            ":founded_on": federation.founded_on,
            ":term": federation.term,
            ":term_from": federation.term_from,
            ":re_election_due": federation.re_election_due,
            ":note": federation.note,
            ":status": federation.status(),
        })?;
    Ok(())
}

pub fn person_is_there(reader: &Reader, id: PersonId) -> Result<()> {
    crate::registry::rows::people::kept(reader, id).map(|_| ())
}

pub fn committee(
    reader: &Reader,
    federation: FederationId,
    person: PersonId,
    term: u32,
) -> Result<Committee> {
    let chair = "SELECT coalesce(person.code_name, person.name) FROM committee_member AS member
                   JOIN person ON person.id = member.person_id
                  WHERE federation_id = ?1 AND term = ?2 AND role = 'chair' AND to_on IS NULL";
    let held = "SELECT role FROM committee_member
                 WHERE federation_id = ?1 AND term = ?2 AND person_id = ?3 AND to_on IS NULL";
    let conn = reader.conn();
    let held: Vec<Seat> = conn
        .prepare_cached(held)?
        .query_map(params![federation, term, person], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Committee {
        term: federation_term(reader, federation)?,
        chair: conn
            .prepare_cached(chair)?
            .query_row(params![federation, term], |row| row.get(0))
            .optional()?,
        held,
    })
}

pub fn add_member(
    change: &Change,
    id: CommitteeMemberId,
    federation: FederationId,
    term: u32,
    member: &AddCommitteeMember,
) -> Result<()> {
    let sql = "INSERT INTO committee_member (id, federation_id, person_id, role, term, from_on, to_on, note)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let values = params![
        id,
        federation,
        member.person,
        member.seat,
        term,
        member.from,
        member.to,
        member.note
    ];
    change.conn().prepare_cached(sql)?.execute(values)?;
    Ok(())
}

type Span = (Option<PartialDate>, Option<PartialDate>);

pub fn seat_span(reader: &Reader, id: CommitteeMemberId) -> Result<Span> {
    reader
        .conn()
        .prepare_cached("SELECT from_on, to_on FROM committee_member WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| refuse("hub-seat-not-found").at("member").into())
}

pub fn end_seat(change: &Change, id: CommitteeMemberId, to: PartialDate) -> Result<()> {
    change
        .conn()
        .prepare_cached("UPDATE committee_member SET to_on = ?2 WHERE id = ?1")?
        .execute(params![id, to])?;
    Ok(())
}

// Coverage

pub fn is_covered_by(
    reader: &Reader,
    federation: FederationId,
    organisation: OrganisationId,
) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM coverage
                WHERE federation_id = ?1 AND organisation_id = ?2 AND ended_on IS NULL)";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![federation, organisation], |row| row.get(0))?)
}

pub fn cover(
    change: &Change,
    id: CoverageId,
    federation: FederationId,
    cover: &CoverOrganisation,
) -> Result<()> {
    let sql = "INSERT INTO coverage (id, federation_id, organisation_id, method, covered_on, note)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let values = params![
        id,
        federation,
        cover.organisation,
        cover.method,
        cover.on,
        cover.note
    ];
    change.conn().prepare_cached(sql)?.execute(values)?;
    Ok(())
}

pub fn coverage_span(reader: &Reader, id: CoverageId) -> Result<Span> {
    reader
        .conn()
        .prepare_cached("SELECT covered_on, ended_on FROM coverage WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| refuse("hub-coverage-not-found").at("coverage").into())
}

pub fn end_coverage(change: &Change, id: CoverageId, to: PartialDate) -> Result<()> {
    change
        .conn()
        .prepare_cached("UPDATE coverage SET ended_on = ?2 WHERE id = ?1")?
        .execute(params![id, to])?;
    Ok(())
}
