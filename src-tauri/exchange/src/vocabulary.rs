//! The words of registers: headings and values, read from `vocabulary/*.txt` once.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::cells::text::{heading_key, value_key};

/// One field of a register and what its column may be called.
#[derive(Debug)]
pub struct Field {
    pub key: &'static str,
    pub weight: u32,
    /// A register without this column is not this register.
    pub needed: bool,
    /// May stand in several columns: a second phone, an inspection a year.
    pub many: bool,
    whole: Vec<String>,
    parts: Vec<String>,
    never: Vec<String>,
}

/// The fields of each register, in the order of the file.
pub static HEADINGS: LazyLock<Vec<(&'static str, Vec<Field>)>> = LazyLock::new(|| {
    sections(include_str!("../vocabulary/headings.txt"))
        .map(section)
        .collect()
});

/// The fields of one register; none where there is no such register.
pub fn fields(register: &str) -> &'static [Field] {
    HEADINGS
        .iter()
        .find(|(name, _)| *name == register)
        .map_or(&[], |(_, fields)| fields.as_slice())
}

/// `(section, key of the spelling) → the value`.
static VALUES: LazyLock<HashMap<(&'static str, String), &'static str>> = LazyLock::new(|| {
    let mut values = HashMap::new();
    for (section, lines) in sections(include_str!("../vocabulary/values.txt")) {
        for line in lines {
            let Some(value) = line.split_whitespace().next() else {
                continue;
            };
            for spelling in line.split_whitespace() {
                values.insert((section, value_key(spelling)), value);
            }
        }
    }
    values
});

/// The value a spelling stands for: `value("type", "民非") = 社会服务机构`.
pub fn value(section: &'static str, spelling: &str) -> Option<&'static str> {
    VALUES.get(&(section, value_key(spelling))).copied()
}

/// What a field is called first of all.
pub fn heading(register: &str, key: &str) -> &'static str {
    let mut fields = fields(register).iter();
    let field = fields.find(|field| field.key == key);
    field
        .and_then(|field| field.whole.first())
        .map_or("", String::as_str)
}

/// The values of a section, in their order.
pub fn values(section: &str) -> Vec<&'static str> {
    let of_section = sections(include_str!("../vocabulary/values.txt"))
        .find(|(name, _)| *name == section)
        .map(|(_, lines)| lines);
    let lines = of_section.unwrap_or_default().into_iter();
    lines
        .filter_map(|line| line.split_whitespace().next())
        .collect()
}

impl Field {
    /// How well a heading fits: 0 not at all, 10 word for word. `key` and `bare` are the heading
    /// normalised, with and without what stands in brackets.
    pub fn fits(&self, key: &str, bare: &str) -> u32 {
        if self.never.iter().any(|part| key.contains(part)) {
            return 0;
        }
        if self.whole.iter().any(|whole| whole == key) {
            return 10;
        }
        if self.whole.iter().any(|whole| whole == bare) {
            return 9;
        }
        let held = self
            .parts
            .iter()
            .filter(|part| bare.contains(part.as_str()));
        match held.map(|part| part.chars().count()).max() {
            Some(length) => 4 + u32::try_from(length).unwrap_or(0).min(4),
            None => 0,
        }
    }
}

type Section = (&'static str, Vec<&'static str>);

fn sections(text: &'static str) -> impl Iterator<Item = Section> {
    let mut sections: Vec<Section> = Vec::new();
    for line in text
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
    {
        match line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            Some(name) => sections.push((name, Vec::new())),
            None => {
                if let Some((_, lines)) = sections.last_mut() {
                    lines.push(line);
                }
            }
        }
    }
    sections.into_iter()
}

fn section((register, lines): Section) -> (&'static str, Vec<Field>) {
    (register, lines.into_iter().filter_map(field).collect())
}

fn field(line: &'static str) -> Option<Field> {
    let mut words = line.split_whitespace();
    let marked = words.next()?;
    let weight = words.next()?.parse().ok()?;
    let mut field = Field {
        key: marked.trim_end_matches(['*', '+']),
        weight,
        needed: marked.contains('*'),
        many: marked.contains('+'),
        whole: Vec::new(),
        parts: Vec::new(),
        never: Vec::new(),
    };
    for word in words {
        match word.split_at_checked(1) {
            Some(("~", part)) => field.parts.push(heading_key(part)),
            Some(("!", part)) => field.never.push(heading_key(part)),
            _ => field.whole.push(heading_key(word)),
        }
    }
    Some(field)
}
