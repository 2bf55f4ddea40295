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

/// Before each field of a record in a shelf's text: what kind of field it is.
const NAME: u8 = 1;
const ALIAS: u8 = 2;
const NUMBER: u8 = 3;
const PHONE: u8 = 4;
const TAG: u8 = 5;
/// Before each record.
const RECORD: char = '\n';

fn is_mark(byte: u8) -> bool {
    (NAME..=TAG).contains(&byte)
}

/// A record found: its place, how, and the field that gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    place: usize,
    rank: Rank,
    field: usize,
}

/// What every finding asks of a record, apart from the rest so that it stands close together in memory.
struct Head {
    /// Characters of its name.
    length: u32,
    /// False once the record went or was put anew; its text stays until the shelf is compacted.
    live: bool,
}

pub(super) struct Shelf {
    pub kind: &'static str,
    /// All records' texts, one after another.
    text: String,
    /// Where the text of each record ends.
    ends: Vec<usize>,
    sounds: Sounds,
    rows: Vec<SearchRow>,
    heads: Vec<Head>,
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
            rows: Vec::new(),
            heads: Vec::new(),
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
        for (mark, field) in fields(&row) {
            self.text.push(char::from(mark));
            self.text.push_str(&fold(field));
        }
        self.ends.push(self.text.len());
        let names = std::iter::once(&row.name).chain(&row.aliases);
        self.sounds
            .add(names.map(String::as_str), row.pinyin.as_deref());
        self.places.insert(row.id.clone(), self.rows.len());
        self.heads.push(Head {
            length: u32::try_from(row.name.chars().count()).unwrap_or(u32::MAX),
            live: true,
        });
        self.rows.push(row);
    }

    pub fn remove(&mut self, id: &str) {
        let Some(place) = self.places.remove(id) else {
            return;
        };
        if let Some(head) = self.heads.get_mut(place) {
            head.live = false;
        }
        let (from, to) = self.span(place);
        self.waste += to - from;
        if self.waste > 4096 && self.waste * 2 > self.text.len() {
            self.compact();
        }
    }

    /// Where the text of a record stands: from, to.
    fn span(&self, place: usize) -> (usize, usize) {
        let before = place
            .checked_sub(1)
            .and_then(|before| self.ends.get(before));
        let from = before.copied().unwrap_or_default();
        (from, self.ends.get(place).copied().unwrap_or(from))
    }

    fn compact(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let heads = std::mem::take(&mut self.heads);
        *self = Shelf::new(self.kind);
        for (row, _) in rows.into_iter().zip(heads).filter(|(_, head)| head.live) {
            self.upsert(row);
        }
    }

    pub fn search(&self, needle: &Needle, limit: usize) -> HitGroup {
        let found = self.found(needle);
        let total = found.len();
        let mut ranked: Vec<(Rank, u32, usize, usize)> = found
            .into_iter()
            .filter_map(|Found { place, rank, field }| {
                Some((rank, self.heads.get(place)?.length, place, field))
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
        let rows = found.filter_map(|found| self.rows.get(found.place));
        rows.map(|row| row.id.clone()).collect()
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
        let text = self.text.as_bytes();
        let mut found: Vec<Found> = Vec::new();
        let mut place = 0;
        for at in Finder::new(needle.text.as_bytes()).find_iter(text) {
            while self.ends.get(place).is_some_and(|end| *end <= at) {
                place += 1;
            }
            if !self.is_live(place) {
                continue;
            }
            let (from, to) = self.span(place);
            let before = text.get(from..at).unwrap_or_default();
            let mut marks = before.iter().copied().filter(|byte| is_mark(*byte));
            let Some(kind) = marks.next_back() else {
                continue;
            };
            let field = marks.count();
            let starts = before.last().copied().is_some_and(is_mark);
            let after = text.get(at + needle.text.len()..to).unwrap_or_default();
            let whole = starts && after.first().copied().is_none_or(is_mark);
            let rank = rank_of(kind, starts, whole);
            better(&mut found, Found { place, rank, field });
        }
        found
    }

    /// The records that bear a tag beginning so; one that is the whole tag comes first.
    fn by_tag(&self, tag: &str) -> Vec<Found> {
        let mut found = Vec::new();
        let rows = self.rows.iter().enumerate();
        for (place, row) in rows.filter(|(place, _)| self.is_live(*place)) {
            let first = fields(row).count() - row.tags.len();
            for (at, own) in row.tags.iter().map(|own| fold(own)).enumerate() {
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
        let heard = listening.found().into_iter();
        heard
            .filter(|heard| self.is_live(heard.record))
            .map(|heard| Found {
                place: heard.record,
                rank: match heard.starts && heard.name == 0 {
                    true => Rank::PinyinStart,
                    false => Rank::Pinyin,
                },
                field: heard.name,
            })
            .collect()
    }

    fn is_live(&self, place: usize) -> bool {
        self.heads.get(place).is_some_and(|head| head.live)
    }

    fn hit(&self, place: usize, field: usize) -> Option<Hit> {
        let row = self.rows.get(place)?;
        let matched = if field == 0 {
            ""
        } else {
            fields(row).nth(field).map_or("", |(_, text)| text)
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

/// What a record is found by, each field with its mark.
fn fields(row: &SearchRow) -> impl Iterator<Item = (u8, &str)> {
    std::iter::once((NAME, &row.name))
        .chain(row.aliases.iter().map(|field| (ALIAS, field)))
        .chain(row.numbers.iter().map(|field| (NUMBER, field)))
        .chain(row.phones.iter().map(|field| (PHONE, field)))
        .chain(row.tags.iter().map(|field| (TAG, field)))
        .map(|(mark, field)| (mark, field.as_str()))
}

fn rank_of(kind: u8, starts: bool, whole: bool) -> Rank {
    match kind {
        _ if whole => Rank::Exact,
        NAME if starts => Rank::NameStart,
        NAME => Rank::Name,
        ALIAS => Rank::Alias,
        NUMBER => Rank::Number,
        PHONE => Rank::Phone,
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
