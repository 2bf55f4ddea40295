//! A bank statement is read: its lines are kept, those of an earlier one are not kept twice.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{StatementId, StatementLine, adds_up, says_something};
use super::rows::{self, StatementRow};
use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddBankStatement {
    /// The name of the file, without its folder.
    pub file: String,
    /// Its SHA-256, in hexadecimal.
    pub digest: String,
    /// In the order of the file.
    pub lines: Vec<StatementLine>,
}

impl AddBankStatement {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let file = required(&self.file, "file")?;
        let digest = sha256(&self.digest)?;
        not_read_before(change, &digest)?;
        says_something(&file, &self.lines)?;
        adds_up(&self.lines)?;
        let days = self.lines.iter().map(|line| line.on);
        let (Some(from), Some(to)) = (days.clone().min(), days.max()) else {
            return Err(refuse("grants-statement-empty")
                .at("lines")
                .arg("file", file)
                .into());
        };
        let count = self.lines.len();
        let mut told: Vec<StatementLine> = rows::lines_between(change, from, to)?
            .into_iter()
            .map(|line| line.said)
            .collect();
        let lines: Vec<StatementLine> = self.lines.into_iter().map(tidied).collect();
        let fresh: Vec<StatementLine> = lines
            .into_iter()
            .filter(|line| {
                // Two movements alike are two: each known one answers for one line.
                let known = told.iter().position(|known| known.is_same_as(line));
                known.is_none_or(|at| {
                    told.swap_remove(at);
                    false
                })
            })
            .collect();
        if fresh.is_empty() {
            return Err(refuse("grants-statement-nothing-new")
                .at("file")
                .arg("file", file)
                .arg("count", count)
                .into());
        }
        let statement = StatementRow {
            id: StatementId::fresh(),
            file: file.clone(),
            digest,
            from,
            to,
            known: i64::try_from(count - fresh.len()).unwrap_or_default(),
            read_by: change.actor().name.clone(),
            read_on: change.today(),
        };
        rows::add_statement(change, &statement)?;
        for line in &fresh {
            rows::add_line(change, statement.id, line)?;
        }
        Ok(Made::numbered("bank_statement", statement.id, file))
    }
}

fn tidied(line: StatementLine) -> StatementLine {
    StatementLine {
        party: optional(line.party.as_deref()),
        party_account: optional(line.party_account.as_deref()),
        memo: optional(line.memo.as_deref()),
        serial: optional(line.serial.as_deref()),
        ..line
    }
}

/// One file is read once.
pub fn not_read_before(reader: &Reader, digest: &str) -> Result<()> {
    match rows::statement_by_digest(reader, digest)? {
        Some(known) => Err(refuse("grants-statement-known")
            .at("file")
            .arg("file", known.file)
            .arg("on", known.read_on)
            .arg("by", known.read_by)
            .into()),
        None => Ok(()),
    }
}

fn sha256(text: &str) -> Result<String> {
    let digest = text.trim().to_ascii_lowercase();
    match digest.len() == 64 && digest.bytes().all(|b| b.is_ascii_hexdigit()) {
        true => Ok(digest),
        false => Err(refuse("grants-statement-digest")
            .at("digest")
            .arg("length", digest.len())
            .into()),
    }
}
