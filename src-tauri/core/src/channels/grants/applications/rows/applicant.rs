use rusqlite::{OptionalExtension, params};

use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::refusal::Result;
use crate::channels::grants::applications::model::ApplicationId;
use crate::channels::grants::calls::rules::Applicant;
use crate::channels::grants::rows::{found, hold_of};
use crate::registry::OrganisationId;

/// The organisation as the rules of a call look at it; `but` is left out of its other applications of the year.
pub fn applicant(
    reader: &Reader,
    organisation: OrganisationId,
    year: i32,
    but: Option<ApplicationId>,
) -> Result<Applicant> {
    let mut of = reader.conn().prepare_cached(
        "SELECT name, kind, registration, founded_on, grade, grade_until FROM organisation WHERE id = ?1",
    )?;
    let read = of.query_row([organisation], |row| {
        let until: Option<PartialDate> = row.get("grade_until")?;
        Ok(Applicant {
            name: row.get("name")?,
            kind: row.get("kind")?,
            registration: row.get("registration")?,
            founded_on: row.get("founded_on")?,
            grade: row.get("grade")?,
            grade_until: until.map(PartialDate::last_day),
            inspection: None,
            held: None,
            others: Vec::new(),
        })
    });
    let mut applicant = found(read.optional()?, "organisation")?;
    let mut inspection = reader.conn().prepare_cached(
        "SELECT year, result FROM inspection WHERE organisation_id = ?1 ORDER BY year DESC LIMIT 1",
    )?;
    applicant.inspection = inspection
        .query_row([organisation], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    applicant.held = hold_of(reader, organisation)?.map(|hold| hold.reason);
    applicant.others = others_of_year(reader, organisation, year, but)?;
    Ok(applicant)
}

/// Its other applications of the year, and what it was awarded in the year without one.
fn others_of_year(
    reader: &Reader,
    organisation: OrganisationId,
    year: i32,
    but: Option<ApplicationId>,
) -> Result<Vec<String>> {
    let mut others = reader.conn().prepare_cached(
        "SELECT p.no AS no FROM application p JOIN grant_call c ON c.id = p.call_id
         WHERE p.organisation_id = ?1 AND c.opens_on LIKE ?2 AND p.id IS NOT ?3 AND p.no IS NOT NULL
           AND p.state NOT IN ('declined', 'ineligible', 'withdrawn')
         UNION ALL
         SELECT a.no FROM award a WHERE a.organisation_id = ?1 AND a.decided_on LIKE ?2
           AND a.state NOT IN ('lapsed', 'cancelled')
           AND NOT EXISTS (SELECT 1 FROM award_application l WHERE l.award_id = a.id)
         ORDER BY no",
    )?;
    let rows = others.query_map(params![organisation, format!("{year:04}-%"), but], |row| {
        row.get(0)
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
