//! Writes a person anew. Her phone and paper stay as they are unless they are given.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::add_person::refuse_taken;
use super::model::{PersonDetails, PersonId};
use super::rows::people as rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditPerson {
    pub person: PersonId,
    pub details: PersonDetails,
}

impl EditPerson {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let standing = rows::kept(change, self.person)?;
        let mut details = self.details;
        if details.phone.is_none() {
            details.phone = standing.phone;
        }
        if details.paper_number.is_none() {
            details.paper_kind = standing.paper_kind;
            details.paper_number = standing.paper_number;
        }
        let details = details.checked(change.now())?;
        refuse_taken(change, self.person, &details)?;
        rows::edit_person(change, self.person, &details)?;
        Ok(Made::new("person", self.person))
    }
}
