//! She says which line of the ledger a line of the bank shows, or takes that back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{BankLineId, may_answer};
use super::rows::{self, BankLineRow};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::model::{EntryId, PaymentId, PaymentState};
use crate::channels::grants::rows as grants;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatchBankLine {
    pub line: BankLineId,
    /// A payment, a refund, money that came in, or a payment that the bank returned.
    pub entry: Option<EntryId>,
    /// In its place the payment whose going out the line shows.
    pub payment: Option<PaymentId>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnmatchBankLine {
    pub line: BankLineId,
}

impl MatchBankLine {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let line = rows::line_by_id(change, self.line)?;
        let entry = match (self.entry, self.payment) {
            (Some(entry), _) => entry,
            (None, Some(payment)) => went_out(change, payment)?,
            (None, None) => return Err(refuse("base-required").at("entry").into()),
        };
        answer(change, line, entry)
    }
}

/// The line of the ledger of a payment for which money went.
fn went_out(change: &Change, payment: PaymentId) -> Result<EntryId> {
    let payment = grants::payment_by_id(change, payment)?;
    match payment.state {
        PaymentState::Paid | PaymentState::Returned | PaymentState::Reversed => {
            Ok(grants::disbursement_of(change, payment.id)?.id)
        }
        state => Err(refuse("grants-bank-not-paid")
            .at("payment")
            .arg("voucher", payment.name())
            .arg("state", state.word())
            .into()),
    }
}

/// Keeps the match where the rules let it be.
pub(super) fn answer(change: &Change, line: BankLineRow, entry: EntryId) -> Result<Made> {
    if let Some(present) = line.entry {
        return Err(refuse("grants-bank-line-matched")
            .at("line")
            .arg("entry", grants::entry_by_id(change, present)?.name())
            .into());
    }
    let Some(posting) = rows::posting_of(change, entry)? else {
        return Err(refuse("grants-bank-no-money")
            .at("entry")
            .arg("entry", grants::entry_by_id(change, entry)?.name())
            .into());
    };
    may_answer(&line.said, &posting.posting())?;
    let line = BankLineRow {
        entry: Some(entry),
        matched_by: Some(change.actor().name.clone()),
        matched_on: Some(change.today()),
        reason: None,
        ..line
    };
    rows::save_line(change, &line)?;
    Ok(Made::numbered("bank_line", line.id, posting.name))
}

impl UnmatchBankLine {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let line = rows::line_by_id(change, self.line)?;
        let Some(entry) = line.entry else {
            return Err(refuse("grants-bank-not-matched")
                .at("line")
                .arg("line", line.said.line)
                .into());
        };
        let name = grants::entry_by_id(change, entry)?.name();
        let line = BankLineRow {
            entry: None,
            matched_by: None,
            matched_on: None,
            ..line
        };
        rows::save_line(change, &line)?;
        Ok(Made::numbered("bank_line", line.id, name))
    }
}
