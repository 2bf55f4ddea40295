//! The rows that need another look, written out as they stood with the reason behind: put right in a
//! spreadsheet program, the file can be imported by itself.

use hub::base::words::{Lang, say};
use hub::lists::Table;

use super::Assistant;
use super::trial::{SheetTrial, Show, Trial, TrialRow};
use crate::problem::Severity;

impl Assistant {
    /// A table for each sheet with rows that are wrong, repeated or waiting.
    pub fn error_rows(&self, trial: &Trial, lang: Lang) -> Vec<Table> {
        let sheets = trial.sheets().iter();
        sheets
            .filter_map(|sheet| table(self, sheet, lang))
            .collect()
    }
}

fn table(assistant: &Assistant, sheet: &SheetTrial, lang: Lang) -> Option<Table> {
    let wrong = sheet
        .rows
        .iter()
        .filter(|row| row.is(Show::Error) || row.is(Show::Duplicate) || row.is(Show::Waiting));
    let rows: Vec<Vec<String>> = wrong.map(|row| line(assistant, sheet, row)).collect();
    if rows.is_empty() {
        return None;
    }
    let headings = sheet.columns.iter().map(|column| {
        // In one line, as the readers take it: 首款 over 金额 is 首款金额.
        format!(
            "{}{}",
            column.group.as_deref().unwrap_or_default(),
            column.heading
        )
    });
    let name = match sheet.sheet.as_str() {
        "" => &sheet.file,
        name => name,
    };
    Some(Table {
        kind: format!("{} {name}", sheet.at + 1),
        columns: headings
            .chain([say(lang, "exchange-row-in-file"), say(lang, "exchange-why")])
            .collect(),
        rows,
    })
}

fn line(assistant: &Assistant, sheet: &SheetTrial, row: &TrialRow) -> Vec<String> {
    let cell = |column: usize| {
        let place = (sheet.at, row.row - 1, column);
        let stood = assistant.originals.get(&place);
        let now = assistant.sheet(sheet.at);
        let now = now.map(|(_, grid)| grid.shown(row.row - 1, column));
        stood
            .or(now)
            .map(|cell| cell.as_shown())
            .unwrap_or_default()
    };
    let cells = sheet.columns.iter().map(|column| cell(column.column));
    let wrong = row.problems.iter();
    let reasons = wrong
        .filter(|problem| problem.severity != Severity::Warning)
        .map(|problem| problem.message.as_str())
        .chain(row.pending.iter().map(|line| line.message.as_str()));
    let reasons: Vec<&str> = reasons.collect();
    cells
        .chain([row.row.to_string(), reasons.join("；")])
        .collect()
}
