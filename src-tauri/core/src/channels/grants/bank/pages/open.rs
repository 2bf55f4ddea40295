//! What is open on either side, as one list: to be written out and worked through.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{state_of, weighed};
use crate::base::book::Reader;
use crate::base::list::part;
use crate::base::mask;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::bank::model::{BankLineState, Flow, StatementId};
use crate::channels::grants::bank::rows;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct BankOpenAsk {
    /// Of this statement; of all where none is said.
    pub statement: Option<StatementId>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "BankOpenLine")]
pub struct OpenLine {
    pub id: String,
    pub state: BankLineState,
    pub on: NaiveDate,
    pub flow: Flow,
    pub amount: Yuan,
    pub party: Option<String>,
    /// Masked.
    pub account_number: Option<String>,
    /// Of the book's lines alone.
    pub voucher_no: Option<String>,
    pub serial: Option<String>,
    pub memo: Option<String>,
    pub file: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct BankOpen {
    pub rows: Vec<OpenLine>,
    pub total: usize,
}

pub fn bank_open(reader: &Reader, ask: &BankOpenAsk) -> Result<BankOpen> {
    let statements = match ask.statement {
        Some(id) => vec![rows::statement_by_id(reader, id)?],
        None => rows::all_statements(reader)?,
    };
    let mut open: Vec<OpenLine> = Vec::new();
    for statement in statements {
        let weighed = weighed(reader, &statement)?;
        for line in weighed.lines.iter().filter(|line| line.waits()) {
            open.push(OpenLine {
                id: line.id.to_string(),
                state: state_of(line, &weighed.judged),
                on: line.said.on,
                flow: line.said.flow,
                amount: line.said.amount,
                party: line.said.party.clone(),
                account_number: line.said.party_account.as_deref().map(mask::account),
                voucher_no: None,
                serial: line.said.serial.clone(),
                memo: line.said.memo.clone(),
                file: statement.file.clone(),
            });
        }
        let missing = weighed
            .book_only
            .iter()
            .filter_map(|entry| weighed.postings.get(entry));
        for posting in missing {
            let id = posting.id.to_string();
            // Statements of overlapping days miss it alike.
            if open.iter().any(|line| line.id == id) {
                continue;
            }
            open.push(OpenLine {
                id,
                state: BankLineState::BookOnly,
                on: posting.on,
                flow: posting.posting().flow(),
                amount: posting.amount,
                party: Some(posting.party()),
                account_number: posting.account_number.as_deref().map(mask::account),
                voucher_no: Some(posting.name.clone()),
                serial: None,
                memo: None,
                file: statement.file.clone(),
            });
        }
    }
    Ok(BankOpen {
        total: open.len(),
        rows: part(open, ask.offset, ask.limit),
    })
}
