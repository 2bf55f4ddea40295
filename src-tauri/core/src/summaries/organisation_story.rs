//! One organisation on one page: who serves in it, and all it has had (一社一档).

use serde::Serialize;
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::governance::pages::{self as governance, ObligationRow, ObligationsAsk};
use crate::channels::grants::pages::{self as grants, AwardLine, AwardsAsk};
use crate::channels::incubation::pages::{self as incubation, IncubationsAsk, StayRow};
use crate::projects::pages::{self as projects, ProjectRow, ProjectsAsk};
use crate::registry::OrganisationId;
use crate::registry::pages::{self as registry, OrganisationPage};
use crate::services::pages::{self as services, ServiceRow, ServicesAsk, Sums};

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationStory {
    pub name: String,
    pub organisation: OrganisationPage,
    /// Its stays in the hub, the newest first.
    pub incubation: Vec<StayRow>,
    pub projects: Vec<ProjectRow>,
    /// The newest first.
    pub services: Vec<ServiceRow>,
    pub service_sums: Sums,
    pub awards: Vec<AwardLine>,
    pub obligations: Vec<ObligationRow>,
}

pub fn organisation_story(reader: &Reader, id: OrganisationId) -> Result<OrganisationStory> {
    let organisation = Some(id);
    let given = services::services(
        reader,
        &ServicesAsk {
            organisation,
            ..ServicesAsk::default()
        },
    )?;
    let page = registry::organisation(reader, id)?;
    Ok(OrganisationStory {
        name: page.row.name.clone(),
        organisation: page,
        incubation: incubation::incubations(
            reader,
            &IncubationsAsk {
                organisation,
                ..IncubationsAsk::default()
            },
        )?
        .rows,
        projects: projects::projects(
            reader,
            &ProjectsAsk {
                organisation,
                ..ProjectsAsk::default()
            },
        )?
        .rows,
        services: given.rows,
        service_sums: given.sums,
        awards: grants::awards(
            reader,
            &AwardsAsk {
                organisation,
                ..AwardsAsk::default()
            },
        )?
        .rows,
        obligations: governance::obligations(
            reader,
            &ObligationsAsk {
                organisation,
                ..ObligationsAsk::default()
            },
        )?
        .rows,
    })
}
