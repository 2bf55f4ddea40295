use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params, params};

use super::{found, held_by_book};
use crate::base::book::{Made, Reader};
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::batches::BatchId;
use crate::channels::grants::model::{AccountId, AwardId, PaymentId, PaymentState, TrancheId};

#[derive(Debug, Clone)]
pub struct PaymentRow {
    pub id: PaymentId,
    pub award: AwardId,
    pub tranche: TrancheId,
    pub voucher_no: Option<String>,
    pub state: PaymentState,
    pub amount: Yuan,
    /// The day it is to be paid, then the day it was.
    pub planned_on: NaiveDate,
    pub account: Option<AccountId>,
    /// Name and account of the organisation as they stood when it was prepared.
    pub payee: String,
    pub account_name: Option<String>,
    pub account_bank: Option<String>,
    pub account_number: Option<String>,
    /// Differs from where money went before.
    pub account_changed: bool,
    pub account_seen_by: Option<String>,
    pub purpose: Option<String>,
    pub receipt_no: Option<String>,
    pub prepared_by: String,
    pub prepared_on: NaiveDate,
    pub approved_by: Option<String>,
    pub approved_on: Option<NaiveDate>,
    pub paid_by: Option<String>,
    pub paid_on: Option<NaiveDate>,
    /// Who rejected, voided, returned or reversed it, when and why.
    pub ended_by: Option<String>,
    pub ended_on: Option<NaiveDate>,
    pub ended_reason: Option<String>,
    /// One person alone, above the threshold: stays flagged until co-signed.
    pub single_operator: bool,
    pub cosigned_by: Option<String>,
    pub cosigned_on: Option<NaiveDate>,
    pub cosigned_paper: Option<String>,
    pub as_recorded: bool,
    /// The batch it goes to the bank with.
    pub batch: Option<BatchId>,
}

impl PaymentRow {
    /// Its voucher number, or while it has none the day it was prepared.
    pub fn name(&self) -> String {
        self.voucher_no
            .clone()
            .unwrap_or_else(|| self.prepared_on.to_string())
    }

    pub fn made(&self) -> Made {
        Made {
            no: self.voucher_no.clone(),
            ..Made::new("payment", self.id)
        }
    }
}

fn row_to_payment(row: &Row<'_>) -> rusqlite::Result<PaymentRow> {
    Ok(PaymentRow {
        id: row.get("id")?,
        award: row.get("award_id")?,
        tranche: row.get("tranche_id")?,
        voucher_no: row.get("voucher_no")?,
        state: row.get("state")?,
        amount: row.get("amount_fen")?,
        planned_on: row.get("planned_on")?,
        account: row.get("account_id")?,
        payee: row.get("payee")?,
        account_name: row.get("account_name")?,
        account_bank: row.get("account_bank")?,
        account_number: row.get("account_number")?,
        account_changed: row.get("account_changed")?,
        account_seen_by: row.get("account_seen_by")?,
        purpose: row.get("purpose")?,
        receipt_no: row.get("receipt_no")?,
        prepared_by: row.get("prepared_by")?,
        prepared_on: row.get("prepared_on")?,
        approved_by: row.get("approved_by")?,
        approved_on: row.get("approved_on")?,
        paid_by: row.get("paid_by")?,
        paid_on: row.get("paid_on")?,
        ended_by: row.get("ended_by")?,
        ended_on: row.get("ended_on")?,
        ended_reason: row.get("ended_reason")?,
        single_operator: row.get("single_operator")?,
        cosigned_by: row.get("cosigned_by")?,
        cosigned_on: row.get("cosigned_on")?,
        cosigned_paper: row.get("cosigned_paper")?,
        as_recorded: row.get("as_recorded")?,
        batch: row.get("batch_id")?,
    })
}

pub fn payment_by_id(reader: &Reader, id: PaymentId) -> Result<PaymentRow> {
    let mut payment = reader
        .conn()
        .prepare_cached("SELECT * FROM payment WHERE id = ?1")?;
    found(
        payment.query_row([id], row_to_payment).optional()?,
        "payment",
    )
}

pub fn add_payment(reader: &Reader, payment: &PaymentRow) -> Result<()> {
    write(reader, include_str!("../sql/add_payment.sql"), payment)
}

pub fn save_payment(reader: &Reader, payment: &PaymentRow) -> Result<()> {
    write(reader, include_str!("../sql/save_payment.sql"), payment)
}

fn write(reader: &Reader, sql: &str, payment: &PaymentRow) -> Result<()> {
    let mut statement = reader.conn().prepare_cached(sql)?;
    held_by_book(statement.execute(named_params! {
        ":id": payment.id,
        ":award": payment.award,
        ":tranche": payment.tranche,
        ":voucher_no": payment.voucher_no,
        ":state": payment.state,
        ":amount": payment.amount,
        ":planned_on": payment.planned_on,
        ":account": payment.account,
        ":payee": payment.payee,
        ":account_name": payment.account_name,
        ":account_bank": payment.account_bank,
        ":account_number": payment.account_number,
        ":account_changed": payment.account_changed,
        ":account_seen_by": payment.account_seen_by,
        ":purpose": payment.purpose,
        ":receipt_no": payment.receipt_no,
        ":prepared_by": payment.prepared_by,
        ":prepared_on": payment.prepared_on,
        ":approved_by": payment.approved_by,
        ":approved_on": payment.approved_on,
        ":paid_by": payment.paid_by,
        ":paid_on": payment.paid_on,
        ":ended_by": payment.ended_by,
        ":ended_on": payment.ended_on,
        ":ended_reason": payment.ended_reason,
        ":single_operator": payment.single_operator,
        ":cosigned_by": payment.cosigned_by,
        ":cosigned_on": payment.cosigned_on,
        ":cosigned_paper": payment.cosigned_paper,
        ":as_recorded": payment.as_recorded,
        ":batch": payment.batch,
    }))?;
    Ok(())
}

/// What else is to go or went to the organisation of this payment on that day.
pub fn same_day_to_payee(
    reader: &Reader,
    payment: &PaymentRow,
    on: NaiveDate,
) -> Result<Vec<PaymentRow>> {
    let mut others = reader.conn().prepare_cached(
        "SELECT p.* FROM award own
         JOIN award a ON a.organisation_id = own.organisation_id
         JOIN payment p ON p.award_id = a.id
         WHERE own.id = ?1 AND p.id <> ?2 AND p.planned_on = ?3 AND p.as_recorded = 0
           AND p.state IN ('prepared', 'approved', 'paid')
         ORDER BY p.id",
    )?;
    let rows = others.query_map(params![payment.award, payment.id, on], row_to_payment)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Prepared or approved and not yet paid, apart from the payment at hand.
pub fn in_flight_of_award(reader: &Reader, award: AwardId, but: Option<PaymentId>) -> Result<Yuan> {
    let mut sum = reader.conn().prepare_cached(
        "SELECT coalesce(sum(amount_fen), 0) FROM payment
         WHERE award_id = ?1 AND state IN ('prepared', 'approved') AND id IS NOT ?2",
    )?;
    Ok(sum.query_row(params![award, but], |row| row.get(0))?)
}

pub fn in_flight_of_tranche(
    reader: &Reader,
    tranche: TrancheId,
    but: Option<PaymentId>,
) -> Result<Yuan> {
    let mut sum = reader.conn().prepare_cached(
        "SELECT coalesce(sum(amount_fen), 0) FROM payment
         WHERE tranche_id = ?1 AND state IN ('prepared', 'approved') AND id IS NOT ?2",
    )?;
    Ok(sum.query_row(params![tranche, but], |row| row.get(0))?)
}

pub fn payments_in_flight(reader: &Reader, award: AwardId) -> Result<usize> {
    let mut count = reader.conn().prepare_cached(
        "SELECT count(*) FROM payment WHERE award_id = ?1 AND state IN ('prepared', 'approved')",
    )?;
    let n: i64 = count.query_row([award], |row| row.get(0))?;
    Ok(usize::try_from(n).unwrap_or_default())
}

/// Payments on their way that are to be made up to that day.
pub fn payments_waiting_until(reader: &Reader, through: NaiveDate) -> Result<usize> {
    let mut count = reader.conn().prepare_cached(
        "SELECT count(*) FROM payment WHERE state IN ('prepared', 'approved') AND planned_on <= ?1",
    )?;
    let n: i64 = count.query_row([through], |row| row.get(0))?;
    Ok(usize::try_from(n).unwrap_or_default())
}

/// Whether money has gone to this account before.
pub fn was_paid_to(reader: &Reader, account: AccountId) -> Result<bool> {
    let mut paid = reader.conn().prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM payment WHERE account_id = ?1 AND state = 'paid')",
    )?;
    Ok(paid.query_row([account], |row| row.get(0))?)
}

pub fn all_payments(reader: &Reader, award: Option<AwardId>) -> Result<Vec<PaymentRow>> {
    let mut payments = reader.conn().prepare_cached(
        "SELECT * FROM payment WHERE ?1 IS NULL OR award_id = ?1 ORDER BY prepared_on, id",
    )?;
    let rows = payments.query_map([award], row_to_payment)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The payments of a batch in the order they were prepared.
pub fn payments_of_batch(reader: &Reader, batch: BatchId) -> Result<Vec<PaymentRow>> {
    let mut payments = reader
        .conn()
        .prepare_cached("SELECT * FROM payment WHERE batch_id = ?1 ORDER BY prepared_on, id")?;
    let rows = payments.query_map([batch], row_to_payment)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
