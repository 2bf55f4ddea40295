//! Rules 1 and 2: dependencies run one way; rules know no database.

use crate::{is_name, none, sources};

const CORE: &str = "src-tauri/core/src";

/// From the ground up; a slice names only what stands below it. Those of one row do not name each other.
const LAYERS: &[&[&str]] = &[
    &["base"],
    &["desk"],
    &["registry"],
    &["hub"],
    &["projects"],
    &["services", "procedures"],
    &["channels"],
    &["summaries"],
    &["find"],
    &["intake", "sheets"],
    &["op", "query"],
    &["lists", "demo", "new_book"],
];

fn layer(slice: &str) -> Option<usize> {
    LAYERS.iter().position(|row| row.contains(&slice))
}

/// The modules that a line names behind `crate::`, grouped imports included.
fn named(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let line = text[..at].lines().count().max(1);
        let rest = &text[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let (mut depth, mut start) = (1, true);
            let mut word = String::new();
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 1 => start = true,
                    _ if depth == 1 && start && is_name(c) => word.push(c),
                    _ if depth == 1 && c == ':' => start = false,
                    _ => {}
                }
                if (!start || c == ',' || depth == 0) && !word.is_empty() {
                    found.push((line, std::mem::take(&mut word)));
                }
                if depth == 0 {
                    break;
                }
            }
        } else {
            found.push((line, rest.chars().take_while(|c| is_name(*c)).collect()));
        }
    }
    found
}

#[test]
fn dependencies_run_one_way() {
    let mut breaches = Vec::new();
    for source in sources(CORE, &[".rs"]) {
        let inside = source.path.trim_start_matches(CORE).trim_start_matches('/');
        let own = inside
            .split('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".rs");
        if own == "lib" {
            continue;
        }
        let Some(own_layer) = layer(own) else {
            breaches.push(format!(
                "{}: {own} has no place among the layers",
                source.path
            ));
            continue;
        };
        let code: Vec<&str> = source.code().map(|(_, line)| line).collect();
        for (line, other) in named(&code.join("\n")) {
            if other != own && layer(&other).is_some_and(|layer| layer >= own_layer) {
                breaches.push(format!(
                    "{}:{line}: {own} names {other}, which stands above or beside it",
                    source.path
                ));
            }
        }
    }
    none(
        breaches,
        "Dependencies run base <- registry <- hub <- projects <- services <- channels <- summaries <- op.",
    );
}

#[test]
fn a_channel_never_names_another() {
    let mut breaches = Vec::new();
    for source in sources(&format!("{CORE}/channels"), &[".rs", ".sql"]) {
        let own = source.path.split('/').nth(4).unwrap_or_default().to_owned();
        for (number, line) in source.code() {
            for (at, _) in line.match_indices("channels::") {
                let rest = &line[at + "channels::".len()..];
                let other: String = rest.chars().take_while(|c| is_name(*c)).collect();
                if !other.is_empty() && other != own && own != "mod.rs" {
                    breaches.push(format!("{}:{number}: {own} names {other}", source.path));
                }
            }
        }
    }
    none(
        breaches,
        "A channel never names another channel; what two need moves down.",
    );
}

#[test]
fn the_core_knows_neither_window_nor_paper() {
    let mut breaches = Vec::new();
    for (manifest, foreign) in [
        ("src-tauri/core/Cargo.toml", ["tauri", "typst", "calamine"]),
        (
            "src-tauri/report/Cargo.toml",
            ["tauri", "rusqlite", "calamine"],
        ),
        (
            "src-tauri/exchange/Cargo.toml",
            ["tauri", "rusqlite", "typst"],
        ),
        ("src-tauri/Cargo.toml", ["rusqlite", "typst", "calamine"]),
    ] {
        let text = std::fs::read_to_string(crate::root().join(manifest)).expect("a manifest");
        for line in text
            .lines()
            .filter(|line| foreign.iter().any(|name| line.starts_with(name)))
        {
            if !line.starts_with("tauri-build") && !manifest.ends_with("src-tauri/Cargo.toml")
                || line.starts_with("rusqlite")
            {
                breaches.push(format!("{manifest}: {line}"));
            }
        }
    }
    none(
        breaches,
        "The core has no tauri and no typst; only the core speaks to the database.",
    );
}

#[test]
fn rules_know_no_database() {
    let mut breaches = Vec::new();
    for source in sources(CORE, &["model.rs"]) {
        for (number, line) in source.code() {
            if ["rusqlite", "Transaction", ".conn()", "&Change", "&Reader"]
                .iter()
                .any(|word| line.contains(word))
            {
                breaches.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    none(breaches, "model.rs holds rules and no I/O.");
}

#[test]
fn statements_stand_in_rows_and_pages() {
    let mut breaches = Vec::new();
    for folder in [
        CORE,
        "src-tauri/report/src",
        "src-tauri/exchange/src",
        "src-tauri/audit/src",
        "src-tauri/cli/src",
        "src-tauri/src",
    ] {
        for source in sources(folder, &[".rs"]) {
            let at_home = source.path.starts_with(&format!("{CORE}/base/"))
                || ["rows.rs", "pages.rs"]
                    .iter()
                    .any(|name| source.path.ends_with(name))
                || source.path.contains("/rows/")
                || source.path.contains("/pages/");
            if at_home {
                continue;
            }
            for (number, line) in source.code() {
                if line.contains("rusqlite") || line.contains(".conn()") {
                    breaches.push(format!("{}:{number}: {}", source.path, line.trim()));
                }
            }
        }
    }
    none(
        breaches,
        "rusqlite appears in base/, rows.rs and pages.rs alone.",
    );
}
