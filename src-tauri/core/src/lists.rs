//! Every list by its name: what `desk list` prints and what is written out as .xlsx or .csv.

mod words;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use ts_rs::TS;

use crate::base::book::Book;
use crate::base::refusal::{Result, fault, refuse};
use crate::base::sheet::{SheetRow, View};
use crate::query::{Query, ask};
use crate::sheets::pages::whole;
use crate::sheets::views;

/// The lists by name, with the slice whose query of the same name answers them.
pub const LISTS: &[(&str, &str)] = &[
    ("organisations", "registry"),
    ("people", "registry"),
    ("posts", "registry"),
    ("projects", "projects"),
    ("activities", "projects"),
    ("indicators", "projects"),
    ("milestones", "projects"),
    ("events", "talent"),
    ("attendance", "talent"),
    ("services", "services"),
    ("incubations", "incubation"),
    ("needs", "resources"),
    ("offers", "resources"),
    ("publications", "promotion"),
    ("outlets", "promotion"),
    ("obligations", "governance"),
    ("funds", "grants"),
    ("calls", "grants"),
    ("applications", "grants"),
    ("awards", "grants"),
    ("tranches", "grants"),
    ("payments", "grants"),
    ("bankOpen", "grants"),
    ("ledger", "grants"),
    ("balances", "grants"),
    ("goals", "hub"),
    ("openingFigures", "hub"),
    ("federations", "hub"),
    ("seats", "hub"),
    ("coverage", "hub"),
    ("deadlines", "summaries"),
];

/// A list as it is written out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    pub kind: String,
    /// Keys, or after [`Table::in_words`] the headings that the catalogue has for them.
    pub columns: Vec<String>,
    /// Texts as they are printed; empty where nothing is known.
    pub rows: Vec<Vec<String>>,
}

/// The rows of a list as its query answers them; `filter` is that query's own ask.
pub fn list(book: &Book, kind: &str, filter: &Value) -> Result<Vec<Value>> {
    let Some((name, slice)) = LISTS.iter().find(|(name, _)| *name == kind) else {
        let known: Vec<&str> = LISTS.iter().map(|(name, _)| *name).collect();
        return Err(refuse("list-unknown")
            .at("kind")
            .arg("kind", kind)
            .arg("known", known.join(" "))
            .into());
    };
    let query: Query = serde_json::from_value(json!({ *slice: { *name: filter } }))
        .map_err(|error| refuse("list-filter").at("filter").arg("why", error))?;
    match ask(book, &query)? {
        Value::Array(rows) => Ok(rows),
        Value::Object(mut page) => match page.remove("rows") {
            Some(Value::Array(rows)) => Ok(rows),
            _ => Err(fault("store", format!("{kind} answers no rows"))),
        },
        _ => Err(fault("store", format!("{kind} answers no rows"))),
    }
}

/// The list flattened to texts: a quantity as it was said, a list of names joined by 、.
pub fn table(book: &Book, kind: &str, filter: &Value) -> Result<Table> {
    let rows = list(book, kind, filter)?;
    let mut columns: Vec<String> = Vec::new();
    let mut flat = Vec::with_capacity(rows.len());
    for row in rows {
        let mut cells = Map::new();
        flatten("", row, &mut cells);
        for key in cells.keys() {
            if !columns.contains(key) {
                columns.push(key.clone());
            }
        }
        flat.push(cells);
    }
    columns.retain(|column| column != "id" && !column.ends_with("Id"));
    let rows = flat
        .into_iter()
        .map(|cells| {
            columns
                .iter()
                .map(|column| text(cells.get(column)))
                .collect()
        })
        .collect();
    Ok(Table {
        kind: kind.to_owned(),
        columns,
        rows,
    })
}

/// The rows of a list as its sheet shows them under a view; `columns` as well, or all of them where none are named.
pub fn viewed(book: &Book, kind: &str, view: &View, columns: &[String]) -> Result<Table> {
    let (sheet, rows) = whole(book, kind, view)?;
    let keys = sheet.columns.iter().map(|column| column.key);
    let mut shown: Vec<&str> = columns.iter().map(String::as_str).collect();
    if shown.is_empty() {
        shown = keys.collect();
    }
    let places: Vec<usize> = shown
        .iter()
        .filter_map(|key| sheet.column(key).map(|(place, _)| place))
        .collect();
    let cell = |row: &SheetRow, place: &usize| row.cells.get(*place).cloned().flatten();
    let rows = rows.iter().map(|row| {
        let cells = places.iter().map(|place| cell(row, place));
        cells.map(Option::unwrap_or_default).collect()
    });
    Ok(Table {
        kind: kind.to_owned(),
        columns: shown.iter().map(|key| (*key).to_owned()).collect(),
        rows: rows.collect(),
    })
}

/// As [`viewed`], by a view saved under this name, or by one written as JSON.
pub fn viewed_as(book: &Book, kind: &str, view: &str) -> Result<Table> {
    if view.trim_start().starts_with('{') {
        let view = serde_json::from_str(view)
            .map_err(|error| refuse("list-filter").at("filter").arg("why", error))?;
        return viewed(book, kind, &view, &[]);
    }
    let saved = views(&book.reader(), kind)?;
    match saved.iter().find(|saved| saved.name == view) {
        Some(saved) => viewed(book, kind, &saved.view, &saved.columns),
        None => Err(refuse("sheets-view-gone").at("view").into()),
    }
}

fn flatten(prefix: &str, value: Value, cells: &mut Map<String, Value>) {
    let Value::Object(object) = value else {
        cells.insert(prefix.to_owned(), value);
        return;
    };
    if let Some(said) = said(&object) {
        cells.insert(prefix.to_owned(), Value::String(said));
        return;
    }
    for (key, value) in object {
        let path = if prefix.is_empty() {
            key
        } else {
            format!("{prefix}.{key}")
        };
        flatten(&path, value, cells);
    }
}

/// A quantity printed back as it was said.
fn said(object: &Map<String, Value>) -> Option<String> {
    if !(object.contains_key("value") && object.contains_key("word")) {
        return None;
    }
    let quantity: crate::base::quantity::Quantity =
        serde_json::from_value(Value::Object(object.clone())).ok()?;
    Some(quantity.to_string())
}

fn text(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) => items
            .iter()
            .map(|item| text(Some(item)))
            .collect::<Vec<_>>()
            .join("、"),
        Some(Value::Object(object)) => said(object)
            .or_else(|| object.get("name").map(|name| text(Some(name))))
            .unwrap_or_else(|| Value::Object(object.clone()).to_string()),
        Some(other) => other.to_string(),
    }
}
