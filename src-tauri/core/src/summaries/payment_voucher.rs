//! 资助款拨付凭证: one payment, in two copies (存根, 收款) or three (记账), as the hub keeps them. The hub's own paper, neither an invoice nor a fiscal
//! receipt (field-guide 2.4): the outside receipt has a field of its own.

mod figures;

pub use figures::payment_voucher;
pub(crate) use figures::standing;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::Letterhead;
use super::paper::{Choice, Paper};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::model::PaymentId;
use crate::channels::grants::pages::{PaymentsAsk, payments};

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaymentVoucherAsk {
    pub payment: PaymentId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaymentVoucher {
    pub letterhead: Letterhead,
    /// Taken when the payment is approved.
    pub voucher_no: Option<String>,
    pub standing: VoucherStanding,
    /// The day the money goes out, or is meant to.
    pub date: NaiveDate,
    pub award_no: String,
    pub agreement_no: Option<String>,
    pub fund: String,
    pub project_no: Option<String>,
    pub project: String,
    pub payee: VoucherPayee,
    /// 款项性质: the tranche's name, e.g. 首款.
    pub tranche: String,
    pub amount: Yuan,
    /// 资助金额.
    pub awarded: Yuan,
    /// 累计已拨, this payment included.
    pub paid_so_far: Yuan,
    /// 未拨.
    pub unpaid: Yuan,
    /// 拨付依据: the conditions that released the tranche.
    pub grounds: Vec<String>,
    /// 票据号码 of the recipient's receipt.
    pub receipt_no: Option<String>,
    pub prepared_by: Option<String>,
    pub approved_by: Option<String>,
    /// Prepared and approved by the same person: printed until the co-signed scan is attached.
    pub single_handed: bool,
    /// How many copies are printed.
    #[serde(default = "two", skip_serializing_if = "are_two")]
    pub copies: u8,
}

/// The setting that says how many copies a voucher has.
pub const COPIES: &str = "voucher.copies";

fn two() -> u8 {
    2
}

fn are_two(copies: &u8) -> bool {
    *copies == two()
}

impl Paper for PaymentVoucher {
    type Ask = PaymentVoucherAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "payment"
    }

    fn draw(reader: &Reader, ask: &PaymentVoucherAsk) -> Result<Self> {
        payment_voucher(reader, ask)
    }

    /// Every one that has its number.
    fn all(reader: &Reader) -> Result<Vec<Choice<PaymentVoucherAsk>>> {
        let rows = payments(reader, &PaymentsAsk::default())?.rows.into_iter();
        Ok(rows
            .filter(|row| row.voucher_no.is_some())
            .map(|row| {
                let ask = PaymentVoucherAsk { payment: row.id };
                let (payee, project) = (row.organisation.name, row.project.name);
                Choice::of(ask, row.voucher_no, payee, Some(project))
            })
            .collect())
    }

    fn by_number(reader: &Reader, no: &str) -> Result<Vec<PaymentVoucherAsk>> {
        let mut found = Self::all(reader)?;
        found.retain(|choice| choice.no.as_deref() == Some(no));
        Ok(found.into_iter().map(|choice| choice.ask).collect())
    }

    fn day(&self) -> NaiveDate {
        self.date
    }

    fn title(&self) -> String {
        self.payee.organisation.clone()
    }

    fn number(&self) -> Option<String> {
        self.voucher_no.clone()
    }

    fn own_number(&self) -> Result<Option<String>> {
        match &self.voucher_no {
            Some(no) => Ok(Some(no.clone())),
            None => Err(refuse("papers-voucher-without-number").at("of").into()),
        }
    }
}

crate::words_enum! {
    /// What the voucher is worth today; stamped across it unless it is valid.
    VoucherStanding {
        /// Not approved yet: it has no number.
        Draft = "draft",
        Valid = "valid",
        /// 未通过: turned down before it took a number.
        Rejected = "rejected",
        /// 作废: stopped before the money went; the number stays taken.
        Voided = "voided",
        /// 已冲销.
        Reversed = "reversed",
        /// 银行退票.
        Returned = "returned",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VoucherPayee {
    /// 收款单位.
    pub organisation: String,
    /// Credit code, filing number or other number.
    pub organisation_no: Option<String>,
    /// 户名.
    pub account_name: Option<String>,
    /// 开户行, the full branch name.
    pub bank: Option<String>,
    /// Masked as on the screen (field-guide 2.5).
    pub account_masked: Option<String>,
    /// 资金代管单位.
    pub custodian: Option<String>,
}
