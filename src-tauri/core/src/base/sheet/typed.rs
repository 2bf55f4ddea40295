//! What is typed or pasted into a cell, read as the forms read it, and made the JSON that the edit operation takes.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::column::{Column, Kind};
use super::read::found;
use crate::base::book::Reader;
use crate::base::dates;
use crate::base::money::{Yuan, read_number};
use crate::base::quantity::{self, Quantity};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{plain, tidy};
use crate::base::words::{Lang, in_catalogue, look_up};

const YES: [&str; 8] = ["是", "有", "√", "✓", "true", "yes", "y", "1"];
const NO: [&str; 8] = ["否", "无", "×", "✗", "false", "no", "n", "0"];
const ITEM_MARKS: [char; 7] = ['、', ',', '，', ';', '；', '\n', '/'];

/// A blank cell clears: `null`, no item, or no.
pub fn read(reader: &Reader, column: &Column, text: &str) -> Result<Value> {
    if text.trim().is_empty() {
        return Ok(blank(column));
    }
    if column.mask.is_some() && text.contains('*') {
        return Err(refuse("sheets-masked").arg("text", text).into());
    }
    match column.kind {
        Kind::LongText => Ok(json!(text.trim())),
        Kind::Date => Ok(json!(dates::said(text)?)),
        Kind::Money => Ok(json!(Yuan::from_str(text)?)),
        Kind::Quantity => Ok(json!(count(text)?)),
        Kind::Number => whole(column, text),
        Kind::Percent => Ok(json!(number(column, text)?.to_string())),
        Kind::YesNo => yes_or_no(text),
        Kind::Choice => Ok(json!(word(column, text)?)),
        Kind::List => items(reader, column, text),
        Kind::Text | Kind::Record => match column.finds {
            Some(statement) => Ok(json!(record(reader, statement, text)?)),
            None => Ok(json!(tidy(text))),
        },
    }
}

fn blank(column: &Column) -> Value {
    match (column.kind, column.mask) {
        (Kind::List, _) => json!([]),
        (Kind::YesNo, _) => json!(false),
        // Left out, masked data stays as it is; empty, it is cleared.
        (_, Some(_)) => json!(""),
        _ => Value::Null,
    }
}

fn count(text: &str) -> Result<Quantity> {
    quantity::said(&plain(text))
        .ok_or_else(|| refuse("base-quantity-unreadable").arg("text", text).into())
}

/// A bare number of any column that counts; a sign of percent is left out.
pub fn number(column: &Column, text: &str) -> Result<Decimal> {
    let unreadable = || refuse("sheets-number-unreadable").arg("text", text);
    match column.kind {
        Kind::Money => Ok(Yuan::from_str(text)?.decimal()),
        Kind::Quantity => Ok(count(text)?.value),
        _ => {
            let bare = plain(text);
            let bare = bare.strip_suffix('%').unwrap_or(&bare);
            let (sign, digits) = match bare.strip_prefix('-') {
                Some(digits) => (-Decimal::ONE, digits),
                None => (Decimal::ONE, bare),
            };
            Ok(sign * read_number(digits).ok_or_else(unreadable)?)
        }
    }
}

fn whole(column: &Column, text: &str) -> Result<Value> {
    let number = number(column, text)?.normalize();
    let whole = i64::from_str(&number.to_string())
        .map_err(|_| refuse("sheets-number-unreadable").arg("text", text))?;
    Ok(json!(whole))
}

fn yes_or_no(text: &str) -> Result<Value> {
    let said = plain(text).to_lowercase();
    match (YES.contains(&said.as_str()), NO.contains(&said.as_str())) {
        (true, _) => Ok(json!(true)),
        (_, true) => Ok(json!(false)),
        _ => Err(refuse("sheets-yes-or-no").arg("text", text).into()),
    }
}

/// A word of the core, or what the catalogue says for it in either language, with or without its bracket.
fn word(column: &Column, text: &str) -> Result<&'static str> {
    let said = plain(text).to_lowercase();
    let family = column.family.unwrap_or_default();
    let is_said = |word: &str| {
        let id = format!("{family}-{}", in_catalogue(word));
        word.to_lowercase() == said
            || [Lang::ZhCn, Lang::En].into_iter().any(|lang| {
                let known = look_up(lang, &id).unwrap_or_default();
                let known = plain(&known).to_lowercase();
                known == said || known.split('(').next() == Some(&said)
            })
    };
    let words = column.words.unwrap_or_default();
    match words.iter().find(|word| is_said(word)) {
        Some(word) => Ok(word),
        None => Err(refuse("sheets-choice-unknown").arg("text", text).into()),
    }
}

/// Several of one kind, with 、 or a comma between.
fn items(reader: &Reader, column: &Column, text: &str) -> Result<Value> {
    let items = text
        .split(ITEM_MARKS)
        .map(str::trim)
        .filter(|item| !item.is_empty());
    let read: Vec<String> = match column.finds {
        Some(statement) => items
            .map(|item| record(reader, statement, item))
            .collect::<Result<_>>()?,
        None => items.map(tidy).collect(),
    };
    Ok(json!(read))
}

/// The record that bears this name or number.
fn record(reader: &Reader, statement: &str, name: &str) -> Result<String> {
    let mut ids = found(reader, statement, &tidy(name))?;
    match (ids.pop(), ids.is_empty()) {
        (Some(id), true) => Ok(id),
        (Some(_), false) => Err(refuse("sheets-record-twice").arg("name", name).into()),
        (None, _) => Err(refuse("sheets-record-unknown").arg("name", name).into()),
    }
}
