//! One import from its files to the change: read, mapped, tried, corrected, taken in. It keeps what
//! the operator has said, so that nothing is typed twice; of the book it keeps nothing.

mod columns;
mod errors;
mod trial;

use std::collections::BTreeMap;
use std::sync::Arc;

use hub::Book;
use hub::base::refusal::{Result, refuse};
use hub::base::words::Lang;
use hub::intake::RememberColumns;
use hub::intake::pages::Columns;
use hub::intake::report::Watch;

use crate::grid::{Cell, Sheet, Workbook};
use crate::importing::{ImportOptions, ImportReport, remembered, take_in};
use crate::recognise::{Mapping, Proposal, Register, propose, propose_as};
use crate::registers::Plan;

pub use columns::{Choice, ColumnView, SheetView, choices};
pub use trial::{RowsAsk, RowsPage, SheetTrial, Show, Trial};

/// A cell of the files: the sheet's place among all of them, row and column from 0.
type CellAt = (usize, usize, usize);

#[derive(Clone)]
pub struct Assistant {
    /// As corrected.
    workbooks: Arc<Vec<Workbook>>,
    /// What stood in the corrected cells.
    originals: BTreeMap<CellAt, Cell>,
    proposals: Arc<Vec<Option<Proposal>>>,
    /// As the book remembers them, by their headings.
    known: BTreeMap<usize, Mapping>,
    plan: Plan,
    pub fund: Option<String>,
    /// As [`ImportOptions::call`].
    pub call: Option<String>,
}

/// A correction of one cell, or of what is to be done with a row.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Fix {
    pub sheet: usize,
    /// From 1, as the file counts.
    pub row: usize,
    /// From 0; with its `text` in the place of what stands there.
    #[serde(default)]
    pub column: Option<usize>,
    #[serde(default)]
    pub text: String,
    /// Whether the row is left out.
    #[serde(default)]
    pub left_out: Option<bool>,
}

impl Assistant {
    /// With the mappings that the book remembers for these headings.
    pub fn new(book: &Book, workbooks: Vec<Workbook>) -> Result<Self> {
        let known = remembered(book, &workbooks)?;
        let proposals = workbooks.iter().flat_map(|book| &book.sheets).map(propose);
        Ok(Assistant {
            proposals: Arc::new(proposals.collect()),
            workbooks: Arc::new(workbooks),
            originals: BTreeMap::new(),
            plan: Plan {
                mappings: known.clone(),
                ..Plan::default()
            },
            known,
            fund: None,
            call: None,
        })
    }

    /// File and sheet, by the sheet's place among all of them.
    fn sheet(&self, at: usize) -> Option<(&Workbook, &Sheet)> {
        let mut sheets = self
            .workbooks
            .iter()
            .flat_map(|workbook| workbook.sheets.iter().map(move |sheet| (workbook, sheet)));
        sheets.nth(at)
    }

    fn proposal(&self, at: usize) -> Option<&Proposal> {
        self.proposals.get(at)?.as_ref()
    }

    /// How a sheet is read now.
    fn mapping(&self, at: usize) -> Option<Mapping> {
        let chosen = self.plan.mappings.get(&at).cloned();
        chosen.or_else(|| self.proposal(at).map(Proposal::mapping))
    }

    /// Another register, or none: its columns are proposed anew.
    pub fn choose_register(&mut self, at: usize, register: Option<Register>) -> Result<()> {
        let (_, sheet) = self.sheet(at).ok_or_else(|| refuse("exchange-no-sheet"))?;
        let now = self
            .mapping(at)
            .ok_or_else(|| refuse("exchange-no-sheet"))?;
        let mapping = match register {
            Some(register) => propose_as(sheet, register),
            None => Some(Mapping {
                register: None,
                ..now
            }),
        };
        self.plan
            .mappings
            .extend(mapping.map(|mapping| (at, mapping)));
        Ok(())
    }

    /// A field for a column; one that stands once is taken off the column that had it.
    pub fn choose_role(&mut self, at: usize, column: usize, role: &str) -> Result<()> {
        let mut mapping = self
            .mapping(at)
            .ok_or_else(|| refuse("exchange-no-sheet"))?;
        let place = self
            .proposal(at)
            .and_then(|p| p.columns.iter().position(|known| known.index == column));
        if let Some(register) = mapping.register
            && !choices(register).iter().any(|c| c.role == role && c.many)
            && !role.is_empty()
        {
            let had = mapping.roles.iter_mut().filter(|had| *had == role);
            had.for_each(String::clear);
        }
        let slot = place.and_then(|place| mapping.roles.get_mut(place));
        *slot.ok_or_else(|| refuse("exchange-no-sheet"))? = role.to_owned();
        self.plan.mappings.insert(at, mapping);
        Ok(())
    }

    /// The mappings to be kept: those that say something else than the headings and the book do.
    pub fn to_remember(&self) -> Vec<RememberColumns> {
        let chosen = self.plan.mappings.iter();
        let new = chosen.filter_map(|(at, mapping)| {
            let proposal = self.proposal(*at)?;
            let before = self.known.get(at).cloned();
            if *mapping == before.unwrap_or_else(|| proposal.mapping()) {
                return None;
            }
            let columns = Columns {
                headings: proposal.headings(),
                register: mapping.register.map(|r| r.word().to_owned()),
                roles: mapping.roles.clone(),
            };
            Some(RememberColumns { columns })
        });
        new.collect()
    }

    /// They are kept: they need not be kept again.
    pub fn remembered(&mut self) {
        self.known.extend(self.plan.mappings.clone());
    }

    /// A correction, kept for this import; an empty text empties the cell.
    pub fn fix(&mut self, fix: &Fix) -> Result<()> {
        if let Some(left_out) = fix.left_out {
            let row = (fix.sheet, fix.row);
            match left_out {
                true => self.plan.left_out.insert(row),
                false => self.plan.left_out.remove(&row),
            };
        }
        let Some(column) = fix.column else {
            return Ok(());
        };
        let row = fix.row.saturating_sub(1);
        let (_, sheet) = self
            .sheet(fix.sheet)
            .filter(|(_, sheet)| row < sheet.rows.len() && column < crate::read::COLUMNS)
            .ok_or_else(|| refuse("exchange-no-sheet"))?;
        let stood = sheet.cell(row, column).clone();
        let place = (fix.sheet, row, column);
        let original = self.originals.entry(place).or_insert(stood);
        // What stood there typed anew is what stood there.
        let cell = match fix.text.trim() {
            text if text == original.as_shown() => original.clone(),
            "" => Cell::Blank,
            text => Cell::Text(text.to_owned()),
        };
        if cell == *original {
            self.originals.remove(&place);
        }
        let sheets = Arc::make_mut(&mut self.workbooks).iter_mut();
        if let Some(sheet) = sheets.flat_map(|w| &mut w.sheets).nth(fix.sheet) {
            sheet.put(row, column, cell);
        }
        Ok(())
    }

    /// What would come of it; the book stays as it is.
    pub fn try_out(
        &self,
        book: &mut Book,
        lang: Lang,
        step: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<Trial> {
        let watch = Watch {
            compare: true,
            step,
        };
        let taken = take_in(
            book,
            &self.workbooks,
            &self.plan,
            &self.options(true, lang),
            watch,
        )?;
        Ok(Trial::of(self, taken, lang))
    }

    /// Takes it in, as one change.
    pub fn apply(
        &self,
        book: &mut Book,
        lang: Lang,
        step: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<ImportReport> {
        let watch = Watch {
            compare: false,
            step,
        };
        let options = self.options(false, lang);
        take_in(book, &self.workbooks, &self.plan, &options, watch).map(|taken| taken.report)
    }

    fn options(&self, dry_run: bool, lang: Lang) -> ImportOptions {
        ImportOptions {
            dry_run,
            fund: self.fund.clone(),
            call: self.call.clone(),
            lang,
        }
    }
}
