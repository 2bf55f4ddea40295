use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{TermList, term_is_new};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::required;

/// A word for one of the two lists projects are labelled with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddTerm {
    pub list: TermList,
    pub name: String,
}

impl AddTerm {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let name = required(&self.name, "name")?;
        term_is_new(&name, rows::term_exists(change, self.list, &name, None)?)?;
        let id = rows::add_term(change, self.list, &name)?;
        Ok(Made::new("project_term", id))
    }
}
