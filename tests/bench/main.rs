//! `cargo xtask bench`: builds seeded books, measures the desk beside what it stands on, in one run, and says the
//! ratios. Figures of single runs on one machine: what counts is how two of them compare.

mod bare;
mod import;
mod lists;
mod measure;
mod money;
mod operators;
mod paper;
mod payment;
mod search;
mod seed;
mod table;
mod window_speed;

use std::process::ExitCode;

use table::Table;

const HELP: &str = "\
bench [--readme] [PART…]
  parts: lists search money operators payment import paper window (all of them where none is named)
  --readme   writes the table into README.md
";

/// A part of the bench by its name.
type Part = (&'static str, fn(&mut Table));

const PARTS: [Part; 8] = [
    ("lists", lists::measure),
    ("search", search::measure),
    ("money", money::measure),
    ("operators", operators::measure),
    ("payment", payment::measure),
    ("import", import::measure),
    ("paper", paper::measure),
    ("window", window_speed::measure),
];

fn main() -> ExitCode {
    // Started again by itself: to read a spreadsheet, or to be measured alone.
    if let Some(code) = exchange::serve_if_asked() {
        return code;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [alone, rest @ ..] = arguments.as_slice()
        && alone == measure::ALONE
    {
        return measure::serve(rest);
    }
    let wanted: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .filter(|argument| *argument != "--readme")
        .collect();
    if wanted
        .iter()
        .any(|name| !PARTS.iter().any(|(part, _)| part == name))
    {
        eprint!("{HELP}");
        return ExitCode::from(2);
    }
    let mut table = Table::new();
    for (name, part) in PARTS {
        if wanted.is_empty() || wanted.contains(&name) {
            eprintln!("== {name}");
            part(&mut table);
        }
    }
    print!("{table}");
    if arguments.iter().any(|argument| argument == "--readme") {
        table.into_readme();
    }
    ExitCode::SUCCESS
}
