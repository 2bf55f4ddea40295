//! A statement as it is shown before it is kept: its columns with samples, and what would be read.

use chrono::NaiveDate;
use hub::Refusal;
use hub::base::mask;
use hub::base::money::Yuan;
use hub::base::refusal::{Result, Stop};
use hub::channels::grants::bank::{Flow, StatementLine};
use serde::Serialize;

use super::statement::{Reading, SECTION};
use crate::problem::letter;
use crate::recognise::{Column, Role};
use crate::vocabulary;

const SAMPLES: usize = 3;
/// How far down samples are looked for.
const LOOKED_AT: usize = 200;
/// Columns whose samples name an account.
const ACCOUNTS: [&str; 3] = ["party_account", "payee_account", "payer_account"];

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StatementView {
    pub file: String,
    /// The book remembers these headings.
    pub remembered: bool,
    pub columns: Vec<StatementColumn>,
    /// What a column can be, in the order of the vocabulary.
    pub choices: Vec<&'static str>,
    pub count: usize,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub out: Yuan,
    pub r#in: Yuan,
    /// Why it cannot be kept as it is read now.
    pub problem: Option<Refusal>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StatementColumn {
    pub column: usize,
    pub letter: String,
    pub heading: String,
    pub samples: Vec<String>,
    /// A field's key, or empty where it is left out.
    pub role: String,
}

impl Reading {
    pub fn view(&self) -> Result<StatementView> {
        let (lines, problem) = match self.lines() {
            Ok(lines) => (lines, None),
            Err(Stop::Refused(refusal)) => (Vec::new(), Some(refusal)),
            Err(broken) => return Err(broken),
        };
        let sum = |flow: Flow| -> Yuan {
            let of: Vec<&StatementLine> = lines.iter().filter(|line| line.flow == flow).collect();
            of.iter().map(|line| line.amount).sum()
        };
        Ok(StatementView {
            file: self.file.clone(),
            remembered: self.remembered,
            columns: self
                .columns
                .iter()
                .map(|column| self.shown(column))
                .collect(),
            choices: vocabulary::fields(SECTION)
                .iter()
                .map(|field| field.key)
                .collect(),
            count: lines.len(),
            from: lines.iter().map(|line| line.on).min(),
            to: lines.iter().map(|line| line.on).max(),
            out: sum(Flow::Out),
            r#in: sum(Flow::In),
            problem,
        })
    }

    fn shown(&self, column: &Column) -> StatementColumn {
        let is_account = matches!(column.role, Role::Field(key) if ACCOUNTS.contains(&key));
        let samples = (self.first_row..self.sheet.rows.len())
            .take(LOOKED_AT)
            .map(|row| self.sheet.cell(row, column.index))
            .filter(|cell| !cell.is_blank())
            .take(SAMPLES)
            .map(|cell| match is_account {
                true => mask::account(&cell.as_shown()),
                false => cell.as_shown(),
            });
        StatementColumn {
            column: column.index,
            letter: letter(column.index),
            heading: column.full(),
            samples: samples.collect(),
            role: column.role.word(),
        }
    }
}
