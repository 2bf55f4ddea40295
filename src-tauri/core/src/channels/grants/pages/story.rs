//! An award's story, and what of it broke the rules for new work.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::ledger::LedgerLine;
use super::tranches::TrancheLine;
use crate::base::money::Yuan;
use crate::base::refusal::{Refusal, Stop, refuse};
use crate::channels::grants::model::{AwardState, ConditionState, EntryKind, plan_makes_up_award};
use crate::channels::grants::rows::AwardRow;
use crate::words_enum;

words_enum! {
    /// What happened to an award.
    StoryStep {
        Decided = "decided",
        HubSigned = "hubSigned",
        OrganisationSigned = "organisationSigned",
        ConditionAccepted = "conditionAccepted",
        ConditionWaived = "conditionWaived",
        Paid = "paid",
        Refunded = "refunded",
        Reversed = "reversed",
        SpendingAccepted = "spendingAccepted",
        Released = "released",
        Ended = "ended",
        Held = "held",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryLine {
    pub on: NaiveDate,
    pub step: StoryStep,
    /// Voucher, agreement, condition or tranche concerned.
    pub what: Option<String>,
    pub amount: Option<Yuan>,
    pub by: Option<String>,
    pub reason: Option<String>,
}

/// What happened, by day.
pub(super) fn story(
    row: &AwardRow,
    tranches: &[TrancheLine],
    ledger: &[LedgerLine],
) -> Vec<StoryLine> {
    let step = |on: NaiveDate, step: StoryStep| StoryLine {
        on,
        step,
        what: None,
        amount: None,
        by: None,
        reason: None,
    };
    let mut lines = vec![StoryLine {
        amount: Some(row.amount),
        by: Some(row.made_by.clone()),
        ..step(row.decided_on, StoryStep::Decided)
    }];
    let signatures = [
        (row.hub_signed_on, StoryStep::HubSigned),
        (row.organisation_signed_on, StoryStep::OrganisationSigned),
    ];
    for (day, what) in signatures {
        lines.extend(day.map(|day| StoryLine {
            what: row.agreement_no.clone(),
            ..step(day, what)
        }));
    }
    for condition in tranches.iter().flat_map(|tranche| &tranche.conditions) {
        let what = match condition.state {
            ConditionState::Accepted => StoryStep::ConditionAccepted,
            ConditionState::Waived => StoryStep::ConditionWaived,
            _ => continue,
        };
        lines.extend(condition.decided_on.map(|day| StoryLine {
            what: Some(condition.label.clone()),
            by: condition.decided_by.clone(),
            reason: condition.reason.clone(),
            ..step(day, what)
        }));
    }
    lines.extend(ledger.iter().filter_map(|line| {
        let what = match line.kind {
            EntryKind::Disbursement => StoryStep::Paid,
            EntryKind::Refund => StoryStep::Refunded,
            EntryKind::Reversal => StoryStep::Reversed,
            EntryKind::ExpenditureAccepted => StoryStep::SpendingAccepted,
            EntryKind::Decommitment => StoryStep::Released,
            EntryKind::Commitment | EntryKind::MoneyReceived | EntryKind::HandedBack => {
                return None;
            }
        };
        Some(StoryLine {
            what: line.voucher_no.clone().or_else(|| line.reverses.clone()),
            amount: Some(line.amount),
            by: Some(line.recorded_by.clone()),
            reason: line.reason.clone(),
            ..step(line.posted_on, what)
        })
    }));
    if row.state.is_over() || row.state == AwardState::Suspended {
        let what = if row.state.is_over() {
            StoryStep::Ended
        } else {
            StoryStep::Held
        };
        lines.push(StoryLine {
            reason: row.state_reason.clone(),
            ..step(row.state_on, what)
        });
    }
    lines.sort_by_key(|line| line.on);
    lines
}

/// What the past broke of the rules for new work.
pub(super) fn findings(
    row: &AwardRow,
    tranches: &[TrancheLine],
    ledger: &[LedgerLine],
) -> Vec<Refusal> {
    let mut found = Vec::new();
    for line in ledger
        .iter()
        .filter(|line| line.kind == EntryKind::Disbursement && line.reversed_by.is_none())
    {
        let named = |refusal: Refusal| {
            refusal
                .arg("voucher", line.voucher_no.as_deref().unwrap_or_default())
                .arg("on", line.posted_on)
        };
        match row.signed_on() {
            Some(signed) if line.posted_on < signed => {
                found.push(named(
                    refuse("grants-found-paid-before-signing").arg("signed", signed),
                ));
            }
            None => found.push(named(refuse("grants-found-paid-unsigned"))),
            _ => {}
        }
    }
    let plan: Vec<Yuan> = tranches.iter().map(|tranche| tranche.amount).collect();
    let ended_early = matches!(
        row.state,
        AwardState::Terminated | AwardState::Cancelled | AwardState::Lapsed
    );
    if !ended_early && let Err(Stop::Refused(refusal)) = plan_makes_up_award(row.amount, &plan) {
        found.push(refusal);
    }
    let paid = tranches
        .iter()
        .filter(|tranche| tranche.net_paid.is_positive());
    for tranche in paid {
        for condition in tranche
            .conditions
            .iter()
            .filter(|condition| !condition.state.is_met())
        {
            found.push(
                refuse("grants-found-paid-unmet")
                    .arg("tranche", &tranche.name)
                    .arg("condition", &condition.label),
            );
        }
    }
    found
}
