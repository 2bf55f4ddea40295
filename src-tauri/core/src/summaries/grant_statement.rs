//! 资助款对账单: one award, its tranches, and every movement of its money with what is left.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, letterhead};
use super::paper::{Choice, Paper};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::AwardId;
use crate::channels::grants::pages::{AwardAsk, AwardsAsk, award, awards};

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GrantStatementAsk {
    pub award: AwardId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GrantStatement {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    pub award_no: String,
    pub agreement_no: Option<String>,
    pub project: String,
    pub organisation: String,
    pub fund: String,
    pub decided_on: NaiveDate,
    pub signed_on: Option<NaiveDate>,
    /// The award's state, its word.
    pub state: String,
    pub awarded: Yuan,
    pub paid: Yuan,
    pub refunded: Yuan,
    pub unpaid: Yuan,
    pub spent: Yuan,
    #[ts(type = "string | null")]
    pub payment_rate: Option<Decimal>,
    #[ts(type = "string | null")]
    pub execution_rate: Option<Decimal>,
    pub tranches: Vec<StatementTranche>,
    /// In the order of posting.
    pub entries: Vec<StatementEntry>,
    pub prepared_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementTranche {
    pub name: String,
    pub planned_on: Option<NaiveDate>,
    pub amount: Yuan,
    pub paid: Yuan,
    pub state: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementEntry {
    pub on: NaiveDate,
    /// The kind's word.
    pub kind: String,
    pub voucher_no: Option<String>,
    pub tranche: Option<String>,
    /// Negative where it takes something back.
    pub amount: Yuan,
    /// 累计已拨 after it.
    pub paid: Yuan,
    pub reason: Option<String>,
}

impl Paper for GrantStatement {
    type Ask = GrantStatementAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "award"
    }

    fn draw(reader: &Reader, ask: &GrantStatementAsk) -> Result<Self> {
        let page = award(reader, &AwardAsk { id: ask.award })?;
        let mut line = page.award;
        Ok(Self {
            letterhead: letterhead(reader)?,
            as_of: reader.today(),
            award_no: std::mem::take(&mut line.no),
            agreement_no: line.agreement_no.take(),
            project: line.project.name,
            organisation: line.organisation.name,
            fund: line.fund.name,
            decided_on: line.decided_on,
            signed_on: line.signed_on,
            state: line.state.word().to_owned(),
            awarded: line.amount,
            paid: line.net_paid,
            refunded: line.refunded,
            unpaid: line.unpaid,
            spent: line.accepted,
            payment_rate: line.net_paid.percent_of(line.amount),
            execution_rate: line.accepted.percent_of(line.net_paid),
            tranches: page
                .tranches
                .into_iter()
                .map(|tranche| StatementTranche {
                    name: tranche.name,
                    planned_on: tranche.planned_on,
                    amount: tranche.amount,
                    paid: tranche.net_paid,
                    state: tranche.state.word().to_owned(),
                })
                .collect(),
            entries: page
                .ledger
                .into_iter()
                .map(|entry| StatementEntry {
                    on: entry.posted_on,
                    kind: entry.kind.word().to_owned(),
                    amount: entry.effect,
                    voucher_no: entry.voucher_no,
                    tranche: entry.tranche_name,
                    paid: entry.running_net_paid,
                    reason: entry.reason,
                })
                .collect(),
            prepared_by: Some(reader.actor().name.clone()),
        })
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<GrantStatementAsk>>> {
        let rows = awards(reader, &AwardsAsk::default())?.rows.into_iter();
        Ok(rows
            .map(|row| {
                let ask = GrantStatementAsk { award: row.id };
                Choice::of(
                    ask,
                    Some(row.no),
                    row.project.name,
                    Some(row.organisation.name),
                )
            })
            .collect())
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        self.project.clone()
    }

    fn number(&self) -> Option<String> {
        Some(self.award_no.clone())
    }
}
