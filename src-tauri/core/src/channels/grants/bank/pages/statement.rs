//! Statements, and one with both sides beside each other.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::totals::{BankCounts, BankTotals, counts, sums};
use super::{BankPosting, Weighed, state_of, weighed};
use crate::base::book::Reader;
use crate::base::list::part;
use crate::base::mask;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::bank::candidates::Sign;
use crate::channels::grants::bank::hints::{LineHint, hint};
use crate::channels::grants::bank::model::{BankLineId, BankLineState, Flow, StatementId};
use crate::channels::grants::bank::rows::{self, BankLineRow, StatementRow};
use crate::channels::grants::pages::holds;
use crate::channels::grants::rows::{PaymentRow, all_payments};

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct StatementsAsk {
    pub text: Option<String>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct StatementAsk {
    pub id: StatementId,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "BankStatement")]
pub struct Statement {
    pub id: StatementId,
    pub file: String,
    pub digest: String,
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub count: usize,
    /// Lines neither matched nor explained.
    pub waiting: usize,
    /// Lines that an earlier statement had brought and that are kept with it.
    #[ts(type = "number")]
    pub known: i64,
    pub out: Yuan,
    pub r#in: Yuan,
    pub read_by: String,
    pub read_on: NaiveDate,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "BankStatements")]
pub struct Statements {
    pub rows: Vec<Statement>,
    pub total: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "BankStatementPage")]
pub struct StatementPage {
    pub statement: Statement,
    pub lines: Vec<BankLineView>,
    /// In the book and in these days, on no statement.
    pub book_only: Vec<BankPosting>,
    pub counts: BankCounts,
    pub totals: BankTotals,
}

/// A line of the statement with what it answers to, or may.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BankLineView {
    pub id: BankLineId,
    /// Its row in the file.
    pub line: u32,
    pub on: NaiveDate,
    pub flow: Flow,
    pub amount: Yuan,
    pub party: Option<String>,
    /// Masked.
    pub account_number: Option<String>,
    pub memo: Option<String>,
    pub serial: Option<String>,
    pub balance: Option<Yuan>,
    pub state: BankLineState,
    pub answers_to: Option<BankMatch>,
    pub reason: Option<String>,
    pub candidates: Vec<BankCandidate>,
    pub hint: Option<LineHint>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BankMatch {
    pub posting: BankPosting,
    pub by: Option<String>,
    pub on: Option<NaiveDate>,
    /// The number of what took it back in the book since: then the match says nothing any more.
    pub taken_back: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BankCandidate {
    pub posting: BankPosting,
    pub sign: Sign,
    #[ts(type = "number")]
    pub days: i64,
}

pub fn statements(reader: &Reader, ask: &StatementsAsk) -> Result<Statements> {
    let mut all = Vec::new();
    for row in rows::all_statements(reader)? {
        let texts = [Some(row.file.as_str()), Some(row.read_by.as_str())];
        if holds(ask.text.as_deref(), &texts) {
            let lines = rows::lines_of(reader, row.id)?;
            all.push(head(row, &lines));
        }
    }
    Ok(Statements {
        total: all.len(),
        rows: part(all, ask.offset, ask.limit),
    })
}

fn head(row: StatementRow, lines: &[BankLineRow]) -> Statement {
    let sum = |flow: Flow| {
        lines
            .iter()
            .filter(|l| l.said.flow == flow)
            .map(|l| l.said.amount)
            .sum()
    };
    Statement {
        id: row.id,
        count: lines.len(),
        waiting: lines.iter().filter(|line| line.waits()).count(),
        out: sum(Flow::Out),
        r#in: sum(Flow::In),
        file: row.file,
        digest: row.digest,
        from: row.from,
        to: row.to,
        known: row.known,
        read_by: row.read_by,
        read_on: row.read_on,
    }
}

pub fn statement(reader: &Reader, ask: &StatementAsk) -> Result<StatementPage> {
    let row = rows::statement_by_id(reader, ask.id)?;
    let weighed = weighed(reader, &row)?;
    let payments = all_payments(reader, None)?;
    let lines: Vec<BankLineView> = weighed
        .lines
        .iter()
        .map(|line| view(line, &weighed, &payments))
        .collect();
    let mut book_only: Vec<BankPosting> = weighed
        .book_only
        .iter()
        .filter_map(|entry| weighed.postings.get(entry))
        .map(BankPosting::from)
        .collect();
    book_only.sort_by(|a, b| (a.on, &a.name).cmp(&(b.on, &b.name)));
    Ok(StatementPage {
        counts: counts(&lines, book_only.len()),
        totals: BankTotals {
            out: sums(Flow::Out, &lines, &book_only),
            r#in: sums(Flow::In, &lines, &book_only),
        },
        statement: head(row, &weighed.lines),
        lines,
        book_only,
    })
}

fn view(line: &BankLineRow, weighed: &Weighed, payments: &[PaymentRow]) -> BankLineView {
    let state = state_of(line, &weighed.judged);
    let answers_to = line
        .entry
        .and_then(|entry| weighed.postings.get(&entry))
        .map(|posting| BankMatch {
            posting: BankPosting::from(posting),
            by: line.matched_by.clone(),
            on: line.matched_on,
            taken_back: posting.taken_back.clone(),
        });
    let fits = weighed
        .judged
        .get(&line.id)
        .map(|(_, fits)| fits.as_slice());
    let candidates = fits.unwrap_or_default().iter().filter_map(|fit| {
        Some(BankCandidate {
            posting: BankPosting::from(weighed.postings.get(&fit.entry)?),
            sign: fit.sign,
            days: fit.days,
        })
    });
    let unexplained = matches!(state, BankLineState::BankOnly | BankLineState::Possible);
    BankLineView {
        id: line.id,
        line: line.said.line,
        on: line.said.on,
        flow: line.said.flow,
        amount: line.said.amount,
        party: line.said.party.clone(),
        account_number: line.said.party_account.as_deref().map(mask::account),
        memo: line.said.memo.clone(),
        serial: line.said.serial.clone(),
        balance: line.said.balance,
        state,
        answers_to,
        reason: line.reason.clone(),
        candidates: candidates.collect(),
        hint: unexplained.then(|| hint(&line.side(), payments)).flatten(),
    }
}
