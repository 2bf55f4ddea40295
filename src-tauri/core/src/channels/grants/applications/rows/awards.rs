use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use crate::base::book::{Change, Reader};
use crate::base::refusal::Result;
use crate::channels::grants::applications::model::ApplicationId;
use crate::channels::grants::calls::CallId;
use crate::channels::grants::model::{AwardId, FundId};
use crate::channels::grants::rows::held_by_book;

/// The award an application became, by number; one that came to nothing is not counted.
pub fn award_of(reader: &Reader, id: ApplicationId) -> Result<Option<(AwardId, String)>> {
    let mut award = reader.conn().prepare_cached(
        "SELECT a.id, a.no FROM award_application l JOIN award a ON a.id = l.award_id
         WHERE l.application_id = ?1 AND a.state NOT IN ('lapsed', 'cancelled')",
    )?;
    let found = award.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(found.optional()?)
}

/// Another award of the same application that stands, by number.
pub fn awarded_anew(
    reader: &Reader,
    application: ApplicationId,
    but: AwardId,
) -> Result<Option<String>> {
    let mut other = reader.conn().prepare_cached(
        "SELECT a.no FROM award_application l JOIN award a ON a.id = l.award_id
         WHERE l.application_id = ?1 AND a.id <> ?2 AND a.state NOT IN ('lapsed', 'cancelled')",
    )?;
    Ok(other
        .query_row(params![application, but], |row| row.get(0))
        .optional()?)
}

/// The application an award was made from.
pub fn application_of_award(reader: &Reader, award: AwardId) -> Result<Option<ApplicationId>> {
    let mut of = reader
        .conn()
        .prepare_cached("SELECT application_id FROM award_application WHERE award_id = ?1")?;
    Ok(of.query_row([award], |row| row.get(0)).optional()?)
}

/// What was awarded from a call.
pub fn awards_of_call(reader: &Reader, call: CallId) -> Result<Vec<AwardId>> {
    let mut of = reader.conn().prepare_cached(
        "SELECT l.award_id FROM award_application l JOIN application a ON a.id = l.application_id WHERE a.call_id = ?1",
    )?;
    let ids = of.query_map([call], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// All that were handed in to calls opened in a year.
pub fn handed_in_of_year(reader: &Reader, year: i32) -> Result<Vec<ApplicationId>> {
    handed_in(
        reader,
        "SELECT a.id FROM application a JOIN grant_call c ON c.id = a.call_id
         WHERE a.no IS NOT NULL AND substr(c.opens_on, 1, 4) = ?1 ORDER BY a.no",
        &year.to_string(),
    )
}

/// All that were handed in to calls that share out money of a fund.
pub fn handed_in_for_fund(reader: &Reader, fund: FundId) -> Result<Vec<ApplicationId>> {
    handed_in(
        reader,
        "SELECT a.id FROM application a JOIN call_fund f ON f.call_id = a.call_id
         WHERE a.no IS NOT NULL AND f.fund_id = ?1 ORDER BY a.no",
        &fund.to_string(),
    )
}

fn handed_in(reader: &Reader, sql: &str, of: &str) -> Result<Vec<ApplicationId>> {
    let mut ids = reader.conn().prepare_cached(sql)?;
    let ids = ids.query_map([of], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

pub fn link_award(change: &Change, award: AwardId, application: ApplicationId) -> Result<()> {
    let mut link = change.conn().prepare_cached(
        "INSERT INTO award_application (award_id, application_id) VALUES (?1, ?2)",
    )?;
    held_by_book(link.execute(params![award, application]))?;
    Ok(())
}

/// Sets the last day of what an award covers.
pub fn set_award_end(change: &Change, award: AwardId, ends_on: Option<NaiveDate>) -> Result<()> {
    change
        .conn()
        .prepare_cached("UPDATE award SET ends_on = ?2 WHERE id = ?1")?
        .execute(params![award, ends_on])?;
    Ok(())
}

/// The last day of what an award covers.
pub fn award_end(reader: &Reader, award: AwardId) -> Result<Option<NaiveDate>> {
    let mut end = reader
        .conn()
        .prepare_cached("SELECT ends_on FROM award WHERE id = ?1")?;
    Ok(end
        .query_row([award], |row| row.get(0))
        .optional()?
        .flatten())
}
