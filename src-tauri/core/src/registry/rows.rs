//! The statements of organisations.

pub mod documents;
pub mod people;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{ErrorCode, OptionalExtension, named_params, params};
use uuid::Uuid;

use super::model::{
    Counts, InspectionResult, Of, OrganisationDetails, OrganisationId, RecordStatus,
};
use crate::base::book::{Change, Reader};
use crate::base::dates::PartialDate;
use crate::base::identity::{Identity, IdentityKind};
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::desk;

/// A list of texts, JSON in its column.
pub struct Texts(pub Vec<String>);

impl ToSql for Texts {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let json = serde_json::to_string(&self.0)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
        Ok(json.into())
    }
}

impl FromSql for Texts {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let texts = serde_json::from_str(value.as_str()?)
            .map_err(|error| FromSqlError::Other(Box::new(error)))?;
        Ok(Texts(texts))
    }
}

/// What the rules ask of an organisation before they change it.
pub struct Standing {
    pub name: String,
    pub status: RecordStatus,
    pub credit_code: Option<String>,
}

pub fn standing(reader: &Reader, id: OrganisationId) -> Result<Standing> {
    let sql =
        "SELECT name, status, iif(identity_kind = 'creditCode', identity_number, NULL) AS code
                 FROM organisation WHERE id = ?1";
    reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| {
            Ok(Standing {
                name: row.get("name")?,
                status: row.get("status")?,
                credit_code: row.get("code")?,
            })
        })
        .optional()?
        .ok_or_else(|| {
            refuse("registry-organisation-not-found")
                .at("organisation")
                .into()
        })
}

pub fn add_organisation(
    change: &Change,
    id: OrganisationId,
    details: &OrganisationDetails,
    identity: &Identity,
) -> Result<()> {
    write(
        change,
        include_str!("sql/add_organisation.sql"),
        id,
        details,
        identity,
        true,
    )
}

pub fn edit_organisation(
    change: &Change,
    id: OrganisationId,
    details: &OrganisationDetails,
    identity: &Identity,
) -> Result<()> {
    write(
        change,
        include_str!("sql/edit_organisation.sql"),
        id,
        details,
        identity,
        false,
    )
}

fn write(
    change: &Change,
    sql: &str,
    id: OrganisationId,
    details: &OrganisationDetails,
    identity: &Identity,
    fresh: bool,
) -> Result<()> {
    let (aliases, phones) = (
        Texts(details.aliases.clone()),
        Texts(details.phones.clone()),
    );
    let (focus, tags) = (Texts(details.focus.clone()), Texts(details.tags.clone()));
    let today = change.today();
    let mut values: Vec<(&str, &dyn ToSql)> = named_params! {
        ":id": id,
        ":name": details.name,
        ":aliases": aliases,
        ":kind": details.kind,
        ":identity_kind": identity.kind,
        ":identity_number": identity.number,
        ":identity_verified": identity.verified,
        ":identity_note": identity.note,
        ":registration": details.registration,
        ":authority": details.authority,
        ":supervisor": details.supervisor,
        ":founded_on": details.founded_on,
        ":legal_representative": details.legal_representative,
        ":contact": details.contact,
        ":phones": phones,
        ":division": details.division,
        ":town": details.town,
        ":village": details.village,
        ":address": details.address,
        ":focus": focus,
        ":womens": details.womens,
        ":womens_reason": details.womens_reason,
        ":rooted": details.rooted,
        ":three_new": details.three_new,
        ":party": details.party,
        ":grade": details.grade,
        ":grade_from": details.grade_from,
        ":grade_until": details.grade_until,
        ":custodian_id": details.custodian,
        ":tags": tags,
        ":note": details.note,
    }
    .to_vec();
    if fresh {
        values.push((":today", &today));
        values.push((":as_recorded", &details.as_recorded));
    }
    change
        .conn()
        .prepare_cached(sql)?
        .execute(values.as_slice())?;
    Ok(())
}

/// The name of another organisation that holds the number.
pub fn holder_of_number(
    reader: &Reader,
    id: OrganisationId,
    identity: &Identity,
    authority: Option<&str>,
) -> Result<Option<String>> {
    if identity.kind == IdentityKind::None {
        return Ok(None);
    }
    let values = named_params! {
        ":id": id, ":kind": identity.kind, ":number": identity.number, ":authority": authority,
    };
    let mut holder = reader
        .conn()
        .prepare_cached(include_str!("sql/holder_of_number.sql"))?;
    Ok(holder.query_row(values, |row| row.get(0)).optional()?)
}

/// Whether another organisation goes by the very same name.
pub fn same_name(reader: &Reader, id: OrganisationId, name: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM organisation WHERE name = ?1 AND id <> ?2 AND status <> 'merged')";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![name, id], |row| row.get(0))?)
}

/// Keeps each count given; one of the same date is written anew. Without a date it is as of today,
/// and a count that only repeats the latest known is not dated anew.
pub fn keep_counts(change: &Change, id: OrganisationId, counts: Option<&Counts>) -> Result<()> {
    let Some(counts) = counts else {
        return Ok(());
    };
    let as_of = counts.as_of.unwrap_or(PartialDate::Day(change.today()));
    let sql = "INSERT INTO organisation_count (id, organisation_id, of, quantity, as_of) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (organisation_id, of, as_of) DO UPDATE SET quantity = excluded.quantity";
    for (of, quantity) in counts.each() {
        if counts.as_of.is_none() && latest_count(change, id, of)?.as_ref() == Some(quantity) {
            continue;
        }
        let fresh = Uuid::now_v7().to_string();
        change
            .conn()
            .prepare_cached(sql)?
            .execute(params![fresh, id, of, quantity, as_of])?;
    }
    Ok(())
}

fn latest_count(reader: &Reader, id: OrganisationId, of: Of) -> Result<Option<Quantity>> {
    let sql = "SELECT quantity FROM organisation_count WHERE organisation_id = ?1 AND of = ?2 ORDER BY as_of DESC LIMIT 1";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![id, of], |row| row.get(0))
        .optional()?)
}

pub fn keep_inspection(
    change: &Change,
    id: OrganisationId,
    year: i32,
    result: InspectionResult,
    note: Option<&str>,
) -> Result<()> {
    let sql = "INSERT INTO inspection (id, organisation_id, year, result, note) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (organisation_id, year) DO UPDATE SET result = excluded.result, note = excluded.note";
    let fresh = Uuid::now_v7().to_string();
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![fresh, id, year, result, note])?;
    Ok(())
}

pub fn set_status(
    change: &Change,
    id: OrganisationId,
    status: RecordStatus,
    reason: Option<&str>,
) -> Result<()> {
    let sql =
        "UPDATE organisation SET status = ?2, status_on = ?3, status_reason = ?4 WHERE id = ?1";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, status, change.today(), reason])?;
    Ok(())
}

pub fn mark_merged(change: &Change, from: OrganisationId, keep: OrganisationId) -> Result<()> {
    let sql = "UPDATE organisation SET status = 'merged', status_on = ?3, merged_into_id = ?2 WHERE id = ?1";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![from, keep, change.today()])?;
    Ok(())
}

/// What the kept record does not know, it takes from the other, whose names become its aliases.
pub fn take_over_blanks(change: &Change, from: OrganisationId, keep: OrganisationId) -> Result<()> {
    change
        .conn()
        .prepare_cached(include_str!("sql/take_over_blanks.sql"))?
        .execute(params![keep, from])?;
    Ok(())
}

/// Every row of any table that names `from` names `keep`, found by the foreign keys themselves.
/// A row that would stand twice, or that its table forbids to change, stays where it is.
pub fn repoint(change: &Change, from: OrganisationId, keep: OrganisationId) -> Result<()> {
    let referring: Vec<(String, String)> = change
        .conn()
        .prepare_cached(include_str!("sql/referring.sql"))?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (table, column) in referring {
        if column == "merged_into_id" {
            continue;
        }
        let sql = format!(
            "UPDATE OR IGNORE \"{table}\" SET \"{column}\" = ?1 WHERE \"{column}\" = ?2 AND id <> ?1"
        );
        match change.conn().execute(&sql, params![keep, from]) {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {}
            done => {
                done?;
            }
        }
    }
    desk::rows::carry_over(change, "organisation", &from.to_string(), &keep.to_string())
}
