//! A bank statement between its file and the book: which columns it has, by its headings, by what the
//! book remembers of them, or by what the operator says.

use std::path::Path;

use hub::Book;
use hub::base::bytes;
use hub::base::refusal::{Result, fault, refuse};
use hub::channels::grants::bank::{AddBankStatement, StatementLine, adds_up};
use hub::intake::RememberColumns;
use hub::intake::pages::{Columns, ColumnsAsk};

use super::lines;
use crate::grid::{Sheet, Workbook};
use crate::read::Opener;
use crate::recognise::{Column, Role, by_section};
use crate::vocabulary;

/// The section of the vocabulary, and what the book calls such columns.
pub(super) const SECTION: &str = "statement";

#[derive(Debug, Clone)]
pub struct Reading {
    pub file: String,
    /// SHA-256 of the file.
    pub digest: String,
    pub(super) sheet: Sheet,
    pub(super) first_row: usize,
    pub(super) columns: Vec<Column>,
    /// What the headings alone, or the book, said before anything was chosen.
    before: Vec<Role>,
    pub remembered: bool,
}

impl Reading {
    /// Reads a file; its columns as the book remembers them for these headings.
    pub fn open(opener: &Opener, path: &Path) -> Result<Reading> {
        let workbook = opener.open(path)?;
        let whole = std::fs::read(path).map_err(|cause| fault("io", cause))?;
        Reading::of(workbook, bytes::digest(&whole))
    }

    /// The sheet that looks most like a statement.
    pub fn of(workbook: Workbook, digest: String) -> Result<Reading> {
        let file = workbook.file;
        let fitted = workbook.sheets.into_iter().filter_map(|sheet| {
            let (score, columns, first_row) = by_section(&sheet, SECTION)?;
            Some((score, columns, first_row, sheet))
        });
        let best = fitted.max_by_key(|(score, ..)| *score);
        let Some((_, columns, first_row, sheet)) = best else {
            return Err(refuse("exchange-statement-no-headings")
                .arg("file", file)
                .into());
        };
        Ok(Reading {
            file,
            digest,
            sheet,
            first_row,
            before: columns.iter().map(|column| column.role.clone()).collect(),
            columns,
            remembered: false,
        })
    }

    /// Takes what the book remembers of these headings.
    pub fn recall(&mut self, book: &Book) -> Result<()> {
        let ask = ColumnsAsk {
            headings: Some(self.headings()),
        };
        let known = hub::intake::pages::columns(&book.reader(), &ask)?;
        let known = known.iter().find(|known| {
            known.register.as_deref() == Some(SECTION) && known.roles.len() == self.columns.len()
        });
        if let Some(known) = known {
            for (column, word) in self.columns.iter_mut().zip(&known.roles) {
                column.role = role(word);
            }
            self.before = self.columns.iter().map(|c| c.role.clone()).collect();
            self.remembered = true;
        }
        Ok(())
    }

    fn headings(&self) -> Vec<String> {
        self.columns.iter().map(Column::full).collect()
    }

    /// A field for a column, or none; one that stands once is taken off the column that had it.
    pub fn choose(&mut self, index: usize, word: &str) -> Result<()> {
        if !self.columns.iter().any(|column| column.index == index) {
            return Err(refuse("exchange-no-sheet").into());
        }
        let chosen = role(word);
        let fields = vocabulary::fields(SECTION);
        let many = fields.iter().any(|field| field.key == word && field.many);
        for column in &mut self.columns {
            if column.index == index {
                column.role = chosen.clone();
            } else if !many && column.role == chosen {
                column.role = Role::Unknown;
            }
        }
        Ok(())
    }

    /// To be kept for the next statement of this make, where something was chosen by hand.
    pub fn to_remember(&self) -> Option<RememberColumns> {
        let same = self.columns.iter().zip(&self.before);
        if same.clone().all(|(column, before)| column.role == *before) {
            return None;
        }
        let columns = Columns {
            headings: self.headings(),
            register: Some(SECTION.to_owned()),
            roles: self.columns.iter().map(|c| c.role.word()).collect(),
        };
        Some(RememberColumns { columns })
    }

    /// What it says, or the first thing that cannot be so.
    pub fn lines(&self) -> Result<Vec<StatementLine>> {
        let lines = lines::read(self)?;
        adds_up(&lines)?;
        Ok(lines)
    }

    pub fn to_add(&self) -> Result<AddBankStatement> {
        Ok(AddBankStatement {
            file: self.file.clone(),
            digest: self.digest.clone(),
            lines: self.lines()?,
        })
    }

    /// The column of a field.
    pub(super) fn column(&self, field: &str) -> Option<&Column> {
        self.all(field).next()
    }

    pub(super) fn all(&self, field: &str) -> impl Iterator<Item = &Column> {
        self.columns
            .iter()
            .filter(move |column| matches!(column.role, Role::Field(key) if key == field))
    }
}

fn role(word: &str) -> Role {
    let fields = vocabulary::fields(SECTION);
    fields
        .iter()
        .find(|field| field.key == word)
        .map_or(Role::Unknown, |field| Role::Field(field.key))
}
