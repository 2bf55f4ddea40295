//! Lists written out, read back, and harmless.

use exchange::grid::Cell;
use exchange::{write_csv, write_xlsx};
use hub::base::words::Lang;
use hub::lists::Table;

use crate::opener;

fn list(rows: &[[&str; 3]]) -> Table {
    Table {
        kind: "organisations".to_owned(),
        columns: ["name", "phone", "amount"].map(str::to_owned).to_vec(),
        rows: rows
            .iter()
            .map(|row| row.map(str::to_owned).to_vec())
            .collect(),
    }
}

const FORMULAS: [&str; 8] = [
    "=1+1",
    "+SUM(A1)",
    "-2+3",
    "@cmd",
    "\t=1",
    "＝HYPERLINK(\"x\")",
    "＋1",
    " =1",
];

#[test]
fn a_workbook_says_what_the_list_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.xlsx");
    let table = list(&[
        ["慧枝服务中心", "13500006212", "5000.00"],
        ["=1+1", "0590-2200918", "-3.10"],
    ]);
    write_xlsx(&path, &[table], Lang::ZhCn).unwrap();
    let read = opener().open(&path).unwrap();
    let sheet = &read.sheets[0];
    assert_eq!(sheet.name, "社会组织");
    assert_eq!(
        sheet.cell(1, 1),
        &Cell::Text("13500006212".to_owned()),
        "a telephone number is no number"
    );
    assert_eq!(sheet.cell(1, 2), &Cell::Number(5000.0));
    assert_eq!(sheet.cell(2, 2), &Cell::Number(-3.1));
    assert_eq!(
        sheet.cell(2, 0),
        &Cell::Text("=1+1".to_owned()),
        "text, not a formula"
    );
    assert!(!folder.path().join("out.xlsx.part").exists());
}

#[test]
fn no_cell_of_a_text_file_begins_a_formula() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.csv");
    let rows: Vec<[&str; 3]> = FORMULAS.iter().map(|text| [*text, "1", "-3.10"]).collect();
    write_csv(&path, &list(&rows), Lang::En).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.starts_with('\u{feff}'));
    let read = opener().open(&path).unwrap();
    for row in 1..=FORMULAS.len() {
        let cell = read.sheets[0].cell(row, 0).to_text();
        assert!(cell.starts_with('\''), "{cell}");
        assert_eq!(
            read.sheets[0].cell(row, 2).to_text(),
            "-3.10",
            "an amount stays an amount"
        );
    }
}

#[test]
fn a_place_that_cannot_be_written_is_a_fault() {
    let nowhere = std::path::Path::new("/nowhere/out.csv");
    assert!(write_csv(nowhere, &list(&[]), Lang::En).is_err());
}
