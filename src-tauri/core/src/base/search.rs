//! Search in memory: names, aliases, numbers and phones through `memmem` over one text per kind,
//! pinyin and initials through every reading of every character. Built at open, kept up row by row.

use std::collections::HashMap;

use memchr::memmem::Finder;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::readings::{Heard, Readings};
use super::typed::paper_number;

/// What a record is found by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchRow {
    pub id: String,
    pub name: String,
    pub aliases: Vec<String>,
    /// Credit codes, filing numbers, house numbers.
    pub numbers: Vec<String>,
    pub phones: Vec<String>,
    /// The name's reading where someone wrote it down: `shan ya` for 单雅.
    pub pinyin: Option<String>,
    /// The line under the name: the town, the organisation, the state.
    pub note: String,
}

/// How a record was found, the closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Exact,
    NameStart,
    Name,
    Alias,
    Number,
    Phone,
    PinyinStart,
    Pinyin,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// The record's table.
    pub kind: String,
    pub id: String,
    pub name: String,
    pub note: String,
    /// Which of its texts matched: the alias, the number; empty where the name did.
    pub matched: String,
}

/// The hits of one kind; `total` may be more than are listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HitGroup {
    pub kind: String,
    #[ts(type = "number")]
    pub total: usize,
    pub hits: Vec<Hit>,
}

#[derive(Default)]
pub struct Index {
    /// In the order in which the groups are shown: that in which kinds were first declared.
    shelves: Vec<Shelf>,
}

impl Index {
    /// Groups come back in the order of `kinds`.
    pub fn new(kinds: &[&'static str]) -> Index {
        Index {
            shelves: kinds.iter().map(|kind| Shelf::new(kind)).collect(),
        }
    }

    /// Adds the record or puts it in the place of what was known of it.
    pub fn upsert(&mut self, kind: &'static str, row: SearchRow) {
        self.shelf(kind).upsert(row);
    }

    pub fn remove(&mut self, kind: &'static str, id: &str) {
        self.shelf(kind).remove(id);
    }

    /// All records of a kind anew.
    pub fn refill(&mut self, kind: &'static str, rows: impl IntoIterator<Item = SearchRow>) {
        let shelf = self.shelf(kind);
        *shelf = Shelf::new(kind);
        for row in rows {
            shelf.upsert(row);
        }
    }

    pub fn len(&self) -> usize {
        self.shelves.iter().map(|shelf| shelf.places.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// At most `limit` hits of each kind, the closest first; kinds without a hit are left out.
    pub fn search(&self, text: &str, limit: usize) -> Vec<HitGroup> {
        let needle = Needle::new(text);
        if needle.text.is_empty() {
            return Vec::new();
        }
        self.shelves
            .iter()
            .map(|shelf| shelf.search(&needle, limit))
            .filter(|group| group.total > 0)
            .collect()
    }

    fn shelf(&mut self, kind: &'static str) -> &mut Shelf {
        let at = match self.shelves.iter().position(|shelf| shelf.kind == kind) {
            Some(at) => at,
            None => {
                self.shelves.push(Shelf::new(kind));
                self.shelves.len() - 1
            }
        };
        #[allow(
            clippy::indexing_slicing,
            reason = "the position was found or made above"
        )]
        &mut self.shelves[at]
    }
}

struct Needle {
    text: String,
    /// Letters alone: may be pinyin or initials.
    letters: Option<Heard>,
}

impl Needle {
    fn new(text: &str) -> Needle {
        let text = fold(text);
        let letters = Heard::new(&text);
        Needle { text, letters }
    }
}

/// Width, case, brackets and white space made uniform, so that what looks alike is found alike.
fn fold(text: &str) -> String {
    paper_number(text)
        .to_lowercase()
        .chars()
        .filter(|c| !matches!(c, '\u{1}' | '\n' | '\'' | '’'))
        .collect()
}

/// Before each field of a record in a shelf's text, and before each record.
const FIELD: char = '\u{1}';
const RECORD: char = '\n';

struct Slot {
    row: SearchRow,
    readings: Readings,
    /// Where its text stands: from, to.
    span: (usize, usize),
    /// False once the record went or was put anew; its text stays until the shelf is compacted.
    live: bool,
}

struct Shelf {
    kind: &'static str,
    /// All records' texts, one after another.
    text: String,
    slots: Vec<Slot>,
    places: HashMap<String, usize>,
    /// Bytes of `text` that belong to no live record.
    waste: usize,
}

impl Shelf {
    fn new(kind: &'static str) -> Shelf {
        Shelf {
            kind,
            text: String::new(),
            slots: Vec::new(),
            places: HashMap::new(),
            waste: 0,
        }
    }

    fn upsert(&mut self, row: SearchRow) {
        self.remove(&row.id);
        let from = self.text.len();
        self.text.push(RECORD);
        for field in fields(&row) {
            self.text.push(FIELD);
            self.text.push_str(&fold(field));
        }
        let readings = Readings::of(&row.name, row.pinyin.as_deref(), &row.aliases);
        self.places.insert(row.id.clone(), self.slots.len());
        self.slots.push(Slot {
            row,
            readings,
            span: (from, self.text.len()),
            live: true,
        });
    }

    fn remove(&mut self, id: &str) {
        let Some(slot) = self
            .places
            .remove(id)
            .and_then(|place| self.slots.get_mut(place))
        else {
            return;
        };
        slot.live = false;
        self.waste += slot.span.1 - slot.span.0;
        if self.waste > 4096 && self.waste * 2 > self.text.len() {
            self.compact();
        }
    }

    fn compact(&mut self) {
        let slots = std::mem::take(&mut self.slots);
        *self = Shelf::new(self.kind);
        for slot in slots.into_iter().filter(|slot| slot.live) {
            self.upsert(slot.row);
        }
    }

    fn search(&self, needle: &Needle, limit: usize) -> HitGroup {
        let mut found = self.by_text(needle);
        if let Some(heard) = &needle.letters {
            self.by_sound(heard, &mut found);
        }
        let mut ranked: Vec<(Rank, usize, usize, usize)> = found
            .into_iter()
            .filter_map(|(place, (rank, field))| {
                let length = self.slots.get(place)?.row.name.chars().count();
                Some((rank, length, place, field))
            })
            .collect();
        ranked.sort_unstable();
        let hits = ranked
            .iter()
            .take(limit)
            .filter_map(|(_, _, place, field)| self.hit(*place, *field))
            .collect();
        HitGroup {
            kind: self.kind.to_owned(),
            total: ranked.len(),
            hits,
        }
    }

    /// The records in whose text the needle stands: place → best rank and the field that gave it.
    fn by_text(&self, needle: &Needle) -> HashMap<usize, (Rank, usize)> {
        let mut found = HashMap::new();
        for at in Finder::new(needle.text.as_bytes()).find_iter(self.text.as_bytes()) {
            let Some((place, from, to)) = self.slot_at(at) else {
                continue;
            };
            let before = self.text.get(from..at).unwrap_or_default();
            let field = before.matches(FIELD).count().saturating_sub(1);
            let starts = before.ends_with(FIELD);
            let after = self
                .text
                .get(at + needle.text.len()..to)
                .unwrap_or_default();
            let whole = starts && (after.is_empty() || after.starts_with(FIELD));
            if let Some(slot) = self.slots.get(place) {
                better(
                    &mut found,
                    place,
                    (rank_of(&slot.row, field, starts, whole), field),
                );
            }
        }
        found
    }

    fn by_sound(&self, heard: &Heard, found: &mut HashMap<usize, (Rank, usize)>) {
        for (place, slot) in self.slots.iter().enumerate().filter(|(_, slot)| slot.live) {
            if let Some((field, starts)) = slot.readings.find(heard) {
                let rank = if starts && field == 0 {
                    Rank::PinyinStart
                } else {
                    Rank::Pinyin
                };
                better(found, place, (rank, field));
            }
        }
    }

    /// The live record whose text covers byte `at`.
    fn slot_at(&self, at: usize) -> Option<(usize, usize, usize)> {
        let place = self.slots.partition_point(|slot| slot.span.1 <= at);
        let slot = self.slots.get(place).filter(|slot| slot.live)?;
        Some((place, slot.span.0, slot.span.1))
    }

    fn hit(&self, place: usize, field: usize) -> Option<Hit> {
        let row = &self.slots.get(place)?.row;
        let matched = if field == 0 {
            ""
        } else {
            fields(row).nth(field).unwrap_or_default()
        };
        Some(Hit {
            kind: self.kind.to_owned(),
            id: row.id.clone(),
            name: row.name.clone(),
            note: row.note.clone(),
            matched: matched.to_owned(),
        })
    }
}

fn fields(row: &SearchRow) -> impl Iterator<Item = &str> {
    std::iter::once(&row.name)
        .chain(&row.aliases)
        .chain(&row.numbers)
        .chain(&row.phones)
        .map(String::as_str)
}

fn rank_of(row: &SearchRow, field: usize, starts: bool, whole: bool) -> Rank {
    let aliases = row.aliases.len();
    let numbers = aliases + row.numbers.len();
    match field {
        _ if whole => Rank::Exact,
        0 if starts => Rank::NameStart,
        0 => Rank::Name,
        at if at <= aliases => Rank::Alias,
        at if at <= numbers => Rank::Number,
        _ => Rank::Phone,
    }
}

fn better(found: &mut HashMap<usize, (Rank, usize)>, place: usize, candidate: (Rank, usize)) {
    let best = found.entry(place).or_insert(candidate);
    *best = (*best).min(candidate);
}

/// One query tried on records one by one: the text filter of a list finds as the search does.
pub struct Matcher {
    needle: Needle,
}

impl Matcher {
    pub fn new(text: &str) -> Matcher {
        Matcher { needle: Needle::new(text) }
    }

    /// An empty query finds everything. `names` are heard as well as read, `others` only read.
    pub fn finds<'a>(
        &self,
        names: impl Iterator<Item = &'a str> + Clone,
        others: impl Iterator<Item = &'a str>,
    ) -> bool {
        let needle = self.needle.text.as_str();
        needle.is_empty()
            || names.clone().chain(others).any(|text| fold(text).contains(needle))
            || self.needle.letters.as_ref().is_some_and(|heard| {
                names.into_iter().any(|name| Readings::of(name, None, &[]).find(heard).is_some())
            })
    }
}
