use exchange::{ImportOptions, ImportReport};
use hub::Result;

use crate::Outcome;
use crate::args::{Args, Import};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, import: &Import, out: &Out) -> Result<Outcome> {
    let mut book = session::open(args, &import.book)?;
    let options = ImportOptions {
        dry_run: import.dry_run,
        fund: import.fund.clone(),
        call: import.call.clone(),
        lang: out.lang,
    };
    let report = exchange::import(&mut book, &import.files, &options)?;
    if out.json {
        out.json_page(&report)?;
    } else {
        print(&report, out)?;
    }
    let clean = report
        .sheets
        .iter()
        .all(|sheet| sheet.problems.is_empty() && sheet.pending.is_empty());
    Ok(if clean {
        Outcome::Done
    } else {
        Outcome::Findings
    })
}

fn print(report: &ImportReport, out: &Out) -> Result<()> {
    for sheet in &report.sheets {
        let kind = out.words(&format!("exchange-register-{}", sheet.kind), &[]);
        out.line(&format!("{} {} {kind}", sheet.file, sheet.sheet))?;
        out.line(&out.words(
            "cli-import-counts",
            &[
                ("rows", &sheet.rows),
                ("new", &sheet.tally.new),
                ("updated", &sheet.tally.updated),
                ("unchanged", &sheet.tally.unchanged),
                ("problems", &sheet.problems.len()),
            ],
        ))?;
        for problem in &sheet.problems {
            let severity = out.words(&format!("exchange-severity-{}", problem.severity), &[]);
            out.line(&format!(
                "  {severity} {}/{}: {}",
                problem.row, problem.column, problem.message
            ))?;
        }
        for waiting in &sheet.pending {
            let words = out.words("cli-import-waits", &[]);
            out.line(&format!("  {words} {}: {}", waiting.row, waiting.message))?;
        }
    }
    Ok(())
}
