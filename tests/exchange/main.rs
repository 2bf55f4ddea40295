//! Registers as counties keep them: read, recognised, compared with what they say.

mod applications;
mod assistant;
mod banking;
mod cells;
mod export;
mod files;
mod giving;
mod journal;
mod old_workbook;
mod other_county;
mod qingxi;
mod taken_back;
mod taking;
mod truth;
mod waiting;

use std::path::{Path, PathBuf};

use exchange::grid::{Cell, Sheet, Workbook};
use exchange::read::Opener;

fn opener() -> Opener {
    Opener::program(env!("CARGO_BIN_EXE_reads-spreadsheets"))
}

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data/qingxi")
        .join(name)
}

/// A workbook of one sheet, a line a row; cells parted by bars, numbers as numbers.
fn sheet(name: &str, text: &str) -> Workbook {
    let rows = text.trim().lines().map(|line| {
        let line = line.trim();
        let line = line.strip_prefix('|').unwrap_or(line);
        let cells = line.strip_suffix('|').unwrap_or(line).split('|');
        cells
            .map(|cell| match cell.trim() {
                "" => Cell::Blank,
                text => match text.parse::<f64>() {
                    Ok(number) if text.len() <= 15 => Cell::Number(number),
                    _ => Cell::Text(text.replace("\\n", "\n")),
                },
            })
            .collect()
    });
    let sheet = Sheet {
        name: name.to_owned(),
        rows: rows.collect(),
        merges: Vec::new(),
    };
    Workbook {
        file: format!("{name}.xlsx"),
        sheets: vec![sheet],
    }
}
