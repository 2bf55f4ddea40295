//! A line of the bank to which the book has nothing is explained: a fee, interest, other people's money.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::BankLineId;
use super::rows::{self, BankLineRow};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::optional;
use crate::channels::grants::rows as grants;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExplainBankLine {
    pub line: BankLineId,
    /// Without one the line waits again.
    pub reason: Option<String>,
}

impl ExplainBankLine {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let line = rows::line_by_id(change, self.line)?;
        if let Some(entry) = line.entry {
            return Err(refuse("grants-bank-line-matched")
                .at("line")
                .arg("entry", grants::entry_by_id(change, entry)?.name())
                .into());
        }
        let line = BankLineRow {
            reason: optional(self.reason.as_deref()),
            ..line
        };
        rows::save_line(change, &line)?;
        Ok(Made::new("bank_line", line.id))
    }
}
