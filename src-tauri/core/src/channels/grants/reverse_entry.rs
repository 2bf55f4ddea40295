//! A mistake in the ledger is taken back by a line of its own (冲销), with the reason.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::close_award::{commit_again, release_what_is_left};
use super::closing::{keeps_what_was_settled, owe, owed_has_day};
use super::model::{
    EntryId, EntryKind, FundId, FundStanding, PaymentState, PostedEntry, may_be_refunded,
    may_be_reversed, within_award, within_tranche,
};
use super::rows::{self, EntryRow, NewEntry, PaymentRow};
use super::standing::{award_standing, tranche_standing};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::numbering::{NumberKind, take_number_of_year};
use crate::base::refusal::{Result, Stop, refuse};
use crate::base::typed::required;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReverseEntry {
    pub entry: EntryId,
    /// The day of the reversal, in an open period.
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    pub reason: String,
    /// Where it takes back what explained the money of an award that is over: the day that money is to be back by.
    #[serde(default)]
    pub owed_due_on: Option<NaiveDate>,
}

impl ReverseEntry {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let entry = rows::entry_by_id(change, self.entry)?;
        owes_again(change, &entry, &self)?;
        let made = reverse(
            change,
            &entry,
            self.on,
            &self.reason,
            PaymentState::Reversed,
        )?;
        Ok(made)
    }
}

/// Invariant 8 outlasts the end of an award: money that loses its explanation then is owed, by the day that was said
/// at its end or by another.
fn owes_again(change: &Change, entry: &EntryRow, asked: &ReverseEntry) -> Result<()> {
    let explains = matches!(
        entry.kind,
        EntryKind::ExpenditureAccepted | EntryKind::Refund
    );
    let Some(award) = entry.award.filter(|_| explains) else {
        return Ok(());
    };
    let award = rows::award_by_id(change, award)?;
    let has_day = asked.owed_due_on.is_none() && owed_has_day(change, award.id)?;
    match award.state.is_over() && !award.as_recorded && !has_day {
        true => owe(change, &award, entry.amount, asked.owed_due_on, asked.on),
        false => Ok(()),
    }
}

/// Posts the reversal; a payment it takes back ends as `ends_as`.
pub(super) fn reverse(
    change: &Change,
    entry: &EntryRow,
    on: NaiveDate,
    reason: &str,
    ends_as: PaymentState,
) -> Result<Made> {
    let posted = PostedEntry {
        kind: entry.kind,
        name: entry.name(),
        posted_on: entry.posted_on,
        reversed_by: rows::reversal_of(change, entry.id)?.map(|reversal| reversal.name()),
    };
    may_be_reversed(&posted, on, change.today(), rows::locked_through(change)?)?;
    stands_without(change, entry, on)?;
    let reason = required(reason, "reason")?;
    if entry.kind == EntryKind::Refund {
        commit_again(change, entry, on)?;
    }
    let voucher_no = match entry.voucher_no {
        Some(_) => Some(take_number_of_year(
            change,
            NumberKind::Reversal,
            on.year(),
        )?),
        None => None,
    };
    let reversal = NewEntry {
        voucher_no: voucher_no.clone(),
        ..NewEntry::reversing(entry, on, reason.clone())
    };
    let id = rows::add_entry(change, &reversal)?;
    end_payment(change, entry, on, &reason, ends_as)?;
    if let (EntryKind::Disbursement, Some(award)) = (entry.kind, entry.award) {
        let award = rows::award_by_id(change, award)?;
        if award.state.is_over() {
            release_what_is_left(change, &award, on)?;
        }
    }
    Ok(Made::numbered(
        "ledger_entry",
        id,
        voucher_no.unwrap_or_else(|| entry.name()),
    ))
}

/// What later entries stand on is not pulled away from under them.
fn stands_without(change: &Change, entry: &EntryRow, on: NaiveDate) -> Result<()> {
    match entry.kind {
        EntryKind::Disbursement => refunds_still_covered(change, entry),
        EntryKind::MoneyReceived => fund_still_covered(change, entry, on),
        EntryKind::Refund => counts_as_paid_again(change, entry, on),
        _ => Ok(()),
    }
}

/// Without the refund its money is paid once more: there has to be room for that, beside what is on its way.
fn counts_as_paid_again(change: &Change, entry: &EntryRow, on: NaiveDate) -> Result<()> {
    if let Some(award) = entry.award {
        let award = rows::award_by_id(change, award)?;
        let standing = award_standing(change, &award, None)?;
        within_award(&standing, entry.amount).map_err(|refusal| refusal.at("entry"))?;
    }
    if let Some(tranche) = entry.tranche {
        let tranche = rows::tranche_by_id(change, tranche)?;
        let standing = tranche_standing(change, &tranche, None)?;
        within_tranche(&standing, entry.amount).map_err(|refusal| refusal.at("entry"))?;
    }
    fund_still_pays(change, entry, on)
}

/// A payment part of which was refunded is not reversed: reverse the refund first.
fn refunds_still_covered(change: &Change, entry: &EntryRow) -> Result<()> {
    if let Some(award) = entry.award {
        let no = rows::award_by_id(change, award)?.no;
        may_be_refunded(
            &no,
            rows::award_balance(change, award)?.net_paid(),
            entry.amount,
        )
        .map_err(|_| {
            refuse("grants-refunded-since")
                .at("entry")
                .arg("entry", entry.name())
        })?;
    }
    nothing_was_settled_on(change, entry)?;
    if let Some(tranche) = entry.tranche {
        let name = rows::tranche_by_id(change, tranche)?.name;
        may_be_refunded(
            &name,
            rows::tranche_balance(change, tranche)?.net_paid(),
            entry.amount,
        )
        .map_err(|_| {
            refuse("grants-refunded-since")
                .at("entry")
                .arg("entry", entry.name())
        })?;
    }
    Ok(())
}

/// Of an award that is over, what was accepted, kept or written off stands on what was paid.
fn nothing_was_settled_on(change: &Change, entry: &EntryRow) -> Result<()> {
    match entry.award {
        Some(award) => {
            let award = rows::award_by_id(change, award)?;
            keeps_what_was_settled(change, &award, entry.amount, "entry")
        }
        None => Ok(()),
    }
}

/// Money that awards or payments already rely on is not taken out of the fund.
fn fund_still_covered(change: &Change, entry: &EntryRow, on: NaiveDate) -> Result<()> {
    let fund = rows::fund_by_id(change, entry.fund)?;
    let mut standing = rows::fund_standing(change, &fund, None)?;
    standing.received -= entry.amount;
    let short = standing.free().is_some_and(|free| free.is_negative());
    if short || is_overdrawn(change, &standing, entry.fund, on)? {
        return Err(relied_on(&standing, entry));
    }
    Ok(())
}

/// Nor is money that came back, once it went out again.
fn fund_still_pays(change: &Change, entry: &EntryRow, on: NaiveDate) -> Result<()> {
    let fund = rows::fund_by_id(change, entry.fund)?;
    let mut standing = rows::fund_standing(change, &fund, None)?;
    standing.refunded -= entry.amount;
    match is_overdrawn(change, &standing, entry.fund, on)? {
        true => Err(relied_on(&standing, entry)),
        false => Ok(()),
    }
}

/// On any day from `on` on. A fund that nobody stated yet is not measured.
fn is_overdrawn(
    change: &Change,
    standing: &FundStanding,
    fund: FundId,
    on: NaiveDate,
) -> Result<bool> {
    let least = standing.cash() - rows::fund_held_less(change, fund, on)?;
    Ok(standing.promised.is_some() && least.is_negative())
}

fn relied_on(fund: &FundStanding, entry: &EntryRow) -> Stop {
    refuse("grants-money-relied-on")
        .at("entry")
        .arg("fund", &fund.name)
        .arg("amount", entry.amount.grouped())
        .arg("committed", fund.committed.grouped())
        .arg("paid", (fund.paid - fund.refunded).grouped())
        .into()
}

fn end_payment(
    change: &Change,
    entry: &EntryRow,
    on: NaiveDate,
    reason: &str,
    ends_as: PaymentState,
) -> Result<()> {
    let (EntryKind::Disbursement, Some(payment)) = (entry.kind, entry.payment) else {
        return Ok(());
    };
    let payment = rows::payment_by_id(change, payment)?;
    let payment = PaymentRow {
        state: ends_as,
        ended_by: Some(change.actor().name.clone()),
        ended_on: Some(on),
        ended_reason: Some(reason.to_owned()),
        ..payment
    };
    rows::save_payment(change, &payment)
}
