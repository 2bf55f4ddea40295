//! The reads of the bank's side: statements, one with both sides beside each other, what is open.

mod choices;
mod open;
mod statement;
mod totals;

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::candidates::{BankSide, BookSide, Fit, judge};
use super::model::{BankLineId, BankLineState, Flow, StatementId};
use super::rows::{self, BankLineRow, PostingRow, StatementRow};
use crate::base::book::Reader;
use crate::base::mask;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AwardId, EntryId, EntryKind, PaymentId};

pub use choices::{BankChoicesAsk, bank_choices};
pub use open::{BankOpen, BankOpenAsk, OpenLine, bank_open};
pub use statement::{
    BankCandidate, BankLineView, BankMatch, Statement, StatementAsk, StatementPage, Statements,
    StatementsAsk, statement, statements,
};
pub use totals::{BankCounts, BankSums, BankTotals};

/// Beside the days of a statement, those a voucher named in a memo may lie apart.
const AROUND: Days = Days::new(60);

/// A line of the ledger as it stands beside one of the bank.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BankPosting {
    pub entry: EntryId,
    /// Its voucher number, or its place in the ledger.
    pub name: String,
    pub kind: EntryKind,
    pub on: NaiveDate,
    pub flow: Flow,
    pub amount: Yuan,
    /// Who is at the other end, as the book calls it.
    pub party: String,
    /// Masked.
    pub account_number: Option<String>,
    pub payment: Option<PaymentId>,
    pub award: Option<AwardId>,
}

impl From<&PostingRow> for BankPosting {
    fn from(row: &PostingRow) -> Self {
        BankPosting {
            entry: row.id,
            name: row.name.clone(),
            kind: row.kind,
            on: row.on,
            flow: row.posting().flow(),
            amount: row.amount,
            party: row.party(),
            account_number: row.account_number.as_deref().map(mask::account),
            payment: row.payment,
            award: row.award,
        }
    }
}

/// Where a payment, or any line of the ledger, stands at the bank.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BankMark {
    pub statement: StatementId,
    pub on: NaiveDate,
    pub serial: Option<String>,
}

/// The line of the bank that shows this one of the ledger.
pub fn bank_mark(reader: &Reader, entry: EntryId) -> Result<Option<BankMark>> {
    let line = rows::line_of_entry(reader, entry)?;
    Ok(line.map(|line| BankMark {
        statement: line.statement,
        on: line.said.on,
        serial: line.said.serial,
    }))
}

/// A statement with both sides, weighed against each other.
pub(super) struct Weighed {
    pub lines: Vec<BankLineRow>,
    /// Of the lines that wait.
    pub judged: HashMap<BankLineId, (BankLineState, Vec<Fit>)>,
    pub postings: HashMap<EntryId, PostingRow>,
    /// In the days of the statement, on no statement, and no candidate of any line.
    pub book_only: Vec<EntryId>,
}

pub(super) fn weighed(reader: &Reader, statement: &StatementRow) -> Result<Weighed> {
    let lines = rows::lines_of(reader, statement.id)?;
    let around = (
        statement
            .from
            .checked_sub_days(AROUND)
            .unwrap_or(statement.from),
        statement
            .to
            .checked_add_days(AROUND)
            .unwrap_or(statement.to),
    );
    let postings = rows::postings(reader, Some(around), Some(statement.id))?;
    let waiting: Vec<BankSide> = lines
        .iter()
        .filter(|line| line.waits())
        .map(BankLineRow::side)
        .collect();
    let book: Vec<BookSide> = postings
        .iter()
        .filter(|posting| posting.is_open())
        .map(PostingRow::side)
        .collect();
    let judged = judge(&waiting, &book);
    let taken = |entry: EntryId| {
        let mut fits = judged.values().flat_map(|(_, fits)| fits);
        fits.any(|fit| fit.entry == entry)
    };
    let days = statement.from..=statement.to;
    let book_only = postings
        .iter()
        .filter(|posting| posting.is_open() && days.contains(&posting.on) && !taken(posting.id))
        .map(|posting| posting.id)
        .collect();
    Ok(Weighed {
        lines,
        judged,
        postings: postings.into_iter().map(|row| (row.id, row)).collect(),
        book_only,
    })
}

/// Where a line stands now.
pub(super) fn state_of(
    line: &BankLineRow,
    judged: &HashMap<BankLineId, (BankLineState, Vec<Fit>)>,
) -> BankLineState {
    if line.entry.is_some() {
        BankLineState::Matched
    } else if line.reason.is_some() {
        BankLineState::Explained
    } else {
        judged
            .get(&line.id)
            .map_or(BankLineState::BankOnly, |(state, _)| *state)
    }
}
