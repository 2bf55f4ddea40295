//! The rows that a view shows, in its order, with their groups and totals.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use super::column::{Column, Kind};
use super::memory::{Held, Values};
use super::sorting::Sounds;
use super::view::View;
use super::{Sheet, kept};
use crate::base::book::Reader;
use crate::base::list::Sort;
use crate::base::money::Yuan;
use crate::base::quantity::{Quantity, Word};
use crate::base::refusal::{Result, refuse};

/// Column and what its cells come to.
pub type Totals = BTreeMap<&'static str, String>;

/// What a view shows of a list: the rows' places in the list's scan.
pub struct Order {
    pub ids: Arc<Vec<Uuid>>,
    pub rows: Vec<u32>,
    pub totals: Totals,
    pub groups: Option<Vec<Group>>,
}

/// Rows whose cell of the grouped column says the same.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Group {
    pub value: Option<String>,
    #[ts(type = "number")]
    pub count: usize,
    /// Where its first row stands among all rows of the view.
    #[ts(type = "number")]
    pub from: usize,
    #[ts(type = "Record<string, string>")]
    pub totals: Totals,
}

impl Order {
    /// The ids of a part of the rows.
    pub fn part(&self, from: usize, count: usize) -> Vec<Uuid> {
        self.rows
            .iter()
            .skip(from)
            .take(count)
            .filter_map(|row| self.ids.get(*row as usize).copied())
            .collect()
    }
}

/// The columns a view needs, held in memory.
pub(super) struct Columns<'a> {
    pub sheet: &'a Sheet,
    pub held: HashMap<usize, Arc<Values>>,
}

impl Columns<'_> {
    pub fn get(&self, key: &str) -> Option<(&'static Column, &Values)> {
        let (place, column) = self.sheet.column(key)?;
        Some((column, self.held.get(&place)?))
    }
}

impl Held {
    /// The order of a view, made at the first ask. `found`: the ids that the view's text found in the search of the
    /// whole desk, where that knows this list.
    pub fn order_of(
        &mut self,
        reader: &Reader,
        sheet: &Sheet,
        view: &View,
        found: Option<HashSet<Uuid>>,
    ) -> Result<Arc<Order>> {
        if let Some(order) = self.order(sheet, view) {
            return Ok(order);
        }
        let places = places(sheet, view, found.is_some())?;
        let held = self.columns(reader, sheet, &places)?;
        let ids = self.ids(reader, sheet)?;
        let columns = Columns { sheet, held };
        let mut rows = kept::kept(&columns, view, &ids, found.as_ref())?;
        sort(&columns, view, &mut rows)?;
        let order = Arc::new(Order {
            totals: totals(&columns, &rows),
            groups: view.group.as_ref().map(|key| groups(&columns, key, &rows)),
            ids,
            rows,
        });
        self.hold(sheet, view, Arc::clone(&order));
        Ok(order)
    }
}

/// The columns that filters, order, groups and totals read.
fn places(sheet: &Sheet, view: &View, searched: bool) -> Result<Vec<usize>> {
    let mut places: Vec<usize> = Vec::new();
    let named = view
        .filters
        .iter()
        .map(|filter| filter.key.as_str())
        .chain(view.sort.iter().map(|sort| sort.key.as_str()))
        .chain(view.group.as_deref());
    for key in named {
        places.push(known(sheet, key)?);
    }
    let own = sheet.order.iter().map(|(key, _)| *key);
    for key in own.chain(sheet.shown.map(|(key, _)| key)) {
        places.push(known(sheet, key)?);
    }
    for (place, column) in sheet.columns.iter().enumerate() {
        if column.totals || (view.is_sought() && !searched && column.searched) {
            places.push(place);
        }
    }
    Ok(places)
}

/// A view saved long ago, or a script, may name what the list has not.
fn known(sheet: &Sheet, key: &str) -> Result<usize> {
    match sheet.column(key) {
        Some((place, _)) => Ok(place),
        None => Err(refuse("sheets-column-unknown")
            .at("view")
            .arg("key", key)
            .arg("list", sheet.list)
            .into()),
    }
}

/// By group, then by what the view asks for, else by the list's own order; blanks stand last either way.
fn sort(columns: &Columns<'_>, view: &View, rows: &mut [u32]) -> Result<()> {
    let by_group = view.group.iter().map(|key| Sort {
        key: key.clone(),
        down: false,
    });
    let own = columns.sheet.order.iter().map(|(key, down)| Sort {
        key: (*key).to_owned(),
        down: *down,
    });
    let mut keys: Vec<(Vec<Key>, bool)> = Vec::new();
    let mut sounds = Sounds::default();
    for by in by_group.chain(view.sort.iter().cloned()).chain(own) {
        if let Some((column, values)) = columns.get(&by.key) {
            keys.push((key_of(column, values, rows, &mut sounds), by.down));
        }
    }
    let mut places: Vec<u32> = (0..u32::try_from(rows.len()).unwrap_or(u32::MAX)).collect();
    places.sort_by(|a, b| {
        keys.iter()
            .map(|(key, down)| {
                let (a, b) = (key.get(*a as usize), key.get(*b as usize));
                compare(a, b, *down)
            })
            .find(|ordering| ordering.is_ne())
            .unwrap_or(Ordering::Equal)
    });
    let sorted: Vec<u32> = places
        .iter()
        .filter_map(|place| rows.get(*place as usize).copied())
        .collect();
    rows.copy_from_slice(&sorted);
    Ok(())
}

/// What a cell is sorted by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Text(Box<str>),
    Place(usize),
    Number(Decimal),
    Blank,
}

fn compare(a: Option<&Key>, b: Option<&Key>, down: bool) -> Ordering {
    let blank = |key: Option<&Key>| matches!(key, None | Some(Key::Blank));
    match (blank(a), blank(b)) {
        (true, true) => Ordering::Equal,
        (true, false) => Ordering::Greater,
        (false, true) => Ordering::Less,
        _ if down => b.cmp(&a),
        _ => a.cmp(&b),
    }
}

fn key_of(column: &Column, values: &Values, rows: &[u32], sounds: &mut Sounds) -> Vec<Key> {
    let place_of = |word: &str| {
        let words = column.words.unwrap_or_default();
        Key::Place(
            words
                .iter()
                .position(|known| *known == word)
                .unwrap_or(words.len()),
        )
    };
    rows.iter()
        .map(
            |row| match (column.kind, values.amount(*row), values.text(*row)) {
                (_, Some(amount), _) => Key::Number(amount.value),
                (Kind::Choice, _, Some(word)) => place_of(word),
                (Kind::Date, _, Some(date)) => Key::Text(date.into()),
                (_, _, Some(text)) => Key::Text(sounds.key(text)),
                (_, None, None) => Key::Blank,
            },
        )
        .collect()
}

fn groups(columns: &Columns<'_>, key: &str, rows: &[u32]) -> Vec<Group> {
    let Some((_, values)) = columns.get(key) else {
        return Vec::new();
    };
    let mut groups = Vec::new();
    let mut from = 0;
    for part in rows.chunk_by(|a, b| values.says_same(*a, *b)) {
        groups.push(Group {
            value: part.first().and_then(|row| values.said(*row)),
            count: part.len(),
            from,
            totals: totals(columns, part),
        });
        from += part.len();
    }
    groups
}

impl Values {
    fn says_same(&self, a: u32, b: u32) -> bool {
        self.text(a) == self.text(b)
            && self.amount(a).map(|one| one.value) == self.amount(b).map(|one| one.value)
    }

    fn said(&self, row: u32) -> Option<String> {
        match self.amount(row) {
            Some(amount) => Some(amount.value.normalize().to_string()),
            None => self.text(row).map(str::to_owned),
        }
    }
}

fn totals(columns: &Columns<'_>, rows: &[u32]) -> Totals {
    let summed = columns.sheet.columns.iter().filter(|column| column.totals);
    summed
        .filter_map(|column| {
            let (_, values) = columns.get(column.key)?;
            Some((column.key, total_of(column, values, rows)?))
        })
        .collect()
}

/// What the cells come to: money to the fen, a sum with an approximate part approximate; nothing where all are blank.
pub fn total_of(column: &Column, values: &Values, rows: &[u32]) -> Option<String> {
    let (mut sum, mut parts, mut word) = (Decimal::ZERO, 0, None);
    for amount in rows.iter().filter_map(|row| values.amount(*row)) {
        sum = sum.checked_add(amount.value)?;
        parts += 1;
        word = word.or(amount.word);
    }
    let word = match parts {
        0 => return None,
        1 => word,
        _ => word.map(|_| Word::About),
    };
    Some(match (column.kind, word) {
        (Kind::Money, _) => Yuan::new(sum).map_or_else(|_| sum.to_string(), |sum| sum.to_string()),
        (_, Some(word)) => Quantity::said_with(word, sum, "").to_string(),
        (_, None) => sum.normalize().to_string(),
    })
}
