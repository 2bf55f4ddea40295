//! Sheets: what an operator does with a list as she did with a spreadsheet.

mod editing;
mod every_list;
mod slices;
mod viewing;

use serde_json::{Value, json};
use tests::Desk;

/// A cell as typed.
pub fn cell(row: &str, key: &str, text: &str) -> Value {
    json!({ "row": row, "key": key, "text": text })
}

/// Asks the room and takes its answer as it crosses to the window.
#[track_caller]
pub fn asks(desk: &Desk, query: Value) -> Value {
    let query: hub::Query = serde_json::from_value(json!({ "sheets": query })).unwrap();
    match hub::ask(&desk.book, &query) {
        Ok(page) => page,
        Err(stop) => panic!("{}", stop.message(hub::base::words::Lang::ZhCn)),
    }
}

#[track_caller]
pub fn page(desk: &Desk, list: &str, view: Value) -> Value {
    asks(
        desk,
        json!({ "page": { "list": list, "view": view, "from": 0, "count": 50 } }),
    )
}

#[track_caller]
pub fn tries(desk: &Desk, list: &str, cells: &[Value]) -> Value {
    asks(
        desk,
        json!({ "tryCells": { "list": list, "cells": cells } }),
    )
}

#[track_caller]
pub fn types(desk: &mut Desk, list: &str, cells: &[Value]) -> hub::Done {
    desk.does_json(json!({ "sheets": { "editCells": { "list": list, "cells": cells } } }))
}

#[track_caller]
pub fn is_refused(desk: &mut Desk, list: &str, cells: &[Value]) -> hub::Refusal {
    let op = json!({ "sheets": { "editCells": { "list": list, "cells": cells } } });
    let op: hub::Op = serde_json::from_value(op).unwrap();
    desk.is_refused(op)
}

/// The shown column of a page, row by row; blank cells as empty texts.
pub fn column(desk: &Desk, list: &str, page: &Value, key: &str) -> Vec<String> {
    let columns = asks(desk, json!({ "columns": { "list": list } }));
    let at = columns["columns"]
        .as_array()
        .unwrap()
        .iter()
        .position(|column| column["key"] == key)
        .unwrap_or_else(|| panic!("no column {key}"));
    let rows = page["rows"].as_array().unwrap().iter();
    rows.map(|row| row["cells"][at].as_str().unwrap_or_default().to_owned())
        .collect()
}

/// The first row's cell.
pub fn first(desk: &Desk, list: &str, key: &str) -> String {
    let page = page(desk, list, json!({}));
    column(desk, list, &page, key).remove(0)
}
