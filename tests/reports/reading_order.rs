//! Every document of the demo county, read back from its PDF: each text that its figures were set as stands on the
//! paper, one after the other as they are read.

use hub::base::words::Lang;
use hub::summaries::{Document, DocumentKind};
use report::{Style, figures, gather, render};
use serde_json::Value;

use super::read::{closed_up, text};

/// In the order a page is read. What a chart draws is said beside it and is not looked for.
const ORDER: [&str; 22] = [
    "letter-line",
    "no-line",
    "title",
    "subtitle",
    "sub",
    "remark",
    "addressee",
    "holder",
    "text",
    "opening",
    "paragraphs",
    "lead",
    "fields",
    "amount",
    "photos",
    "contents",
    "tables",
    "sections",
    "rows",
    "totals",
    "closing",
    "remarks",
];

/// The parts of one block, in the order they are read.
const PARTS: [&str; 13] = [
    "heading", "blocks", "pairs", "name", "value", "heads", "rows", "totals", "texts", "words",
    "figures", "caption", "under",
];

fn is_chart(block: &Value) -> bool {
    let kind = block
        .get("kind")
        .and_then(Value::as_str)
        .unwrap_or_default();
    [
        "bars",
        "lines",
        "radar",
        "ring",
        "three-bars",
        "money",
        "tiles",
    ]
    .contains(&kind)
}

/// To be written in by hand: it has its number alone, and there are as many as the page has room for.
fn is_blank_row(row: &[Value]) -> bool {
    let mut cells = row.iter().map(|cell| cell.as_str().unwrap_or_default());
    let numbered = cells.next().is_some_and(|no| no.parse::<u32>().is_ok());
    row.len() > 1 && numbered && cells.all(str::is_empty)
}

fn spoken(value: &Value, said: &mut Vec<String>) {
    match value {
        Value::String(text) if !text.trim().is_empty() => said.push(text.clone()),
        Value::Array(list) if is_blank_row(list) => {}
        Value::Array(list) => list.iter().for_each(|one| spoken(one, said)),
        Value::Object(_) if is_chart(value) => {}
        // A table without rows says so instead of its heads.
        Value::Object(parts)
            if parts
                .get("rows")
                .and_then(Value::as_array)
                .is_some_and(Vec::is_empty) =>
        {
            parts
                .get("heading")
                .into_iter()
                .for_each(|heading| spoken(heading, said));
        }
        Value::Object(parts) => PARTS
            .iter()
            .filter_map(|key| parts.get(*key))
            .for_each(|part| spoken(part, said)),
        _ => {}
    }
}

/// The texts that are not on the paper, or before one that is read earlier.
fn out_of_order(document: &Document, style: Style, lang: Lang) -> Vec<String> {
    let sheet = figures(document, style, lang)["sheet"].clone();
    let mut wanted = Vec::new();
    ORDER
        .iter()
        .filter_map(|key| sheet.get(*key))
        .for_each(|part| spoken(part, &mut wanted));
    assert!(!wanted.is_empty(), "{}: {sheet}", document.kind().word());
    let paper = closed_up(&text(&render(document, style, lang).unwrap()));
    let mut from = 0;
    let mut missing = Vec::new();
    for one in wanted {
        for line in one.lines().map(closed_up).filter(|line| !line.is_empty()) {
            match paper[from..].find(&line) {
                Some(at) => from += at + line.len(),
                None => missing.push(format!("{}: {line}", document.kind().word())),
            }
        }
    }
    missing
}

/// Their cells stand beside one another in two copies, or every page repeats what was read: looked at by their own tests.
const OWN_TESTS: [DocumentKind; 2] = [DocumentKind::PaymentVoucher, DocumentKind::ProjectVolume];

fn documents() -> Vec<Document> {
    let desk = tests::Desk::of_the_demo_county("2025-10-20");
    let kinds = DocumentKind::ALL
        .iter()
        .filter(|kind| !OWN_TESTS.contains(kind));
    kinds
        .map(|kind| gather(&desk.book, *kind, &[], None).unwrap().remove(0))
        .collect()
}

#[test]
fn every_document_is_read_in_its_order() {
    let looks = [
        (Style::Plain, Lang::ZhCn),
        (Style::Official, Lang::ZhCn),
        (Style::Plain, Lang::En),
        (Style::Official, Lang::En),
    ];
    let mut missing = Vec::new();
    for document in documents() {
        for (style, lang) in looks {
            missing.extend(out_of_order(&document, style, lang));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
