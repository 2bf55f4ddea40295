//! The order of texts: Chinese by how it sounds, as spreadsheets sort it; all else by letter.

use std::collections::HashMap;

use crate::base::readings::first_reading;
use crate::base::typed::is_han;

/// Makes keys to sort by; remembers how each character sounds.
#[derive(Default)]
pub struct Sounds {
    heard: HashMap<char, Box<str>>,
}

impl Sounds {
    pub fn key(&mut self, text: &str) -> Box<str> {
        let mut key = String::with_capacity(text.len() * 2);
        for c in text.chars() {
            if is_han(c) {
                let heard = self
                    .heard
                    .entry(c)
                    .or_insert_with(|| first_reading(c).into_boxed_str());
                key.push_str(heard);
                // A syllable ends before any letter: xi an stands before xian.
                key.push(' ');
            } else {
                key.extend(c.to_lowercase());
            }
        }
        // Of two texts that sound alike, each stands with its own.
        key.push('\0');
        key.push_str(text);
        key.into_boxed_str()
    }
}
