//! A payment that one person alone made above the threshold is co-signed on paper.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::PaymentId;
use super::rows::{self, PaymentRow};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::required;
use crate::registry::rows::documents::count_beside;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CosignPayment {
    pub payment: PaymentId,
    /// Who signed beside the operator; not the operator herself.
    pub by: String,
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    /// Where the co-signed voucher is kept; its scan stands beside the payment already.
    pub paper: String,
}

impl CosignPayment {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let payment = rows::payment_by_id(change, self.payment)?;
        if !payment.single_operator || payment.cosigned_on.is_some() {
            return Err(refuse("grants-not-to-cosign")
                .at("payment")
                .arg("voucher", payment.name())
                .into());
        }
        let by = required(&self.by, "by")?;
        if payment.prepared_by == by {
            return Err(refuse("grants-cosign-same-person")
                .at("by")
                .arg("by", by)
                .into());
        }
        if payment.approved_on.is_some_and(|day| self.on < day) || self.on > change.today() {
            return Err(refuse("grants-cosign-day")
                .at("on")
                .arg("on", self.on)
                .arg("today", change.today())
                .into());
        }
        if count_beside(change, "payment", &payment.id.to_string())? == 0 {
            return Err(refuse("grants-cosign-without-scan")
                .at("paper")
                .arg("voucher", payment.name())
                .into());
        }
        let payment = PaymentRow {
            cosigned_by: Some(by),
            cosigned_on: Some(self.on),
            cosigned_paper: Some(required(&self.paper, "paper")?),
            ..payment
        };
        rows::save_payment(change, &payment)?;
        Ok(payment.made())
    }
}
