//! A cell as it comes from the table, made the text that is shown and typed back.

use rusqlite::types::ValueRef;
use rust_decimal::Decimal;

use super::column::{Column, Kind};
use crate::base::money::Yuan;
use crate::base::quantity::{Quantity, Word};
use crate::base::refusal::{Result, Stop, fault};

/// A number to sort and add by, with the word that was said with it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Amount {
    pub value: Decimal,
    pub word: Option<Word>,
}

impl Amount {
    fn exact(value: Decimal) -> Amount {
        Amount { value, word: None }
    }
}

pub fn text(column: &Column, value: ValueRef<'_>) -> Result<Option<String>> {
    let ruled = ruled(column, value)?;
    let value = ruled.as_ref().map_or(value, said);
    let text = match (column.kind, value) {
        (_, ValueRef::Null) => return Ok(None),
        (Kind::Money, ValueRef::Integer(fen)) => Yuan::from_fen(fen).to_string(),
        (Kind::YesNo, ValueRef::Integer(yes)) => (yes != 0).to_string(),
        (_, ValueRef::Integer(number)) => number.to_string(),
        (Kind::Quantity, ValueRef::Text(json)) => quantity(column, json)?.to_string(),
        (Kind::List, ValueRef::Text(json)) => {
            let items: Vec<String> =
                serde_json::from_slice(json).map_err(|error| damaged(column, error))?;
            match column.mask {
                Some(mask) => items.iter().map(|item| mask(item)).collect::<Vec<_>>(),
                None => items,
            }
            .join(LIST_MARK)
        }
        (_, ValueRef::Text(text)) => {
            let text = std::str::from_utf8(text).map_err(|error| damaged(column, error))?;
            match column.mask {
                Some(mask) => mask(text),
                None => text.to_owned(),
            }
        }
        (_, other) => return Err(damaged(column, format!("{:?}", other.data_type()))),
    };
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// What stands between the items of a list.
pub const LIST_MARK: &str = "\u{3001}";

pub fn amount(column: &Column, value: ValueRef<'_>) -> Result<Option<Amount>> {
    let ruled = ruled(column, value)?;
    let value = ruled.as_ref().map_or(value, said);
    Ok(match (column.kind, value) {
        (_, ValueRef::Null) => None,
        (Kind::Money, ValueRef::Integer(fen)) => Some(Amount::exact(Decimal::new(fen, 2))),
        (_, ValueRef::Integer(number)) => Some(Amount::exact(Decimal::from(number))),
        (Kind::Quantity, ValueRef::Text(json)) => {
            let quantity = quantity(column, json)?;
            Some(Amount {
                value: quantity.value,
                word: quantity.word,
            })
        }
        (_, ValueRef::Text(text)) => {
            let text = std::str::from_utf8(text).map_err(|error| damaged(column, error))?;
            let number = text.parse().map_err(|error| damaged(column, error))?;
            Some(Amount::exact(number))
        }
        (_, other) => return Err(damaged(column, format!("{:?}", other.data_type()))),
    })
}

/// What the slice's rule makes of the gathered JSON; nothing of a column without a rule.
fn ruled(column: &Column, value: ValueRef<'_>) -> Result<Option<Option<String>>> {
    let (Some(rule), ValueRef::Text(json)) = (column.rule, value) else {
        return Ok(None);
    };
    let json = std::str::from_utf8(json).map_err(|error| damaged(column, error))?;
    Ok(Some(rule(json)))
}

fn said(text: &Option<String>) -> ValueRef<'_> {
    match text {
        Some(text) => ValueRef::Text(text.as_bytes()),
        None => ValueRef::Null,
    }
}

fn quantity(column: &Column, json: &[u8]) -> Result<Quantity> {
    serde_json::from_slice(json).map_err(|error| damaged(column, error))
}

fn damaged(column: &Column, why: impl std::fmt::Display) -> Stop {
    fault("store", format!("column {}: {why}", column.key))
}
