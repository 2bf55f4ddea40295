//! How a register's columns are to be read, kept by its headings: the same register next month
//! needs no mapping.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

/// The headings of a register and what each column is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Columns {
    /// From left to right, as they stand.
    pub headings: Vec<String>,
    /// The list its rows belong to; none where the sheet is left out.
    pub register: Option<String>,
    /// One for each heading; empty where its column is left out.
    pub roles: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RememberColumns {
    #[serde(flatten)]
    pub columns: Columns,
}

impl RememberColumns {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let Columns {
            headings, roles, ..
        } = &self.columns;
        if headings.is_empty() || headings.len() != roles.len() {
            return Err(refuse("intake-columns-uneven")
                .at("roles")
                .arg("headings", headings.len())
                .arg("roles", roles.len())
                .into());
        }
        let id = rows::keep_column_mapping(change, &self.columns)?;
        Ok(Made::new("column_mapping", id))
    }
}
