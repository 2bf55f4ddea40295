//! What came of an import, or what would come of it: sheet by sheet and row by row.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::model::{At, Kind};
use crate::base::refusal::Refusal;

/// What came of one sheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    pub new: u32,
    pub updated: u32,
    pub unchanged: u32,
    /// Rows that wait in 待处理.
    pub waiting: u32,
}

/// A row that the book could not take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Waiting {
    pub at: At,
    pub kind: Kind,
    pub reason: Refusal,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    New,
    Updated,
    Unchanged,
    Waiting,
}

/// What came of one record. A row of projects may have several: its own, and the money of its columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowOutcome {
    pub at: At,
    pub kind: Kind,
    pub outcome: Outcome,
    /// What an update writes over, where the import was watched for that.
    pub changes: Vec<FieldChange>,
}

/// One field of a record, as the book says it before and after, in the terms of its register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// The register's own key: `founded`; with a year behind a colon where there is one a year.
    pub field: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// A tally for each of [`super::model::Import::sheets`] that held records.
    pub tallies: BTreeMap<usize, Tally>,
    pub rows: Vec<RowOutcome>,
    pub waiting: Vec<Waiting>,
    /// The journal entry; none where nothing was changed, or it was a dry run.
    pub entry: Option<i64>,
    /// The tables whose rows changed.
    pub changed: Vec<String>,
    /// The hub has no federation yet, so that nothing could be said of coverage.
    pub without_federation: bool,
}

impl Report {
    pub(super) fn note(&mut self, row: RowOutcome) {
        let tally = self.tallies.entry(row.at.sheet).or_default();
        match row.outcome {
            Outcome::New => tally.new += 1,
            Outcome::Updated => tally.updated += 1,
            Outcome::Unchanged => tally.unchanged += 1,
            Outcome::Waiting => tally.waiting += 1,
        }
        self.rows.push(row);
    }
}

/// How an import is watched while it runs.
pub struct Watch<'a> {
    /// Says of each update which fields it writes over.
    pub compare: bool,
    /// Told after each record how many of how many are done; `false` stops, and nothing is kept.
    pub step: &'a mut dyn FnMut(usize, usize) -> bool,
}
