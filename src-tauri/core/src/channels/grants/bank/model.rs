//! What a bank statement must be, and when one of its lines may answer to a line of the book. No I/O.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::model::EntryKind;
use crate::{id, words_enum};

id!(
    /// A bank statement that was read (银行对账单).
    StatementId
);
id!(
    /// One movement on it.
    BankLineId
);

words_enum! {
    /// 支出 and 收入, as seen from the hub.
    #[ts(rename = "BankFlow")]
    Flow {
        Out = "out",
        In = "in",
    }
}

words_enum! {
    /// Where a line of either side stands. Derived but for what she accepted or explained.
    BankLineState {
        /// She accepted it (已对上).
        Matched = "matched",
        /// One line of the book fits beyond doubt and waits for her word.
        Sure = "sure",
        /// Several fit, or one not well: she chooses.
        Possible = "possible",
        /// The bank has it, the book has not.
        BankOnly = "bankOnly",
        /// It has nothing to do with the book, and she said why: a fee, interest.
        Explained = "explained",
        /// The book has it, the bank has not.
        BookOnly = "bookOnly",
    }
}

/// A line as it was read from the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementLine {
    /// Its row in the file, from 1.
    pub line: u32,
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    pub flow: Flow,
    /// In yuan, without a sign.
    pub amount: Yuan,
    /// Who is at the other end, and the account there.
    #[serde(default)]
    pub party: Option<String>,
    #[serde(default)]
    pub party_account: Option<String>,
    #[serde(default)]
    pub memo: Option<String>,
    #[serde(default)]
    pub serial: Option<String>,
    /// On the account after it.
    #[serde(default)]
    pub balance: Option<Yuan>,
}

impl StatementLine {
    /// What it does to the account.
    pub fn effect(&self) -> Yuan {
        match self.flow {
            Flow::Out => -self.amount,
            Flow::In => self.amount,
        }
    }

    /// Whether another statement tells the same movement: by the bank's number where both have one,
    /// else by the balance after it, else by who is at the other end.
    pub fn is_same_as(&self, other: &StatementLine) -> bool {
        if (self.on, self.flow, self.amount) != (other.on, other.flow, other.amount) {
            return false;
        }
        match (&self.serial, &other.serial, self.balance, other.balance) {
            (Some(one), Some(two), ..) => one == two,
            (_, _, Some(one), Some(two)) => one == two,
            _ => self.party == other.party,
        }
    }
}

/// The bank's own sums: each balance follows from the one before it, from the oldest line to the
/// newest or the other way round.
pub fn adds_up(lines: &[StatementLine]) -> Result<()> {
    let Err(downwards) = follows(lines) else {
        return Ok(());
    };
    let turned: Vec<StatementLine> = lines.iter().rev().cloned().collect();
    match follows(&turned) {
        Ok(()) => Ok(()),
        Err(upwards) => Err(if newest_first(lines) {
            upwards
        } else {
            downwards
        }),
    }
}

fn newest_first(lines: &[StatementLine]) -> bool {
    matches!((lines.first(), lines.last()), (Some(first), Some(last)) if first.on > last.on)
}

fn follows(lines: &[StatementLine]) -> Result<()> {
    let mut before: Option<Yuan> = None;
    for line in lines {
        if let (Some(before), Some(stands)) = (before, line.balance) {
            let due = before + line.effect();
            if due != stands {
                return Err(refuse("grants-statement-balance")
                    .at("balance")
                    .arg("line", line.line)
                    .arg("before", before.grouped())
                    .arg("due", due.grouped())
                    .arg("stands", stands.grouped())
                    .arg("difference", (stands - due).abs().grouped())
                    .into());
            }
        }
        before = line.balance;
    }
    Ok(())
}

/// A statement says something, each line an amount.
pub fn says_something(file: &str, lines: &[StatementLine]) -> Result<()> {
    if lines.is_empty() {
        return Err(refuse("grants-statement-empty")
            .at("lines")
            .arg("file", file)
            .into());
    }
    match lines.iter().find(|line| !line.amount.is_positive()) {
        Some(line) => Err(refuse("grants-statement-amount")
            .at("lines")
            .arg("line", line.line)
            .arg("amount", line.amount.grouped())
            .into()),
        None => Ok(()),
    }
}

/// A line of the ledger as far as the bank can show it.
#[derive(Debug, Clone)]
pub struct Posting<'a> {
    /// Its voucher number, or its place in the ledger.
    pub name: &'a str,
    pub kind: EntryKind,
    pub amount: Yuan,
    /// What took it back, unless the bank did: then the money never moved.
    pub taken_back: Option<&'a str>,
    /// The bank line that shows it already.
    pub shown_on: Option<NaiveDate>,
}

impl Posting<'_> {
    pub fn flow(&self) -> Flow {
        match self.kind {
            EntryKind::Disbursement | EntryKind::HandedBack => Flow::Out,
            _ => Flow::In,
        }
    }
}

/// When a line of the statement may answer to this one of the ledger.
pub fn may_answer(line: &StatementLine, posting: &Posting<'_>) -> Result<()> {
    if let Some(on) = posting.shown_on {
        return Err(refuse("grants-bank-taken")
            .at("entry")
            .arg("entry", posting.name)
            .arg("on", on)
            .into());
    }
    if let Some(by) = posting.taken_back {
        return Err(refuse("grants-bank-taken-back")
            .at("entry")
            .arg("entry", posting.name)
            .arg("by", by)
            .into());
    }
    if posting.flow() != line.flow {
        return Err(refuse("grants-bank-flow")
            .at("entry")
            .arg("entry", posting.name)
            .arg("flow", line.flow.word())
            .into());
    }
    if posting.amount != line.amount {
        return Err(refuse("grants-bank-amount")
            .at("entry")
            .arg("entry", posting.name)
            .arg("bank", line.amount.grouped())
            .arg("book", posting.amount.grouped())
            .arg("difference", (line.amount - posting.amount).abs().grouped())
            .into());
    }
    Ok(())
}
