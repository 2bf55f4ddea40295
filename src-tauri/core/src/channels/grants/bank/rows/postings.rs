//! Lines of the ledger as far as the bank shows them.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};

use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::bank::candidates::BookSide;
use crate::channels::grants::bank::model::{Posting, StatementId};
use crate::channels::grants::model::{AwardId, EntryId, EntryKind, PaymentId};

/// A line of the ledger that a bank shows.
#[derive(Debug, Clone)]
pub struct PostingRow {
    pub id: EntryId,
    pub name: String,
    pub kind: EntryKind,
    pub amount: Yuan,
    pub on: NaiveDate,
    pub voucher_no: Option<String>,
    pub payment: Option<PaymentId>,
    pub award: Option<AwardId>,
    pub payee: Option<String>,
    pub account_name: Option<String>,
    pub account_number: Option<String>,
    pub organisation: Option<String>,
    pub fund: String,
    pub source: Option<String>,
    pub taken_back: Option<String>,
    pub shown_on: Option<NaiveDate>,
}

impl PostingRow {
    pub fn posting(&self) -> Posting<'_> {
        Posting {
            name: &self.name,
            kind: self.kind,
            amount: self.amount,
            taken_back: self.taken_back.as_deref(),
            shown_on: self.shown_on,
        }
    }

    /// Waits for a line of the bank.
    pub fn is_open(&self) -> bool {
        self.shown_on.is_none() && self.taken_back.is_none()
    }

    pub fn side(&self) -> BookSide {
        let of_fund = matches!(self.kind, EntryKind::MoneyReceived | EntryKind::HandedBack);
        let names = match of_fund {
            true => vec![self.source.clone()],
            false => vec![
                self.account_name.clone(),
                self.payee.clone(),
                self.organisation.clone(),
            ],
        };
        BookSide {
            id: self.id,
            on: self.on,
            flow: self.posting().flow(),
            amount: self.amount,
            voucher: self.voucher_no.clone(),
            names: names.into_iter().flatten().collect(),
            account: self.account_number.clone(),
            loosely: of_fund,
        }
    }

    /// Who is at the other end, as the book calls it.
    pub fn party(&self) -> String {
        self.account_name
            .clone()
            .or_else(|| self.organisation.clone())
            .unwrap_or_else(|| self.source.clone().unwrap_or_else(|| self.fund.clone()))
    }
}

fn row_to_posting(row: &Row<'_>) -> rusqlite::Result<PostingRow> {
    Ok(PostingRow {
        id: row.get("id")?,
        name: row.get("name")?,
        kind: row.get("kind")?,
        amount: row.get("amount_fen")?,
        on: row.get("posted_on")?,
        voucher_no: row.get("voucher_no")?,
        payment: row.get("payment_id")?,
        award: row.get("award_id")?,
        payee: row.get("payee")?,
        account_name: row.get("account_name")?,
        account_number: row.get("account_number")?,
        organisation: row.get("organisation_name")?,
        fund: row.get("fund_name")?,
        source: row.get("fund_source")?,
        taken_back: row.get("taken_back")?,
        shown_on: row.get("line_day")?,
    })
}

/// Postings dated within these days, and those that the statement's lines answer to already.
pub fn postings(
    reader: &Reader,
    days: Option<(NaiveDate, NaiveDate)>,
    statement: Option<StatementId>,
) -> Result<Vec<PostingRow>> {
    let mut postings = reader
        .conn()
        .prepare_cached(include_str!("../../sql/bank_postings.sql"))?;
    let rows = postings.query_map(
        named_params! {
            ":entry": None::<EntryId>,
            ":from": days.map(|(from, _)| from),
            ":to": days.map(|(_, to)| to),
            ":statement": statement,
        },
        row_to_posting,
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Nothing for a line of the ledger that no bank shows.
pub fn posting_of(reader: &Reader, entry: EntryId) -> Result<Option<PostingRow>> {
    let mut posting = reader
        .conn()
        .prepare_cached(include_str!("../../sql/bank_postings.sql"))?;
    let row = posting.query_row(
        named_params! {
            ":entry": entry,
            ":from": None::<NaiveDate>,
            ":to": None::<NaiveDate>,
            ":statement": None::<StatementId>,
        },
        row_to_posting,
    );
    Ok(row.optional()?)
}
