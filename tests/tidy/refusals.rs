//! Every refusal says why and the way out, in both languages, and a test provokes it.

use std::collections::BTreeMap;

use crate::words::catalogue;
use crate::{none, sources};

const CRATES: [&str; 6] = [
    "src-tauri/core/src",
    "src-tauri/report/src",
    "src-tauri/exchange/src",
    "src-tauri/audit/src",
    "src-tauri/cli/src",
    "src-tauri/src",
];
const LANGUAGES: [&str; 2] = ["zh-CN", "en"];

/// The codes that `call("…")` is given, with the place of each.
fn codes(call: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for source in CRATES.iter().flat_map(|folder| sources(folder, &[".rs"])) {
        let code: Vec<&str> = source.code().map(|(_, line)| line).collect();
        let code = code.join("\n");
        for part in code.split(call).skip(1) {
            let Some(rest) = part.trim_start().strip_prefix('"') else {
                continue;
            };
            let name = rest.split('"').next().unwrap_or_default();
            if !name.is_empty() {
                found.insert(name.to_owned(), source.path.clone());
            }
        }
    }
    found
}

#[test]
fn every_refusal_says_why_and_the_way_out() {
    let mut silent = Vec::new();
    for language in LANGUAGES {
        let words = catalogue(language);
        for (code, path) in codes("refuse(") {
            for id in [format!("refusal-{code}"), format!("refusal-{code}.hint")] {
                if !words.contains_key(&id) {
                    silent.push(format!("{language}: {id} ({path})"));
                }
            }
        }
    }
    none(
        silent,
        "Every refusal has its message and its hint in both languages; missing:",
    );
}

#[test]
fn every_fault_says_what_broke() {
    let mut silent = Vec::new();
    for language in LANGUAGES {
        let words = catalogue(language);
        let missing = codes("fault(")
            .into_iter()
            .filter(|(code, _)| !words.contains_key(&format!("fault-{code}")));
        silent.extend(missing.map(|(code, path)| format!("{language}: fault-{code} ({path})")));
    }
    none(
        silent,
        "Every fault has its message in both languages; missing:",
    );
}

#[test]
fn every_refusal_is_provoked() {
    let core_tests = sources("src-tauri", &[".rs"])
        .into_iter()
        .filter_map(|source| {
            let at = source.text.find("#[cfg(test)]")?;
            Some(source.text[at..].to_owned())
        });
    let tests: String = sources("tests", &[".rs"])
        .into_iter()
        .filter(|source| !source.path.starts_with("tests/tidy/"))
        .map(|source| source.text)
        .chain(core_tests)
        .collect();
    let unproved: Vec<String> = codes("refuse(")
        .into_iter()
        .filter(|(code, _)| !tests.contains(&format!("\"{code}\"")))
        .map(|(code, path)| format!("{code} ({path})"))
        .collect();
    none(
        unproved,
        "Every refusal has a story that provokes it; without one:",
    );
}
