//! axe-core inside the real window: what a person with a screen reader, a keyboard or tired eyes would stumble over.

use std::path::Path;

use serde_json::{Value, json};

use crate::Desk;

/// WCAG 2.2 A and AA, and what axe calls best practice.
const TAGS: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];
/// What depends on colour alone is looked at in the dark theme as well; the rest is the same in both.
const COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

impl Desk {
    /// Gives the page axe-core; it stays until the page is loaded anew.
    pub fn bring_axe(&self) {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}: run `npm ci` in ui/", path.display()));
        self.run(&source, &[]);
        let there = self.run("return typeof window.axe?.run", &[]);
        assert_eq!(there, "function", "axe-core does not run on the page");
    }

    /// Waits until nothing moves on the page and nothing is being asked for.
    pub fn still(&self) {
        self.run(include_str!("still.js"), &[]);
    }

    /// The faults of what is on the screen as it is, each with its rule, its selector and its theme.
    pub fn faults(&self) -> Vec<String> {
        let script = include_str!("axe.js");
        let found = self.run(script, &[json!(TAGS), json!(COLOURS)]);
        let lines = found.as_array().expect("axe answers a list");
        lines
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }
}
