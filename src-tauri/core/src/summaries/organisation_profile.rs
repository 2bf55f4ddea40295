//! 一社一档: one organisation's record, who serves in it, and all it has had from the hub.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, letterhead};
use super::organisation_story::{OrganisationStory, organisation_story};
use super::paper::{Choice, Paper};
use super::project_line::{ProjectLine, project_lines};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::registry::OrganisationId;
use crate::registry::pages::{OrganisationsAsk, organisations};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationProfileAsk {
    pub organisation: OrganisationId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationProfile {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    pub organisation: ProfileHead,
    pub posts: Vec<ProfilePost>,
    pub stays: Vec<ProfileStay>,
    pub projects: Vec<ProjectLine>,
    pub awards: Vec<ProfileAward>,
    /// The newest first.
    pub services: Vec<ProfileService>,
    pub service_count: u32,
    pub person_times: Option<Quantity>,
    pub obligations: Vec<ProfileDuty>,
    pub prepared_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileHead {
    pub name: String,
    /// The word of its kind.
    pub kind: String,
    pub no: Option<String>,
    pub founded_on: Option<PartialDate>,
    pub legal_representative: Option<String>,
    pub authority: Option<String>,
    pub supervisor: Option<String>,
    pub contact: Option<String>,
    /// Masked.
    pub phone: Option<String>,
    pub town: Option<String>,
    pub address: Option<String>,
    pub focus: Vec<String>,
    pub members: Option<Quantity>,
    pub women: Option<Quantity>,
    pub grade: Option<String>,
    pub grade_until: Option<PartialDate>,
    pub party: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfilePost {
    pub person: String,
    pub post: String,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileStay {
    pub no: Option<String>,
    /// The stage's word.
    pub stage: String,
    pub taken_in: Option<PartialDate>,
    pub since: Option<PartialDate>,
    pub mentor: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileAward {
    pub no: String,
    pub project: String,
    pub state: String,
    pub decided_on: NaiveDate,
    pub amount: Yuan,
    pub paid: Yuan,
    pub spent: Yuan,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileService {
    pub on: PartialDate,
    pub channel: String,
    pub topic: String,
    pub people: Option<Quantity>,
    pub person_times: Option<Quantity>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileDuty {
    pub kind: String,
    pub title: Option<String>,
    pub year: Option<i32>,
    pub due: NaiveDate,
    pub state: String,
    pub met_on: Option<NaiveDate>,
}

impl Paper for OrganisationProfile {
    type Ask = OrganisationProfileAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "organisation"
    }

    fn draw(reader: &Reader, ask: &OrganisationProfileAsk) -> Result<Self> {
        let story = organisation_story(reader, ask.organisation)?;
        let mut projects = project_lines(reader)?;
        projects.retain(|line| story.projects.iter().any(|row| row.id == line.project));
        let given = &story.service_sums;
        Ok(Self {
            letterhead: letterhead(reader)?,
            as_of: reader.today(),
            organisation: head(&story),
            posts: posts(&story),
            stays: stays(&story),
            projects,
            awards: awards(&story),
            services: services(&story),
            service_count: u32::try_from(given.services).unwrap_or(u32::MAX),
            person_times: given.person_times.clone(),
            obligations: duties(&story),
            prepared_by: Some(reader.actor().name.clone()),
        })
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<OrganisationProfileAsk>>> {
        let rows = organisations(reader, &OrganisationsAsk::default())?.rows;
        Ok(rows
            .into_iter()
            .map(|row| {
                let ask = OrganisationProfileAsk {
                    organisation: row.id,
                };
                Choice::of(ask, row.no, row.name, row.town)
            })
            .collect())
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        self.organisation.name.clone()
    }
}

fn head(story: &OrganisationStory) -> ProfileHead {
    let (page, row) = (&story.organisation, &story.organisation.row);
    ProfileHead {
        name: row.name.clone(),
        kind: row.kind.word().to_owned(),
        no: row.no.clone(),
        founded_on: row.founded_on,
        legal_representative: row.legal_representative.clone(),
        authority: page.authority.clone(),
        supervisor: page.supervisor.clone(),
        contact: page.contact.clone(),
        phone: row.phone.clone(),
        town: row.town.clone(),
        address: page.address.clone(),
        focus: row.focus.clone(),
        members: row.members.clone(),
        women: row.women.clone(),
        grade: row.grade.map(|grade| grade.word().to_owned()),
        grade_until: row.grade_until,
        party: page.party.clone(),
    }
}

fn posts(story: &OrganisationStory) -> Vec<ProfilePost> {
    let posts = story.organisation.posts.iter();
    posts
        .map(|post| ProfilePost {
            person: post.person_name.clone(),
            post: post.title.clone(),
            from: post.from,
            to: post.to,
        })
        .collect()
}

fn stays(story: &OrganisationStory) -> Vec<ProfileStay> {
    let stays = story.incubation.iter();
    stays
        .map(|stay| ProfileStay {
            no: stay.no.clone(),
            stage: stay.stage.word().to_owned(),
            taken_in: stay.taken_in,
            since: stay.since,
            mentor: stay.mentor.clone(),
        })
        .collect()
}

fn awards(story: &OrganisationStory) -> Vec<ProfileAward> {
    let awards = story.awards.iter();
    awards
        .map(|award| ProfileAward {
            no: award.no.clone(),
            project: award.project.name.clone(),
            state: award.state.word().to_owned(),
            decided_on: award.decided_on,
            amount: award.amount,
            paid: award.net_paid,
            spent: award.accepted,
        })
        .collect()
}

fn services(story: &OrganisationStory) -> Vec<ProfileService> {
    let services = story.services.iter();
    services
        .map(|row| ProfileService {
            on: row.given_on,
            channel: row.channel.word().to_owned(),
            topic: row.topic.clone(),
            people: row.people.clone(),
            person_times: row.person_times.clone(),
        })
        .collect()
}

fn duties(story: &OrganisationStory) -> Vec<ProfileDuty> {
    let duties = story.obligations.iter();
    duties
        .map(|row| ProfileDuty {
            kind: row.kind.word().to_owned(),
            title: row.title.clone(),
            year: row.year,
            due: row.due,
            state: row.state.word().to_owned(),
            met_on: row.met_on,
        })
        .collect()
}
