//! What people type, made plain before it is read, and values refused on their way in from JSON.

use serde::de::DeserializeOwned;
use unicode_normalization::UnicodeNormalization;

use super::refusal::{Refusal, Result, Stop, refuse};

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

const MARK: char = '\u{1}';

/// Carries a refusal through serde, which knows only text; [`from_json`] unpacks it.
pub fn into_serde<E: serde::de::Error>(stop: Stop) -> E {
    match stop {
        Stop::Refused(refusal) => match serde_json::to_string(&refusal) {
            Ok(json) => E::custom(format!("{MARK}{json}{MARK}")),
            Err(error) => E::custom(error),
        },
        Stop::Broken(fault) => E::custom(fault.detail),
    }
}

/// Reads an operation or a query from JSON. A bad value is refused with its own code at its field.
pub fn from_json<T: DeserializeOwned>(value: &serde_json::Value) -> Result<T> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let field = field_of(error.path());
        let text = error.inner().to_string();
        let mut refusal = packed_refusal(&text).unwrap_or_else(|| named_by_serde(&text));
        if refusal.field.is_none() {
            refusal.field = field.map(Into::into);
        }
        refusal.into()
    })
}

fn packed_refusal(text: &str) -> Option<Refusal> {
    let (_, rest) = text.split_once(MARK)?;
    let (json, _) = rest.split_once(MARK)?;
    serde_json::from_str(json).ok()
}

fn named_by_serde(text: &str) -> Refusal {
    match text
        .strip_prefix("missing field `")
        .and_then(|rest| rest.split('`').next())
    {
        Some(field) => {
            let mut refusal = refuse("base-required");
            refusal.field = Some(field.to_owned().into());
            refusal
        }
        None => refuse("base-not-understood").arg("detail", text),
    }
}

/// The innermost named field of a path: `grants.recordDisbursement.amount` → `amount`.
fn field_of(path: &serde_path_to_error::Path) -> Option<String> {
    path.iter()
        .filter_map(|segment| match segment {
            serde_path_to_error::Segment::Map { key } => Some(key.clone()),
            _ => None,
        })
        .last()
}
