//! How a list is looked at: what is sought, what is kept, in which order, grouped by what.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::list::Sort;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct View {
    /// Chinese, pinyin, initials, a part of a number.
    pub text: Option<String>,
    /// All of them hold.
    pub filters: Vec<Filter>,
    /// The first one first.
    pub sort: Vec<Sort>,
    /// The column whose equal cells stand together.
    pub group: Option<String>,
}

/// What the cells of one column must be; what is left out asks for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Filter {
    pub key: String,
    /// One of these texts; of a list, any of its items.
    pub is: Option<Vec<String>>,
    /// Stands in the text; width and case do not matter.
    pub contains: Option<String>,
    /// No smaller or earlier than this, as it is typed.
    pub from: Option<String>,
    /// No larger or later than this: a month means its last day.
    pub to: Option<String>,
    /// Blank, or not blank.
    pub empty: Option<bool>,
}

impl View {
    /// Whether a text is sought.
    pub fn is_sought(&self) -> bool {
        self.text
            .as_deref()
            .is_some_and(|text| !text.trim().is_empty())
    }
}
