//! A dry run row by row: what would come of each, which cells it changes, what is wrong with it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use hub::base::words::{Lang, in_catalogue, look_up};
use hub::intake::report::{FieldChange, Outcome, RowOutcome};
use serde::{Deserialize, Serialize};

use super::Assistant;
use crate::importing::{PendingLine, ProblemLine, SheetReport, Taken};
use crate::problem::{Severity, letter};
use crate::recognise::{Column, Register, Role, recognise_as};

/// The filters over the rows; a row can be under several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Show {
    All,
    New,
    Updated,
    Unchanged,
    Duplicate,
    Error,
    Waiting,
    Warning,
    LeftOut,
}

#[derive(Debug, Clone)]
pub struct Trial {
    sheets: Vec<SheetTrial>,
}

/// One register, with its rows under each filter.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetTrial {
    pub at: usize,
    pub file: String,
    pub sheet: String,
    pub register: &'static str,
    /// Records, as the book would count them: money in columns counts by itself.
    #[serde(flatten)]
    pub tally: hub::intake::report::Tally,
    pub columns: Vec<TrialColumn>,
    pub counts: BTreeMap<Show, usize>,
    #[serde(skip)]
    pub(super) rows: Arc<Vec<TrialRow>>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TrialColumn {
    pub column: usize,
    pub letter: String,
    pub heading: String,
    /// What stands above the heading.
    pub group: Option<String>,
    /// As [`Role::word`]; empty where it is not taken over.
    pub role: String,
}

#[derive(Debug, Clone)]
pub(super) struct TrialRow {
    /// From 1, as the file counts.
    pub row: usize,
    pub state: Show,
    pub problems: Vec<ProblemAt>,
    changes: Vec<ChangeAt>,
    pub pending: Vec<PendingLine>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProblemAt {
    /// None where the whole row is meant.
    pub column: Option<usize>,
    pub severity: Severity,
    pub code: &'static str,
    pub message: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangeAt {
    /// None where the sheet has no column of its own for it.
    pub column: Option<usize>,
    pub field: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RowsAsk {
    pub sheet: usize,
    pub show: Show,
    pub from: usize,
    pub count: usize,
}

#[derive(Debug, Clone, Serialize)]
pub struct RowsPage {
    pub total: usize,
    pub from: usize,
    pub rows: Vec<RowView>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RowView {
    pub row: usize,
    pub state: Show,
    /// As they stand, one for each column.
    pub cells: Vec<String>,
    /// The columns corrected in this import.
    pub corrected: Vec<usize>,
    pub problems: Vec<ProblemAt>,
    pub changes: Vec<ChangeAt>,
    /// Why it, or money in its columns, would wait.
    pub pending: Vec<String>,
}

impl Trial {
    pub(super) fn of(assistant: &Assistant, taken: Taken, lang: Lang) -> Self {
        let mut outcomes: HashMap<(usize, usize), Vec<RowOutcome>> = HashMap::new();
        for row in taken.rows {
            let at = (row.at.sheet, row.at.row);
            outcomes.entry(at).or_default().push(row);
        }
        let reports = taken.report.sheets.into_iter().enumerate();
        let sheets =
            reports.filter_map(|(at, report)| sheet(assistant, at, report, &mut outcomes, lang));
        Trial {
            sheets: sheets.collect(),
        }
    }

    pub fn sheets(&self) -> &[SheetTrial] {
        &self.sheets
    }

    /// A page of the rows under a filter, as they stand now.
    pub fn rows(&self, assistant: &Assistant, ask: RowsAsk) -> RowsPage {
        let sheet = self.sheets.iter().find(|sheet| sheet.at == ask.sheet);
        let shown: Vec<&TrialRow> = sheet
            .map(|sheet| sheet.rows.iter().filter(|row| row.is(ask.show)).collect())
            .unwrap_or_default();
        let page = shown.iter().skip(ask.from).take(ask.count);
        RowsPage {
            total: shown.len(),
            from: ask.from,
            rows: page
                .filter_map(|row| Some(view(assistant, sheet?, row)))
                .collect(),
        }
    }
}

impl TrialRow {
    pub fn is(&self, show: Show) -> bool {
        let has = |severity| self.problems.iter().any(|p| p.severity == severity);
        match show {
            Show::All => true,
            Show::Duplicate => self.state == show || has(Severity::Duplicate),
            Show::Error => self.state == show || has(Severity::Error),
            Show::Warning => has(Severity::Warning),
            Show::Waiting => !self.pending.is_empty(),
            state => self.state == state,
        }
    }
}

const FILTERS: [Show; 9] = [
    Show::All,
    Show::New,
    Show::Updated,
    Show::Unchanged,
    Show::Duplicate,
    Show::Error,
    Show::Waiting,
    Show::Warning,
    Show::LeftOut,
];

fn sheet(
    assistant: &Assistant,
    at: usize,
    report: SheetReport,
    outcomes: &mut HashMap<(usize, usize), Vec<RowOutcome>>,
    lang: Lang,
) -> Option<SheetTrial> {
    let (_, grid) = assistant.sheet(at)?;
    let mapping = assistant.mapping(at)?;
    let table = recognise_as(grid, Some(&mapping))?;
    let mut problems: HashMap<usize, Vec<&ProblemLine>> = HashMap::new();
    for problem in &report.problems {
        problems.entry(problem.row).or_default().push(problem);
    }
    let mut pending: HashMap<usize, Vec<PendingLine>> = HashMap::new();
    for line in &report.pending {
        pending.entry(line.row).or_default().push(line.clone());
    }
    let rows: Vec<TrialRow> = table
        .rows
        .iter()
        .map(|row| row + 1)
        .map(|row| {
            let found = problems.remove(&row).unwrap_or_default();
            let came = outcomes.remove(&(at, row)).unwrap_or_default();
            let left_out = assistant.plan.left_out.contains(&(at, row));
            TrialRow {
                row,
                state: state(left_out, table.register, &came, &found),
                problems: found.into_iter().map(problem_at).collect(),
                changes: changes(&table.columns, table.register, came, lang),
                pending: pending.remove(&row).unwrap_or_default(),
            }
        })
        .collect();
    let count = |show: Show| (show, rows.iter().filter(|row| row.is(show)).count());
    Some(SheetTrial {
        at,
        file: report.file,
        sheet: report.sheet,
        register: table.register.word(),
        tally: report.tally,
        columns: table.columns.iter().map(column).collect(),
        counts: FILTERS.into_iter().map(count).collect(),
        rows: Arc::new(rows),
    })
}

fn column(column: &Column) -> TrialColumn {
    TrialColumn {
        column: column.index,
        letter: letter(column.index),
        heading: column.heading.clone(),
        group: column.group.clone(),
        role: column.role.word(),
    }
}

/// Its own record decides; a row that gave none was left out by the readers, as their finding says.
fn state(
    left_out: bool,
    register: Register,
    came: &[RowOutcome],
    problems: &[&ProblemLine],
) -> Show {
    if left_out {
        return Show::LeftOut;
    }
    let own = came.iter().find(|row| row.kind.word() == register.word());
    match own.map(|row| row.outcome) {
        Some(Outcome::New) => Show::New,
        Some(Outcome::Updated) => Show::Updated,
        Some(Outcome::Unchanged) => Show::Unchanged,
        Some(Outcome::Waiting) => Show::Waiting,
        None if problems.iter().any(|p| p.severity == Severity::Duplicate) => Show::Duplicate,
        None => Show::Error,
    }
}

fn problem_at(problem: &ProblemLine) -> ProblemAt {
    ProblemAt {
        column: problem.at,
        severity: problem.severity,
        code: problem.code,
        message: problem.message.clone(),
    }
}

fn changes(
    columns: &[Column],
    register: Register,
    came: Vec<RowOutcome>,
    lang: Lang,
) -> Vec<ChangeAt> {
    let all = came.into_iter().flat_map(|row| row.changes);
    all.map(|change| {
        let FieldChange {
            field,
            before,
            after,
        } = change;
        let (key, part) = field.split_once(':').unwrap_or((field.as_str(), ""));
        let said = |text: Option<String>| text.map(|text| in_words(register, key, text, lang));
        ChangeAt {
            column: column_of(columns, key, part),
            before: said(before),
            after: said(after),
            field: key.to_owned(),
        }
    })
    .collect()
}

/// The column of a field; where there is one a year, that of the year. A period stands in one column or two.
fn column_of(columns: &[Column], key: &str, part: &str) -> Option<usize> {
    let of = |key: &str| {
        let mut all = columns.iter().filter(|column| match column.role {
            Role::Field(field) => field == key,
            _ => false,
        });
        all.find(|column| column.heading.contains(part))
    };
    let found = of(key).or_else(|| match key {
        "start" | "end" => of("period"),
        _ => None,
    });
    found.map(|column| column.index)
}

/// What the core keeps as a word, said in the operator's language.
fn in_words(register: Register, key: &str, text: String, lang: Lang) -> String {
    let family = match (register, key) {
        (Register::Organisations, "type") => "organisation-kind",
        (Register::Organisations, "method") => "method",
        (Register::Organisations, "inspection") => "inspection",
        (Register::Projects, "state") => "project-state",
        (Register::Events, "kind") => "event-kind",
        (Register::Applications, "state") => "application-state",
        _ => return text,
    };
    look_up(lang, &format!("{family}-{}", in_catalogue(&text))).unwrap_or(text)
}

fn view(assistant: &Assistant, sheet: &SheetTrial, row: &TrialRow) -> RowView {
    let at = row.row - 1;
    let cell = |column: &TrialColumn| {
        assistant
            .sheet(sheet.at)
            .map(|(_, grid)| grid.shown(at, column.column).as_shown())
            .unwrap_or_default()
    };
    let corrected = sheet.columns.iter().map(|column| column.column);
    RowView {
        row: row.row,
        state: row.state,
        cells: sheet.columns.iter().map(cell).collect(),
        corrected: corrected
            .filter(|column| assistant.originals.contains_key(&(sheet.at, at, *column)))
            .collect(),
        problems: row.problems.clone(),
        changes: row.changes.clone(),
        pending: row
            .pending
            .iter()
            .map(|line| line.message.clone())
            .collect(),
    }
}
