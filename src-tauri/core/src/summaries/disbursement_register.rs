//! 拨付台账: every voucher of a span of time, with running figures per award and totals (field-guide 3.5).

mod figures;

pub use figures::disbursement_register;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, PaperPeriod};
use super::paper::{Choice, Paper, PaperSpan};
use super::payment_voucher::VoucherStanding;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::FundId;
use crate::channels::grants::pages::{FundsAsk, funds};

/// This year up to today, of all funds, unless given.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct DisbursementRegisterAsk {
    pub fund: Option<FundId>,
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

    /// This year's of all money, and of each fund where there are several.
    fn all(reader: &Reader) -> Result<Vec<Choice<DisbursementRegisterAsk>>> {
        let of = |fund| DisbursementRegisterAsk {
            fund,
            ..DisbursementRegisterAsk::default()
        };
        let funds = funds(reader, &FundsAsk::default())?.rows;
        let whole = Choice::whole(of(None));
        if funds.len() < 2 {
            return Ok(vec![whole]);
        }
        let each = funds
            .into_iter()
            .map(|fund| Choice::of(of(Some(fund.id)), None, fund.name, fund.source));
        Ok(std::iter::once(whole).chain(each).collect())
    }

    /// A year ("2025") is asked for as the number.
    fn by_number(reader: &Reader, no: &str) -> Result<Vec<DisbursementRegisterAsk>> {
        if let Some(span) = no.parse().ok().and_then(PaperSpan::of_year) {
            return Ok(vec![DisbursementRegisterAsk { fund: None, span }]);
        }
        let mut found = Self::all(reader)?;
        found.retain(|choice| choice.name == no);
        Ok(found.into_iter().map(|choice| choice.ask).collect())
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
