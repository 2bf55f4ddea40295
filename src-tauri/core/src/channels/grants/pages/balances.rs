use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::base::verify::Finding;

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
