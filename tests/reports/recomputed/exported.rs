//! Lists as an operator exports them, read back from the workbook, and arithmetic that shares nothing with the core.

use exchange::read::Opener;
use hub::base::sheet::View;
use hub::base::words::Lang;
use rust_decimal::{Decimal, RoundingStrategy};
use tests::Desk;

/// The rows of a list under the headings of its workbook.
#[derive(Clone)]
pub struct Exported {
    heads: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Exported {
    #[track_caller]
    pub fn list(desk: &Desk, list: &str) -> Self {
        let table = hub::lists::viewed(&desk.book, list, &View::default(), &[]).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.xlsx");
        exchange::write_xlsx(&path, &[table], Lang::ZhCn).unwrap();
        let opener = Opener::program(env!("CARGO_BIN_EXE_reads-spreadsheets"));
        let workbook = opener.open(&path).unwrap();
        let mut rows = workbook.sheets[0].rows.iter().map(|row| {
            let cells = row.iter().map(|cell| cell.as_shown());
            cells.collect::<Vec<String>>()
        });
        let heads = rows.next().unwrap();
        let rows = rows
            .map(|mut row| {
                row.resize(heads.len(), String::new());
                row
            })
            .collect();
        Self { heads, rows }
    }

    #[track_caller]
    fn at(&self, head: &str) -> usize {
        let at = self.heads.iter().position(|one| one == head);
        at.unwrap_or_else(|| panic!("no column {head:?} in {:?}", self.heads))
    }

    /// Those whose cell passes.
    #[track_caller]
    pub fn keeping(&self, head: &str, wanted: impl Fn(&str) -> bool) -> Self {
        let at = self.at(head);
        let rows = self.rows.iter().filter(|row| wanted(&row[at]));
        Self {
            heads: self.heads.clone(),
            rows: rows.cloned().collect(),
        }
    }

    #[track_caller]
    pub fn of(&self, head: &str, value: &str) -> Self {
        self.keeping(head, |cell| cell == value)
    }

    #[track_caller]
    pub fn without(&self, head: &str, values: &[&str]) -> Self {
        self.keeping(head, |cell| !values.contains(&cell))
    }

    pub fn count(&self) -> usize {
        self.rows.len()
    }

    #[track_caller]
    pub fn column(&self, head: &str) -> Vec<String> {
        let at = self.at(head);
        self.rows.iter().map(|row| row[at].clone()).collect()
    }

    /// Each value of a column once, in the order of the rows.
    #[track_caller]
    pub fn each(&self, head: &str) -> Vec<String> {
        let mut seen = Vec::new();
        for value in self.column(head) {
            if !value.is_empty() && !seen.contains(&value) {
                seen.push(value);
            }
        }
        seen
    }

    #[track_caller]
    pub fn sum(&self, head: &str) -> Sum {
        let cells = self.column(head);
        let parts = cells.iter().filter(|cell| !cell.is_empty());
        parts.map(|cell| Sum::read(cell)).sum()
    }
}

/// A sum of cells: how many said something, and whether one of them was approximate.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sum {
    pub value: Decimal,
    pub parts: usize,
    pub approximate: bool,
}

impl Sum {
    /// "约50人", "1200.00", "30".
    #[track_caller]
    fn read(cell: &str) -> Self {
        let digits: String = cell
            .chars()
            .skip_while(|c| !c.is_ascii_digit() && *c != '-')
            .take_while(|c| c.is_ascii_digit() || ['.', ',', '-'].contains(c))
            .filter(|c| *c != ',')
            .collect();
        Self {
            value: digits
                .parse()
                .unwrap_or_else(|_| panic!("no number: {cell:?}")),
            parts: 1,
            approximate: ["约", "近", "余", "多", "超"]
                .iter()
                .any(|word| cell.contains(word)),
        }
    }

    /// As a table prints a count: nothing for nothing.
    pub fn count(self) -> String {
        let value = self.value.normalize();
        match (self.parts, self.approximate) {
            (0, _) => "—".to_owned(),
            (_, true) => format!("约{value}"),
            _ => value.to_string(),
        }
    }

    /// As a table prints an amount: in groups of three.
    pub fn grouped(self) -> String {
        let plain = format!("{:.2}", self.value.abs());
        let (whole, fen) = plain.split_once('.').unwrap();
        let mut said = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                said.push(',');
            }
            said.push(digit);
        }
        format!("{}{said}.{fen}", self.sign())
    }

    /// As a sentence or a tile prints an amount.
    pub fn yuan(self) -> String {
        let grouped = self.grouped();
        format!("{}¥{}", self.sign(), grouped.trim_start_matches('-'))
    }

    fn sign(self) -> &'static str {
        if self.value < Decimal::ZERO { "-" } else { "" }
    }

    /// Of a whole, in percent to one decimal.
    pub fn percent_of(self, whole: Sum) -> String {
        let percent = (self.value * Decimal::ONE_HUNDRED).checked_div(whole.value);
        let half_up = RoundingStrategy::MidpointAwayFromZero;
        percent.map_or("—".to_owned(), |percent| {
            format!("{:.1}%", percent.round_dp_with_strategy(1, half_up))
        })
    }
}

impl std::ops::Add for Sum {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            value: self.value + other.value,
            parts: self.parts + other.parts,
            approximate: self.approximate || other.approximate,
        }
    }
}

impl std::ops::Sub for Sum {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            value: self.value - other.value,
            ..self + other
        }
    }
}

impl std::iter::Sum for Sum {
    fn sum<I: Iterator<Item = Self>>(sums: I) -> Self {
        sums.fold(Self::default(), |sum, one| sum + one)
    }
}
