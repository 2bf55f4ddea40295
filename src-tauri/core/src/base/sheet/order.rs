//! The rows that a view shows, in its order, with their groups and totals.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use super::column::{Column, Kind};
use super::memory::{Held, Shown, Values};
use super::shown::LIST_MARK;
use super::sorting::Sounds;
use super::view::View;
use super::{Sheet, kept};
use crate::base::book::Reader;
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

/// Rows whose cell of the grouped column says the same. A row with several items stands under its first one, so that
/// it stands, and counts, once.
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
        sheet: &'static Sheet,
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
        let tests = kept::tests(&columns, view, &ids, found.as_ref())?;
        let is_kept = |row: &u32| tests.iter().all(|test| test(*row));
        let rows = match self.moved(sheet, view) {
            Some(shown) => moved(&columns, view, &shown, is_kept),
            None => {
                let all = 0..u32::try_from(ids.len()).unwrap_or(u32::MAX);
                let mut rows: Vec<u32> = all.filter(is_kept).collect();
                sort(&columns, view, &mut rows);
                rows
            }
        };
        drop(tests);
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

/// What rows are ordered by.
struct By<'a> {
    column: &'static Column,
    values: &'a Values,
    down: bool,
    /// The column that the rows are grouped by.
    groups: bool,
}

/// By group, then by what the view asks for, else by the list's own order; of equal rows in the order of the scan.
fn sorted_by<'a>(columns: &'a Columns<'_>, view: &'a View) -> Vec<By<'a>> {
    let group = view.group.iter().map(|key| (key.as_str(), false, true));
    let asked = view
        .sort
        .iter()
        .map(|sort| (sort.key.as_str(), sort.down, false));
    let own = columns.sheet.order.iter();
    let own = own.map(|(key, down)| (*key, *down, false));
    let keys = group.chain(asked).chain(own);
    keys.filter_map(|(key, down, groups)| {
        columns.get(key).map(|(column, values)| By {
            column,
            values,
            down,
            groups,
        })
    })
    .collect()
}

fn sort(columns: &Columns<'_>, view: &View, rows: &mut [u32]) {
    let mut sounds = Sounds::default();
    let keys: Vec<(Vec<Key>, bool)> = sorted_by(columns, view)
        .into_iter()
        .map(|by| {
            let keys = rows.iter().map(|row| key_of(&by, *row, &mut sounds));
            (keys.collect(), by.down)
        })
        .collect();
    let mut places: Vec<u32> = (0..u32::try_from(rows.len()).unwrap_or(u32::MAX)).collect();
    places.sort_by(|a, b| {
        keys.iter()
            .map(|(key, down)| compare(key.get(*a as usize), key.get(*b as usize), *down))
            .find(|ordering| ordering.is_ne())
            .unwrap_or(Ordering::Equal)
    });
    let sorted: Vec<u32> = places
        .iter()
        .filter_map(|place| rows.get(*place as usize).copied())
        .collect();
    rows.copy_from_slice(&sorted);
}

/// The order with the rows that changed taken out and put where they now belong.
fn moved(
    columns: &Columns<'_>,
    view: &View,
    shown: &Shown,
    is_kept: impl Fn(&u32) -> bool,
) -> Vec<u32> {
    let by = sorted_by(columns, view);
    let mut sounds = Sounds::default();
    let mut changed: Vec<u32> = shown.moved.clone();
    changed.sort_unstable();
    changed.dedup();
    let stays = |row: &u32| changed.binary_search(row).is_err();
    let mut rows: Vec<u32> = shown.order.rows.iter().copied().filter(stays).collect();
    for row in changed.into_iter().filter(is_kept) {
        let at = rows.partition_point(|other| {
            by.iter()
                .map(|by| {
                    let other = key_of(by, *other, &mut sounds);
                    let own = key_of(by, row, &mut sounds);
                    compare(Some(&other), Some(&own), by.down)
                })
                .find(|ordering| ordering.is_ne())
                .unwrap_or(other.cmp(&row))
                .is_lt()
        });
        rows.insert(at, row);
    }
    rows
}

/// What a cell is sorted by; blanks stand last either way.
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

fn key_of(by: &By<'_>, row: u32, sounds: &mut Sounds) -> Key {
    let (column, values) = (by.column, by.values);
    let text = match by.groups {
        true => grouped(column, values, row),
        false => values.text(row),
    };
    match (column.kind, values.amount(row), text) {
        (_, Some(amount), _) => Key::Number(amount.value),
        (Kind::Choice, _, Some(word)) => {
            let words = column.words.unwrap_or_default();
            let place = words.iter().position(|known| *known == word);
            Key::Place(place.unwrap_or(words.len()))
        }
        (Kind::Date, _, Some(date)) => Key::Text(date.into()),
        (_, _, Some(text)) => Key::Text(sounds.key(text)),
        (_, None, None) => Key::Blank,
    }
}

/// What a row is grouped by: of a list its first item.
fn grouped<'a>(column: &Column, values: &'a Values, row: u32) -> Option<&'a str> {
    let text = values.text(row)?;
    match column.kind {
        Kind::List => text.split(LIST_MARK).next(),
        _ => Some(text),
    }
}

fn groups(columns: &Columns<'_>, key: &str, rows: &[u32]) -> Vec<Group> {
    let Some((column, values)) = columns.get(key) else {
        return Vec::new();
    };
    let says = |row: u32| {
        let amount = values.amount(row).map(|amount| amount.value);
        (grouped(column, values, row), amount)
    };
    let mut groups = Vec::new();
    let mut from = 0;
    for part in rows.chunk_by(|a, b| says(*a) == says(*b)) {
        let said = part.first().map(|row| says(*row));
        groups.push(Group {
            value: said.and_then(|(text, amount)| match amount {
                Some(amount) => Some(amount.normalize().to_string()),
                None => text.map(str::to_owned),
            }),
            count: part.len(),
            from,
            totals: totals(columns, part),
        });
        from += part.len();
    }
    groups
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
