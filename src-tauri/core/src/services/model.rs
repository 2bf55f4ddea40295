//! What counts as a service, and its rules. No I/O.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required, written};
use crate::id;
use crate::projects::channel::Channel;
use crate::projects::model::{ProjectId, ProjectState};
use crate::projects::work::{
    already_happened, counted_in_whole, hours_in_halves, person_times_cover_people,
};
use crate::registry::OrganisationId;

id!(ServiceId);

/// One service given through a channel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceFields {
    pub given_on: PartialDate,
    pub channel: Channel,
    /// Whom it was given to; each is counted once however often it is named.
    #[serde(default)]
    pub organisations: Vec<OrganisationId>,
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// What sort of service, in the channel's own words: a thematic training, a match, a visit.
    #[serde(default)]
    pub kind: Option<String>,
    pub topic: String,
    /// 服务人数: distinct people.
    #[serde(default)]
    pub people: Option<Quantity>,
    /// 服务人次: every attendance counts.
    #[serde(default)]
    pub person_times: Option<Quantity>,
    /// Hours of service.
    #[serde(default)]
    pub hours: Option<Quantity>,
    /// Staff of the hub who gave it.
    #[serde(default)]
    pub staff: Option<u32>,
    #[serde(default)]
    pub cost: Option<Yuan>,
    #[serde(default)]
    pub evidence: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
    /// Taken over from a register as it stood.
    #[serde(default)]
    pub as_recorded: bool,
}

/// The channel's own record that a service counts: its table and id. One record, one service.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    pub kind: &'static str,
    pub id: String,
}

impl Source {
    pub fn new(kind: &'static str, id: impl ToString) -> Self {
        Self {
            kind,
            id: id.to_string(),
        }
    }
}

impl ServiceFields {
    /// A service with only what every one has; the rest is filled in by struct update.
    pub fn of(given_on: PartialDate, channel: Channel, topic: impl Into<String>) -> Self {
        Self {
            given_on,
            channel,
            topic: topic.into(),
            organisations: Vec::new(),
            project: None,
            kind: None,
            people: None,
            person_times: None,
            hours: None,
            staff: None,
            cost: None,
            evidence: None,
            note: None,
            as_recorded: false,
        }
    }

    pub fn checked(self, today: NaiveDate) -> Result<Self> {
        let mut organisations = self.organisations;
        organisations.sort_unstable();
        organisations.dedup();
        let fields = Self {
            organisations,
            topic: required(&self.topic, "topic")?,
            kind: optional(self.kind.as_deref()),
            evidence: optional(self.evidence.as_deref()),
            note: written(self.note.as_deref()),
            ..self
        };
        if !fields.as_recorded {
            already_happened(fields.given_on, today, "givenOn")?;
            counted_in_whole(&[
                ("people", fields.people.as_ref()),
                ("personTimes", fields.person_times.as_ref()),
            ])?;
            hours_in_halves(fields.hours.as_ref())?;
            person_times_cover_people(fields.people.as_ref(), fields.person_times.as_ref())?;
            given_to_somebody(&fields)?;
            costs_something_or_nothing(fields.cost)?;
        }
        Ok(fields)
    }
}

fn given_to_somebody(fields: &ServiceFields) -> Result<()> {
    let people = [&fields.people, &fields.person_times]
        .into_iter()
        .flatten()
        .any(|count| !count.value.is_zero());
    if fields.organisations.is_empty() && !people {
        return Err(refuse("services-to-nobody").at("organisations").into());
    }
    Ok(())
}

fn costs_something_or_nothing(cost: Option<Yuan>) -> Result<()> {
    match cost {
        Some(cost) if cost.is_negative() => Err(refuse("services-negative-cost")
            .at("cost")
            .arg("cost", cost)
            .into()),
        _ => Ok(()),
    }
}

/// A project gets services from its approval on.
pub fn project_takes_services(state: ProjectState) -> Result<()> {
    if state == ProjectState::Draft {
        return Err(refuse("services-project-is-draft").at("project").into());
    }
    Ok(())
}

/// What a channel keeps in its own record is changed there, and its service follows.
pub fn kept_at_the_desk(source: Option<&str>) -> Result<()> {
    match source {
        Some(kind) => Err(refuse("services-kept-by-channel").arg("kind", kind).into()),
        None => Ok(()),
    }
}
