//! The statements of obligations, one named function each.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, ToSql, named_params, params};

use super::model::{Ending, ObligationId, ObligationKind};
use crate::base::book::{Change, Reader};
use crate::base::dates::PartialDate;
use crate::base::refusal::{Result, refuse};
use crate::registry::OrganisationId;

pub struct Obligation {
    pub id: ObligationId,
    pub organisation: OrganisationId,
    pub kind: ObligationKind,
    pub title: Option<String>,
    pub rule: Option<String>,
    pub year: Option<i32>,
    pub due: NaiveDate,
    pub lead_days: u32,
    pub note: Option<String>,
}

/// An organisation that has a yearly inspection.
pub struct Inspected {
    pub organisation: OrganisationId,
    pub founded: Option<NaiveDate>,
}

pub fn obligation(reader: &Reader, id: ObligationId) -> Result<Obligation> {
    reader
        .conn()
        .prepare_cached("SELECT * FROM obligation WHERE id = ?1")?
        .query_row([id], row_to_obligation)
        .optional()?
        .ok_or_else(|| refuse("governance-not-found").at("obligation").into())
}

pub fn row_to_obligation(row: &Row<'_>) -> rusqlite::Result<Obligation> {
    Ok(Obligation {
        id: row.get("id")?,
        organisation: row.get("organisation_id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        rule: row.get("rule")?,
        year: row.get("year")?,
        due: row.get("due")?,
        lead_days: row.get("lead_days")?,
        note: row.get("note")?,
    })
}

/// How it came to its end; nothing while it is open.
pub fn ending(reader: &Reader, id: ObligationId) -> Result<Option<Ending>> {
    reader
        .conn()
        .prepare_cached("SELECT met_on, exempt_reason FROM obligation WHERE id = ?1")?
        .query_row([id], row_to_ending)
        .optional()?
        .ok_or_else(|| refuse("governance-not-found").at("obligation").into())
}

pub fn row_to_ending(row: &Row<'_>) -> rusqlite::Result<Option<Ending>> {
    let met_on: Option<NaiveDate> = row.get("met_on")?;
    let exempt: Option<String> = row.get("exempt_reason")?;
    Ok(met_on.map(Ending::Met).or(exempt.map(Ending::Exempt)))
}

/// The due day of the same duty, where it stands already.
pub fn same(reader: &Reader, obligation: &Obligation) -> Result<Option<NaiveDate>> {
    Ok(reader
        .conn()
        .prepare_cached(include_str!("sql/same.sql"))?
        .query_row(
            named_params! {
                ":id": obligation.id,
                ":organisation_id": obligation.organisation,
                ":kind": obligation.kind,
                ":title": obligation.title,
                ":year": obligation.year,
                ":due": obligation.due,
            },
            |row| row.get(0),
        )
        .optional()?)
}

pub fn add(change: &Change, obligation: &Obligation) -> Result<()> {
    write(change, include_str!("sql/add.sql"), obligation)
}

pub fn edit(change: &Change, obligation: &Obligation) -> Result<()> {
    write(change, include_str!("sql/edit.sql"), obligation)
}

fn write(change: &Change, sql: &str, obligation: &Obligation) -> Result<()> {
    let values: &[(&str, &dyn ToSql)] = named_params! {
        ":id": obligation.id,
        ":organisation_id": obligation.organisation,
        ":kind": obligation.kind,
        ":title": obligation.title,
        ":rule": obligation.rule,
        ":year": obligation.year,
        ":due": obligation.due,
        ":lead_days": obligation.lead_days,
        ":note": obligation.note,
    };
    change.conn().prepare_cached(sql)?.execute(values)?;
    Ok(())
}

pub fn meet(
    change: &Change,
    id: ObligationId,
    date: NaiveDate,
    evidence: Option<&str>,
) -> Result<()> {
    let sql = "UPDATE obligation SET met_on = ?2, evidence = ?3 WHERE id = ?1";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, date, evidence])?;
    Ok(())
}

pub fn exempt(change: &Change, id: ObligationId, reason: &str) -> Result<()> {
    let sql = "UPDATE obligation SET exempt_reason = ?2 WHERE id = ?1";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, reason])?;
    Ok(())
}

/// Active organisations with a credit code whose inspection of this year is neither set up nor known.
pub fn without_inspection(reader: &Reader, year: i32) -> Result<Vec<Inspected>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("sql/without_inspection.sql"))?;
    let rows = statement.query_map([year], |row| {
        let founded: Option<PartialDate> = row.get("founded_on")?;
        Ok(Inspected {
            organisation: row.get("id")?,
            founded: founded.map(PartialDate::first_day),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
