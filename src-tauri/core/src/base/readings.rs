//! How a name sounds: every reading of every character, matched by syllables, by initials, or by both mixed.

use std::collections::HashMap;

use pinyin::ToPinyinMulti;

use super::typed::is_han;

/// Letters someone typed in the hope of pinyin.
pub struct Heard {
    pub letters: Vec<u8>,
}

impl Heard {
    /// `None` unless the folded text is Latin letters alone.
    pub fn new(folded: &str) -> Option<Heard> {
        let letters = plain_letters(folded);
        let all = !letters.is_empty() && letters.iter().all(u8::is_ascii_lowercase);
        all.then_some(Heard { letters })
    }

    /// Whether the name can be read so, from any of its characters on.
    pub fn is_in(&self, name: &str) -> bool {
        let syllables: Vec<Vec<Box<str>>> = name
            .chars()
            .map(readings)
            .filter(|readings| !readings.is_empty())
            .collect();
        (0..syllables.len()).any(|from| {
            let rest = syllables.get(from..).unwrap_or_default();
            spells(rest, &self.letters)
        })
    }
}

/// Whether the letters can be spent on the syllables from the first on.
fn spells(syllables: &[Vec<Box<str>>], letters: &[u8]) -> bool {
    if letters.is_empty() {
        return true;
    }
    let Some((readings, rest)) = syllables.split_first() else {
        return false;
    };
    readings
        .iter()
        .any(|reading| left_by(reading, letters).any(|left| spells(rest, left)))
}

/// What may be left of the letters after a character that reads so: it takes its whole reading, its initial
/// (zh, ch, sh count as one or as two letters), or, at the end, they are the beginning of its reading.
pub fn left_by<'l>(reading: &str, letters: &'l [u8]) -> impl Iterator<Item = &'l [u8]> {
    let reading = reading.as_bytes();
    let all = reading.starts_with(letters).then_some(&[] as &[u8]);
    let shares = [reading.len(), 1, initial_length(reading)].map(|taken| {
        letters
            .strip_prefix(reading.get(..taken)?)
            .filter(|left| left.len() < letters.len())
    });
    all.into_iter().chain(shares.into_iter().flatten())
}

fn initial_length(reading: &[u8]) -> usize {
    match reading {
        [b'z' | b'c' | b's', b'h', ..] => 2,
        _ => 1,
    }
}

/// Every reading of a character without tones; a Latin letter or a digit reads as itself, any other sign as nothing.
pub fn readings(c: char) -> Vec<Box<str>> {
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

/// A reading as someone wrote it down, syllable by syllable: `shan ya` for 单雅.
pub fn written_syllables(written: &str) -> Vec<Box<str>> {
    written
        .split(|c: char| c.is_whitespace() || c == '\'' || c == '-')
        .map(|syllable| plain_letters(&syllable.to_lowercase()))
        .filter_map(|letters| String::from_utf8(letters).ok())
        .filter(|syllable| !syllable.is_empty())
        .map(String::into_boxed_str)
        .collect()
}

fn plain_letters(text: &str) -> Vec<u8> {
    text.replace('ü', "v").into_bytes()
}

/// How a character most often sounds; what is no Chinese character stands for itself.
pub fn first_reading(c: char) -> String {
    match readings(c).into_iter().next() {
        Some(reading) => reading.into_string(),
        None => c.to_string(),
    }
}

/// Remembers how each character most often sounds: for going through many names.
#[derive(Default)]
pub struct Ear {
    heard: HashMap<char, Box<str>>,
}

impl Ear {
    /// As [`first_reading`].
    pub fn first(&mut self, c: char) -> &str {
        self.heard
            .entry(c)
            .or_insert_with(|| first_reading(c).into_boxed_str())
    }
}
