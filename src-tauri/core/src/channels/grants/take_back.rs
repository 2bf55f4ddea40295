//! Awards as an import that is taken back leaves them: one that it made ends with its own money, one
//! that it ended runs on.

use chrono::NaiveDate;
use serde_json::Value;

use super::model::{AwardId, AwardState, EntryKind, fund_has_room};
use super::rows::{self, AwardRow, NewEntry};
use crate::base::book::Change;
use crate::base::refusal::{Result, Stop, fault, refuse};
use crate::base::restored::Restored;

/// Of an award that goes with its import no other payment stands or is on its way.
pub fn nothing_paid_since(change: &Change, award: AwardId, of_import: &[&str]) -> Result<()> {
    let payments = rows::all_payments(change, Some(award))?;
    let since = payments.iter().find(|payment| {
        payment.state.stands() && !of_import.contains(&payment.id.to_string().as_str())
    });
    match since {
        None => Ok(()),
        Some(payment) => Err(refuse("grants-import-paid-since")
            .at("entry")
            .arg("award", rows::award_by_id(change, award)?.no)
            .arg("payment", payment.voucher_no.as_deref().unwrap_or("—"))
            .arg("amount", payment.amount.grouped())
            .arg("on", payment.planned_on)
            .arg("state", payment.state.word())
            .into()),
    }
}

/// An award that the import ended is bound in full again: its fund has to have that still.
pub fn resume_past_award(change: &Change, row: &Restored, today: NaiveDate) -> Result<()> {
    let id: AwardId = row.row.parse().map_err(|_| fault("store", &row.row))?;
    let award = rows::award_by_id(change, id)?;
    let ran = row.again("state").and_then(Value::as_str) == Some(AwardState::Active.word());
    if !ran || !award.state.is_over() {
        return Ok(());
    }
    let missing = award.amount - rows::award_balance(change, award.id)?.committed;
    rows::save_award(
        change,
        &AwardRow {
            state: AwardState::Active,
            ..award.clone()
        },
    )?;
    if !missing.is_positive() {
        return Ok(());
    }
    let fund = rows::fund_by_id(change, award.fund)?;
    fund_has_room(&rows::fund_standing(change, &fund, None)?, missing)
        .map_err(|refusal| Stop::from(refusal.at("entry")))?;
    let last = rows::last_posted_on(change, award.id)?;
    let entry = NewEntry {
        award: Some(award.id),
        as_recorded: award.as_recorded,
        ..NewEntry::of(
            EntryKind::Commitment,
            fund.id,
            missing,
            last.map_or(today, |last| last.max(today)),
        )
    };
    rows::add_entry(change, &entry).map(drop)
}
