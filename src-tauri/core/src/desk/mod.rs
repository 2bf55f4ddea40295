//! The desk itself: its people and what is set for all of it; what stands beside any record (notes,
//! tags, reminders); and what is put aside for one person.

mod aside;
mod beside;
pub mod model;
pub mod pages;
mod reminders;
pub mod rows;

/// The cell of a list with the tags that its rows bear, as a statement.
macro_rules! tags {
    ($kind:literal) => {
        concat!(
            "(SELECT json_group_array(label ORDER BY id) FROM tag WHERE kind = '",
            $kind,
            "' AND record_id = it.id)"
        )
    };
}
pub(crate) use tags;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub use aside::{Keep, keep};
pub use beside::{AddNote, EditNote, RemoveNote, SetTags};
pub use model::RecordRef;
pub use reminders::{AddReminder, EditReminder, SettleReminder};

use crate::base::amount_words::{Style, in_words};
use crate::base::book::{Change, Made, Reader};
use crate::base::money::Yuan;
use crate::base::people::{Actor, DeskPerson};
use crate::base::quantity::{self, Quantity};
use crate::base::refusal::{Result, page};
use crate::base::search::Matcher;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    Set(Set),
    AddNote(AddNote),
    EditNote(EditNote),
    RemoveNote(RemoveNote),
    SetTags(SetTags),
    AddReminder(AddReminder),
    EditReminder(EditReminder),
    SettleReminder(SettleReminder),
    Restore(Restore),
}

/// Sets something for the whole desk. Keys: `number.prefix`, `number.style.<kind>`,
/// `grants.two-person-above` (yuan), `seal.title`, `lock.minutes`, `voucher.copies`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Set {
    pub key: String,
    pub value: String,
}

/// Puts one record back as it was before an entry of the history, in what that entry changed of it.
/// Where nothing came after the entry, undo is the shorter way.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Restore {
    #[ts(type = "number")]
    pub entry: i64,
    pub table: String,
    pub row: String,
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::Set(op) => op.apply(change),
            Op::AddNote(op) => op.apply(change),
            Op::EditNote(op) => op.apply(change),
            Op::RemoveNote(op) => op.apply(change),
            Op::SetTags(op) => op.apply(change),
            Op::AddReminder(op) => op.apply(change),
            Op::EditReminder(op) => op.apply(change),
            Op::SettleReminder(op) => op.apply(change),
            Op::Restore(op) => op.apply(change),
        }
    }
}

impl Set {
    fn apply(self, change: &Change) -> Result<Made> {
        model::fits_setting(&self.key, &self.value)?;
        change.set(&self.key, self.value.trim())?;
        Ok(Made::new("setting", self.key))
    }
}

impl Restore {
    fn apply(self, change: &Change) -> Result<Made> {
        change.put_back(self.entry, &self.table, &self.row)?;
        Ok(Made::new(&self.table, self.row))
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
    /// A count as it is typed into a field of this unit: 80多, +2万.
    ReadQuantity {
        text: String,
        unit: String,
    },
    /// Notes, tags, one's own reminders and the pin of a record.
    Beside {
        of: RecordRef,
    },
    /// The tags in use, beside records of one kind or of all.
    Tags {
        #[serde(default)]
        #[ts(optional)]
        kind: Option<String>,
    },
    Reminders {},
    /// What was put aside under a key.
    Kept {
        key: String,
    },
    Places {},
    /// Which of these names the text finds, by letters, pinyin or initials: commands are found as records are.
    Finds {
        text: String,
        names: Vec<String>,
    },
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::People {} => page(reader.desk_people()?),
            Query::Me {} => page(reader.actor()),
            Query::Setting { key } => page(reader.setting(key)?),
            Query::AmountInWords { amount } => page(in_words(*amount, Style::A)),
            Query::ReadQuantity { text, unit } => page(quantity::typed(text, unit)?),
            Query::Beside { of } => page(pages::beside(reader, of)?),
            Query::Tags { kind } => page(pages::tags(reader, kind.as_deref())?),
            Query::Reminders {} => page(pages::reminders(reader, None)?),
            Query::Kept { key } => page(pages::kept(reader, key)?),
            Query::Places {} => page(pages::places(reader)?),
            Query::Finds { text, names } => page(finds(text, names)),
        }
    }
}

fn finds(text: &str, names: &[String]) -> Vec<bool> {
    let matcher = Matcher::new(text);
    names
        .iter()
        .map(|name| matcher.finds(std::iter::once(name.as_str()), std::iter::empty()))
        .collect()
}

/// The page type of each query.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub people: Vec<DeskPerson>,
    pub me: Actor,
    pub setting: Option<String>,
    pub amount_in_words: String,
    pub read_quantity: Quantity,
    pub beside: model::Beside,
    pub tags: Vec<model::TagInUse>,
    pub reminders: Vec<model::Reminder>,
    pub kept: Option<String>,
    pub places: model::Places,
    pub finds: Vec<bool>,
}
