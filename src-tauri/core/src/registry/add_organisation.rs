//! Adds an organisation: a code is held once, the very same name only on purpose.

use super::model::{OrganisationDetails, OrganisationId};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::identity::{Identity, IdentityKind};
use crate::base::refusal::{Result, refuse};

impl OrganisationDetails {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let (details, identity) = self.checked()?;
        let id = OrganisationId::fresh();
        refuse_taken(change, id, &details, &identity)?;
        rows::add_organisation(change, id, &details, &identity)?;
        rows::keep_counts(change, id, details.counts.as_ref())?;
        Ok(Made::new("organisation", id))
    }
}

/// Refuses a number or a name that another organisation holds.
pub(super) fn refuse_taken(
    change: &Change,
    id: OrganisationId,
    details: &OrganisationDetails,
    identity: &Identity,
) -> Result<()> {
    if let Some(holder) =
        rows::holder_of_number(change, id, identity, details.authority.as_deref())?
    {
        let code = match identity.kind {
            IdentityKind::CreditCode => "registry-code-taken",
            _ => "registry-number-taken",
        };
        return Err(refuse(code).at("identityNumber").arg("name", holder).into());
    }
    if details.distinct || details.as_recorded {
        return Ok(());
    }
    refuse_name_taken(change, id, &details.name)
}

pub(super) fn refuse_name_taken(change: &Change, id: OrganisationId, name: &str) -> Result<()> {
    if rows::same_name(change, id, name)? {
        return Err(refuse("registry-name-taken")
            .at("name")
            .arg("name", name)
            .into());
    }
    Ok(())
}
