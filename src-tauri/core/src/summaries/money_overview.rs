//! The money of all funds and of one project, as the ledger's balances tell it.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::decimals::tenths;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::pages::{self as grants, AwardsAsk, FundLine, FundsAsk};
use crate::projects::model::ProjectId;

/// 额度 已批准 已拨付 可用余额, over all funds.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoneyOverview {
    /// What the funds were promised; what came in, for a fund whose size was never stated.
    pub total: Yuan,
    /// Awarded: bound by signed agreements or waiting for their signature.
    pub approved: Yuan,
    /// Net of refunds and reversals.
    pub paid: Yuan,
    /// Still to be awarded.
    pub available: Yuan,
}

pub fn money_overview(reader: &Reader) -> Result<MoneyOverview> {
    money_overview_on(reader, None)
}

/// At the end of a past day. What the funds were promised has no date but the day they begin.
pub fn money_overview_on(reader: &Reader, on: Option<NaiveDate>) -> Result<MoneyOverview> {
    let mut sums = MoneyOverview::default();
    let ask = FundsAsk {
        on,
        ..FundsAsk::default()
    };
    let begun = |fund: &FundLine| {
        let begins = fund.starts_on.filter(|_| fund.cash.is_zero());
        begins.is_none_or(|begins| on.is_none_or(|day| begins <= day))
    };
    for fund in grants::funds(reader, &ask)?.rows.into_iter().filter(begun) {
        let total = fund.promised.unwrap_or(fund.received);
        sums.total += total;
        sums.approved += fund.committed + fund.reserved;
        sums.paid += fund.net_paid;
        sums.available += fund.free.unwrap_or(total - fund.committed - fund.reserved);
    }
    Ok(sums)
}

/// The money of one project over all its awards.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectMoney {
    pub awarded: Yuan,
    pub paid: Yuan,
    /// Accepted expenses.
    pub spent: Yuan,
    /// 拨付率 in percent to one decimal; `null` without an award.
    pub paid_percent: Option<String>,
    /// 执行率 in percent to one decimal; `null` while nothing was paid.
    pub spent_percent: Option<String>,
}

impl ProjectMoney {
    /// Spent of what was awarded, in percent.
    pub fn spent_of_award(&self) -> Option<Decimal> {
        self.spent.percent_of(self.awarded)
    }
}

pub fn project_money(reader: &Reader, project: ProjectId) -> Result<ProjectMoney> {
    let ask = AwardsAsk {
        project: Some(project),
        ..AwardsAsk::default()
    };
    let rows = grants::awards(reader, &ask)?.rows;
    let standing: Vec<_> = rows.iter().filter(|row| row.state.stands()).collect();
    let awarded = standing.iter().map(|row| row.amount).sum();
    let paid = standing.iter().map(|row| row.net_paid).sum();
    let spent = standing.iter().map(|row| row.accepted).sum();
    Ok(ProjectMoney {
        paid_percent: percent(paid, awarded),
        spent_percent: percent(spent, paid),
        awarded,
        paid,
        spent,
    })
}

fn percent(part: Yuan, whole: Yuan) -> Option<String> {
    part.percent_of(whole)
        .map(|percent| tenths(percent).normalize().to_string())
}
