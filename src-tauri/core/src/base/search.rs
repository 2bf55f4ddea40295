//! Search in memory: names, aliases, numbers and phones through `memmem` over one text per kind,
//! pinyin and initials through every reading of every character. Built at open, kept up row by row.

mod needle;
mod shelf;
mod sounds;
mod titled;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use needle::Matcher;
use needle::Needle;
use shelf::Shelf;
pub use titled::titled;

/// What a record is found by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchRow {
    pub id: String,
    pub name: String,
    pub aliases: Vec<String>,
    /// Credit codes, filing numbers, house numbers.
    pub numbers: Vec<String>,
    pub phones: Vec<String>,
    /// What it is marked with; `#word` finds by these alone.
    pub tags: Vec<String>,
    /// The name's reading where someone wrote it down: `shan ya` for 单雅.
    pub pinyin: Option<String>,
    /// The line under the name: the town, the organisation, the state.
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// The record's table.
    pub kind: String,
    pub id: String,
    pub name: String,
    pub note: String,
    /// Which of its texts matched: the alias, the number; empty where the name did.
    pub matched: String,
}

/// The hits of one kind; `total` may be more than are listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HitGroup {
    pub kind: String,
    #[ts(type = "number")]
    pub total: usize,
    pub hits: Vec<Hit>,
}

#[derive(Default)]
pub struct Index {
    /// In the order in which the groups are shown: that in which kinds were first declared.
    shelves: Vec<Shelf>,
}

impl Index {
    /// Groups come back in the order of `kinds`.
    pub fn new(kinds: &[&'static str]) -> Index {
        Index {
            shelves: kinds.iter().map(|kind| Shelf::new(kind)).collect(),
        }
    }

    /// Adds the record or puts it in the place of what was known of it.
    pub fn upsert(&mut self, kind: &'static str, row: SearchRow) {
        self.shelf(kind).upsert(row);
    }

    pub fn remove(&mut self, kind: &'static str, id: &str) {
        self.shelf(kind).remove(id);
    }

    /// All records of a kind anew.
    pub fn refill(&mut self, kind: &'static str, rows: impl IntoIterator<Item = SearchRow>) {
        let shelf = self.shelf(kind);
        *shelf = Shelf::new(kind);
        for row in rows {
            shelf.upsert(row);
        }
    }

    pub fn len(&self) -> usize {
        self.shelves.iter().map(|shelf| shelf.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// At most `limit` hits of each kind, the closest first; kinds without a hit are left out.
    pub fn search(&self, text: &str, limit: usize) -> Vec<HitGroup> {
        let needle = Needle::new(text);
        if needle.text.is_empty() || needle.tag.as_deref() == Some("") {
            return Vec::new();
        }
        self.shelves
            .iter()
            .map(|shelf| shelf.search(&needle, limit))
            .filter(|group| group.total > 0)
            .collect()
    }

    /// The ids of all records of a kind that the text finds, in no order.
    pub fn ids(&self, kind: &str, text: &str) -> Vec<String> {
        let needle = Needle::new(text);
        let shelf = self.shelves.iter().find(|shelf| shelf.kind == kind);
        match shelf.filter(|_| !needle.text.is_empty()) {
            Some(shelf) => shelf.ids(&needle),
            None => Vec::new(),
        }
    }

    fn shelf(&mut self, kind: &'static str) -> &mut Shelf {
        let at = match self.shelves.iter().position(|shelf| shelf.kind == kind) {
            Some(at) => at,
            None => {
                self.shelves.push(Shelf::new(kind));
                self.shelves.len() - 1
            }
        };
        #[allow(
            clippy::indexing_slicing,
            reason = "the position was found or made above"
        )]
        &mut self.shelves[at]
    }
}
