use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::{Refusal, Result, Stop, refuse};
use crate::channels::grants::closing::check::{equation, granted_on, open_reports};
use crate::channels::grants::closing::model::{
    Equation, SettlementId, SettlementKind, SubGrantId, money_is_explained, reports_are_done,
    share_is_granted_on,
};
use crate::channels::grants::closing::rows as closing;
use crate::channels::grants::expenses::ReportState;
use crate::channels::grants::expenses::rows as expenses;
use crate::channels::grants::model::{AwardId, PaymentState, nothing_in_flight};
use crate::channels::grants::rows::{self, AwardRow};
use crate::words_enum;

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct CloseoutAsk {
    pub award: AwardId,
}

words_enum! {
    /// What is looked at before an award is closed.
    CheckWord {
        Payments = "payments",
        Conditions = "conditions",
        Cosigned = "cosigned",
        Reports = "reports",
        FinalReport = "finalReport",
        Regrant = "regrant",
        Money = "money",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckItem {
    pub item: CheckWord,
    pub met: bool,
    /// It cannot be closed while this is not met.
    pub blocks: bool,
    /// Why it is not met, with the way out.
    pub why: Option<Refusal>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Closeout {
    pub equation: EquationView,
    pub items: Vec<CheckItem>,
    /// Nothing blocks it but money that may be declared as owed.
    pub ready: bool,
    pub settlements: Vec<SettlementView>,
    pub sub_grants: Vec<SubGrantView>,
    pub regrant_required: Yuan,
    pub regrant_paid: Yuan,
    /// Agreed and not paid yet.
    pub regrant_agreed: Yuan,
    /// What closing gives back to the fund: bound and not paid.
    pub released: Yuan,
}

/// paid = refunded + accepted + kept + written off + owed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EquationView {
    pub paid: Yuan,
    pub refunded: Yuan,
    pub accepted: Yuan,
    pub kept: Yuan,
    pub written_off: Yuan,
    /// Not explained by any of these: still owed. Negative where more was accepted than paid.
    pub owed: Yuan,
    /// The day what is owed is to be back, where the award ended with it.
    pub owed_due_on: Option<NaiveDate>,
    pub balanced: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettlementView {
    pub id: SettlementId,
    pub kind: SettlementKind,
    pub amount: Yuan,
    pub decided_on: NaiveDate,
    pub decided_by: String,
    pub paper: Option<String>,
    pub due_on: Option<NaiveDate>,
    pub reason: String,
    pub made_by: String,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubGrantView {
    pub id: SubGrantId,
    pub seq: u32,
    pub recipient: String,
    pub purpose: String,
    pub amount: Yuan,
    pub agreed_on: NaiveDate,
    pub paid_on: Option<NaiveDate>,
    pub receipt_no: Option<String>,
    pub result: Option<String>,
}

pub fn closeout(reader: &Reader, ask: &CloseoutAsk) -> Result<Closeout> {
    let award = rows::award_by_id(reader, ask.award)?;
    let sums = equation(reader, &award)?;
    let settlements = closing::settlements_of(reader, award.id)?;
    let sub_grants = closing::sub_grants_of(reader, award.id)?;
    let (regrant_required, regrant_paid) = granted_on(reader, &award)?;
    let items = checklist(reader, &award, sums)?;
    let in_the_way = |item: &CheckItem| item.blocks && !item.met && item.item != CheckWord::Money;
    let agreed = sub_grants.iter().filter(|grant| grant.paid_on.is_none());
    let owed = settlements
        .iter()
        .rev()
        .find(|row| row.kind == SettlementKind::Owed);
    let balance = rows::award_balance(reader, award.id)?;
    Ok(Closeout {
        equation: EquationView {
            paid: sums.paid,
            refunded: sums.refunded,
            accepted: sums.accepted,
            kept: sums.kept,
            written_off: sums.written_off,
            owed: sums.left(),
            owed_due_on: owed.and_then(|row| row.due_on),
            balanced: sums.left().is_zero(),
        },
        ready: !award.state.is_over() && !items.iter().any(in_the_way),
        items,
        regrant_required,
        regrant_paid,
        regrant_agreed: agreed.map(|grant| grant.amount).sum(),
        released: balance.committed - balance.net_paid(),
        settlements: settlements.into_iter().map(settlement_view).collect(),
        sub_grants: sub_grants.into_iter().map(sub_grant_view).collect(),
    })
}

fn checklist(reader: &Reader, award: &AwardRow, sums: Equation) -> Result<Vec<CheckItem>> {
    let (required, granted) = granted_on(reader, award)?;
    let mut items = vec![
        item(
            CheckWord::Payments,
            true,
            nothing_in_flight(&award.no, rows::payments_in_flight(reader, award.id)?),
        )?,
        item(CheckWord::Conditions, false, conditions_met(reader, award)?)?,
        item(CheckWord::Cosigned, false, all_cosigned(reader, award)?)?,
        item(
            CheckWord::Reports,
            true,
            reports_are_done(&award.no, open_reports(reader, award)?),
        )?,
        item(CheckWord::FinalReport, false, has_final(reader, award)?)?,
        item(
            CheckWord::Money,
            true,
            money_is_explained(&award.no, sums, None),
        )?,
    ];
    if required.is_positive() {
        items.push(item(
            CheckWord::Regrant,
            true,
            share_is_granted_on(&award.no, required, granted),
        )?);
    }
    Ok(items)
}

fn item(item: CheckWord, blocks: bool, ruling: Result<()>) -> Result<CheckItem> {
    let why = match ruling {
        Ok(()) => None,
        Err(Stop::Refused(refusal)) => Some(refusal),
        Err(broken) => return Err(broken),
    };
    Ok(CheckItem {
        item,
        met: why.is_none(),
        blocks,
        why,
    })
}

/// Of tranches that were paid, no condition is open.
fn conditions_met(reader: &Reader, award: &AwardRow) -> Result<Result<()>> {
    for tranche in rows::tranches_of(reader, award.id)? {
        if !rows::tranche_balance(reader, tranche.id)?
            .net_paid()
            .is_positive()
        {
            continue;
        }
        for condition in rows::conditions_of(reader, tranche.id)? {
            if !condition.state.is_met() {
                return Ok(Err(refuse("grants-found-paid-unmet")
                    .arg("tranche", tranche.name)
                    .arg("condition", condition.label)
                    .into()));
            }
        }
    }
    Ok(Ok(()))
}

fn all_cosigned(reader: &Reader, award: &AwardRow) -> Result<Result<()>> {
    let payments = rows::all_payments(reader, Some(award.id))?;
    let flagged: Vec<String> = payments
        .iter()
        .filter(|payment| {
            payment.single_operator
                && payment.cosigned_on.is_none()
                && payment.state != PaymentState::Voided
        })
        .map(|payment| payment.name())
        .collect();
    Ok(match flagged.is_empty() {
        true => Ok(()),
        false => Err(refuse("grants-check-cosign")
            .arg("vouchers", flagged.join("、"))
            .into()),
    })
}

fn has_final(reader: &Reader, award: &AwardRow) -> Result<Result<()>> {
    let reports = expenses::all_reports(reader, Some(award.id))?;
    let accepted = reports
        .iter()
        .any(|report| report.is_final && report.state == ReportState::Accepted);
    Ok(match accepted {
        true => Ok(()),
        false => Err(refuse("grants-check-final-report")
            .arg("award", &award.no)
            .into()),
    })
}

fn settlement_view(row: closing::SettlementRow) -> SettlementView {
    SettlementView {
        id: row.id,
        kind: row.kind,
        amount: row.amount,
        decided_on: row.decided_on,
        decided_by: row.decided_by,
        paper: row.paper,
        due_on: row.due_on,
        reason: row.reason,
        made_by: row.made_by,
    }
}

fn sub_grant_view(row: closing::SubGrantRow) -> SubGrantView {
    SubGrantView {
        id: row.id,
        seq: row.seq,
        recipient: row.recipient,
        purpose: row.purpose,
        amount: row.amount,
        agreed_on: row.agreed_on,
        paid_on: row.paid_on,
        receipt_no: row.receipt_no,
        result: row.result,
    }
}
