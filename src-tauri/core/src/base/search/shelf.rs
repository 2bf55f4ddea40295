//! The records of one kind, their texts one after another.

use std::collections::HashMap;

use memchr::memmem::Finder;

use super::needle::{Needle, fold};
use super::{Hit, HitGroup, SearchRow};
use crate::base::readings::{Heard, Readings};

/// How a record was found, the closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Exact,
    NameStart,
    Name,
    Alias,
    Number,
    Phone,
    Tag,
    PinyinStart,
    Pinyin,
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

pub(super) struct Shelf {
    pub kind: &'static str,
    /// All records' texts, one after another.
    text: String,
    slots: Vec<Slot>,
    places: HashMap<String, usize>,
    /// Bytes of `text` that belong to no live record.
    waste: usize,
}

impl Shelf {
    pub fn new(kind: &'static str) -> Shelf {
        Shelf {
            kind,
            text: String::new(),
            slots: Vec::new(),
            places: HashMap::new(),
            waste: 0,
        }
    }

    /// Live records.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    pub fn upsert(&mut self, row: SearchRow) {
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

    pub fn remove(&mut self, id: &str) {
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

    pub fn search(&self, needle: &Needle, limit: usize) -> HitGroup {
        let mut ranked: Vec<(Rank, usize, usize, usize)> = self
            .found(needle)
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

    pub fn ids(&self, needle: &Needle) -> Vec<String> {
        let found = self.found(needle);
        let slots = found.keys().filter_map(|place| self.slots.get(*place));
        slots.map(|slot| slot.row.id.clone()).collect()
    }

    fn found(&self, needle: &Needle) -> HashMap<usize, (Rank, usize)> {
        if let Some(tag) = &needle.tag {
            return self.by_tag(tag);
        }
        let mut found = self.by_text(needle);
        if let Some(heard) = &needle.letters {
            self.by_sound(heard, &mut found);
        }
        found
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

    /// The records that bear a tag beginning so; one that is the whole tag comes first.
    fn by_tag(&self, tag: &str) -> HashMap<usize, (Rank, usize)> {
        let mut found = HashMap::new();
        for (place, slot) in self.slots.iter().enumerate().filter(|(_, slot)| slot.live) {
            let first = fields(&slot.row).count() - slot.row.tags.len();
            for (at, own) in slot.row.tags.iter().map(|own| fold(own)).enumerate() {
                if own == tag {
                    better(&mut found, place, (Rank::Exact, first + at));
                } else if own.starts_with(tag) {
                    better(&mut found, place, (Rank::Tag, first + at));
                }
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
        .chain(&row.tags)
        .map(String::as_str)
}

fn rank_of(row: &SearchRow, field: usize, starts: bool, whole: bool) -> Rank {
    let aliases = row.aliases.len();
    let numbers = aliases + row.numbers.len();
    let phones = numbers + row.phones.len();
    match field {
        _ if whole => Rank::Exact,
        0 if starts => Rank::NameStart,
        0 => Rank::Name,
        at if at <= aliases => Rank::Alias,
        at if at <= numbers => Rank::Number,
        at if at <= phones => Rank::Phone,
        _ => Rank::Tag,
    }
}

fn better(found: &mut HashMap<usize, (Rank, usize)>, place: usize, candidate: (Rank, usize)) {
    let best = found.entry(place).or_insert(candidate);
    *best = (*best).min(candidate);
}
