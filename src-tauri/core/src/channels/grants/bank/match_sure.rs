//! She accepts at once all lines of a statement that one line of the book fits beyond doubt.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::match_line::answer;
use super::model::{BankLineState, StatementId};
use super::pages::weighed;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatchSureLines {
    pub statement: StatementId,
}

impl MatchSureLines {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let statement = rows::statement_by_id(change, self.statement)?;
        let mut weighed = weighed(change, &statement)?;
        let mut count = 0;
        for line in weighed.lines {
            let Some((BankLineState::Sure, fits)) = weighed.judged.remove(&line.id) else {
                continue;
            };
            if let Some(best) = fits.first() {
                answer(change, line, best.entry)?;
                count += 1;
            }
        }
        match count {
            0 => Err(refuse("grants-bank-nothing-sure")
                .at("statement")
                .arg("file", statement.file)
                .into()),
            _ => Ok(Made::numbered(
                "bank_statement",
                statement.id,
                statement.file,
            )),
        }
    }
}
