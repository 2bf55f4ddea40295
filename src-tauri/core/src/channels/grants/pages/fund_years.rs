//! A fund through the years: what came in, what moved, and what is carried over.

use std::collections::HashSet;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::ledger::LedgerLine;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::calls::CallId;
use crate::channels::grants::calls::pages::shares_of_fund;
use crate::channels::grants::model::{EntryKind, FundId};

/// Money of the source, as it came in or went back to it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundReceipt {
    pub on: NaiveDate,
    pub amount: Yuan,
    pub receipt_no: Option<String>,
    pub note: Option<String>,
    /// What had come in, or gone back, with it.
    pub so_far: Yuan,
    pub reversed: bool,
}

/// A year of a fund, by the days money moved. What is carried over is in hand at its end.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundYear {
    pub year: i32,
    pub brought_forward: Yuan,
    pub received: Yuan,
    /// Commitments less what was released.
    pub committed: Yuan,
    pub paid: Yuan,
    pub returned: Yuan,
    /// Gone back to the source: it is carried nowhere.
    pub handed_back: Yuan,
    pub carried_over: Yuan,
    /// Of what is carried over, bound by agreements and not paid yet.
    pub bound: Yuan,
}

/// What a call takes of a fund.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundCall {
    pub call: CallId,
    pub label: String,
    pub amount: Yuan,
    pub awarded: Yuan,
}

pub fn receipts(ledger: &[LedgerLine]) -> Vec<FundReceipt> {
    of_kind(ledger, EntryKind::MoneyReceived)
}

/// Money that went back to the source, as it went.
pub fn handed_back(ledger: &[LedgerLine]) -> Vec<FundReceipt> {
    of_kind(ledger, EntryKind::HandedBack)
}

fn of_kind(ledger: &[LedgerLine], kind: EntryKind) -> Vec<FundReceipt> {
    // By a line of the same ledger: on a day before its reversal a receipt still counts.
    let taken_back: HashSet<&String> = ledger
        .iter()
        .filter_map(|line| line.reverses.as_ref())
        .collect();
    let mut so_far = Yuan::ZERO;
    let mut came: Vec<&LedgerLine> = ledger.iter().filter(|line| line.kind == kind).collect();
    came.sort_by_key(|line| (line.posted_on, line.seq));
    came.into_iter()
        .map(|line| {
            let reversed = taken_back.contains(&line.name());
            if !reversed {
                so_far += line.amount;
            }
            FundReceipt {
                on: line.posted_on,
                amount: line.amount,
                receipt_no: line.receipt_no.clone(),
                note: line.reason.clone(),
                so_far,
                reversed,
            }
        })
        .collect()
}

/// From the first year of the ledger to the last; a year without a movement stands there too.
pub fn years(ledger: &[LedgerLine]) -> Vec<FundYear> {
    let all = ledger.iter().map(|line| line.posted_on.year());
    let (Some(first), Some(last)) = (all.clone().min(), all.max()) else {
        return Vec::new();
    };
    let (mut cash, mut bound) = (Yuan::ZERO, Yuan::ZERO);
    (first..=last)
        .map(|year| {
            let of_year = || ledger.iter().filter(|line| line.posted_on.year() == year);
            let sum = |kind: EntryKind| -> Yuan {
                let lines = of_year().filter(|line| line.bears_on == kind);
                lines.map(signed).sum()
            };
            let received = sum(EntryKind::MoneyReceived);
            let committed = sum(EntryKind::Commitment) - sum(EntryKind::Decommitment);
            let (paid, returned) = (sum(EntryKind::Disbursement), sum(EntryKind::Refund));
            let handed_back = sum(EntryKind::HandedBack);
            let brought_forward = cash;
            cash += received - paid + returned - handed_back;
            bound += committed - paid + returned;
            FundYear {
                year,
                brought_forward,
                received,
                committed,
                paid,
                returned,
                handed_back,
                carried_over: cash,
                bound,
            }
        })
        .collect()
}

/// A reversal takes back what it bears on.
fn signed(line: &LedgerLine) -> Yuan {
    match line.kind {
        EntryKind::Reversal => Yuan::ZERO - line.amount,
        _ => line.amount,
    }
}

pub fn calls(reader: &Reader, fund: FundId) -> Result<Vec<FundCall>> {
    let shares = shares_of_fund(reader, fund)?;
    let lines = shares
        .into_iter()
        .map(|(call, label, amount, awarded)| FundCall {
            call,
            label,
            amount,
            awarded,
        });
    Ok(lines.collect())
}
