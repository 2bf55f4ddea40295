//! The reads of batches: the list, and one batch with what it does to the funds.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{BatchId, BatchState, batch_state};
use super::rows::{self as batches, BatchRow};
use crate::base::amount_words::{self, Style};
use crate::base::book::Reader;
use crate::base::list::part;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::bank::pages::bank_mark;
use crate::channels::grants::model::{FundId, PaymentState};
use crate::channels::grants::pages::{FundRef, PaymentLine, holds, payment_line};
use crate::channels::grants::rows::{self, PaymentRow};
use crate::desk::pages::bearing;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct BatchesAsk {
    pub state: Option<BatchState>,
    pub text: Option<String>,
    pub tag: Option<String>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct BatchAsk {
    pub id: BatchId,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchLine {
    pub id: BatchId,
    pub no: String,
    pub planned_on: NaiveDate,
    pub state: BatchState,
    /// Payments that go or went with it; not those rejected, voided, returned or reversed.
    pub count: usize,
    pub amount: Yuan,
    pub note: Option<String>,
    pub made_by: String,
    pub made_on: NaiveDate,
    /// When its bank list was last written out, and by whom.
    pub listed_on: Option<NaiveDate>,
    pub listed_by: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Batches {
    pub rows: Vec<BatchLine>,
    pub total: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchPage {
    pub batch: BatchLine,
    pub amount_in_words: String,
    pub payments: Vec<BatchPayment>,
    pub funds: Vec<BatchFund>,
    pub to_approve: usize,
    pub to_pay: usize,
    /// Made by one person above the threshold and not co-signed yet.
    pub to_cosign: usize,
    /// Payments that a bank statement shows.
    pub on_statement: usize,
}

/// A payment of the batch, with where its money goes.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchPayment {
    pub payment: PaymentLine,
    pub account_name: Option<String>,
    pub account_bank: Option<String>,
    /// A changed account that nobody compared with the organisation's letter yet.
    pub to_look_at: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchFund {
    pub fund: FundRef,
    pub amount: Yuan,
    /// Money in hand now.
    pub cash: Yuan,
}

pub fn batches(reader: &Reader, ask: &BatchesAsk) -> Result<Batches> {
    let mut lines = Vec::new();
    let tagged = bearing(reader, "payment_batch", ask.tag.as_deref())?;
    for row in batches::all_batches(reader)? {
        if tagged
            .as_ref()
            .is_some_and(|ids| !ids.contains(&row.id.to_string()))
        {
            continue;
        }
        let line = line(&row, &rows::payments_of_batch(reader, row.id)?);
        let texts = [Some(line.no.as_str()), line.note.as_deref()];
        if ask.state.is_none_or(|state| line.state == state) && holds(ask.text.as_deref(), &texts) {
            lines.push(line);
        }
    }
    Ok(Batches {
        total: lines.len(),
        rows: part(lines, ask.offset, ask.limit),
    })
}

fn line(row: &BatchRow, payments: &[PaymentRow]) -> BatchLine {
    let states: Vec<PaymentState> = payments.iter().map(|payment| payment.state).collect();
    let going: Vec<&PaymentRow> = payments.iter().filter(|payment| goes(payment)).collect();
    BatchLine {
        id: row.id,
        no: row.no.clone(),
        planned_on: row.planned_on,
        state: batch_state(&states),
        count: going.len(),
        amount: going.iter().map(|payment| payment.amount).sum(),
        note: row.note.clone(),
        made_by: row.made_by.clone(),
        made_on: row.made_on,
        listed_on: row.listed_on,
        listed_by: row.listed_by.clone(),
    }
}

fn goes(payment: &PaymentRow) -> bool {
    payment.state.is_in_flight() || payment.state == PaymentState::Paid
}

pub fn batch(reader: &Reader, ask: &BatchAsk) -> Result<BatchPage> {
    let row = batches::batch_by_id(reader, ask.id)?;
    let payments = rows::payments_of_batch(reader, row.id)?;
    let line = line(&row, &payments);
    let count = |state: PaymentState| payments.iter().filter(|p| p.state == state).count();
    let (to_approve, to_pay) = (count(PaymentState::Prepared), count(PaymentState::Approved));
    let mut funds: Vec<BatchFund> = Vec::new();
    let mut shown = Vec::with_capacity(payments.len());
    let mut on_statement = 0;
    for payment in &payments {
        let award = rows::award_by_id(reader, payment.award)?;
        if goes(payment) {
            add_to(reader, &mut funds, award.fund, payment.amount)?;
        }
        let line = payment_line(reader, payment, &award)?;
        if let Some(entry) = line.entry
            && bank_mark(reader, entry)?.is_some()
        {
            on_statement += 1;
        }
        shown.push(BatchPayment {
            payment: line,
            account_name: payment.account_name.clone(),
            account_bank: payment.account_bank.clone(),
            to_look_at: payment.account_changed && payment.account_seen_by.is_none(),
        });
    }
    Ok(BatchPage {
        amount_in_words: amount_words::in_words(line.amount, Style::A),
        batch: line,
        to_cosign: shown.iter().filter(|row| row.payment.to_cosign).count(),
        payments: shown,
        funds,
        to_approve,
        to_pay,
        on_statement,
    })
}

fn add_to(reader: &Reader, funds: &mut Vec<BatchFund>, fund: FundId, amount: Yuan) -> Result<()> {
    if let Some(known) = funds.iter_mut().find(|row| row.fund.id == fund) {
        known.amount += amount;
        return Ok(());
    }
    let row = rows::fund_by_id(reader, fund)?;
    funds.push(BatchFund {
        amount,
        cash: rows::fund_standing(reader, &row, None)?.cash(),
        fund: FundRef {
            id: fund,
            name: row.name,
        },
    });
    Ok(())
}
