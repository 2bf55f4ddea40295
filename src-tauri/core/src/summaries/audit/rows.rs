//! The rows whose history goes along.

use super::{AuditRecords, AuditScope};
use crate::base::book::Reader;
use crate::base::refusal::{Result, fault};

/// ?1 the awards, ?2 the applications, as lists of ids: what stands beneath them, from the notice to the bank's line.
const BENEATH: &str = include_str!("beneath.sql");

pub(super) fn of(
    reader: &Reader,
    records: &AuditRecords,
    scope: AuditScope,
) -> Result<Vec<String>> {
    let awards = records.awards.iter().map(|award| award.id.to_string());
    let tranches = records
        .tranches
        .iter()
        .map(|tranche| tranche.id.to_string());
    let conditions = records.tranches.iter().flat_map(|tranche| {
        tranche
            .conditions
            .iter()
            .map(|condition| condition.id.to_string())
    });
    let payments = records
        .payments
        .iter()
        .map(|payment| payment.id.to_string());
    let ledger = records.ledger.iter().map(|line| line.id.to_string());
    let attachments = records
        .attachments
        .iter()
        .map(|(_, row)| row.id.to_string());
    let applications = records.applications.iter().map(ToString::to_string);
    let reports = records.reports.iter().map(|report| report.id.to_string());
    let fund = match scope {
        AuditScope::Fund(fund) => Some(fund.to_string()),
        _ => None,
    };
    let beneath = beneath(reader, records)?;
    Ok(awards
        .chain(applications)
        .chain(reports)
        .chain(tranches)
        .chain(conditions)
        .chain(payments)
        .chain(ledger)
        .chain(attachments)
        .chain(fund)
        .chain(beneath)
        .collect())
}

fn beneath(reader: &Reader, records: &AuditRecords) -> Result<Vec<String>> {
    let awards: Vec<String> = records
        .awards
        .iter()
        .map(|one| one.id.to_string())
        .collect();
    let list = |ids: &[String]| serde_json::to_string(ids).map_err(|error| fault("store", error));
    let applications: Vec<String> = records
        .applications
        .iter()
        .map(ToString::to_string)
        .collect();
    let mut ids = reader.conn().prepare_cached(BENEATH)?;
    let ids = ids.query_map([list(&awards)?, list(&applications)?], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}
