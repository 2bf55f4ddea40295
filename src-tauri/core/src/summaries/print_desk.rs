//! The print desk: which documents there are, and what each can be of.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::document::{DocumentAsk, DocumentKind, choices, no_such_day};
use super::paper::Choice;
use crate::base::book::Reader;
use crate::base::refusal::Result;

/// A document there is.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrintDocument {
    pub document: DocumentKind,
    /// The field of its ask that holds the id of what it is of, e.g. `project`.
    pub of: &'static str,
    /// Whether it can be of all the time since the beginning.
    pub cumulative: bool,
    /// Whether one may say from when to when, and as of which day.
    pub has_period: bool,
}

pub fn print_documents() -> Vec<PrintDocument> {
    let all = DocumentKind::ALL.iter().copied();
    all.map(|document| PrintDocument {
        document,
        of: document.of(),
        cumulative: matches!(
            document,
            DocumentKind::ProgressSummary | DocumentKind::ProjectVolume
        ),
        has_period: document.has_period(),
    })
    .collect()
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
pub struct PrintChoicesAsk {
    pub document: DocumentKind,
    /// Found in number, name or detail.
    pub text: Option<String>,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// Nothing dated later is counted.
    pub as_of: Option<NaiveDate>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrintChoices {
    pub rows: Vec<Choice<DocumentAsk>>,
    #[ts(type = "number")]
    pub total: usize,
    /// Whether the operator may say from when to when.
    pub has_period: bool,
}

pub fn print_choices(reader: &Reader, ask: &PrintChoicesAsk) -> Result<PrintChoices> {
    let has_period = ask.document.has_period();
    let days = [("asOf", ask.as_of), ("from", ask.from), ("to", ask.to)];
    let given = days
        .into_iter()
        .find_map(|(field, day)| Some((field, day?)));
    if let Some((field, day)) = given.filter(|_| !has_period) {
        return Err(no_such_day(field, day));
    }
    let all = choices(reader, ask.document)?;
    let rows: Vec<Choice<DocumentAsk>> = all
        .into_iter()
        .filter(|choice| says(choice, ask.text.as_deref().unwrap_or_default()))
        .map(|choice| choice.map(|of| of.within(ask.from, ask.to).as_of(ask.as_of)))
        .collect();
    Ok(PrintChoices {
        total: rows.len(),
        rows,
        has_period,
    })
}

fn says(choice: &Choice<DocumentAsk>, text: &str) -> bool {
    [
        choice.no.as_ref(),
        Some(&choice.name),
        choice.detail.as_ref(),
    ]
    .into_iter()
    .flatten()
    .any(|said| said.contains(text))
}
