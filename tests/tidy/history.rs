//! The history speaks the operator's words: every column that can change has a name.

use crate::words::catalogue;
use crate::{none, root};

/// Columns that say nothing to a reader and are left out of the history (`ui/src/window/history.ts` names the same).
const UNREAD: [&str; 9] = [
    "id",
    "record_id",
    "source_id",
    "digest",
    "figures",
    "figures_hash",
    "one",
    "said",
    "asked",
];

#[test]
fn every_table_and_column_is_named_in_the_history() {
    let schema = std::fs::read_to_string(root().join("tests/golden/schema.sql")).expect("schema");
    let words = catalogue("zh-CN");
    let mut nameless = Vec::new();
    for table in schema.split("CREATE TABLE ").skip(1) {
        // SQLite puts a table that was renamed between quotes.
        let table = table.trim_start_matches('"');
        let name: String = table.chars().take_while(|c| crate::is_name(*c)).collect();
        if ["journal_", "derived_", "blob_", "aside_"]
            .iter()
            .any(|not| name.starts_with(not))
        {
            continue;
        }
        if !words.contains_key(&format!("kind-{}", name.replace('_', "-"))) {
            nameless.push(name.clone());
        }
        let columns = table.split(") STRICT").next().unwrap_or_default();
        for line in columns.lines().map(str::trim) {
            let mut parts = line.split_whitespace();
            let (Some(column), Some("TEXT" | "INTEGER")) = (parts.next(), parts.next()) else {
                continue;
            };
            let plain = column
                .trim_end_matches("_fen")
                .trim_end_matches("_id")
                .replace('_', "-");
            let named = ["field", "column"]
                .iter()
                .any(|family| words.contains_key(&format!("{family}-{plain}")));
            if !named && !UNREAD.contains(&column) {
                nameless.push(format!("{name}.{column}"));
            }
        }
    }
    none(
        nameless,
        "Every table and column has its name in the catalogue; missing:",
    );
}
