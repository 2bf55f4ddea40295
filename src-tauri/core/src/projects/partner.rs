//! Who works on a project with its organisation. No I/O.

use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use super::model::PartnerRole;
use crate::base::incoming::into_serde;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::optional;
use crate::registry::OrganisationId;

/// A partner and what it does: an organisation of the registry, or by name a federation, a school, a committee.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Partner {
    pub organisation: Option<OrganisationId>,
    pub name: Option<String>,
    pub role: PartnerRole,
}

/// One without its role is refused with its name, since there may be several.
impl<'de> Deserialize<'de> for Partner {
    fn deserialize<D: Deserializer<'de>>(input: D) -> std::result::Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Given {
            #[serde(default)]
            organisation: Option<OrganisationId>,
            #[serde(default)]
            name: Option<String>,
            #[serde(default)]
            role: Option<PartnerRole>,
        }
        let given = Given::deserialize(input)?;
        let name = optional(given.name.as_deref());
        let role = given.role.ok_or_else(|| -> D::Error {
            let refused = refuse("projects-partner-without-role").at("partners");
            into_serde(
                refused
                    .arg("name", name.as_deref().unwrap_or("registry"))
                    .into(),
            )
        })?;
        Ok(Partner {
            organisation: given.organisation,
            name,
            role,
        })
    }
}

/// Each of them one body, once in each role, and none of them the one that undertakes the project.
pub fn checked(given: Vec<Partner>, undertaking: Option<OrganisationId>) -> Result<Vec<Partner>> {
    let mut kept: Vec<Partner> = Vec::new();
    for partner in given {
        let name = optional(partner.name.as_deref());
        if partner.organisation.is_none() && name.is_none() {
            return Err(refuse("projects-partner-unnamed").at("partners").into());
        }
        if undertaking.is_some() && partner.organisation == undertaking {
            return Err(refuse("projects-partner-undertakes").at("partners").into());
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
