//! Adds a person: an identity paper is held by one, the same name with the same phone only on purpose.

use super::model::{PersonDetails, PersonId};
use super::rows::people as rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

impl PersonDetails {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let details = self.checked(change.now())?;
        let id = PersonId::fresh();
        refuse_taken(change, id, &details)?;
        rows::add_person(change, id, &details)?;
        Ok(Made::new("person", id))
    }
}

pub(super) fn refuse_taken(change: &Change, id: PersonId, details: &PersonDetails) -> Result<()> {
    if let (Some(kind), Some(number)) = (details.paper_kind, details.paper_number.as_deref())
        && let Some(holder) = rows::holder_of_paper(change, id, kind, number)?
    {
        return Err(refuse("registry-paper-taken")
            .at("paperNumber")
            .arg("name", holder)
            .into());
    }
    if details.distinct || details.as_recorded {
        return Ok(());
    }
    let phone = details.phone.as_deref().filter(|phone| !phone.is_empty());
    if rows::same_person(change, id, &details.name, phone)? {
        return Err(refuse("registry-person-taken")
            .at("name")
            .arg("name", &details.name)
            .into());
    }
    Ok(())
}
