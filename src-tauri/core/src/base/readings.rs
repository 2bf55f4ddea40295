//! How a name sounds: every reading of every character, matched by syllables, by initials, or by both mixed.

use pinyin::ToPinyinMulti;

use super::typed::is_han;

/// Letters someone typed in the hope of pinyin.
pub struct Heard {
    letters: Vec<u8>,
    first: u32,
}

impl Heard {
    /// `None` unless the folded text is Latin letters alone.
    pub fn new(folded: &str) -> Option<Heard> {
        let letters = plain_letters(folded);
        let first = mask(*letters.first()?);
        letters
            .iter()
            .all(u8::is_ascii_lowercase)
            .then_some(Heard { letters, first })
    }
}

/// The readings of a record's name and aliases.
pub struct Readings {
    names: Vec<Name>,
}

struct Name {
    syllables: Vec<Vec<Box<str>>>,
    /// One bit for each letter that any reading begins with: rules most records out at once.
    initials: u32,
}

impl Readings {
    /// `pinyin`: the name's reading as someone wrote it down, syllables apart; it is added to those known.
    pub fn of(name: &str, pinyin: Option<&str>, aliases: &[String]) -> Readings {
        let mut first = Name::new(name);
        if let Some(written) = pinyin {
            first.add(written);
        }
        let names = std::iter::once(first)
            .chain(aliases.iter().map(|alias| Name::new(alias)))
            .collect();
        Readings { names }
    }

    /// Which text matches (0 the name, 1 its first alias, …) and whether from its first character.
    pub fn find(&self, heard: &Heard) -> Option<(usize, bool)> {
        self.names
            .iter()
            .enumerate()
            .find_map(|(field, name)| name.find(heard).map(|at| (field, at == 0)))
    }
}

impl Name {
    fn new(text: &str) -> Name {
        let mut name = Name {
            syllables: Vec::new(),
            initials: 0,
        };
        for c in text.chars() {
            let readings = readings(c);
            if !readings.is_empty() {
                name.push(readings);
            }
        }
        name
    }

    fn push(&mut self, readings: Vec<Box<str>>) {
        for reading in &readings {
            self.initials |= reading.bytes().next().map_or(0, mask);
        }
        self.syllables.push(readings);
    }

    /// Adds a written reading, syllable by syllable; where the counts differ it tells nothing sure.
    fn add(&mut self, written: &str) {
        let written: Vec<Box<str>> = written
            .split(|c: char| c.is_whitespace() || c == '\'' || c == '-')
            .map(|syllable| plain_letters(&syllable.to_lowercase()))
            .filter_map(|letters| String::from_utf8(letters).ok())
            .filter(|syllable| !syllable.is_empty())
            .map(String::into_boxed_str)
            .collect();
        if written.len() != self.syllables.len() {
            return;
        }
        for (readings, syllable) in self.syllables.iter_mut().zip(written) {
            self.initials |= syllable.bytes().next().map_or(0, mask);
            if !readings.contains(&syllable) {
                readings.push(syllable);
            }
        }
    }

    /// The first character from which the heard letters can be read.
    fn find(&self, heard: &Heard) -> Option<usize> {
        if self.initials & heard.first == 0 {
            return None;
        }
        (0..self.syllables.len()).find(|from| {
            self.syllables
                .get(*from..)
                .is_some_and(|rest| spells(rest, &heard.letters))
        })
    }
}

/// Whether the letters can be spent on the syllables from the first on: each takes its whole reading,
/// its initial (zh, ch, sh count as one or as two letters), or, at the end, the beginning of a reading.
fn spells(syllables: &[Vec<Box<str>>], letters: &[u8]) -> bool {
    let Some((readings, rest)) = syllables.split_first() else {
        return letters.is_empty();
    };
    if letters.is_empty() {
        return true;
    }
    readings.iter().any(|reading| {
        let reading = reading.as_bytes();
        if reading.starts_with(letters) {
            return true;
        }
        [reading.len(), 1, initial_length(reading)]
            .into_iter()
            .filter_map(|taken| letters.strip_prefix(reading.get(..taken)?))
            .any(|left| left.len() < letters.len() && spells(rest, left))
    })
}

fn initial_length(reading: &[u8]) -> usize {
    match reading {
        [b'z' | b'c' | b's', b'h', ..] => 2,
        _ => 1,
    }
}

/// Every reading of a character without tones; a Latin letter or a digit reads as itself.
fn readings(c: char) -> Vec<Box<str>> {
    if c.is_ascii_alphanumeric() {
        return vec![c.to_ascii_lowercase().to_string().into_boxed_str()];
    }
    if !is_han(c) {
        return Vec::new();
    }
    let mut all: Vec<Box<str>> = Vec::new();
    let mut add = |reading: String| {
        let reading = reading.into_boxed_str();
        if !all.contains(&reading) {
            all.push(reading);
        }
    };
    for reading in c.to_pinyin_multi().into_iter().flatten() {
        let plain = reading.plain();
        if plain.contains('ü') {
            add(plain.replace('ü', "u"));
        }
        add(plain.replace('ü', "v"));
    }
    all
}

fn plain_letters(text: &str) -> Vec<u8> {
    text.replace('ü', "v").into_bytes()
}

fn mask(letter: u8) -> u32 {
    match letter {
        b'a'..=b'z' => 1 << (letter - b'a'),
        // Digits inside names share the bits above the letters.
        _ => 1 << 26,
    }
}

/// How a character most often sounds; what is no Chinese character stands for itself.
pub fn first_reading(c: char) -> String {
    match readings(c).into_iter().next() {
        Some(reading) => reading.into_string(),
        None => c.to_string(),
    }
}
