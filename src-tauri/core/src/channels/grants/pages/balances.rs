use serde::Serialize;
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::base::verify::Finding;
use crate::projects::ProjectId;

/// What every project with an award has come to, in yuan, by project number.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectBalance {
    pub id: ProjectId,
    pub no: Option<String>,
    pub name: String,
    pub awarded: Yuan,
    /// Bound by signed agreements, less what was released.
    pub committed: Yuan,
    /// Paid less what came back.
    pub net_paid: Yuan,
    /// Spending that was accepted.
    pub accepted: Yuan,
}

/// From the sums that the database keeps with every entry; `desk verify` adds the ledger up against them.
pub fn balances(reader: &Reader) -> Result<Vec<ProjectBalance>> {
    let mut balances = reader
        .conn()
        .prepare_cached(include_str!("../sql/project_balances.sql"))?;
    // By place, not by name: there may be thousands of projects.
    let rows = balances.query_map([], |row| {
        Ok(ProjectBalance {
            id: row.get(0)?,
            no: row.get(1)?,
            name: row.get(2)?,
            awarded: row.get(3)?,
            committed: row.get(4)?,
            net_paid: row.get(5)?,
            accepted: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds the whole ledger up anew and compares it with the balances kept beside it; then the
/// invariants that the triggers hold. What differs is named with both figures.
pub fn check_balances(reader: &Reader) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut sums = reader
        .conn()
        .prepare(include_str!("../sql/check_balances.sql"))?;
    let mut rows = sums.query([])?;
    while let Some(row) = rows.next()? {
        let table: String = row.get("tbl")?;
        let id: String = row.get("id")?;
        let detail = format!(
            "{}: kept {}, ledger {}",
            row.get::<_, String>("sum")?,
            row.get::<_, i64>("kept")?,
            row.get::<_, i64>("counted")?
        );
        findings.push(Finding::new("grants-balance", detail).of_row(&table, &id));
    }
    let mut broken = reader
        .conn()
        .prepare(include_str!("../sql/check_invariants.sql"))?;
    let mut rows = broken.query([])?;
    while let Some(row) = rows.next()? {
        let code: String = row.get("code")?;
        let table: String = row.get("tbl")?;
        let id: String = row.get("id")?;
        findings.push(Finding::new(&code, row.get::<_, String>("detail")?).of_row(&table, &id));
    }
    Ok(findings)
}
