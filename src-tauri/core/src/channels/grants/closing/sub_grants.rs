//! What an award granted on to small community projects (再资助), counted against its share.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{SubGrantId, paid_after_agreed, sub_grants_fit};
use super::rows::{self as closing, SubGrantRow, first_paid};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, part, required};
use crate::channels::grants::model::{AwardId, AwardState, amount_is_positive, day_is_open};
use crate::channels::grants::rows;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddSubGrant {
    pub award: AwardId,
    #[serde(flatten, deserialize_with = "part")]
    pub fields: SubGrantFields,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditSubGrant {
    pub sub_grant: SubGrantId,
    #[serde(flatten, deserialize_with = "part")]
    pub fields: SubGrantFields,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubGrantFields {
    pub recipient: String,
    pub purpose: String,
    /// In yuan.
    pub amount: Yuan,
    #[serde(deserialize_with = "typed_day")]
    pub agreed_on: NaiveDate,
    /// It counts against the share once it was paid.
    pub paid_on: Option<NaiveDate>,
    pub receipt_no: Option<String>,
    /// What came of it.
    pub result: Option<String>,
}

impl AddSubGrant {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let others = closing::sub_grants_of(change, self.award)?;
        let seq = others.last().map_or(1, |last| last.seq + 1);
        let row = read(
            change,
            self.award,
            SubGrantId::fresh(),
            seq,
            self.fields,
            &others,
        )?;
        closing::add_sub_grant(change, &row)?;
        Ok(Made::numbered("sub_grant", row.id, row.recipient))
    }
}

impl EditSubGrant {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let before = closing::sub_grant_by_id(change, self.sub_grant)?;
        let mut others = closing::sub_grants_of(change, before.award)?;
        others.retain(|other| other.id != before.id);
        let row = read(
            change,
            before.award,
            before.id,
            before.seq,
            self.fields,
            &others,
        )?;
        closing::save_sub_grant(change, &row)?;
        Ok(Made::numbered("sub_grant", row.id, row.recipient))
    }
}

fn read(
    change: &Change,
    award: AwardId,
    id: SubGrantId,
    seq: u32,
    fields: SubGrantFields,
    others: &[SubGrantRow],
) -> Result<SubGrantRow> {
    let award = rows::award_by_id(change, award)?;
    award_can_grant_on(&award.no, award.state)?;
    amount_is_positive(fields.amount)?;
    let granted: Yuan = others.iter().map(|other| other.amount).sum();
    sub_grants_fit(&award.no, award.amount, granted, fields.amount)?;
    day_is_open(fields.agreed_on, change.today(), None, "agreedOn")?;
    if let Some(paid_on) = fields.paid_on {
        day_is_open(paid_on, change.today(), None, "paidOn")?;
    }
    paid_after_agreed(fields.agreed_on, fields.paid_on)?;
    if let Some(paid_on) = fields.paid_on {
        granted_on_of_what_was_paid(&award.no, first_paid(change, award.id)?, paid_on)?;
    }
    Ok(SubGrantRow {
        id,
        award: award.id,
        seq,
        recipient: required(&fields.recipient, "recipient")?,
        purpose: required(&fields.purpose, "purpose")?,
        amount: fields.amount,
        agreed_on: fields.agreed_on,
        paid_on: fields.paid_on,
        receipt_no: optional(fields.receipt_no.as_deref()),
        result: optional(fields.result.as_deref()),
    })
}

/// An award that came to nothing has nothing to grant on.
fn award_can_grant_on(no: &str, state: AwardState) -> Result<()> {
    match state {
        AwardState::Lapsed | AwardState::Cancelled => Err(refuse("grants-sub-grant-award-void")
            .at("award")
            .arg("award", no)
            .arg("state", state.word())
            .into()),
        _ => Ok(()),
    }
}

/// What is paid on comes out of what was paid to the award before.
fn granted_on_of_what_was_paid(no: &str, first: Option<NaiveDate>, on: NaiveDate) -> Result<()> {
    if first.is_some_and(|first| on >= first) {
        return Ok(());
    }
    Err(refuse("grants-sub-grant-before-payment")
        .at("paidOn")
        .arg("award", no)
        .arg("on", on)
        .arg(
            "first",
            first.map_or_else(|| "—".to_owned(), |day| day.to_string()),
        )
        .into())
}
