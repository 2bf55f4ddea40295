//! The order of texts: Chinese by how it sounds, as spreadsheets sort it; all else by letter.

use crate::base::readings::Ear;
use crate::base::typed::is_han;

/// Makes keys to sort by; remembers how each character sounds.
#[derive(Default)]
pub struct Sounds {
    ear: Ear,
}

impl Sounds {
    pub fn key(&mut self, text: &str) -> Box<str> {
        let mut key = String::with_capacity(text.len() * 2);
        for c in text.chars() {
            if is_han(c) {
                key.push_str(self.ear.first(c));
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
