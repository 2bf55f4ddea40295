//! Who works on a project with its organisation. No I/O.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::PartnerRole;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::optional;
use crate::registry::OrganisationId;

/// A partner and what it does: an organisation of the registry, or by name a federation, a school, a committee.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Partner {
    #[serde(default)]
    pub organisation: Option<OrganisationId>,
    #[serde(default)]
    pub name: Option<String>,
    pub role: PartnerRole,
}

/// Each of them one body, once in each role.
pub fn checked(given: Vec<Partner>) -> Result<Vec<Partner>> {
    let mut kept: Vec<Partner> = Vec::new();
    for partner in given {
        let name = optional(partner.name.as_deref());
        if partner.organisation.is_none() && name.is_none() {
            return Err(refuse("projects-partner-unnamed").at("partners").into());
        }
        let partner = Partner {
            name: name.filter(|_| partner.organisation.is_none()),
            ..partner
        };
        if !kept.contains(&partner) {
            kept.push(partner);
        }
    }
    Ok(kept)
}
