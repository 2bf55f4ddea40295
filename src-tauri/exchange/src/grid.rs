//! A workbook as plain cells: what every reader of files gives and everything else works on.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One file, by its name without folders.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Workbook {
    pub file: String,
    pub sheets: Vec<Sheet>,
}

/// One sheet; a text file is one sheet without a name. Rows and columns count from 0 here and
/// from 1 in everything a person reads.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    pub name: String,
    pub rows: Vec<Vec<Cell>>,
    pub merges: Vec<Area>,
}

/// A merged range, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    pub top: usize,
    pub left: usize,
    pub bottom: usize,
    pub right: usize,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub enum Cell {
    #[default]
    Blank,
    Text(String),
    Number(f64),
    /// A number formatted as date or time: days since 1899-12-30.
    Date(f64),
    Truth(bool),
    /// `#REF!` and its kin.
    Broken(String),
}

static BLANK: Cell = Cell::Blank;

impl Sheet {
    /// The cell, blank where the row ends earlier.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows
            .get(row)
            .and_then(|cells| cells.get(column))
            .unwrap_or(&BLANK)
    }

    /// The cell that is shown there: inside a merged range the one at its upper left corner.
    pub fn shown(&self, row: usize, column: usize) -> &Cell {
        match self.cell(row, column) {
            Cell::Blank => match self.merges.iter().find(|area| area.holds(row, column)) {
                Some(area) => self.cell(area.top, area.left),
                None => &BLANK,
            },
            cell => cell,
        }
    }

    pub fn put(&mut self, row: usize, column: usize, cell: Cell) {
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        if let Some(cells) = self.rows.get_mut(row) {
            if cells.len() <= column {
                cells.resize(column + 1, Cell::Blank);
            }
            if let Some(place) = cells.get_mut(column) {
                *place = cell;
            }
        }
    }
}

impl Area {
    pub fn holds(&self, row: usize, column: usize) -> bool {
        (self.top..=self.bottom).contains(&row) && (self.left..=self.right).contains(&column)
    }
}

impl Cell {
    /// Nothing in it, or nothing but white space.
    pub fn is_blank(&self) -> bool {
        match self {
            Cell::Blank => true,
            Cell::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// As a person sees it, for headings and messages; a date stays its serial number.
    pub fn to_text(&self) -> String {
        match self {
            Cell::Blank => String::new(),
            Cell::Text(text) | Cell::Broken(text) => text.clone(),
            Cell::Number(number) | Cell::Date(number) => plain(*number),
            Cell::Truth(truth) => truth.to_string(),
        }
    }
}

impl Cell {
    /// As a spreadsheet shows it: a date as a day, with the time where it has one.
    pub fn as_shown(&self) -> String {
        let Cell::Date(days) = self else {
            return self.to_text();
        };
        let minutes = (days * 1440.0).round();
        let epoch = NaiveDate::from_ymd_opt(1899, 12, 30).and_then(|day| day.and_hms_opt(0, 0, 0));
        // Years beyond the calendar stay the number they are.
        let moment = (minutes.abs() < 1e10)
            .then(|| epoch?.checked_add_signed(TimeDelta::try_minutes(minutes as i64)?))
            .flatten();
        match moment {
            Some(moment) if moment.time() == NaiveTime::MIN => moment.date().to_string(),
            Some(moment) if *days < 1.0 => moment.format("%H:%M").to_string(),
            Some(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
            None => plain(*days),
        }
    }
}

/// A number as a spreadsheet shows it: at most 15 significant digits, no exponent.
pub fn plain(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    format!("{rounded}")
}

// On the pipe: null, "text", 1.5, true, {"d":45445.0}, {"e":"#REF!"}.

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Cell::Blank => out.serialize_unit(),
            Cell::Text(text) => out.serialize_str(text),
            Cell::Number(number) => out.serialize_f64(*number),
            Cell::Truth(truth) => out.serialize_bool(*truth),
            Cell::Date(days) => tagged(out, "d", days),
            Cell::Broken(text) => tagged(out, "e", text),
        }
    }
}

fn tagged<S: Serializer, T: Serialize>(out: S, tag: &str, value: &T) -> Result<S::Ok, S::Error> {
    let mut map = out.serialize_map(Some(1))?;
    map.serialize_entry(tag, value)?;
    map.end()
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(CellVisitor)
    }
}

struct CellVisitor;

impl<'de> Visitor<'de> for CellVisitor {
    type Value = Cell;

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("a cell")
    }

    fn visit_unit<E>(self) -> Result<Cell, E> {
        Ok(Cell::Blank)
    }

    fn visit_str<E>(self, text: &str) -> Result<Cell, E> {
        Ok(Cell::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Cell, E> {
        Ok(Cell::Text(text))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Cell, E> {
        Ok(Cell::Number(number))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Cell, E> {
        Ok(Cell::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Cell, E> {
        Ok(Cell::Number(number as f64))
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Cell, E> {
        Ok(Cell::Truth(truth))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cell, A::Error> {
        let mut cell = Cell::Blank;
        while let Some(tag) = map.next_key::<String>()? {
            cell = match tag.as_str() {
                "d" => Cell::Date(map.next_value()?),
                _ => Cell::Broken(map.next_value()?),
            };
        }
        Ok(cell)
    }
}
