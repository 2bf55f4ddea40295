use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::awards::{AwardLine, AwardsAsk, awards};
use super::fund_years::{self, FundCall, FundReceipt, FundYear};
use super::ledger::{LedgerAsk, LedgerLine, ledger};
use super::worth::Worth;
use super::{FundAsk, FundsAsk, holds};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::approve_payment::two_people_above;
use crate::channels::grants::model::FundId;
use crate::channels::grants::rows::{self, FundRow};
use crate::desk::pages::bearing;

/// A fund with its balances, in yuan.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundLine {
    pub id: FundId,
    pub name: String,
    /// `None`: it came with a register and still asks for its source.
    pub source: Option<String>,
    pub restriction: Option<String>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub note: Option<String>,
    pub promised: Option<Yuan>,
    pub received: Yuan,
    /// Bound by signed agreements, less what was released.
    pub committed: Yuan,
    /// Awarded, agreement not signed yet.
    pub reserved: Yuan,
    /// Before refunds.
    pub paid: Yuan,
    pub refunded: Yuan,
    pub net_paid: Yuan,
    /// Gone back to the source.
    pub handed_back: Yuan,
    /// In hand and bound by no award: what may go back to the source.
    pub left: Yuan,
    /// Bound and not yet paid.
    pub unpaid: Yuan,
    /// In hand.
    pub cash: Yuan,
    /// Still to be awarded; `None` while the fund's size is not stated.
    pub free: Option<Yuan>,
    pub awards: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Funds {
    pub rows: Vec<FundLine>,
    pub total: usize,
    pub sums: FundSums,
}

#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundSums {
    pub promised: Yuan,
    pub received: Yuan,
    pub committed: Yuan,
    pub reserved: Yuan,
    pub net_paid: Yuan,
    pub cash: Yuan,
    pub free: Yuan,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundPage {
    pub fund: FundLine,
    /// Money that came in, by day.
    pub receipts: Vec<FundReceipt>,
    /// Money that went back to the source, by day.
    pub handed_back: Vec<FundReceipt>,
    /// Year by year: what was brought forward, moved, and is carried over.
    pub years: Vec<FundYear>,
    /// What of it stands in calls.
    pub calls: Vec<FundCall>,
    pub awards: Vec<AwardLine>,
    pub ledger: Vec<LedgerLine>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GrantSettings {
    /// Above this many yuan a second person approves.
    pub two_people_above: Yuan,
    /// Money up to this day is settled.
    pub locked_through: Option<NaiveDate>,
}

pub fn funds(reader: &Reader, ask: &FundsAsk) -> Result<Funds> {
    let mut lines = Vec::new();
    let tagged = bearing(reader, "fund", ask.tag.as_deref())?;
    for row in rows::all_funds(reader)? {
        if tagged
            .as_ref()
            .is_some_and(|ids| !ids.contains(&row.id.to_string()))
        {
            continue;
        }
        if holds(
            ask.text.as_deref(),
            &[
                Some(&row.name),
                row.source.as_deref(),
                row.restriction.as_deref(),
            ],
        ) {
            lines.push(line(reader, row, ask.on)?);
        }
    }
    let mut sums = FundSums::default();
    for fund in &lines {
        sums.promised += fund.promised.unwrap_or_default();
        sums.received += fund.received;
        sums.committed += fund.committed;
        sums.reserved += fund.reserved;
        sums.net_paid += fund.net_paid;
        sums.cash += fund.cash;
        sums.free += fund.free.unwrap_or_default();
    }
    Ok(Funds {
        total: lines.len(),
        rows: lines,
        sums,
    })
}

pub fn fund(reader: &Reader, ask: &FundAsk) -> Result<FundPage> {
    let row = rows::fund_by_id(reader, ask.id)?;
    let ledger = ledger(
        reader,
        &LedgerAsk {
            fund: Some(ask.id),
            ..LedgerAsk::default()
        },
    )?
    .rows
    .into_iter()
    .filter(|line| ask.on.is_none_or(|day| line.posted_on <= day))
    .collect::<Vec<_>>();
    let of_fund = AwardsAsk {
        fund: Some(ask.id),
        ..AwardsAsk::default()
    };
    let mut awards = awards(reader, &of_fund)?.rows;
    if let Some(day) = ask.on {
        for award in &mut awards {
            award.amount = Worth::of(reader, award.id, award.amount)?.on(day);
        }
    }
    Ok(FundPage {
        fund: line(reader, row, ask.on)?,
        receipts: fund_years::receipts(&ledger),
        handed_back: fund_years::handed_back(&ledger),
        years: fund_years::years(&ledger),
        calls: fund_years::calls(reader, ask.id)?,
        awards,
        ledger,
    })
}

pub fn settings(reader: &Reader) -> Result<GrantSettings> {
    Ok(GrantSettings {
        two_people_above: two_people_above(reader)?,
        locked_through: rows::locked_through(reader)?,
    })
}

/// `on`: as the ledger stood at the end of that day, by the days money moved; now where none is said.
fn line(reader: &Reader, row: FundRow, on: Option<NaiveDate>) -> Result<FundLine> {
    let standing = match on {
        Some(day) => rows::fund_standing_on(reader, &row, day)?,
        None => rows::fund_standing(reader, &row, None)?,
    };
    let net_paid = standing.paid - standing.refunded;
    Ok(FundLine {
        awards: rows::awards_of_fund(reader, row.id)?,
        id: row.id,
        source: row.source,
        restriction: row.restriction,
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        note: row.note,
        promised: row.promised,
        received: standing.received,
        committed: standing.committed,
        reserved: standing.reserved,
        paid: standing.paid,
        refunded: standing.refunded,
        net_paid,
        handed_back: standing.handed_back,
        left: standing.left().max(Yuan::ZERO),
        unpaid: standing.committed - net_paid,
        cash: standing.cash(),
        free: standing.free(),
        name: row.name,
    })
}
