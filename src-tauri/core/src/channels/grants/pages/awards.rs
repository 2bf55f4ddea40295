use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ledger::{LedgerAsk, LedgerLine, ledger};
use super::payments::{PaymentLine, PaymentsAsk, payments};
use super::story::{StoryLine, findings, story};
use super::tranches::{TrancheLine, lines_of};
use super::{AwardAsk, FundRef, OrganisationRef, ProjectRef, holds, rate};
use crate::base::book::Reader;
use crate::base::list::{Sort, part};
use crate::base::mask;
use crate::base::money::Yuan;
use crate::base::refusal::{Refusal, Result};
use crate::channels::grants::applications::ApplicationId;
use crate::channels::grants::applications::rows::{application_of_award, award_end};
use crate::channels::grants::model::{AmendmentKind, AwardId, AwardState, FundId};
use crate::channels::grants::rows::{self, AwardRow};
use crate::projects::ProjectId;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct AwardsAsk {
    pub fund: Option<FundId>,
    pub project: Option<ProjectId>,
    pub organisation: Option<OrganisationId>,
    pub state: Option<AwardState>,
    pub text: Option<String>,
    pub sort: Option<Sort>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardLine {
    pub id: AwardId,
    pub no: String,
    pub project: ProjectRef,
    pub organisation: OrganisationRef,
    pub fund: FundRef,
    pub amount: Yuan,
    pub state: AwardState,
    pub decided_on: NaiveDate,
    pub agreement_no: Option<String>,
    /// The later of the two signatures.
    pub signed_on: Option<NaiveDate>,
    /// Disbursed less refunded and reversed.
    pub net_paid: Yuan,
    pub refunded: Yuan,
    pub in_flight: Yuan,
    /// Awarded and not yet paid; nothing once the award is over.
    pub unpaid: Yuan,
    pub accepted: Yuan,
    /// 拨付率: paid of awarded, in percent; `null` without a denominator.
    pub paid_rate: Option<String>,
    /// 执行率: spent of paid, in percent.
    pub spent_rate: Option<String>,
    pub as_recorded: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Awards {
    pub rows: Vec<AwardLine>,
    pub total: usize,
    pub sums: AwardSums,
}

#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardSums {
    pub amount: Yuan,
    pub net_paid: Yuan,
    pub unpaid: Yuan,
    pub accepted: Yuan,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardPage {
    pub award: AwardLine,
    pub state_on: NaiveDate,
    pub state_reason: Option<String>,
    pub made_by: String,
    pub hub_signed_on: Option<NaiveDate>,
    pub organisation_signed_on: Option<NaiveDate>,
    pub note: Option<String>,
    /// The last day of what the agreement covers, as amended.
    pub ends_on: Option<NaiveDate>,
    pub amendments: Vec<AmendmentLine>,
    /// The application it was made from.
    pub application: Option<ApplicationId>,
    /// Whether it can still be edited as a draft.
    pub draft: bool,
    pub account: Option<AccountView>,
    pub hold: Option<HoldView>,
    pub tranches: Vec<TrancheLine>,
    pub payments: Vec<PaymentLine>,
    pub ledger: Vec<LedgerLine>,
    pub story: Vec<StoryLine>,
    /// What the past left against the rules for new work: paid before signing, tranches that do
    /// not add up. Each reads like a refusal; nothing was refused.
    pub findings: Vec<Refusal>,
}

/// A change of the signed agreement.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AmendmentLine {
    pub seq: u32,
    pub kind: AmendmentKind,
    pub decided_on: NaiveDate,
    pub reason: String,
    pub paper: String,
    pub before: String,
    pub after: String,
    pub made_by: String,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccountView {
    pub account_name: String,
    pub bank: String,
    /// Masked.
    pub number: String,
    pub custodian: Option<String>,
    pub since: NaiveDate,
    pub set_by: String,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HoldView {
    pub reason: String,
    pub since: NaiveDate,
    pub held_by: String,
}

pub fn awards(reader: &Reader, ask: &AwardsAsk) -> Result<Awards> {
    let mut lines = Vec::new();
    for row in rows::all_awards(reader)? {
        let narrowed = ask.fund.is_none_or(|id| row.fund == id)
            && ask.project.is_none_or(|id| row.project == id)
            && ask.organisation.is_none_or(|id| row.organisation == id)
            && ask.state.is_none_or(|state| row.state == state);
        if !narrowed {
            continue;
        }
        let line = line(reader, &row)?;
        let texts = [
            Some(line.no.as_str()),
            Some(&line.project.name),
            line.project.no.as_deref(),
            Some(&line.organisation.name),
            line.agreement_no.as_deref(),
        ];
        if holds(ask.text.as_deref(), &texts) {
            lines.push(line);
        }
    }
    sort(&mut lines, ask.sort.as_ref());
    let mut sums = AwardSums::default();
    for line in &lines {
        sums.amount += line.amount;
        sums.net_paid += line.net_paid;
        sums.unpaid += line.unpaid;
        sums.accepted += line.accepted;
    }
    Ok(Awards {
        total: lines.len(),
        sums,
        rows: part(lines, ask.offset, ask.limit),
    })
}

/// By the column asked for; the newest first where none is.
fn sort(lines: &mut [AwardLine], by: Option<&Sort>) {
    match by.map(|sort| sort.key.as_str()) {
        Some("no") => lines.sort_by(|a, b| a.no.cmp(&b.no)),
        Some("amount") => lines.sort_by_key(|line| line.amount),
        Some("netPaid") => lines.sort_by_key(|line| line.net_paid),
        Some("unpaid") => lines.sort_by_key(|line| line.unpaid),
        Some("organisation") => lines.sort_by(|a, b| a.organisation.name.cmp(&b.organisation.name)),
        Some("project") => lines.sort_by(|a, b| a.project.name.cmp(&b.project.name)),
        Some("signedOn") => lines.sort_by_key(|line| line.signed_on),
        Some("decidedOn") => lines.sort_by_key(|line| line.decided_on),
        _ => lines.sort_by(|a, b| (b.decided_on, &b.no).cmp(&(a.decided_on, &a.no))),
    }
    if by.is_some_and(|sort| sort.down) {
        lines.reverse();
    }
}

fn line(reader: &Reader, row: &AwardRow) -> Result<AwardLine> {
    let balance = rows::award_balance(reader, row.id)?;
    let net_paid = balance.net_paid();
    let unpaid = if row.state.is_over() {
        Yuan::ZERO
    } else {
        row.amount - net_paid
    };
    Ok(AwardLine {
        id: row.id,
        no: row.no.clone(),
        project: ProjectRef::of(reader, row)?,
        organisation: OrganisationRef {
            id: row.organisation,
            name: rows::organisation_name(reader, row.organisation)?,
        },
        fund: FundRef {
            id: row.fund,
            name: rows::fund_by_id(reader, row.fund)?.name,
        },
        amount: row.amount,
        state: row.state,
        decided_on: row.decided_on,
        agreement_no: row.agreement_no.clone(),
        signed_on: row.signed_on(),
        net_paid,
        refunded: balance.refunded,
        in_flight: rows::in_flight_of_award(reader, row.id, None)?,
        unpaid,
        accepted: balance.accepted,
        paid_rate: rate(net_paid, row.amount),
        spent_rate: rate(balance.accepted, net_paid),
        as_recorded: row.as_recorded,
    })
}

pub fn award(reader: &Reader, ask: &AwardAsk) -> Result<AwardPage> {
    let row = rows::award_by_id(reader, ask.id)?;
    let tranches = lines_of(reader, &row)?;
    let ledger = ledger(
        reader,
        &LedgerAsk {
            award: Some(row.id),
            ..LedgerAsk::default()
        },
    )?
    .rows;
    let account = rows::present_account(reader, row.organisation)?;
    let hold = rows::hold_of(reader, row.organisation)?;
    Ok(AwardPage {
        award: line(reader, &row)?,
        draft: row.state == AwardState::AgreementPending && !row.anyone_signed(),
        account: account.map(|account| AccountView {
            number: mask::account(&account.number),
            account_name: account.account_name,
            bank: account.bank,
            custodian: account.custodian,
            since: account.since,
            set_by: account.set_by,
        }),
        hold: hold.map(|hold| HoldView {
            reason: hold.reason,
            since: hold.since,
            held_by: hold.held_by,
        }),
        payments: payments(
            reader,
            &PaymentsAsk {
                award: Some(row.id),
                ..PaymentsAsk::default()
            },
        )?
        .rows,
        story: story(&row, &tranches, &ledger),
        findings: findings(&row, &tranches, &ledger),
        tranches,
        ledger,
        state_on: row.state_on,
        state_reason: row.state_reason,
        made_by: row.made_by,
        hub_signed_on: row.hub_signed_on,
        organisation_signed_on: row.organisation_signed_on,
        note: row.note,
        ends_on: award_end(reader, row.id)?,
        amendments: amendments(reader, row.id)?,
        application: application_of_award(reader, row.id)?,
    })
}

fn amendments(reader: &Reader, award: AwardId) -> Result<Vec<AmendmentLine>> {
    let rows = rows::amendments_of(reader, award)?;
    let lines = rows.into_iter().map(|row| AmendmentLine {
        seq: row.seq,
        kind: row.kind,
        decided_on: row.decided_on,
        reason: row.reason,
        paper: row.paper,
        before: row.before,
        after: row.after,
        made_by: row.made_by,
    });
    Ok(lines.collect())
}
