//! The tables behind a document, as a workbook has them.

use hub::base::refusal::{Result, refuse};
use hub::base::words::Lang;
use hub::lists::Table;
use hub::summaries::Document;
use serde_json::Value;

use crate::document::label;
use crate::papers::table_blocks;
use crate::voice::Voice;

/// The tables of a document as a workbook has them, each called by its heading.
pub fn tables(document: &Document, lang: Lang) -> Result<Vec<Table>> {
    let voice = Voice { lang };
    let name = label(document.kind(), lang);
    let mut tables = Vec::new();
    for (heading, block) in table_blocks(document, &voice) {
        let kind = heading.unwrap_or_else(|| name.clone());
        let taken = tables
            .iter()
            .filter(|one: &&Table| one.kind.starts_with(&kind))
            .count();
        let numbered = if taken == 0 {
            kind
        } else {
            format!("{kind} {}", taken + 1)
        };
        tables.push(Table {
            kind: numbered,
            columns: texts(block.get("heads")),
            rows: rows(&block),
        });
    }
    match tables.is_empty() {
        true => Err(refuse("report-no-tables").into()),
        false => Ok(tables),
    }
}

fn rows(block: &Value) -> Vec<Vec<String>> {
    let rows = block
        .get("rows")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let totals = block.get("totals").filter(|totals| totals.is_array());
    rows.chain(totals).map(|row| texts(Some(row))).collect()
}

/// Amounts without their commas, so that a workbook can add them up.
fn texts(cells: Option<&Value>) -> Vec<String> {
    let cells = cells.and_then(Value::as_array).into_iter().flatten();
    cells
        .map(|cell| {
            let part = |key| cell.get(key).and_then(Value::as_str);
            let (Some(text), Some(under)) = (part("text"), part("under")) else {
                return cell.as_str().unwrap_or_default().to_owned();
            };
            format!("{text}\n{under}").trim().to_owned()
        })
        .map(|text| {
            let bare = text.replace(',', "");
            let amount = bare.strip_prefix('-').unwrap_or(&bare);
            let is_amount = amount.chars().all(|c| c.is_ascii_digit() || c == '.');
            if is_amount {
                bare
            } else {
                text.replace('\n', " ")
            }
        })
        .collect()
}
