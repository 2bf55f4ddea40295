//! Texts made comparable: headings, values, names, numbers of papers.

use hub::base::typed::{chinese_name, paper_number, plain, tidy};

use super::{Reading, written};
use crate::grid::Cell;
use crate::vocabulary;

/// A heading or a word of the vocabulary without width, white space, case and punctuation.
pub fn heading_key(text: &str) -> String {
    plain(text)
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == '%')
        .collect()
}

/// The same without what stands in brackets: 登记（备案）机关 → 登记机关.
pub fn bare_key(text: &str) -> String {
    let mut depth = 0u32;
    let kept: String = plain(text)
        .chars()
        .filter(|c| {
            match c {
                '(' | '[' | '【' | '〔' => depth += 1,
                ')' | ']' | '】' | '〕' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect();
    heading_key(&kept)
}

/// What stands in brackets in a heading, or behind a slash or a colon: 万元 in 金额（万元）.
pub fn bracketed(text: &str) -> Option<String> {
    let text = plain(text);
    let (_, rest) = text.split_once(['(', '['])?;
    let (inside, _) = rest.split_once([')', ']'])?;
    Some(inside.to_owned())
}

/// One of a few values, without width, white space, case and form of brackets.
pub fn value_key(text: &str) -> String {
    plain(text)
        .to_lowercase()
        .trim_matches(['。', '.', '；', ';'])
        .to_owned()
}

pub fn means_blank(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || (text.chars().count() <= 4 && vocabulary::value("blank", text).is_some())
}

/// Free text as written, runs of white space made one blank.
pub fn free(cell: &Cell) -> Reading<String> {
    let tidied = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(written(cell)?.map(tidied).filter(|text| !text.is_empty()))
}

/// A name of a body or a person: no white space, brackets in full width.
pub fn name(cell: &Cell) -> Reading<String> {
    Ok(written(cell)?
        .map(|text| chinese_name(&text))
        .filter(|text| !text.is_empty()))
}

/// A house number: 青溪孵妇项[2024]003号 → 青溪孵妇项〔2024〕003号.
pub fn number(cell: &Cell) -> Reading<String> {
    Ok(written(cell)?
        .map(|text| paper_number(&text))
        .filter(|text| !text.is_empty()))
}

/// For comparing names: also without quotation marks, brackets and dots.
pub fn name_key(text: &str) -> String {
    plain(text)
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// One of a few values by the vocabulary; what it does not know stays as written.
pub fn choice(section: &'static str, cell: &Cell) -> Reading<String> {
    Ok(
        written(cell)?.map(|text| match vocabulary::value(section, &text) {
            Some(value) => value.to_owned(),
            None => tidy(&text),
        }),
    )
}

/// 评估等级: 3A, AAA, ３Ａ, 3A级 → 3A.
pub fn grade(cell: &Cell) -> Reading<String> {
    let Some(text) = written(cell)? else {
        return Ok(None);
    };
    let key = plain(&text).to_uppercase();
    let letters = key.chars().filter(|c| *c == 'A').count();
    let digit = key.chars().find(|c| ('1'..='5').contains(c));
    Ok(Some(match (digit, letters) {
        (Some(digit), 1) => format!("{digit}A"),
        (None, 1..=5) => format!("{letters}A"),
        _ => tidy(&text),
    }))
}
