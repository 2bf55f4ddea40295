//! What the bank is told of a batch.

use chrono::NaiveDate;

use super::model::{BatchId, has_account, may_be_listed};
use super::rows as batches;
use crate::base::amount_words::{self, Style};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{PaymentId, PaymentState};
use crate::channels::grants::rows::{self, PaymentRow};
use crate::hub::pages::hub;

/// The list that goes to the bank with a batch, account numbers in full. Whoever writes it down
/// outside the book notes that ([`super::NoteBankList`]).
#[derive(Debug, Clone)]
pub struct BankList {
    pub hub: Option<String>,
    pub no: String,
    pub planned_on: NaiveDate,
    /// All of it was paid before: for the file, not for the bank again.
    pub is_copy: bool,
    /// By voucher number.
    pub lines: Vec<BankLine>,
    pub total: Yuan,
    pub total_in_words: String,
    pub prepared_by: Vec<String>,
    pub approved_by: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct BankLine {
    pub payment: PaymentId,
    pub voucher_no: String,
    pub account_name: String,
    pub bank: String,
    pub number: String,
    pub amount: Yuan,
    pub purpose: String,
}

/// The payments that wait to go; where none waits, those that went. A payment that went by itself is
/// not told to the bank a second time.
pub fn bank_list(reader: &Reader, id: BatchId) -> Result<BankList> {
    let batch = batches::batch_by_id(reader, id)?;
    let payments = rows::payments_of_batch(reader, id)?;
    let count = |state: PaymentState| payments.iter().filter(|p| p.state == state).count();
    let listed = may_be_listed(
        &batch.no,
        count(PaymentState::Prepared),
        count(PaymentState::Approved),
        count(PaymentState::Paid),
    )?;
    let of_list: Vec<&PaymentRow> = payments.iter().filter(|p| p.state == listed).collect();
    let mut lines = of_list
        .iter()
        .map(|payment| line(reader, payment))
        .collect::<Result<Vec<_>>>()?;
    lines.sort_by(|a, b| a.voucher_no.cmp(&b.voucher_no));
    let total: Yuan = lines.iter().map(|line| line.amount).sum();
    Ok(BankList {
        hub: hub(reader)?.map(|page| page.name),
        no: batch.no,
        planned_on: batch.planned_on,
        is_copy: listed == PaymentState::Paid,
        total,
        total_in_words: amount_words::in_words(total, Style::A),
        lines,
        prepared_by: people(of_list.iter().map(|payment| Some(&payment.prepared_by))),
        approved_by: people(of_list.iter().map(|payment| payment.approved_by.as_ref())),
    })
}

fn line(reader: &Reader, payment: &PaymentRow) -> Result<BankLine> {
    let number = payment.account_number.as_deref().unwrap_or_default();
    has_account(&payment.name(), &payment.payee, number)?;
    let purpose = match &payment.purpose {
        Some(purpose) => purpose.clone(),
        None => rows::tranche_by_id(reader, payment.tranche)?.name,
    };
    Ok(BankLine {
        payment: payment.id,
        voucher_no: payment.name(),
        account_name: payment
            .account_name
            .clone()
            .unwrap_or_else(|| payment.payee.clone()),
        bank: payment.account_bank.clone().unwrap_or_default(),
        number: number.to_owned(),
        amount: payment.amount,
        purpose,
    })
}

/// Each once, in the order they come.
fn people<'a>(names: impl Iterator<Item = Option<&'a String>>) -> Vec<String> {
    let mut people: Vec<String> = Vec::new();
    for name in names.flatten() {
        if !people.contains(name) {
            people.push(name.clone());
        }
    }
    people
}
