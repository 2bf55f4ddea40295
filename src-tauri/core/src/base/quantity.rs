//! Counts as they were said: 80多户, 近2000名, 50余次. Never rounded, never silently summed with exact ones.

mod times;

use std::fmt;
use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use super::ids::SqlText;
use super::incoming::{choice, into_serde};
use super::money::{read_number, take_scale};
use super::refusal::{Result, Stop, refuse};
use super::typed::plain;

crate::words_enum! {
    /// How sure a count is; no word means it was counted.
    Word {
        About = "约",
        Nearly = "近",
        Over = "余",
        More = "多",
        Less = "不足",
        Exceeding = "超",
        AtLeast = "不低于",
    }
}

impl Word {
    /// 余 and 多 stand behind the number, the others before it.
    fn follows(self) -> bool {
        matches!(self, Word::Over | Word::More)
    }
}

/// What people write for a word before the number; the longer first.
const BEFORE: [(&str, Word); 11] = [
    ("大约", Word::About),
    ("约", Word::About),
    ("将近", Word::Nearly),
    ("近", Word::Nearly),
    ("不足", Word::Less),
    ("超过", Word::Exceeding),
    ("超", Word::Exceeding),
    ("不低于", Word::AtLeast),
    ("不少于", Word::AtLeast),
    ("≥", Word::AtLeast),
    (">=", Word::AtLeast),
];

/// Said behind a number, but no single word of ours: refused rather than bent.
const UNKNOWN_BEHIND: [&str; 8] = ["左右", "上下", "以上", "以下", "以内", "有余", "来", "至"];

/// A number with its unit and the word that was said with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Quantity {
    #[ts(type = "string")]
    pub value: Decimal,
    pub word: Option<Word>,
    /// 户, 次, 名, 小时, 元/户·年; empty for a bare number.
    pub unit: String,
    /// As it stood, where 万, 亿 or a plus were said: 近2万人, 100多万人, +2万元/户·年.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub said: Option<String>,
}

impl Quantity {
    /// A counted number.
    pub fn exact(value: impl Into<Decimal>, unit: &str) -> Quantity {
        Quantity {
            value: value.into().normalize(),
            word: None,
            unit: unit.to_owned(),
            said: None,
        }
    }

    pub fn said_with(word: Word, value: impl Into<Decimal>, unit: &str) -> Quantity {
        Quantity {
            word: Some(word),
            ..Quantity::exact(value, unit)
        }
    }

    pub fn is_exact(&self) -> bool {
        self.word.is_none()
    }

    /// The sum of parts of one unit. With a qualified part among several the sum is 约;
    /// parts of different units are refused.
    pub fn sum(parts: &[Quantity]) -> Result<Option<Quantity>> {
        let Some((first, others)) = parts.split_first() else {
            return Ok(None);
        };
        if let Some(other) = others.iter().find(|part| part.unit != first.unit) {
            return Err(refuse("base-quantity-units")
                .arg("first", &first.unit)
                .arg("second", &other.unit)
                .into());
        }
        if others.is_empty() {
            return Ok(Some(first.clone()));
        }
        let total: Decimal = parts.iter().map(|part| part.value).sum();
        let counted = parts.iter().all(Quantity::is_exact);
        let word = (!counted).then_some(Word::About);
        Ok(Some(Quantity {
            word,
            ..Quantity::exact(total, &first.unit)
        }))
    }
}

impl fmt::Display for Quantity {
    /// As it was said.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(said) = &self.said {
            return out.write_str(said);
        }
        let (before, behind) = match self.word {
            Some(word) if word.follows() => ("", word.word()),
            Some(word) => (word.word(), ""),
            None => ("", ""),
        };
        write!(
            out,
            "{before}{}{behind}{}",
            self.value.normalize(),
            self.unit
        )
    }
}

/// Reads what people type: 80多户, 近2000名, 50余次, 约1,200人, １２０人, 近2万名, 100多万人.
impl FromStr for Quantity {
    type Err = Stop;

    fn from_str(text: &str) -> Result<Quantity> {
        read(&plain(text))
            .ok_or_else(|| refuse("base-quantity-unreadable").arg("text", text).into())
    }
}

/// As it is typed into a field with its unit beside it: 80多, 约120, +2万, 2.5万元. Another unit than that of the field
/// is refused.
pub fn typed(text: &str, unit: &str) -> Result<Quantity> {
    let read: Quantity = text.parse()?;
    match read.unit.as_str() {
        "" => format!("{}{unit}", text.trim()).parse(),
        said if unit.is_empty() || said == unit => Ok(read),
        said => Err(refuse("base-quantity-units")
            .arg("first", unit)
            .arg("second", said)
            .into()),
    }
}

/// Other ways of saying about and at least, as registers and cells hold them: 50人左右, 至少30户, 不到20名.
/// `text` is plain.
pub fn said(text: &str) -> Option<Quantity> {
    let text = text.trim_start_matches(['共', '计']);
    for (behind, word) in [
        ("左右", Word::About),
        ("上下", Word::About),
        ("以上", Word::AtLeast),
    ] {
        if let Some(number) = text.strip_suffix(behind) {
            let exact = read(number).filter(Quantity::is_exact)?;
            return Some(Quantity {
                word: Some(word),
                said: None,
                ..exact
            });
        }
    }
    let swapped = text
        .strip_prefix("至少")
        .or_else(|| text.strip_prefix('≧'))
        .map(|number| format!("不低于{number}"))
        .or_else(|| text.strip_prefix("逾").map(|number| format!("超{number}")))
        .or_else(|| {
            text.strip_prefix("不到")
                .map(|number| format!("不足{number}"))
        });
    read(swapped.as_deref().unwrap_or(text))
}

fn read(text: &str) -> Option<Quantity> {
    let (before, rest) = BEFORE
        .iter()
        .find_map(|(said, word)| text.strip_prefix(said).map(|rest| (Some(*word), rest)))
        .unwrap_or((None, text));
    let (risen, rest) = match rest.strip_prefix('+') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let digits_end = rest
        .find(|c: char| !matches!(c, '0'..='9' | ',' | '.' | '-'))
        .unwrap_or(rest.len());
    let (digits, tail) = rest.split_at_checked(digits_end)?;
    let (negative, digits) = match digits.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, digits),
    };
    let (behind, tail) = word_behind(tail);
    let (scale, tail) = scale_ahead(tail);
    let (behind_scale, unit) = if behind.is_none() {
        word_behind(tail)
    } else {
        (None, tail)
    };
    let behind = behind.or(behind_scale);
    if (before.is_some() && behind.is_some()) || !is_unit(unit) {
        return None;
    }
    let number = read_number(digits)?
        .checked_mul(Decimal::from(scale))?
        .normalize();
    let value = if negative { -number } else { number };
    let said = (scale > 1 || risen).then(|| text.to_owned());
    Some(Quantity {
        value,
        word: before.or(behind),
        unit: unit.to_owned(),
        said,
    })
}

fn word_behind(text: &str) -> (Option<Word>, &str) {
    for word in [Word::Over, Word::More] {
        if let Some(rest) = text.strip_prefix(word.word()) {
            return (Some(word), rest);
        }
    }
    match text.strip_prefix('+') {
        Some(rest) => (Some(Word::More), rest),
        None => (None, text),
    }
}

/// 万 or 亿 standing before the unit.
fn scale_ahead(text: &str) -> (i64, &str) {
    for scale in ["万", "亿"] {
        if let Some(rest) = text.strip_prefix(scale) {
            return (take_scale(scale).0, rest);
        }
    }
    (1, text)
}

fn is_unit(text: &str) -> bool {
    text.chars().count() <= 8
        && !text
            .chars()
            .any(|c| c.is_ascii_digit() || matches!(c, '-' | '~' | ',' | '(' | ')' | '、'))
        && !UNKNOWN_BEHIND.iter().any(|said| text.contains(said))
}

impl<'de> Deserialize<'de> for Quantity {
    /// An object as written by the core, or a text as people type it.
    fn deserialize<D: Deserializer<'de>>(input: D) -> std::result::Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Number {
            Read(Decimal),
            Typed(String),
        }
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Given {
            Typed(String),
            Parts {
                value: Number,
                #[serde(default)]
                word: Option<String>,
                #[serde(default)]
                unit: String,
                #[serde(default)]
                said: Option<String>,
            },
        }
        let known = |word: Option<String>| -> std::result::Result<Option<Word>, D::Error> {
            let Some(word) = word else { return Ok(None) };
            let known = Word::from_text(&word);
            known
                .map(Some)
                .ok_or_else(|| into_serde(choice(&word, Word::WORDS).into()))
        };
        match Given::deserialize(input)? {
            Given::Typed(text) => text.parse().map_err(into_serde),
            // A field hands over what stands in it, the word beside it, and its unit.
            Given::Parts {
                value: Number::Typed(text),
                word,
                unit,
                ..
            } => typed(&with_word(&text, known(word)?), &plain(&unit)).map_err(into_serde),
            Given::Parts {
                value: Number::Read(value),
                word,
                unit,
                said,
            } => {
                let word = known(word)?;
                let said = said.filter(|said| matches(said, value, word, &unit));
                Ok(Quantity {
                    value: value.normalize(),
                    word,
                    unit: plain(&unit),
                    said,
                })
            }
        }
    }
}

/// The word chosen beside a typed number: 约 and 2万 are 约2万, 多 and 2万 are 2多万.
fn with_word(text: &str, word: Option<Word>) -> String {
    let text = plain(text);
    let spoken = read(&text).is_some_and(|read| read.word == word);
    match word {
        Some(word) if !spoken && word.follows() => {
            let end = text.find(|c: char| !matches!(c, '0'..='9' | ',' | '.' | '-' | '+'));
            let halves = text.split_at_checked(end.unwrap_or(text.len()));
            let (digits, rest) = halves.unwrap_or((&text, ""));
            format!("{digits}{}{rest}", word.word())
        }
        Some(word) if !spoken => format!("{}{text}", word.word()),
        _ => text,
    }
}

fn matches(said: &str, value: Decimal, word: Option<Word>, unit: &str) -> bool {
    read(said).is_some_and(|read| read.value == value && read.word == word && read.unit == unit)
}

/// In the table the JSON of the parts.
impl ToSql for Quantity {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let json = serde_json::to_string(self)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
        Ok(json.into())
    }
}

impl FromSql for Quantity {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}
