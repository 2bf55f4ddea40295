//! What a step back does to a row: how it stood before, and how it stands again. The rules of the
//! slices are asked about it, since what was freed meanwhile may be taken by others.

use serde_json::Value;

#[derive(Debug)]
pub struct Restored {
    pub table: String,
    pub row: String,
    left: Option<Value>,
    again: Option<Value>,
}

impl Restored {
    /// Both as images of the row; `None` where there was no such row.
    pub(super) fn new(table: &str, row: &str, left: Option<&str>, again: Option<&str>) -> Self {
        let read = |image: Option<&str>| serde_json::from_str(image?).ok();
        Restored {
            table: table.to_owned(),
            row: row.to_owned(),
            left: read(left),
            again: read(again),
        }
    }

    pub fn key(&self) -> (&str, &str) {
        (&self.table, &self.row)
    }

    /// The row was taken away.
    pub fn is_gone(&self) -> bool {
        self.again.is_none()
    }

    /// A column as it stood until now.
    pub fn left(&self, column: &str) -> Option<&Value> {
        self.left.as_ref()?.get(column)
    }

    /// A column as it stands again.
    pub fn again(&self, column: &str) -> Option<&Value> {
        self.again.as_ref()?.get(column)
    }
}
