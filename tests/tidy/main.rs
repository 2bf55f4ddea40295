//! The house rules, each a test. They read the sources as text, so that a breach is named by file and line.

mod history;
mod layers;
mod portable;
mod refusals;
mod rooms;
mod shell;
mod ui;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

/// One file of the house.
pub struct Source {
    /// From the project's folder, with `/`.
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }

    /// Rust without its comments and without its `#[cfg(test)]` module.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines()
            .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
            .map(|(number, line)| (number, line.split(" // ").next().unwrap_or(line)))
    }
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All files under `folder` whose names end in one of `endings`.
pub fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(folder), folder, endings, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(folder: &Path, name: &str, endings: &[&str], found: &mut Vec<Source>) {
    const NOT_OURS: [&str; 7] = [
        "target",
        "node_modules",
        "dist",
        "gen",
        "out",
        ".git",
        ".svelte-kit",
    ];
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        let path = if name.is_empty() {
            file.clone()
        } else {
            format!("{name}/{file}")
        };
        if entry.path().is_dir() {
            if !NOT_OURS.contains(&file.as_str()) {
                collect(&entry.path(), &path, endings, found);
            }
        } else if endings.iter().any(|ending| file.ends_with(ending))
            && let Ok(text) = fs::read_to_string(entry.path())
        {
            found.push(Source { path, text });
        }
    }
}

/// Fails with every breach named, one a line.
pub fn none(breaches: Vec<String>, rule: &str) {
    assert!(breaches.is_empty(), "{rule}\n  {}\n", breaches.join("\n  "));
}

/// The words of a line that stand between double quotes.
pub fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

pub fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
