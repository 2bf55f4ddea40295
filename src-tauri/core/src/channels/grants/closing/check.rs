//! Reads where the money of an award stands, for the rules of closing to look at.

use super::model::{
    Equation, SettlementKind, money_is_explained, refund_leaves_decided, reports_are_done,
    share_is_granted_on, within_what_is_left,
};
use super::rows as closing;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::expenses::ReportState;
use crate::channels::grants::expenses::model::share_of;
use crate::channels::grants::expenses::rows as expenses;
use crate::channels::grants::model::AwardId;
use crate::channels::grants::rows::{self, AwardRow};

pub(super) fn equation(reader: &Reader, award: &AwardRow) -> Result<Equation> {
    let balance = rows::award_balance(reader, award.id)?;
    let decided = closing::settlements_of(reader, award.id)?;
    let sum = |kind: SettlementKind| {
        let of_kind = decided.iter().filter(|row| row.kind == kind);
        of_kind.map(|row| row.amount).sum::<Yuan>()
    };
    Ok(Equation {
        paid: balance.paid,
        refunded: balance.refunded,
        accepted: balance.accepted,
        kept: sum(SettlementKind::Kept),
        written_off: sum(SettlementKind::WrittenOff),
    })
}

/// Paid and not explained yet.
pub(in crate::channels::grants) fn left_of(reader: &Reader, award: &AwardRow) -> Result<Yuan> {
    Ok(equation(reader, award)?.left())
}

/// The share of the award that is to be granted on, and what was paid on so far.
pub(super) fn granted_on(reader: &Reader, award: &AwardRow) -> Result<(Yuan, Yuan)> {
    let required = match expenses::regrant_percent(reader, award.id)? {
        Some(percent) => share_of(award.amount, percent)?,
        None => Yuan::ZERO,
    };
    let grants = closing::sub_grants_of(reader, award.id)?;
    let paid = grants.iter().filter(|grant| grant.paid_on.is_some());
    Ok((required, paid.map(|grant| grant.amount).sum()))
}

/// Reports that are awaited or wait for a decision.
pub(super) fn open_reports(reader: &Reader, award: &AwardRow) -> Result<usize> {
    let reports = expenses::all_reports(reader, Some(award.id))?;
    let open = reports
        .iter()
        .filter(|report| report.state != ReportState::Accepted);
    Ok(open.count())
}

/// Whether it can be closed in the ordinary way: the reports are in, the share was granted on.
pub(in crate::channels::grants) fn may_close(reader: &Reader, award: &AwardRow) -> Result<()> {
    reports_are_done(&award.no, open_reports(reader, award)?)?;
    let (required, granted) = granted_on(reader, award)?;
    share_is_granted_on(&award.no, required, granted)
}

/// Invariant 8, whatever the end: `owed` is what is left of the money.
pub(super) fn explained(reader: &Reader, award: &AwardRow, owed: Option<Yuan>) -> Result<()> {
    money_is_explained(&award.no, equation(reader, award)?, owed)
}

/// What of an award that is over nothing explains, and what of it may be owed: as was said at the end, and what was
/// taken back since.
pub(in crate::channels::grants) struct AtEnd {
    pub left: Yuan,
    pub owed: Yuan,
}

pub(in crate::channels::grants) fn at_end(reader: &Reader, award: &AwardRow) -> Result<AtEnd> {
    let decided = closing::settlements_of(reader, award.id)?;
    let said = decided
        .iter()
        .filter(|row| row.kind == SettlementKind::Owed);
    let said: Yuan = said.map(|row| row.amount).sum();
    Ok(AtEnd {
        left: equation(reader, award)?.left(),
        owed: said + closing::taken_back_since(reader, award.id, award.state_on)?,
    })
}

/// Whether a day was said by which what the award owes is to be back.
pub(in crate::channels::grants) fn owed_has_day(reader: &Reader, award: AwardId) -> Result<bool> {
    let decided = closing::settlements_of(reader, award)?;
    Ok(decided
        .iter()
        .any(|row| row.kind == SettlementKind::Owed && row.due_on.is_some()))
}

/// What was decided to stay with the organisation or to be given up.
pub(in crate::channels::grants) fn decided_away(reader: &Reader, award: &AwardRow) -> Result<Yuan> {
    let equation = equation(reader, award)?;
    Ok(equation.kept + equation.written_off)
}

/// Money whose fate was decided does not come back as a refund.
pub(in crate::channels::grants) fn keeps_what_was_left_with_them(
    reader: &Reader,
    award: &AwardRow,
    amount: Yuan,
) -> Result<()> {
    let decided = decided_away(reader, award)?;
    if !decided.is_positive() {
        return Ok(());
    }
    let paid = rows::award_balance(reader, award.id)?.net_paid();
    refund_leaves_decided(&award.no, paid, decided, amount)
}

/// Of an award that is over, only what is still owed can be explained or come back. What a register
/// brought is not measured.
pub(in crate::channels::grants) fn keeps_what_was_settled(
    reader: &Reader,
    award: &AwardRow,
    amount: Yuan,
    field: &'static str,
) -> Result<()> {
    if !award.state.is_over() || award.as_recorded {
        return Ok(());
    }
    within_what_is_left(&award.no, left_of(reader, award)?, amount, field)
}
