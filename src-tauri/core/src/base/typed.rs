//! What people type, made plain before it is read.

use unicode_normalization::UnicodeNormalization;

pub use super::incoming::{from_json, into_serde, part};
use super::refusal::{Result, refuse};

/// Full-width forms folded (NFKC) and every kind of white space taken out.
pub fn plain(text: &str) -> String {
    text.nfkc()
        .filter(|c| !c.is_whitespace() && !is_invisible(*c))
        .collect()
}

/// Ends trimmed, inner runs of white space made one blank; what was written stays as it was written.
pub fn tidy(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A Chinese name of a body: no white space, brackets in full width (field-guide 2.4 for numbers).
pub fn chinese_name(text: &str) -> String {
    let folded = tidy(text);
    let has_han = folded.chars().any(is_han);
    folded
        .chars()
        .filter(|c| !(has_han && c.is_whitespace()))
        .map(|c| match c {
            '(' if has_han => '（',
            ')' if has_han => '）',
            other => narrow(other),
        })
        .collect()
}

/// Full-width letters and digits as ordinary ones; punctuation keeps its width.
fn narrow(c: char) -> char {
    match c {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => c.nfkc().next().unwrap_or(c),
        other => other,
    }
}

/// A number of a paper (发文字号, 备案证号): brackets around the year as 〔〕, no white space.
pub fn paper_number(text: &str) -> String {
    plain(text)
        .chars()
        .map(|c| match c {
            '[' | '(' | '【' | '{' | '﹝' => '〔',
            ']' | ')' | '】' | '}' | '﹞' => '〕',
            other => other,
        })
        .collect()
}

/// A number of a receipt (票据号码): capitals, one kind of dash, no white space, so that it is known again however it is typed.
pub fn receipt_number(text: &str) -> String {
    plain(text)
        .to_uppercase()
        .chars()
        .map(|c| match c {
            '‐' | '‑' | '‒' | '–' | '—' | '−' | '_' => '-',
            other => other,
        })
        .collect()
}

pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{323AF}' | '〇')
}

/// Zero-width marks and the byte-order mark, left behind by copying from other programs.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}'
    )
}

/// Text that must not be empty: tidied, or refused at `field`.
pub fn required(text: &str, field: &'static str) -> Result<String> {
    let text = tidy(text);
    if text.is_empty() {
        return Err(refuse("base-required").at(field).into());
    }
    Ok(text)
}

/// Tidied text, `None` where nothing was written.
pub fn optional(text: Option<&str>) -> Option<String> {
    text.map(tidy).filter(|text| !text.is_empty())
}

/// What was written in several lines: each line tidied, its paragraphs kept, `None` where nothing stands.
pub fn written(text: Option<&str>) -> Option<String> {
    let lines: Vec<String> = text?
        .lines()
        .map(tidy)
        .filter(|line| !line.is_empty())
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
