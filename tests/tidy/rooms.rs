//! Rules 3 and 4: the same rooms in every storey, and a story for every operation. And files that fit in a head.

use std::path::Path;

use crate::{none, quoted, root, sources};

const CHANNELS: [&str; 6] = [
    "incubation",
    "talent",
    "resources",
    "grants",
    "promotion",
    "governance",
];
const SLICES: [&str; 4] = ["registry", "hub", "projects", "services"];

fn stands(path: &str) -> bool {
    root().join(path).exists()
}

#[test]
fn every_storey_has_the_same_rooms() {
    let mut missing = Vec::new();
    let channels = CHANNELS.map(|name| (name, format!("channels/{name}")));
    let slices = SLICES.map(|name| (name, name.to_owned()));
    for (name, folder) in channels.into_iter().chain(slices) {
        for place in [
            format!("src-tauri/core/src/{folder}"),
            format!("ui/src/{folder}"),
        ] {
            if !stands(&place) {
                missing.push(place);
            }
        }
        if !stands(&format!("tests/stories/{name}.rs")) && !stands(&format!("tests/stories/{name}"))
        {
            missing.push(format!("tests/stories/{name}.rs"));
        }
        for language in ["zh-CN", "en"] {
            let words = format!("ui/locales/{language}/{name}.ftl");
            if !stands(&words) {
                missing.push(words);
            }
        }
    }
    none(
        missing,
        "Core, screens, stories and words carry the same slice names; missing:",
    );
}

#[test]
fn templates_stand_in_rooms_of_the_house() {
    let templates = root().join("src-tauri/report/templates");
    let mut strange = Vec::new();
    for entry in std::fs::read_dir(templates)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().is_dir())
    {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !stands(&format!("src-tauri/core/src/{name}")) {
            strange.push(name);
        }
    }
    none(
        strange,
        "A folder of templates is called like the slice whose papers it sets.",
    );
}

#[test]
fn every_operation_has_a_story() {
    // What is taken in from files is told beside the files, in tests/exchange.
    let stories: String = ["tests/stories", "tests/exchange"]
        .iter()
        .flat_map(|folder| sources(folder, &[".rs"]))
        .map(|source| source.text)
        .collect();
    let mut silent = Vec::new();
    for source in sources("src-tauri/core/src", &["mod.rs", "desk.rs"]) {
        let Some(body) = source
            .text
            .split("pub enum Op {")
            .nth(1)
            .and_then(|rest| rest.split("\n}").next())
        else {
            continue;
        };
        for line in body
            .lines()
            .map(str::trim)
            .filter(|line| !line.starts_with("//") && !line.starts_with('#'))
        {
            let verb: String = line.chars().take_while(|c| c.is_alphanumeric()).collect();
            if verb.is_empty() {
                continue;
            }
            let camel = format!("{}{}", verb[..1].to_lowercase(), &verb[1..]);
            let told = stories.contains(&format!("{camel}\""))
                || stories.contains(&verb)
                || stories.contains(&format!("{camel}:"));
            if !told {
                silent.push(format!("{}: {camel}", source.path));
            }
        }
    }
    none(
        silent,
        "Every operation has a story that tells what an operator does with it; without one:",
    );
}

#[test]
fn files_fit_in_a_head() {
    // A story is read from top to bottom, like a chapter; a source is held in the head.
    let limit = |path: &str| {
        if path.starts_with("tests/stories/") {
            650
        } else {
            400
        }
    };
    let generated = ["ui/src/ipc/op.ts", "ui/src/ipc/query.ts"];
    let mut long = Vec::new();
    for source in sources("", &[".rs", ".ts", ".svelte", ".css", ".typ", ".sql"]) {
        let count = source.text.lines().count();
        let is_data = source.path.contains("/golden/") || generated.contains(&source.path.as_str());
        if count > limit(&source.path) && !is_data {
            long.push(format!("{}: {count} lines", source.path));
        }
    }
    none(long, "A file this long holds two things; split it.");
}

/// A path or a host of the machine something was written on means nothing on another.
#[test]
fn nothing_names_a_machine() {
    let homes = ["/root/", "/home/", "/Users/", "/work/", "C:\\Users"];
    let mut named = Vec::new();
    let endings = [
        ".rs", ".ts", ".svelte", ".json", ".toml", ".typ", ".md", ".ftl", ".sql", ".html", ".js",
        "run",
    ];
    for source in sources("", &endings) {
        if source.path.starts_with("tests/tidy/") {
            continue;
        }
        for (number, line) in source.lines() {
            let is_path = |at: usize| {
                !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '.' || c == '_')
            };
            if homes
                .iter()
                .any(|home| line.match_indices(home).any(|(at, _)| is_path(at)))
            {
                named.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    let lock = std::fs::read_to_string(root().join("ui/package-lock.json")).unwrap_or_default();
    let strange = lock.lines().filter(|line| {
        line.contains("\"resolved\"") && !line.contains("https://registry.npmjs.org/")
    });
    named.extend(
        strange
            .take(3)
            .map(|line| format!("ui/package-lock.json: {}", line.trim())),
    );
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap_or_default();
    let strange = lock.lines().filter(|line| {
        line.starts_with("source")
            && quoted(line).any(|from| !from.contains("github.com/rust-lang/crates.io-index"))
    });
    named.extend(strange.take(3).map(|line| format!("Cargo.lock: {line}")));
    none(named, "No path or host of one machine in the sources.");
}

#[test]
fn one_book_of_words_per_room() {
    let files = |language: &str| {
        let mut names: Vec<String> = sources(&format!("ui/locales/{language}"), &[".ftl"])
            .iter()
            .filter_map(|source| {
                Path::new(&source.path)
                    .file_name()?
                    .to_str()
                    .map(str::to_owned)
            })
            .collect();
        names.sort();
        names
    };
    assert_eq!(files("zh-CN"), files("en"));
}
