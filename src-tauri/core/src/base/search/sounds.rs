//! How all names of a shelf sound, sign after sign in one row, so that a query goes over them in one pass.

use std::collections::HashMap;

use crate::base::readings::{Heard, left_by, readings, written_syllables};

/// A sign as it is read: a character, and what someone wrote beside it.
type Sign = (char, Option<Box<str>>);

/// Ends a name among the signs.
const END: u32 = 0;
/// As many letters as a query may have: one bit each, and one that says all were heard.
const LETTERS: usize = 30;

#[derive(Default)]
pub(super) struct Sounds {
    numbers: HashMap<Sign, u32>,
    /// The readings of each sign, the first of them number 1.
    readings: Vec<Vec<Box<str>>>,
    /// The names of all records, each ended.
    signs: Vec<u32>,
}

impl Sounds {
    /// Adds the names of a record; `pinyin` is the first one's reading, where someone wrote it down. Answers where
    /// they stand.
    pub fn add<'a>(
        &mut self,
        names: impl Iterator<Item = &'a str>,
        pinyin: Option<&str>,
    ) -> (usize, usize) {
        let from = self.signs.len();
        let mut written = pinyin.map(written_syllables);
        for name in names {
            let read: Vec<char> = name.chars().filter(|c| !readings(*c).is_empty()).collect();
            // Where the counts differ, what is written tells nothing sure of any one character.
            let syllables = written.take().filter(|all| all.len() == read.len());
            let mut syllables = syllables.into_iter().flatten();
            for c in read {
                let sign = self.number((c, syllables.next()));
                self.signs.push(sign);
            }
            self.signs.push(END);
        }
        (from, self.signs.len())
    }

    fn number(&mut self, sign: Sign) -> u32 {
        if let Some(known) = self.numbers.get(&sign) {
            return *known;
        }
        let mut all = readings(sign.0);
        if let Some(written) = &sign.1
            && !all.contains(written)
        {
            all.push(written.clone());
        }
        self.readings.push(all);
        let number = u32::try_from(self.readings.len()).unwrap_or(u32::MAX);
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
        for readings in &self.readings {
            steps.extend((0..letters.len()).map(|at| {
                let rest = letters.get(at..).unwrap_or_default();
                let left = readings.iter().flat_map(|reading| left_by(reading, rest));
                left.fold(0, |to, left| to | 1 << (letters.len() - left.len()))
            }));
        }
        Some(Listening {
            sounds: self,
            width: letters.len(),
            steps,
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
}

impl Listening<'_> {
    /// Which of the names that stand there is heard (0 the name, 1 its first alias, …) and whether from its first
    /// character.
    pub fn find(&self, (from, to): (usize, usize)) -> Option<(usize, bool)> {
        let names = self.sounds.signs.get(from..to)?.split(|sign| *sign == END);
        names.enumerate().find_map(|(field, name)| {
            let rest = name.get(1..).unwrap_or_default();
            if self.hears(name, false) {
                Some((field, true))
            } else {
                self.hears(rest, true).then_some((field, false))
            }
        })
    }

    fn hears(&self, name: &[u32], anywhere: bool) -> bool {
        let all = 1u32 << self.width;
        let mut open: u32 = 1;
        for sign in name {
            let mut next = 0;
            while open != 0 {
                let at = open.trailing_zeros() as usize;
                open &= open - 1;
                next |= self
                    .steps
                    .get(*sign as usize * self.width + at)
                    .copied()
                    .unwrap_or_default();
            }
            if next & all != 0 {
                return true;
            }
            open = next | u32::from(anywhere);
            if open == 0 {
                return false;
            }
        }
        false
    }
}
