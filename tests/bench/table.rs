//! What was measured, beside what it should be.

use std::fmt;
use std::path::PathBuf;

pub struct Table {
    rows: Vec<Row>,
}

struct Row {
    what: String,
    measured: String,
    figure: &'static str,
    reached: Option<bool>,
}

impl Table {
    pub fn new() -> Self {
        Self { rows: Vec::new() }
    }

    /// A measurement with the figure it has to reach.
    pub fn add(
        &mut self,
        what: impl Into<String>,
        measured: impl Into<String>,
        figure: &'static str,
        reached: bool,
    ) {
        self.push(what.into(), measured.into(), figure, Some(reached));
    }

    /// Something to read beside it, that reaches for nothing itself.
    pub fn note(&mut self, what: impl Into<String>, measured: impl Into<String>) {
        self.push(what.into(), measured.into(), "", None);
    }

    fn push(
        &mut self,
        what: String,
        measured: String,
        figure: &'static str,
        reached: Option<bool>,
    ) {
        eprintln!("{what}: {measured}");
        self.rows.push(Row {
            what,
            measured,
            figure,
            reached,
        });
    }

    /// Puts the table between the README's two marks.
    pub fn into_readme(self) {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
        let text = std::fs::read_to_string(&path).expect("the README is there");
        let (open, close) = ("<!-- bench -->\n", "<!-- /bench -->");
        let (before, rest) = text.split_once(open).expect("its mark is there");
        let (_, after) = rest.split_once(close).expect("its second mark is there");
        std::fs::write(path, format!("{before}{open}{self}{close}{after}")).expect("it is written");
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "| what | measured | figure | |\n|---|---|---|---|")?;
        for row in &self.rows {
            let mark = match row.reached {
                Some(true) => "reached",
                Some(false) => "missed",
                None => "",
            };
            writeln!(
                out,
                "| {} | {} | {} | {mark} |",
                row.what, row.measured, row.figure
            )?;
        }
        Ok(())
    }
}
