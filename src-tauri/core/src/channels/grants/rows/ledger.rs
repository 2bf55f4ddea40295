use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{OptionalExtension, Row, named_params, params};

use super::{found, held_by_book};
use crate::base::book::{Change, Reader};
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AwardId, EntryId, EntryKind, FundId, PaymentId, TrancheId};

/// A line to be posted. Built with the functions below, so that no kind misses what it needs.
#[derive(Debug, Clone)]
pub struct NewEntry {
    pub kind: EntryKind,
    pub bears_on: EntryKind,
    pub amount: Yuan,
    pub posted_on: NaiveDate,
    pub fund: FundId,
    pub award: Option<AwardId>,
    pub tranche: Option<TrancheId>,
    pub payment: Option<PaymentId>,
    pub reverses: Option<EntryId>,
    pub voucher_no: Option<String>,
    pub receipt_no: Option<String>,
    pub reason: Option<String>,
    pub as_recorded: bool,
}

impl NewEntry {
    /// An entry of its own kind, with neither award nor papers yet.
    pub fn of(kind: EntryKind, fund: FundId, amount: Yuan, posted_on: NaiveDate) -> NewEntry {
        NewEntry {
            kind,
            bears_on: kind,
            amount,
            posted_on,
            fund,
            award: None,
            tranche: None,
            payment: None,
            reverses: None,
            voucher_no: None,
            receipt_no: None,
            reason: None,
            as_recorded: false,
        }
    }

    /// The entry that takes `entry` back.
    pub fn reversing(entry: &EntryRow, posted_on: NaiveDate, reason: String) -> NewEntry {
        NewEntry {
            bears_on: entry.kind,
            award: entry.award,
            tranche: entry.tranche,
            payment: entry.payment,
            reverses: Some(entry.id),
            reason: Some(reason),
            ..NewEntry::of(EntryKind::Reversal, entry.fund, entry.amount, posted_on)
        }
    }
}

/// A posted line.
#[derive(Debug, Clone)]
pub struct EntryRow {
    pub id: EntryId,
    pub seq: i64,
    pub kind: EntryKind,
    pub amount: Yuan,
    pub posted_on: NaiveDate,
    pub fund: FundId,
    pub award: Option<AwardId>,
    pub tranche: Option<TrancheId>,
    pub payment: Option<PaymentId>,
    pub voucher_no: Option<String>,
}

impl EntryRow {
    /// Its voucher number, or its place in the ledger.
    pub fn name(&self) -> String {
        self.voucher_no
            .clone()
            .unwrap_or_else(|| format!("#{}", self.seq))
    }
}

fn row_to_entry(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    Ok(EntryRow {
        id: row.get("id")?,
        seq: row.get("seq")?,
        kind: row.get("kind")?,
        amount: row.get("amount_fen")?,
        posted_on: row.get("posted_on")?,
        fund: row.get("fund_id")?,
        award: row.get("award_id")?,
        tranche: row.get("tranche_id")?,
        payment: row.get("payment_id")?,
        voucher_no: row.get("voucher_no")?,
    })
}

/// Posts a line. The book's own triggers refuse what would break an invariant.
pub fn add_entry(change: &Change, entry: &NewEntry) -> Result<EntryId> {
    let id = EntryId::fresh();
    let now: NaiveDateTime = change.now();
    let mut add = change
        .conn()
        .prepare_cached(include_str!("../sql/add_ledger_entry.sql"))?;
    held_by_book(add.execute(named_params! {
        ":id": id,
        ":kind": entry.kind,
        ":bears_on": entry.bears_on,
        ":amount": entry.amount,
        ":posted_on": entry.posted_on,
        ":fund": entry.fund,
        ":award": entry.award,
        ":tranche": entry.tranche,
        ":payment": entry.payment,
        ":reverses": entry.reverses,
        ":voucher_no": entry.voucher_no,
        ":receipt_no": entry.receipt_no,
        ":reason": entry.reason,
        ":recorded_by": change.actor().name,
        ":recorded_at": now.format("%Y-%m-%dT%H:%M:%S").to_string(),
        ":as_recorded": entry.as_recorded,
    }))?;
    Ok(id)
}

pub fn entry_by_id(reader: &Reader, id: EntryId) -> Result<EntryRow> {
    let mut entry = reader
        .conn()
        .prepare_cached("SELECT * FROM ledger_entry WHERE id = ?1")?;
    found(
        entry.query_row([id], row_to_entry).optional()?,
        "ledger_entry",
    )
}

/// The entry that took this one back.
pub fn reversal_of(reader: &Reader, id: EntryId) -> Result<Option<EntryRow>> {
    let mut entry = reader
        .conn()
        .prepare_cached("SELECT * FROM ledger_entry WHERE reverses_id = ?1")?;
    Ok(entry.query_row([id], row_to_entry).optional()?)
}

/// The entry that posted a payment.
pub fn disbursement_of(reader: &Reader, payment: PaymentId) -> Result<EntryRow> {
    let mut entry = reader.conn().prepare_cached(
        "SELECT * FROM ledger_entry WHERE payment_id = ?1 AND kind = 'disbursement'",
    )?;
    found(
        entry.query_row([payment], row_to_entry).optional()?,
        "ledger_entry",
    )
}

/// Sums of one award or tranche.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Balance {
    pub committed: Yuan,
    pub paid: Yuan,
    pub refunded: Yuan,
    pub accepted: Yuan,
}

impl Balance {
    pub fn net_paid(self) -> Yuan {
        self.paid - self.refunded
    }
}

pub fn award_balance(reader: &Reader, award: AwardId) -> Result<Balance> {
    let mut sums = reader
        .conn()
        .prepare_cached("SELECT * FROM derived_award_balance WHERE award_id = ?1")?;
    let row = sums.query_row([award], |row| {
        Ok(Balance {
            committed: row.get("committed_fen")?,
            paid: row.get("paid_fen")?,
            refunded: row.get("refunded_fen")?,
            accepted: row.get("accepted_fen")?,
        })
    });
    Ok(row.optional()?.unwrap_or_default())
}

pub fn tranche_balance(reader: &Reader, tranche: TrancheId) -> Result<Balance> {
    let mut sums = reader
        .conn()
        .prepare_cached("SELECT * FROM derived_tranche_balance WHERE tranche_id = ?1")?;
    let row = sums.query_row([tranche], |row| {
        Ok(Balance {
            paid: row.get("paid_fen")?,
            refunded: row.get("refunded_fen")?,
            ..Balance::default()
        })
    });
    Ok(row.optional()?.unwrap_or_default())
}

/// Whether a payment of the award stands that was not reversed, refunded or not.
pub fn ever_paid(reader: &Reader, award: AwardId) -> Result<bool> {
    let mut paid = reader.conn().prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM derived_award_balance WHERE award_id = ?1 AND paid_fen > 0)",
    )?;
    Ok(paid.query_row(params![award], |row| row.get(0))?)
}

/// The accepted spending that this receipt already stands for, unless that was reversed.
pub fn expenditure_with_receipt(reader: &Reader, receipt_no: &str) -> Result<Option<EntryRow>> {
    let mut entry = reader.conn().prepare_cached(
        "SELECT * FROM ledger_entry e WHERE receipt_no = ?1 AND kind = 'expenditureAccepted'
             AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)",
    )?;
    Ok(entry.query_row([receipt_no], row_to_entry).optional()?)
}

/// Net paid of the award before this entry was posted.
pub fn net_paid_before(reader: &Reader, entry: &EntryRow) -> Result<Yuan> {
    let mut sum = reader
        .conn()
        .prepare_cached(include_str!("../sql/net_paid_before.sql"))?;
    Ok(sum.query_row(params![entry.award, entry.seq], |row| row.get(0))?)
}

/// The entry of the award with this number, or its latest payment of this amount still standing.
pub fn entry_to_reverse(
    reader: &Reader,
    award: AwardId,
    no: Option<&str>,
    amount: Yuan,
) -> Result<Option<EntryRow>> {
    let mut entry = reader
        .conn()
        .prepare_cached(include_str!("../sql/entry_to_reverse.sql"))?;
    Ok(entry
        .query_row(params![award, no, amount], row_to_entry)
        .optional()?)
}
