use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::closing::check::{equation, open_reports};
use crate::channels::grants::model::{AwardState, PaymentState};
use crate::channels::grants::pages::{AwardRef, OrganisationRef, ProjectRef, holds};
use crate::channels::grants::rows;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct UnspentAsk {
    /// Only what has lain for at least so many days since the last payment.
    pub days: Option<u32>,
    pub text: Option<String>,
}

/// Money that was paid and that nothing explains yet.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnspentLine {
    pub award: AwardRef,
    pub project: ProjectRef,
    pub organisation: OrganisationRef,
    pub state: AwardState,
    pub net_paid: Yuan,
    pub accepted: Yuan,
    /// Neither accepted, kept by decision nor written off.
    pub left: Yuan,
    pub last_paid_on: Option<NaiveDate>,
    /// Since the last payment.
    #[ts(type = "number | null")]
    pub days: Option<i64>,
    /// Reports that are awaited or wait for a decision.
    pub open_reports: usize,
    /// The award is over: the money is owed.
    pub owed: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Unspent {
    pub rows: Vec<UnspentLine>,
    pub total: usize,
    pub left: Yuan,
    /// Of that, what awards that are over still owe.
    pub owed: Yuan,
}

pub fn unspent(reader: &Reader, ask: &UnspentAsk) -> Result<Unspent> {
    let mut lines = Vec::new();
    for award in rows::all_awards(reader)? {
        let sums = equation(reader, &award)?;
        if !sums.left().is_positive() {
            continue;
        }
        let payments = rows::all_payments(reader, Some(award.id))?;
        let paid = payments
            .iter()
            .filter(|payment| payment.state == PaymentState::Paid);
        let last_paid_on = paid
            .filter_map(|payment| payment.paid_on.or(Some(payment.planned_on)))
            .max();
        let days = last_paid_on.map(|day| reader.today().signed_duration_since(day).num_days());
        if ask
            .days
            .is_some_and(|least| days.is_some_and(|days| days < i64::from(least)))
        {
            continue;
        }
        let project = ProjectRef::of(reader, &award)?;
        let organisation = rows::organisation_name(reader, award.organisation)?;
        let texts = [
            Some(award.no.as_str()),
            Some(project.name.as_str()),
            Some(organisation.as_str()),
        ];
        if !holds(ask.text.as_deref(), &texts) {
            continue;
        }
        lines.push(UnspentLine {
            project,
            organisation: OrganisationRef {
                id: award.organisation,
                name: organisation,
            },
            state: award.state,
            net_paid: sums.paid - sums.refunded,
            accepted: sums.accepted,
            left: sums.left(),
            last_paid_on,
            days,
            open_reports: open_reports(reader, &award)?,
            owed: award.state.is_over(),
            award: AwardRef::from(&award),
        });
    }
    lines.sort_by_key(|line| std::cmp::Reverse((line.owed, line.left)));
    Ok(Unspent {
        total: lines.len(),
        left: lines.iter().map(|line| line.left).sum(),
        owed: lines
            .iter()
            .filter(|line| line.owed)
            .map(|line| line.left)
            .sum(),
        rows: lines,
    })
}
