//! Registers taken in 导入: what a county wrote down before, as one change. Records are matched to
//! what the book knows; each goes in by the operation of its own slice, and a row that the book
//! cannot hold waits in the list 待处理 with the reason.

mod dismiss_row;
mod import;
pub mod model;
pub mod pages;
mod remember_columns;
pub mod report;
mod rows;
mod settle_row;
mod take;
mod take_back;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};

pub use dismiss_row::DismissRow;
pub use import::{import, import_watched};
pub use model::Import;
pub use remember_columns::RememberColumns;
pub use report::{Report, Watch};
pub use settle_row::SettleRow;
pub use take_back::take_back;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    SettleRow(SettleRow),
    DismissRow(DismissRow),
    RememberColumns(RememberColumns),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::SettleRow(op) => op.apply(change),
            Op::DismissRow(op) => op.apply(change),
            Op::RememberColumns(op) => op.apply(change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Pending(pages::PendingAsk),
    Columns(pages::ColumnsAsk),
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Pending(ask) => page(pages::pending(reader, ask)?),
            Query::Columns(ask) => page(pages::columns(reader, ask)?),
        }
    }
}

/// The page type of each query.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub pending: pages::Pending,
    pub columns: Vec<pages::Columns>,
}
