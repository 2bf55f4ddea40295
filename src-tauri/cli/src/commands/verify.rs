use hub::Result;

use crate::Outcome;
use crate::args::{Args, Verify};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, verify: &Verify, out: &Out) -> Result<Outcome> {
    let book = session::open(args, &verify.book)?;
    let findings = hub::verify(&book)?;
    if out.json {
        out.json_page(&findings)?;
    }
    for finding in findings.iter().filter(|_| !out.json) {
        let what = out.words(&format!("finding-{}", finding.code), &[]);
        let entry = finding
            .entry
            .map(|seq| format!("#{seq} "))
            .unwrap_or_default();
        let table = finding
            .table
            .as_deref()
            .map(|table| out.words(&format!("kind-{}", table.replace('_', "-")), &[]));
        let row = finding.row.as_deref().unwrap_or_default();
        out.line(&format!(
            "{entry}{what}: {} {row} {}",
            table.unwrap_or_default(),
            finding.detail
        ))?;
    }
    if findings.is_empty() {
        out.tell("cli-verified", &[]);
        return Ok(Outcome::Done);
    }
    out.tell("cli-findings", &[("count", &findings.len())]);
    Ok(Outcome::Findings)
}
