//! 拨付台账: every voucher of a span of time, with running figures per award and totals (field-guide 3.5).

mod figures;

pub use figures::disbursement_register;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, PaperPeriod};
use super::paper::{Choice, Paper, PaperSpan};
use super::payment_voucher::VoucherStanding;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::calls::CallId;
use crate::channels::grants::calls::pages::{CallsAsk, calls};
use crate::channels::grants::model::FundId;
use crate::channels::grants::pages::{AwardsAsk, FundsAsk, awards, funds};
use crate::registry::OrganisationId;

/// This year up to today, of all money, unless given.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct DisbursementRegisterAsk {
    pub fund: Option<FundId>,
    /// Of what was awarded from this call alone.
    pub call: Option<CallId>,
    /// Of what this organisation received alone.
    pub organisation: Option<OrganisationId>,
    #[serde(flatten)]
    pub span: PaperSpan,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisbursementRegister {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    pub period: PaperPeriod,
    /// The one fund it is of; all funds when `None`.
    pub fund: Option<String>,
    /// The one call, the one organisation it is of.
    #[serde(default)]
    pub call: Option<String>,
    #[serde(default)]
    pub organisation: Option<String>,
    /// By date and voucher number.
    pub rows: Vec<RegisterLine>,
    pub totals: RegisterTotals,
    pub prepared_by: Option<String>,
}

impl Paper for DisbursementRegister {
    type Ask = DisbursementRegisterAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "fund"
    }

    fn draw(reader: &Reader, ask: &DisbursementRegisterAsk) -> Result<Self> {
        disbursement_register(reader, ask)
    }

    /// This year's of all money, of each fund, of each call that led to awards, of each organisation that has one.
    fn all(reader: &Reader) -> Result<Vec<Choice<DisbursementRegisterAsk>>> {
        let whole = DisbursementRegisterAsk::default;
        let mut all = vec![Choice::whole(whole())];
        for fund in funds(reader, &FundsAsk::default())?.rows {
            let ask = DisbursementRegisterAsk {
                fund: Some(fund.id),
                ..whole()
            };
            all.push(Choice::of(ask, None, fund.name, fund.source));
        }
        for call in calls(reader, &CallsAsk::default())?.rows {
            let ask = DisbursementRegisterAsk {
                call: Some(call.id),
                ..whole()
            };
            if call.awarded.is_positive() {
                all.push(Choice::of(ask, call.no, call.name, None));
            }
        }
        let awarded = awards(reader, &AwardsAsk::default())?.rows;
        let names = awarded
            .into_iter()
            .map(|award| (award.organisation.name, award.organisation.id));
        for (name, id) in names.collect::<BTreeMap<_, _>>() {
            let ask = DisbursementRegisterAsk {
                organisation: Some(id),
                ..whole()
            };
            all.push(Choice::of(ask, None, name, None));
        }
        Ok(all)
    }

    /// A year ("2025") is asked for as the number.
    fn by_number(reader: &Reader, no: &str) -> Result<Vec<DisbursementRegisterAsk>> {
        if let Some(span) = no.parse().ok().and_then(PaperSpan::of_year) {
            return Ok(vec![DisbursementRegisterAsk {
                span,
                ..DisbursementRegisterAsk::default()
            }]);
        }
        let mut found = Self::all(reader)?;
        found.retain(|choice| choice.name == no || choice.no.as_deref() == Some(no));
        Ok(found.into_iter().map(|choice| choice.ask).collect())
    }

    fn has_period() -> bool {
        true
    }

    fn span(ask: &mut DisbursementRegisterAsk) -> Option<&mut PaperSpan> {
        Some(&mut ask.span)
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn period(&self) -> Option<PaperPeriod> {
        Some(self.period)
    }

    fn title(&self) -> String {
        format!("{}—{}", self.period.from, self.period.to)
    }
}

crate::words_enum! {
    /// What moved the money.
    RegisterKind {
        Disbursement = "disbursement",
        /// 退回: money that came back.
        Refund = "refund",
        /// 冲销: a mistake taken back.
        Reversal = "reversal",
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegisterLine {
    pub date: NaiveDate,
    pub kind: RegisterKind,
    pub standing: VoucherStanding,
    pub voucher_no: Option<String>,
    pub project_no: Option<String>,
    pub project: String,
    pub organisation: String,
    pub tranche: String,
    /// Negative where money came back. A voided voucher keeps its number and counts nothing.
    pub amount: Yuan,
    /// 累计: net paid on the award after this row.
    pub cumulative: Yuan,
    /// 余额: still to be paid of the award after this row.
    pub balance: Yuan,
    pub receipt_no: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegisterTotals {
    /// Vouchers paid.
    pub payments: u32,
    pub organisations: u32,
    pub projects: u32,
    pub paid: Yuan,
    /// Refunds and reversals, as a positive amount.
    pub came_back: Yuan,
    pub net: Yuan,
}
