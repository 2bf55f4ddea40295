use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{TermId, term_is_new};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::required;

/// Renames a word, everywhere it is used, or takes it off the list without losing what bears it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditTerm {
    pub term: TermId,
    pub name: String,
    #[serde(default)]
    pub archived: bool,
}

impl EditTerm {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let name = required(&self.name, "name")?;
        let list = rows::term_list(change, self.term)?
            .ok_or_else(|| refuse("projects-not-found").at("term"))?;
        term_is_new(
            &name,
            rows::term_exists(change, list, &name, Some(self.term))?,
        )?;
        rows::edit_term(change, self.term, &name, self.archived)?;
        Ok(Made::new("project_term", self.term))
    }
}
