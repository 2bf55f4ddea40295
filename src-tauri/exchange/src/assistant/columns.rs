//! The mapping of each sheet, as it is shown: three samples a column, what is required and missing.

use serde::Serialize;

use super::Assistant;
use crate::problem::letter;
use crate::recognise::{Column, Register, Role, recognise_as};
use crate::vocabulary;

const SAMPLES: usize = 3;
/// How far down samples are looked for.
const LOOKED_AT: usize = 200;

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    /// Its place among the sheets of all files.
    pub at: usize,
    pub file: String,
    pub sheet: String,
    /// None where it is left out.
    pub register: Option<&'static str>,
    /// What the headings say by themselves.
    pub proposed: Option<&'static str>,
    /// The book remembers these headings.
    pub remembered: bool,
    pub rows: usize,
    pub columns: Vec<ColumnView>,
    /// Fields without which every row would be left out.
    pub missing: Vec<&'static str>,
    /// What a column can be.
    pub choices: Vec<Choice>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ColumnView {
    pub column: usize,
    pub letter: String,
    pub heading: String,
    pub group: Option<String>,
    pub samples: Vec<String>,
    /// As [`Role::word`].
    pub role: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    pub role: String,
    pub required: bool,
    /// May stand in several columns.
    pub many: bool,
}

/// The tranches that are always offered, by the words of the field.
const TRANCHES: [&str; 3] = ["首款", "中期款", "尾款"];

/// What a column of this register can be, in the order of the register.
pub fn choices(register: Register) -> Vec<Choice> {
    let fields = vocabulary::fields(register.word()).iter();
    let mut all: Vec<Choice> = fields
        .map(|field| Choice {
            role: field.key.to_owned(),
            required: field.needed,
            many: field.many,
        })
        .collect();
    if register == Register::Projects {
        all.extend(TRANCHES.iter().flat_map(|name| tranche(name)));
    }
    if register == Register::Applications {
        all.extend(vocabulary::values("budget").into_iter().map(budget));
    }
    all
}

fn budget(name: &str) -> Choice {
    Choice {
        role: Role::Budget(name.to_owned()).word(),
        required: false,
        many: false,
    }
}

fn tranche(name: &str) -> [Choice; 2] {
    let choice = |role: Role| Choice {
        role: role.word(),
        required: false,
        many: false,
    };
    [
        choice(Role::TrancheAmount(name.to_owned())),
        choice(Role::TrancheDate(name.to_owned())),
    ]
}

impl Assistant {
    /// Every sheet that has headings.
    pub fn sheets(&self) -> Vec<SheetView> {
        (0..self.proposals.len())
            .filter_map(|at| self.view(at))
            .collect()
    }

    fn view(&self, at: usize) -> Option<SheetView> {
        let (workbook, sheet) = self.sheet(at)?;
        let proposal = self.proposal(at)?;
        let mapping = self.mapping(at)?;
        let register = mapping.register;
        let columns: Vec<ColumnView> = proposal
            .columns
            .iter()
            .zip(&mapping.roles)
            .map(|(column, role)| self.column(at, column, role))
            .collect();
        let mut choices = register.map(choices).unwrap_or_default();
        for column in &columns {
            if !column.role.is_empty() && !choices.iter().any(|c| c.role == column.role) {
                match column.role.split_once(':') {
                    Some(("budget", name)) => choices.push(budget(name)),
                    split => choices.extend(tranche(split.map_or("", |(_, name)| name))),
                }
            }
        }
        let missing = register.map(|register| {
            let fields = vocabulary::fields(register.word()).iter();
            let needed = fields.filter(|f| f.needed).map(|field| field.key);
            needed
                .filter(|key| !columns.iter().any(|column| column.role == **key))
                .collect()
        });
        let rows = recognise_as(sheet, Some(&mapping)).map(|table| table.rows.len());
        Some(SheetView {
            at,
            file: workbook.file.clone(),
            sheet: sheet.name.clone(),
            register: register.map(Register::word),
            proposed: proposal.register.map(Register::word),
            remembered: self.known.contains_key(&at),
            rows: rows.unwrap_or_default(),
            columns,
            missing: missing.unwrap_or_default(),
            choices,
        })
    }

    fn column(&self, at: usize, column: &Column, role: &str) -> ColumnView {
        let below = self.sheet(at).zip(self.proposal(at));
        let samples = below.map(|((_, sheet), proposal)| {
            (proposal.first_row..sheet.rows.len())
                .take(LOOKED_AT)
                .map(|row| sheet.cell(row, column.index))
                .filter(|cell| !cell.is_blank())
                .take(SAMPLES)
                .map(|cell| cell.as_shown())
                .collect()
        });
        ColumnView {
            column: column.index,
            letter: letter(column.index),
            heading: column.heading.clone(),
            group: column.group.clone(),
            samples: samples.unwrap_or_default(),
            role: role.to_owned(),
        }
    }
}
