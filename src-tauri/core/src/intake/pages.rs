//! The list 待处理, and how registers that came before had their columns.

pub(super) mod said;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{Kind, PendingId};
pub use super::remember_columns::Columns;
use super::rows;
use crate::base::book::Reader;
use crate::base::refusal::{Refusal, Result};

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PendingAsk {
    pub kind: Option<Kind>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PendingLine {
    pub id: PendingId,
    pub kind: Kind,
    pub file: String,
    pub sheet: String,
    #[ts(type = "number")]
    pub line: i64,
    /// What names it: a voucher number, a name.
    pub key: String,
    /// In yuan, where it is money.
    pub amount: Option<String>,
    pub on: Option<String>,
    pub reason: Refusal,
    pub since: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Pending {
    pub rows: Vec<PendingLine>,
    pub total: usize,
}

pub fn pending(reader: &Reader, ask: &PendingAsk) -> Result<Pending> {
    let all: Vec<_> = rows::pending(reader)?
        .into_iter()
        .filter(|row| ask.kind.is_none_or(|kind| row.kind == kind))
        .collect();
    let total = all.len();
    let text =
        |row: &rows::PendingRow, field: &str| row.said.get(field)?.as_str().map(str::to_owned);
    let rows = all
        .into_iter()
        .skip(ask.offset.unwrap_or(0))
        .take(ask.limit.unwrap_or(usize::MAX))
        .map(|row| PendingLine {
            amount: text(&row, "amount"),
            on: text(&row, "on").or_else(|| text(&row, "from")),
            id: row.id,
            kind: row.kind,
            file: row.file,
            sheet: row.sheet,
            line: row.line,
            key: row.key,
            reason: row.reason,
            since: row.since,
        })
        .collect();
    Ok(Pending { rows, total })
}

/// How registers with these headings were mapped before: headings as in [`Columns::headings`].
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ColumnsAsk {
    pub headings: Option<Vec<String>>,
}

pub fn columns(reader: &Reader, ask: &ColumnsAsk) -> Result<Vec<Columns>> {
    let mut all = rows::column_mappings(reader)?;
    if let Some(headings) = &ask.headings {
        all.retain(|known| known.headings == *headings);
    }
    Ok(all)
}
