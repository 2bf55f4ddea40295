//! 一社一档.

use hub::summaries::OrganisationProfile;
use hub::summaries::organisation_profile::ProfileHead;
use serde_json::{Value, json};

use super::{Sheet, field, wide_field};
use crate::blocks::{Column, Report, Section, Side, fields, note, table};
use crate::voice::Voice;

impl Sheet for OrganisationProfile {
    fn sheet(&self, voice: &Voice) -> Value {
        let report = Report {
            subtitle: Some(self.organisation.name.clone()),
            remark: Some(voice.fill("as-of", &[("date", &voice.date(self.as_of))])),
            lead: vec![head(&self.organisation, voice)],
            sections: vec![
                Section::new("profile-posts", vec![posts(self, voice)]),
                Section::new("profile-stays", vec![stays(self, voice)]),
                Section::new("profile-projects", vec![projects(self, voice)]),
                Section::new("profile-awards", vec![awards(self, voice)]),
                Section::new("profile-services", services(self, voice)),
                Section::new("profile-duties", vec![duties(self, voice)]),
            ],
            signers: &["maker", "checked-by"],
            sealed: true,
            ..Report::default()
        };
        report.into_sheet(voice, &self.letterhead, self.as_of)
    }
}

fn head(head: &ProfileHead, voice: &Voice) -> Value {
    let grade = head.grade.as_ref().map(|grade| {
        let until = head.grade_until.map(|date| voice.date(date));
        let grade = voice.label("grade", grade);
        match until {
            Some(until) => voice.fill("grade-until", &[("grade", &grade), ("until", &until)]),
            None => grade,
        }
    });
    let narrow = [
        (
            "organisation-kind",
            Some(voice.label("organisation-kind", &head.kind)),
        ),
        ("organisation-no", head.no.clone()),
        ("founded-on", head.founded_on.map(|date| voice.date(date))),
        ("legal-representative", head.legal_representative.clone()),
        ("authority", head.authority.clone()),
        ("supervisor", head.supervisor.clone()),
        ("contact", head.contact.clone()),
        ("phone", head.phone.clone()),
        ("town", head.town.clone()),
        ("domains", voice.list(&head.focus)),
        (
            "members",
            head.members
                .as_ref()
                .map(|count| voice.quantity(Some(count))),
        ),
        (
            "women",
            head.women.as_ref().map(|count| voice.quantity(Some(count))),
        ),
        ("grade", grade),
        ("party", head.party.clone()),
    ];
    let narrow = narrow
        .into_iter()
        .map(|(key, value)| field(voice, key, value));
    fields(
        narrow
            .chain(wide_field(voice, "address", head.address.clone()))
            .collect(),
    )
}

const POSTS: &[Column] = &[
    ("name", 1.0, Side::Left),
    ("post", 1.4, Side::Left),
    ("from", 1.0, Side::Centre),
    ("to", 1.0, Side::Centre),
];

fn posts(profile: &OrganisationProfile, voice: &Voice) -> Value {
    let rows = profile.posts.iter().map(|post| {
        let date =
            |date: Option<hub::base::dates::PartialDate>| date.map(|date| voice.table_date(date));
        json!([post.person, post.post, date(post.from), date(post.to)])
    });
    table(voice, POSTS, rows.collect(), None)
}

const STAYS: &[Column] = &[
    ("agreement-no", 1.3, Side::Left),
    ("stage", 1.0, Side::Centre),
    ("taken-in", 1.0, Side::Centre),
    ("since", 1.0, Side::Centre),
    ("mentor", 1.0, Side::Left),
];

fn stays(profile: &OrganisationProfile, voice: &Voice) -> Value {
    let rows = profile.stays.iter().map(|stay| {
        let date =
            |date: Option<hub::base::dates::PartialDate>| date.map(|date| voice.table_date(date));
        json!([
            stay.no,
            voice.label("stage", &stay.stage),
            date(stay.taken_in),
            date(stay.since),
            stay.mentor
        ])
    });
    table(voice, STAYS, rows.collect(), None)
}

const PROJECTS: &[Column] = &[
    ("project-no", 0.0, Side::Left),
    ("project", 2.0, Side::Left),
    ("state", 0.0, Side::Centre),
    ("completion", 0.0, Side::Right),
];

fn projects(profile: &OrganisationProfile, voice: &Voice) -> Value {
    let rows = profile.projects.iter().map(|line| {
        let state = super::project_list::state(line, voice);
        json!([line.no, line.name, state, voice.percent(line.indicators)])
    });
    table(voice, PROJECTS, rows.collect(), None)
}

const AWARDS: &[Column] = &[
    ("award-no", 0.0, Side::Left),
    ("project", 1.5, Side::Left),
    ("date", 0.0, Side::Centre),
    ("state", 0.0, Side::Centre),
    ("awarded", 0.0, Side::Right),
    ("paid", 0.0, Side::Right),
];

fn awards(profile: &OrganisationProfile, voice: &Voice) -> Value {
    let rows = profile.awards.iter().map(|award| {
        json!([
            award.no,
            award.project,
            voice.table_date(award.decided_on),
            voice.label("award-state", &award.state),
            award.amount.grouped(),
            award.paid.grouped(),
        ])
    });
    table(voice, AWARDS, rows.collect(), None)
}

const SERVICES: &[Column] = &[
    ("date", 0.0, Side::Centre),
    ("channel", 0.0, Side::Centre),
    ("topic", 2.0, Side::Left),
    ("people", 0.0, Side::Right),
    ("person-times", 0.0, Side::Right),
];

fn services(profile: &OrganisationProfile, voice: &Voice) -> Vec<Value> {
    let rows = profile.services.iter().map(|row| {
        json!([
            voice.table_date(row.on),
            voice.label("channel", &row.channel),
            row.topic,
            voice.bare_quantity(row.people.as_ref()),
            voice.bare_quantity(row.person_times.as_ref()),
        ])
    });
    let mut blocks = vec![table(voice, SERVICES, rows.collect(), None)];
    if profile.service_count > 0 {
        let times = voice.or_dash(voice.bare_quantity(profile.person_times.as_ref()));
        let services = profile.service_count.to_string();
        let totals = [("services", services.as_str()), ("times", times.as_str())];
        blocks.push(note(voice.fill("profile-totals", &totals)));
    }
    blocks
}

const DUTIES: &[Column] = &[
    ("what", 1.6, Side::Left),
    ("year", 0.0, Side::Centre),
    ("due", 0.0, Side::Centre),
    ("state", 0.0, Side::Centre),
    ("met-on", 0.0, Side::Centre),
];

fn duties(profile: &OrganisationProfile, voice: &Voice) -> Value {
    let rows = profile.obligations.iter().map(|duty| {
        let kind = voice.label("obligation-kind", &duty.kind);
        json!([
            duty.title.clone().unwrap_or(kind),
            duty.year.map(|year| year.to_string()),
            voice.table_date(duty.due),
            voice.label("obligation-state", &duty.state),
            duty.met_on.map(|day| voice.table_date(day)),
        ])
    });
    table(voice, DUTIES, rows.collect(), None)
}
