//! 资助款拨付凭证: one payment, in two copies (存根, 收款). The hub's own paper, neither an invoice nor a fiscal
//! receipt (field-guide 2.4): the outside receipt has a field of its own.

mod figures;

pub use figures::payment_voucher;
pub(crate) use figures::standing;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::Letterhead;
use crate::base::money::Yuan;
use crate::channels::grants::model::PaymentId;

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
