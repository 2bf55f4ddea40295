//! How all names of a shelf sound, sign after sign in one row, so that a query goes over them in one pass.

use std::collections::HashMap;

use crate::base::readings::{Heard, left_by, readings, written_syllables};

/// A sign as it is read: a character, and what someone wrote beside it.
type Sign = (char, Option<Box<str>>);

/// Where a query is heard: in which record's names, counted from 0; in which of them (0 the name, 1 its first alias,
/// …); and whether from its first character.
pub(super) struct HeardIn {
    pub record: usize,
    pub name: usize,
    pub starts: bool,
}

/// Ends a name among the signs.
const END: u16 = 0;
/// As many letters as a query may have: one bit each, and one that says all were heard.
const LETTERS: usize = 30;

#[derive(Default)]
pub(super) struct Sounds {
    /// `None` for a character that has no sound.
    numbers: HashMap<Sign, Option<u16>>,
    /// The readings of each sign, the first of them number 1.
    readings: Vec<Vec<Box<str>>>,
    /// The names of all records, each ended.
    signs: Vec<u16>,
    /// Where the names of each record end among the signs.
    ends: Vec<usize>,
}

impl Sounds {
    /// Adds the names of one more record; `pinyin` is the first one's reading, where someone wrote it down.
    pub fn add<'a>(&mut self, names: impl Iterator<Item = &'a str>, pinyin: Option<&str>) {
        let mut written = pinyin.map(written_syllables);
        for name in names {
            let from = self.signs.len();
            for c in name.chars() {
                let sign = self.number((c, None));
                self.signs.extend(sign);
            }
            // Where the counts differ, what is written tells nothing sure of any one character.
            let read = self.signs.len() - from;
            if let Some(syllables) = written.take().filter(|all| all.len() == read) {
                self.signs.truncate(from);
                let read = name.chars().filter(|c| !readings(*c).is_empty());
                for (c, syllable) in read.zip(syllables) {
                    let sign = self.number((c, Some(syllable)));
                    self.signs.extend(sign);
                }
            }
            self.signs.push(END);
        }
        self.ends.push(self.signs.len());
    }

    /// Nothing for a character without a sound, nor for more signs than there are numbers: more than any book has characters.
    fn number(&mut self, sign: Sign) -> Option<u16> {
        if let Some(known) = self.numbers.get(&sign) {
            return *known;
        }
        let mut all = readings(sign.0);
        if let Some(written) = &sign.1
            && !all.contains(written)
        {
            all.push(written.clone());
        }
        let next = u16::try_from(self.readings.len() + 1).ok();
        let number = next.filter(|_| !all.is_empty());
        if number.is_some() {
            self.readings.push(all);
        }
        self.numbers.insert(sign, number);
        number
    }

    /// What is heard, worked out for every sign; nothing for a query longer than any name.
    pub fn listen(&self, heard: &Heard) -> Option<Listening<'_>> {
        let letters = heard.letters.as_slice();
        if letters.len() > LETTERS {
            return None;
        }
        let mut steps = vec![0; letters.len()];
        let mut begins = Box::new([false; 1 << 16]);
        for (readings, begins) in self.readings.iter().zip(begins.iter_mut().skip(1)) {
            steps.extend((0..letters.len()).map(|at| {
                let rest = letters.get(at..).unwrap_or_default();
                let left = readings.iter().flat_map(|reading| left_by(reading, rest));
                left.fold(0, |to, left| to | 1 << (letters.len() - left.len()))
            }));
            let first = steps.get(steps.len() - letters.len());
            *begins = first.is_some_and(|first| *first != 0);
        }
        Some(Listening {
            sounds: self,
            width: letters.len(),
            steps,
            begins,
        })
    }
}

/// A query over the signs: which letters are next after each of them.
pub(super) struct Listening<'a> {
    sounds: &'a Sounds,
    /// Letters of the query.
    width: usize,
    /// By sign and letter: a bit for each letter that may be next; the bit behind the last says all were heard.
    steps: Vec<u32>,
    /// By sign: whether the first letter may be its own. As long as there are signs: so no sign has to be checked.
    begins: Box<[bool; 1 << 16]>,
}

impl Listening<'_> {
    /// The records of which a name is heard, in order, each once with the first such name.
    pub fn found(&self) -> Vec<HeardIn> {
        let mut found: Vec<HeardIn> = Vec::new();
        let (mut record, mut from) = (0, 0);
        for at in self
            .sounds
            .signs
            .iter()
            .enumerate()
            .filter_map(|(at, sign)| self.begins(*sign).then_some(at))
        {
            while let Some(end) = self.sounds.ends.get(record).filter(|end| **end <= at) {
                (record, from) = (record + 1, *end);
            }
            if found.last().is_some_and(|last| last.record == record) || !self.hears(at) {
                continue;
            }
            let before = self.sounds.signs.get(from..at).unwrap_or_default();
            found.push(HeardIn {
                record,
                name: before.iter().filter(|sign| **sign == END).count(),
                starts: before.last().is_none_or(|sign| *sign == END),
            });
        }
        found
    }

    fn begins(&self, sign: u16) -> bool {
        self.begins
            .get(usize::from(sign))
            .copied()
            .unwrap_or_default()
    }

    /// Whether the query is heard from this sign on, within the name.
    fn hears(&self, at: usize) -> bool {
        let all = 1u32 << self.width;
        let mut open: u32 = 1;
        for sign in self.sounds.signs.get(at..).unwrap_or_default() {
            let mut next = 0;
            while open != 0 {
                next |= self.step(*sign, open.trailing_zeros() as usize);
                open &= open - 1;
            }
            if next & all != 0 {
                return true;
            }
            if next == 0 {
                return false;
            }
            open = next;
        }
        false
    }

    fn step(&self, sign: u16, letter: usize) -> u32 {
        let at = usize::from(sign) * self.width + letter;
        self.steps.get(at).copied().unwrap_or_default()
    }
}
