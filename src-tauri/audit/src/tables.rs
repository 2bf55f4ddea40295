//! The registers and the history as tables.

use std::collections::BTreeSet;

use hub::Book;
use hub::base::history::HistoryEntry;
use hub::base::refusal::Result;
use hub::base::words::{Lang, in_catalogue, look_up, say};
use hub::lists::{Table, table};
use hub::summaries::audit::AuditRecords;
use serde_json::json;

/// The lists as `desk export xlsx` writes them, of the records in the folder alone.
pub(crate) fn registers(book: &Book, records: &AuditRecords) -> Result<Vec<Table>> {
    let awards: BTreeSet<&str> = records
        .awards
        .iter()
        .map(|award| award.no.as_str())
        .collect();
    let seqs: BTreeSet<String> = records
        .ledger
        .iter()
        .map(|line| line.seq.to_string())
        .collect();
    let vouchers: BTreeSet<&str> = records
        .payments
        .iter()
        .filter_map(|payment| payment.voucher_no.as_deref())
        .collect();
    let mut tables = Vec::new();
    for kind in ["ledger", "awards", "tranches", "payments"] {
        let mut table = table(book, kind, &json!({}))?;
        match kind {
            "ledger" => keep(&mut table, "seq", |seq| seqs.contains(seq)),
            "awards" => keep(&mut table, "no", |no| awards.contains(no)),
            "tranches" => keep(&mut table, "award.no", |no| awards.contains(no)),
            _ => keep(&mut table, "voucherNo", |no| vouchers.contains(no)),
        }
        tables.push(table);
    }
    Ok(tables)
}

/// A table as the folder words it: its name and headings by their ids in the catalogue.
pub(crate) fn headed(lang: Lang, kind: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Table {
    Table {
        kind: say(lang, kind),
        columns: columns.iter().map(|id| say(lang, id)).collect(),
        rows,
    }
}

/// Empty where there is nothing.
pub(crate) fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn keep(table: &mut Table, column: &str, wanted: impl Fn(&str) -> bool) {
    let at = table.columns.iter().position(|name| name == column);
    table.rows.retain(|row| {
        at.and_then(|at| row.get(at))
            .is_some_and(|cell| wanted(cell))
    });
}

/// Who, when, what, before and after: one row a field.
pub(crate) fn history(entries: &[HistoryEntry], lang: Lang) -> Table {
    let columns = [
        "seq", "at", "actor", "op", "kind", "name", "field", "before", "after",
    ];
    let mut rows = Vec::new();
    for entry in entries {
        let verb = look_up(lang, &format!("op-{}", in_catalogue(&entry.op)));
        let head = [
            entry.seq.to_string(),
            entry.at.replace('T', " "),
            entry.actor.clone(),
            verb.unwrap_or_else(|| entry.op.clone()),
        ];
        for change in &entry.changes {
            let kind = look_up(lang, &format!("kind-{}", change.table.replace('_', "-")));
            for field in change.fields.iter().filter(|field| field.field != "id") {
                rows.push(
                    head.iter()
                        .cloned()
                        .chain([
                            kind.clone().unwrap_or_else(|| change.table.clone()),
                            change.name.clone().unwrap_or_default(),
                            field_name(lang, &field.field),
                            field.before.clone().unwrap_or_default(),
                            field.after.clone().unwrap_or_default(),
                        ])
                        .collect(),
                );
            }
        }
    }
    Table {
        kind: say(lang, "audit-part-history"),
        columns: columns
            .iter()
            .map(|column| say(lang, &format!("audit-history-{column}")))
            .collect(),
        rows,
    }
}

/// As the history screen calls it.
fn field_name(lang: Lang, field: &str) -> String {
    let plain = field
        .trim_end_matches("_fen")
        .trim_end_matches("_id")
        .replace('_', "-");
    ["field", "column"]
        .iter()
        .find_map(|family| look_up(lang, &format!("{family}-{plain}")))
        .unwrap_or_else(|| field.to_owned())
}
