//! Schema changes: one numbered list, all pending ones in one transaction, a copy of the file
//! first and a sealed checkpoint after.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::journal;
use super::refusal::{Result, fault, refuse};

/// In order; `user_version` is how many of them a book has had.
pub const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_base.sql"),
    include_str!("migrations/0002_registry.sql"),
    include_str!("migrations/0003_hub.sql"),
    include_str!("migrations/0004_projects.sql"),
    include_str!("migrations/0005_services.sql"),
    include_str!("migrations/0006_incubation.sql"),
    include_str!("migrations/0007_talent.sql"),
    include_str!("migrations/0008_resources.sql"),
    include_str!("migrations/0009_promotion.sql"),
    include_str!("migrations/0010_governance.sql"),
    include_str!("migrations/0011_grants.sql"),
    include_str!("migrations/0012_intake.sql"),
    include_str!("migrations/0013_papers.sql"),
    include_str!("migrations/0014_sheets.sql"),
    include_str!("migrations/0015_desk.sql"),
    include_str!("migrations/0016_import.sql"),
    include_str!("migrations/0017_found_by_key.sql"),
    include_str!("migrations/0018_outcomes.sql"),
    include_str!("migrations/0019_running_sums.sql"),
    include_str!("migrations/0020_calls.sql"),
    include_str!("migrations/0021_grant_spending.sql"),
    include_str!("migrations/0022_answerable.sql"),
    include_str!("migrations/0023_award_by_fund.sql"),
    include_str!("migrations/0024_paper_forms.sql"),
    include_str!("migrations/0025_beside_in_history.sql"),
    include_str!("migrations/0026_decided_budget.sql"),
    include_str!("migrations/0027_partners_by_name.sql"),
    include_str!("migrations/0028_bank.sql"),
    include_str!("migrations/0029_taken_back_by_key.sql"),
    include_str!("migrations/0030_disallowed_line_comes_back.sql"),
    include_str!("migrations/0031_what_results_said.sql"),
    include_str!("migrations/0032_notice_shows.sql"),
    include_str!("migrations/0033_handed_back.sql"),
    include_str!("migrations/0034_assessments.sql"),
];

/// Refuses a book made by a newer program; otherwise brings it up to date inside the caller's
/// transaction. Returns whether anything changed (the caller then seals a checkpoint).
pub fn migrate(conn: &Connection) -> Result<bool> {
    let had = version(conn)?;
    let pending = MIGRATIONS.get(had..).unwrap_or_default();
    if pending.is_empty() {
        return Ok(false);
    }
    journal::unwatch(conn)?;
    for sql in pending {
        conn.execute_batch(sql)?;
    }
    journal::watch(conn)?;
    conn.pragma_update(None, "user_version", MIGRATIONS.len() as i64)?;
    Ok(true)
}

/// How many migrations the book has had; refuses one that had more than there are.
pub fn version(conn: &Connection) -> Result<usize> {
    let had: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match usize::try_from(had) {
        Ok(had) if had <= MIGRATIONS.len() => Ok(had),
        _ => Err(refuse("book-newer")
            .arg("found", had)
            .arg("known", MIGRATIONS.len())
            .into()),
    }
}

/// Copies the file as it stands: exclusive locking and a truncated rollback journal mean that
/// between two transactions the file alone is the whole book.
pub fn back_up(path: &Path, had: usize) -> Result<()> {
    let copy = path.with_extension(format!("before-v{}.book", MIGRATIONS.len()));
    let copied = fs::copy(path, &copy).and_then(|_| fs::File::open(&copy)?.sync_all());
    copied.map_err(|error| fault("disk-full", format!("copy of schema {had}: {error}")))
}
