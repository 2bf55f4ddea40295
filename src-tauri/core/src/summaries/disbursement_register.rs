//! 拨付台账: every voucher of a span of time, with running figures per award and totals (field-guide 3.5).

mod figures;

pub use figures::disbursement_register;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, PaperPeriod};
use super::payment_voucher::VoucherStanding;
use crate::base::money::Yuan;
use crate::channels::grants::model::FundId;

/// This year up to today, of all funds, unless given.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct DisbursementRegisterAsk {
    pub fund: Option<FundId>,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub as_of: Option<NaiveDate>,
}

impl DisbursementRegisterAsk {
    /// The whole of a year.
    pub fn of_year(year: i32) -> Option<Self> {
        let (from, to) = (
            NaiveDate::from_ymd_opt(year, 1, 1)?,
            NaiveDate::from_ymd_opt(year, 12, 31)?,
        );
        Some(Self {
            from: Some(from),
            to: Some(to),
            ..Self::default()
        })
    }
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
