//! The records of one kind, their texts one after another.

use std::collections::HashMap;

use memchr::memmem::Finder;

use super::needle::{Needle, fold};
use super::sounds::Sounds;
use super::{Hit, HitGroup, SearchRow};
use crate::base::readings::Heard;

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

/// A record found: its place, how, and the field that gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    place: usize,
    rank: Rank,
    field: usize,
}

struct Slot {
    row: SearchRow,
    /// Characters of its name.
    length: usize,
    /// Where its names stand in [`Shelf::sounds`].
    sound: (usize, usize),
    /// False once the record went or was put anew; its text stays until the shelf is compacted.
    live: bool,
}

pub(super) struct Shelf {
    pub kind: &'static str,
    /// All records' texts, one after another.
    text: String,
    /// Where the text of each slot ends.
    ends: Vec<usize>,
    sounds: Sounds,
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
            ends: Vec::new(),
            sounds: Sounds::default(),
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
        self.text.push(RECORD);
        for field in fields(&row) {
            self.text.push(FIELD);
            self.text.push_str(&fold(field));
        }
        self.ends.push(self.text.len());
        let names = std::iter::once(&row.name).chain(&row.aliases);
        let sound = self
            .sounds
            .add(names.map(String::as_str), row.pinyin.as_deref());
        self.places.insert(row.id.clone(), self.slots.len());
        self.slots.push(Slot {
            length: row.name.chars().count(),
            row,
            sound,
            live: true,
        });
    }

    pub fn remove(&mut self, id: &str) {
        let Some(place) = self.places.remove(id) else {
            return;
        };
        if let Some(slot) = self.slots.get_mut(place) {
            slot.live = false;
        }
        let (from, to) = self.span(place);
        self.waste += to - from;
        if self.waste > 4096 && self.waste * 2 > self.text.len() {
            self.compact();
        }
    }

    /// Where the text of a slot stands: from, to.
    fn span(&self, place: usize) -> (usize, usize) {
        let before = place
            .checked_sub(1)
            .and_then(|before| self.ends.get(before));
        let from = before.copied().unwrap_or_default();
        (from, self.ends.get(place).copied().unwrap_or(from))
    }

    fn compact(&mut self) {
        let slots = std::mem::take(&mut self.slots);
        *self = Shelf::new(self.kind);
        for slot in slots.into_iter().filter(|slot| slot.live) {
            self.upsert(slot.row);
        }
    }

    pub fn search(&self, needle: &Needle, limit: usize) -> HitGroup {
        let found = self.found(needle);
        let total = found.len();
        let mut ranked: Vec<(Rank, usize, usize, usize)> = found
            .into_iter()
            .filter_map(|Found { place, rank, field }| {
                Some((rank, self.slots.get(place)?.length, place, field))
            })
            .collect();
        if ranked.len() > limit {
            // The closest first, and only these in order.
            ranked.select_nth_unstable(limit);
            ranked.truncate(limit);
        }
        ranked.sort_unstable();
        let hits = ranked
            .iter()
            .filter_map(|(_, _, place, field)| self.hit(*place, *field))
            .collect();
        HitGroup {
            kind: self.kind.to_owned(),
            total,
            hits,
        }
    }

    pub fn ids(&self, needle: &Needle) -> Vec<String> {
        let found = self.found(needle).into_iter();
        let slots = found.filter_map(|found| self.slots.get(found.place));
        slots.map(|slot| slot.row.id.clone()).collect()
    }

    /// Each record once, by place, with the best of what found it.
    fn found(&self, needle: &Needle) -> Vec<Found> {
        if let Some(tag) = &needle.tag {
            return self.by_tag(tag);
        }
        let mut found = self.by_text(needle);
        if let Some(heard) = &needle.letters {
            found.extend(self.by_sound(heard));
            found.sort_unstable();
            found.dedup_by_key(|found| found.place);
        }
        found
    }

    /// The records in whose text the needle stands.
    fn by_text(&self, needle: &Needle) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        let mut place = 0;
        for at in Finder::new(needle.text.as_bytes()).find_iter(self.text.as_bytes()) {
            while self.ends.get(place).is_some_and(|end| *end <= at) {
                place += 1;
            }
            let Some(slot) = self.slots.get(place).filter(|slot| slot.live) else {
                continue;
            };
            let (from, to) = self.span(place);
            let before = self.text.get(from..at).unwrap_or_default();
            let field = before.matches(FIELD).count().saturating_sub(1);
            let starts = before.ends_with(FIELD);
            let after = self
                .text
                .get(at + needle.text.len()..to)
                .unwrap_or_default();
            let whole = starts && (after.is_empty() || after.starts_with(FIELD));
            let rank = rank_of(&slot.row, field, starts, whole);
            better(&mut found, Found { place, rank, field });
        }
        found
    }

    /// The records that bear a tag beginning so; one that is the whole tag comes first.
    fn by_tag(&self, tag: &str) -> Vec<Found> {
        let mut found = Vec::new();
        for (place, slot) in self.slots.iter().enumerate().filter(|(_, slot)| slot.live) {
            let first = fields(&slot.row).count() - slot.row.tags.len();
            for (at, own) in slot.row.tags.iter().map(|own| fold(own)).enumerate() {
                let rank = match own.strip_prefix(tag) {
                    Some("") => Rank::Exact,
                    Some(_) => Rank::Tag,
                    None => continue,
                };
                let field = first + at;
                better(&mut found, Found { place, rank, field });
            }
        }
        found
    }

    fn by_sound(&self, heard: &Heard) -> Vec<Found> {
        let Some(listening) = self.sounds.listen(heard) else {
            return Vec::new();
        };
        let live = self.slots.iter().enumerate().filter(|(_, slot)| slot.live);
        live.filter_map(|(place, slot)| {
            let (field, starts) = listening.find(slot.sound)?;
            let rank = match starts && field == 0 {
                true => Rank::PinyinStart,
                false => Rank::Pinyin,
            };
            Some(Found { place, rank, field })
        })
        .collect()
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

/// Keeps the better of two findings of one record; places come in order.
fn better(found: &mut Vec<Found>, candidate: Found) {
    match found
        .last_mut()
        .filter(|last| last.place == candidate.place)
    {
        Some(last) => *last = candidate.min(*last),
        None => found.push(candidate),
    }
}
