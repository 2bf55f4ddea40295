//! What stands beside a record, and the rules of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::id;

id!(
    /// A dated remark beside a record.
    NoteId
);
id!(ReminderId);

/// Any record: its table and its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordRef {
    pub kind: String,
    pub id: String,
}

/// Kinds that notes, tags, reminders and pins can stand beside.
pub const KINDS: [&str; 18] = [
    "organisation",
    "person",
    "project",
    "incubation",
    "event",
    "need",
    "offer",
    "fund",
    "grant_call",
    "application",
    "award",
    "payment",
    "payment_batch",
    "expense_report",
    "publication",
    "obligation",
    "federation",
    "service",
];

/// The kind whose tags are a column of its own.
pub const TAGGED_IN_ITSELF: &str = "organisation";

/// How long a word of a tag may be, in characters.
const LONGEST_TAG: usize = 20;

/// Longest and shortest time without a key or a touch before the book locks itself, in minutes.
pub const LOCK_MINUTES: std::ops::RangeInclusive<u32> = 1..=60;

/// A text that says something, or the refusal at its field.
pub fn said(text: &str) -> Result<String> {
    match text.trim() {
        "" => Err(refuse("base-required").at("text").into()),
        text => Ok(text.to_owned()),
    }
}

/// Tags as they are kept: without `#` and blanks around, each once, in the order given.
pub fn tidy_tags(tags: Vec<String>) -> Result<Vec<String>> {
    let mut tidy: Vec<String> = Vec::new();
    for tag in tags {
        let tag = tag.trim().trim_start_matches(['#', '＃']).trim().to_owned();
        let length = tag.chars().count();
        if length > LONGEST_TAG {
            return Err(refuse("desk-tag-long")
                .at("tags")
                .arg("tag", tag)
                .arg("length", length)
                .arg("most", LONGEST_TAG)
                .into());
        }
        if !tag.is_empty() && !tidy.contains(&tag) {
            tidy.push(tag);
        }
    }
    Ok(tidy)
}

/// What may be set under this key.
pub fn fits_setting(key: &str, value: &str) -> Result<()> {
    let style = key.starts_with("number.style.");
    if style && !(value.contains("{seq") && value.contains("{year}")) {
        return Err(refuse("desk-number-style")
            .at("value")
            .arg("style", value)
            .into());
    }
    if key == "voucher.copies" && !["2", "3"].contains(&value.trim()) {
        return Err(refuse("desk-voucher-copies")
            .at("value")
            .arg("given", value)
            .into());
    }
    let is_limit = key == "grants.two-person-above" || key.starts_with("grants.lecture-fee.");
    if is_limit
        && !value
            .parse::<Yuan>()
            .is_ok_and(|limit| !limit.is_negative())
    {
        return Err(refuse("desk-setting-amount")
            .at("value")
            .arg("given", value)
            .into());
    }
    let minutes = value.trim().parse::<u32>();
    if key == "lock.minutes" && !minutes.is_ok_and(|minutes| LOCK_MINUTES.contains(&minutes)) {
        return Err(refuse("desk-lock-minutes")
            .at("value")
            .arg("given", value)
            .arg("least", LOCK_MINUTES.start())
            .arg("most", LOCK_MINUTES.end())
            .into());
    }
    Ok(())
}

/// A dated remark: who wrote it, and when.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    pub id: NoteId,
    pub text: String,
    pub written_by: String,
    /// Local time, to the second.
    pub written_at: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reminder {
    pub id: ReminderId,
    pub text: String,
    pub due_on: NaiveDate,
    /// The record it is about.
    pub of: Option<RecordRef>,
    /// What that record is called.
    pub of_name: Option<String>,
    pub done_on: Option<NaiveDate>,
}

/// What stands beside one record, for whoever has the book open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Beside {
    pub tags: Vec<String>,
    /// The newest first.
    pub notes: Vec<Note>,
    /// Her own, not done, the earliest first.
    pub reminders: Vec<Reminder>,
    pub pinned: bool,
}

/// A record she opened or pinned, by its name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    pub kind: String,
    pub id: String,
    pub name: String,
}

/// Where she was last, and what she pinned; records that are gone are left out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Places {
    pub pinned: Vec<Place>,
    pub recent: Vec<Place>,
}

/// A tag and how many records bear it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TagInUse {
    pub tag: String,
    #[ts(type = "number")]
    pub records: i64,
}
