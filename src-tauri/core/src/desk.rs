//! The desk itself: its people and what is set for all of it.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::amount_words::{Style, in_words};
use crate::base::book::{Change, Made, Reader};
use crate::base::money::Yuan;
use crate::base::people::{Actor, DeskPerson};
use crate::base::refusal::{Result, page, refuse};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    Set(Set),
}

/// Sets something for the whole desk. Keys: `number.prefix`, `number.style.<kind>`,
/// `grants.two-person-above` (yuan), `seal.title`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Set {
    pub key: String,
    pub value: String,
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::Set(set) => set.apply(change),
        }
    }
}

impl Set {
    fn apply(self, change: &Change) -> Result<Made> {
        let style = self.key.starts_with("number.style.");
        if style && !(self.value.contains("{seq") && self.value.contains("{year}")) {
            return Err(refuse("desk-number-style")
                .at("value")
                .arg("style", &self.value)
                .into());
        }
        change.set(&self.key, self.value.trim())?;
        Ok(Made::new("setting", self.key))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    People {},
    Me {},
    Setting {
        key: String,
    },
    /// 人民币大写 of an amount, shown beside the field it is typed in.
    AmountInWords {
        amount: Yuan,
    },
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::People {} => page(reader.desk_people()?),
            Query::Me {} => page(reader.actor()),
            Query::Setting { key } => page(reader.setting(key)?),
            Query::AmountInWords { amount } => page(in_words(*amount, Style::A)),
        }
    }
}

/// The page type of each query.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub people: Vec<DeskPerson>,
    pub me: Actor,
    pub setting: Option<String>,
    pub amount_in_words: String,
}
