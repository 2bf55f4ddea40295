//! The rows whose history goes along.

use super::{AuditRecords, AuditScope};

pub(super) fn of(records: &AuditRecords, scope: AuditScope) -> Vec<String> {
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
    awards
        .chain(applications)
        .chain(reports)
        .chain(tranches)
        .chain(conditions)
        .chain(payments)
        .chain(ledger)
        .chain(attachments)
        .chain(fund)
        .collect()
}
