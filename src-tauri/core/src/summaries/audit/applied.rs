//! What the awards were applied for with, and what was reported as spent of them.

use super::{AuditRecords, AuditScope};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::grants::applications::rows::{handed_in_for_fund, handed_in_of_year};
use crate::channels::grants::expenses::pages::{ReportsAsk, reports};
use crate::channels::grants::pages::{AwardAsk, award};

/// The application of each award, of a fund and a year all that were handed in; and the expense reports; of a year, those that came in or were due in it.
pub(super) fn gather(reader: &Reader, scope: AuditScope, records: &mut AuditRecords) -> Result<()> {
    for line in &records.awards {
        let page = award(reader, &AwardAsk { id: line.id })?;
        records.applications.extend(page.application);
        let ask = ReportsAsk {
            award: Some(line.id),
            ..ReportsAsk::default()
        };
        let of_award = reports(reader, &ask)?.rows.into_iter();
        records.reports.extend(of_award.filter(|report| {
            let on = report.submitted_on.or(report.due_on);
            on.is_none_or(|on| scope.holds(on))
        }));
    }
    // Those that came to nothing belong to the file as well: who asked, and why not.
    let handed_in = match scope {
        AuditScope::Award(_) => Vec::new(),
        AuditScope::Fund(fund) => handed_in_for_fund(reader, fund)?,
        AuditScope::Year(year) => handed_in_of_year(reader, year)?,
    };
    for application in handed_in {
        if !records.applications.contains(&application) {
            records.applications.push(application);
        }
    }
    records
        .reports
        .sort_by(|a, b| (&a.award.no, a.due_on, a.id).cmp(&(&b.award.no, b.due_on, b.id)));
    Ok(())
}
