//! 资金池报表: a fund on a day: what came in, is bound, went out and is free; its years; its awards.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, letterhead};
use super::paper::{Choice, Paper, PaperSpan};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{EntryKind, FundId};
use crate::channels::grants::pages::{FundAsk, FundPage, FundReceipt, FundsAsk, fund, funds};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
pub struct FundStatementAsk {
    pub fund: FundId,
    /// Only its last day counts: a fund stands as it does at its end.
    #[serde(flatten)]
    pub span: PaperSpan,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundStatement {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    pub fund: String,
    pub source: Option<String>,
    pub restriction: Option<String>,
    pub promised: Option<Yuan>,
    pub received: Yuan,
    pub committed: Yuan,
    pub reserved: Yuan,
    pub paid: Yuan,
    pub returned: Yuan,
    /// Gone back to the source.
    #[serde(default)]
    pub handed_back: Yuan,
    pub cash: Yuan,
    pub free: Option<Yuan>,
    pub receipts: Vec<StatementReceipt>,
    /// What went back to the source, by day.
    #[serde(default)]
    pub given: Vec<StatementReceipt>,
    pub years: Vec<StatementYear>,
    pub awards: Vec<StatementAward>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementReceipt {
    pub on: NaiveDate,
    pub amount: Yuan,
    pub so_far: Yuan,
    pub receipt_no: Option<String>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementYear {
    pub year: i32,
    pub brought_forward: Yuan,
    pub received: Yuan,
    pub committed: Yuan,
    pub paid: Yuan,
    pub returned: Yuan,
    #[serde(default)]
    pub handed_back: Yuan,
    pub carried_over: Yuan,
}

/// An award, with what was paid of it up to the day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementAward {
    pub no: String,
    pub project: String,
    pub organisation: String,
    pub amount: Yuan,
    pub net_paid: Yuan,
}

impl Paper for FundStatement {
    type Ask = FundStatementAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "fund"
    }

    fn draw(reader: &Reader, ask: &FundStatementAsk) -> Result<Self> {
        let as_of = ask.span.last_day(reader)?;
        let page = fund(
            reader,
            &FundAsk {
                id: ask.fund,
                on: Some(as_of),
            },
        )?;
        Ok(statement(letterhead(reader)?, as_of, page))
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<FundStatementAsk>>> {
        let rows = funds(reader, &FundsAsk::default())?.rows;
        Ok(rows
            .into_iter()
            .map(|row| {
                let ask = FundStatementAsk {
                    fund: row.id,
                    span: PaperSpan::default(),
                };
                Choice::of(ask, None, row.name, row.source)
            })
            .collect())
    }

    fn has_period() -> bool {
        true
    }

    fn span(ask: &mut FundStatementAsk) -> Option<&mut PaperSpan> {
        Some(&mut ask.span)
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        self.fund.clone()
    }
}

/// Those that were not taken back.
fn standing(receipts: Vec<FundReceipt>) -> Vec<StatementReceipt> {
    receipts
        .into_iter()
        .filter(|receipt| !receipt.reversed)
        .map(|receipt| StatementReceipt {
            on: receipt.on,
            amount: receipt.amount,
            so_far: receipt.so_far,
            receipt_no: receipt.receipt_no,
            note: receipt.note,
        })
        .collect()
}

fn statement(letterhead: Letterhead, as_of: NaiveDate, page: FundPage) -> FundStatement {
    let decided = page.awards.iter().filter(|award| award.decided_on <= as_of);
    let awards = decided
        .map(|award| StatementAward {
            no: award.no.clone(),
            project: award.project.name.clone(),
            organisation: award.organisation.name.clone(),
            amount: award.amount,
            net_paid: page
                .ledger
                .iter()
                .filter(|line| line.award.as_ref().is_some_and(|of| of.id == award.id))
                .filter(|line| matches!(line.bears_on, EntryKind::Disbursement | EntryKind::Refund))
                .map(|line| line.effect)
                .sum(),
        })
        .collect();
    FundStatement {
        letterhead,
        as_of,
        fund: page.fund.name,
        source: page.fund.source,
        restriction: page.fund.restriction,
        promised: page.fund.promised,
        received: page.fund.received,
        committed: page.fund.committed,
        reserved: page.fund.reserved,
        paid: page.fund.paid,
        returned: page.fund.refunded,
        handed_back: page.fund.handed_back,
        cash: page.fund.cash,
        free: page.fund.free,
        receipts: standing(page.receipts),
        given: standing(page.handed_back),
        years: page
            .years
            .into_iter()
            .map(|year| StatementYear {
                year: year.year,
                brought_forward: year.brought_forward,
                received: year.received,
                committed: year.committed,
                paid: year.paid,
                returned: year.returned,
                handed_back: year.handed_back,
                carried_over: year.carried_over,
            })
            .collect(),
        awards,
    }
}
