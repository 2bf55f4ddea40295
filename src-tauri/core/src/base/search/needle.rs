//! What is sought, and a query tried on records one by one.

use crate::base::readings::Heard;
use crate::base::typed::paper_number;

pub(super) struct Needle {
    pub text: String,
    /// Letters alone: may be pinyin or initials.
    pub letters: Option<Heard>,
    /// What stands behind a `#`: a tag is sought, and nothing else.
    pub tag: Option<String>,
}

impl Needle {
    pub fn new(text: &str) -> Needle {
        let text = fold(text);
        let letters = Heard::new(&text);
        let tag = text.strip_prefix(['#', '＃']).map(str::to_owned);
        Needle { text, letters, tag }
    }
}

/// Width, case, brackets and white space made uniform, so that what looks alike is found alike.
pub(super) fn fold(text: &str) -> String {
    paper_number(text)
        .to_lowercase()
        .chars()
        .filter(|c| !matches!(c, '\u{1}'..='\u{5}' | '\n' | '\'' | '’'))
        .collect()
}

/// One query tried on records one by one: the text filter of a list finds as the search does.
pub struct Matcher {
    needle: Needle,
}

impl Matcher {
    pub fn new(text: &str) -> Matcher {
        Matcher {
            needle: Needle::new(text),
        }
    }

    /// An empty query finds everything. `names` are heard as well as read, `others` only read.
    pub fn finds<'a>(
        &self,
        names: impl Iterator<Item = &'a str> + Clone,
        others: impl Iterator<Item = &'a str>,
    ) -> bool {
        let needle = self.needle.text.as_str();
        needle.is_empty()
            || names
                .clone()
                .chain(others)
                .any(|text| fold(text).contains(needle))
            || self
                .needle
                .letters
                .as_ref()
                .is_some_and(|heard| names.into_iter().any(|name| heard.is_in(name)))
    }
}
