//! What an operator must know about a file: where, how grave, what.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::cells::Trouble;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Cannot be so, or cannot be read.
    Error,
    /// Can be so, and is worth a look.
    Warning,
    /// The same thing once more.
    Duplicate,
}

/// As in JSON, and the last part of its name in the catalogue.
impl std::fmt::Display for Severity {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Duplicate => "duplicate",
        })
    }
}

/// One finding, at a row and heading of its file. The message is `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// The sheet's place among those read.
    #[serde(skip)]
    pub sheet: usize,
    /// From 1, as the file counts.
    pub row: usize,
    /// The heading as it stands; empty where the whole row is meant.
    pub column: String,
    /// The column's letter: headings may repeat.
    #[serde(skip)]
    pub letter: String,
    pub severity: Severity,
    pub code: &'static str,
    #[serde(skip)]
    pub args: BTreeMap<&'static str, String>,
}

/// How grave a code is, wherever it is found.
pub fn severity_of(code: &str) -> Severity {
    match code {
        "duplicate-code" | "duplicate-name" | "duplicate-signin" | "duplicate-row" => {
            Severity::Duplicate
        }
        "identity-missing"
        | "identity-kind-mismatch"
        | "uscc-type-mismatch"
        | "town-unknown"
        | "cumulative-below-period"
        | "activity-outside-period"
        | "persontimes-below-people"
        | "paid-before-signing"
        | "attendance-mismatch"
        | "organisation-not-found"
        | "payee-differs"
        | "register-differs"
        | "value-unknown"
        | "sheet-unknown"
        | "refund-over-paid"
        | "already-recorded" => Severity::Warning,
        _ => Severity::Error,
    }
}

impl Problem {
    pub fn args_of(trouble: &Trouble) -> BTreeMap<&'static str, String> {
        trouble.args.iter().cloned().collect()
    }
}

/// 0 → A, 25 → Z, 26 → AA.
pub fn letter(column: usize) -> String {
    let mut left = column + 1;
    let mut letters = Vec::new();
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// A → 0, Z → 25, AA → 26; none for no letter.
pub fn column_at(letters: &str) -> Option<usize> {
    let digits = letters
        .bytes()
        .map(|byte| usize::from(byte.saturating_sub(b'A')) + 1);
    digits.fold(0, |sum, digit| sum * 26 + digit).checked_sub(1)
}
