//! 支持项目: with the number and the state they had, their award and its plan.

use super::{Step, Taking, typed};
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::{Op, PastAward, PastTranche, imported_fund};
use crate::intake::model::{Kind, ProjectSaid, key_of};
use crate::intake::rows;
use crate::projects::model::TakenOver;
use crate::projects::{Channel, EditProject, Op as ProjectOp, ProjectFields, ProjectId, pages};
use crate::registry::{OrganisationDetails, OrganisationId, PersonDetails, PersonId};

pub(super) fn take(taking: &mut Taking<'_>) -> Result<()> {
    for said in &taking.import.projects {
        let known = said
            .no
            .as_deref()
            .and_then(|no| taking.projects.whole.get(&key_of(no)).cloned())
            .or_else(|| taking.projects.whole.get(&key_of(&said.name)).cloned());
        let key = key_of(said.no.as_deref().unwrap_or(&said.name));
        let organisation = undertaking(taking, said)?;
        let leader = leader(taking, said, known.as_deref())?;
        // A project that stands without its import is what was left of one that was taken back.
        let stands = taking.imported.contains_key(&(Kind::Projects, key.clone()));
        let fund = taking.import.fund.clone();
        let id = taking.settle(
            Kind::Projects,
            &key,
            said.at,
            said,
            known,
            |change, known| {
                let step = match known {
                    Some(id) => update(change, id, said, organisation, leader)?,
                    None => Step::Made(add(change, said, organisation, leader)?),
                };
                let id = match &step {
                    Step::Made(made) => made.id.as_str(),
                    Step::Unchanged(id) => id.as_str(),
                };
                match award(change, id, said, organisation, &fund, stands)? {
                    true => Ok(Step::Made(Made::new("project", id))),
                    false => Ok(step),
                }
            },
        )?;
        if let Some(id) = id {
            taking.projects.add(&id, said.no.as_deref(), &said.name);
        }
    }
    Ok(())
}

/// The organisation that carries it; one that no register names is added by its name.
fn undertaking(taking: &mut Taking<'_>, said: &ProjectSaid) -> Result<Option<OrganisationId>> {
    let Some(name) = said.organisation.as_deref() else {
        return Ok(None);
    };
    if let Some(id) = taking.organisations.find(name) {
        super::organisations::revive(taking.change, &id)?;
        return typed(&id).map(Some);
    }
    let details = serde_json::json!({ "name": name, "kind": "other", "asRecorded": true });
    let details: OrganisationDetails = serde_json::from_value(details)
        .map_err(|cause| crate::base::refusal::fault("store", cause))?;
    let made = details.apply(taking.change)?;
    taking.organisations.add(&made.id, None, name);
    typed(&made.id).map(Some)
}

/// The leader as a person; the same name at the same organisation is the same person.
fn leader(
    taking: &mut Taking<'_>,
    said: &ProjectSaid,
    project: Option<&str>,
) -> Result<Option<PersonId>> {
    let Some(name) = said.leader.as_deref() else {
        return Ok(None);
    };
    if let Some(project) = project
        && let Some((id, known)) = rows::leader_of(taking.change, project)?
        && known == name
    {
        return typed(&id).map(Some);
    }
    let phone = said.leader_phone.clone();
    let unit = key_of(said.organisation.as_deref().unwrap_or_default());
    let by_phone = phone
        .clone()
        .and_then(|phone| taking.people.get(&(key_of(name), phone)).cloned());
    let key = format!("{}@{unit}", key_of(name));
    let by_unit = taking
        .imported
        .get(&(Kind::People, key.clone()))
        .map(|(id, _)| id.clone());
    if let Some(id) = by_phone.or(by_unit) {
        return typed(&id).map(Some);
    }
    let id = add_person(taking.change, name, phone.as_deref())?;
    rows::remember(taking.change, Kind::People, &key, &id, "")?;
    taking
        .imported
        .insert((Kind::People, key), (id.clone(), String::new()));
    if let Some(phone) = phone {
        taking.people.insert((key_of(name), phone), id.clone());
    }
    typed(&id).map(Some)
}

pub(super) fn add_person(change: &Change, name: &str, phone: Option<&str>) -> Result<String> {
    let details = serde_json::json!({ "name": name, "phone": phone, "asRecorded": true });
    let details: PersonDetails = serde_json::from_value(details)
        .map_err(|cause| crate::base::refusal::fault("store", cause))?;
    Ok(details.apply(change)?.id)
}

fn fields(
    said: &ProjectSaid,
    organisation: Option<OrganisationId>,
    leader: Option<PersonId>,
) -> ProjectFields {
    ProjectFields {
        name: said.name.clone(),
        lead_channel: Channel::Grants,
        organisation,
        leader,
        partners: Vec::new(),
        domains: said.domain.iter().cloned().collect(),
        beneficiaries: Vec::new(),
        places: Vec::new(),
        planned_from: said.from,
        planned_to: said.to,
        actual_from: None,
        actual_to: None,
        objective: said.note.clone(),
        budget: Vec::new(),
        taken_over: Some(TakenOver {
            no: said.no.clone(),
            state: said.state,
        }),
    }
}

fn add(
    change: &Change,
    said: &ProjectSaid,
    organisation: Option<OrganisationId>,
    leader: Option<PersonId>,
) -> Result<Made> {
    ProjectOp::AddProject(fields(said, organisation, leader)).apply(change)
}

/// A closed project is not written over: its papers are issued.
fn update(
    change: &Change,
    id: &str,
    said: &ProjectSaid,
    organisation: Option<OrganisationId>,
    leader: Option<PersonId>,
) -> Result<Step> {
    let project: ProjectId = typed(id)?;
    let page = pages::project(change, project)?;
    if !page.head.state.is_open() {
        return Ok(Step::Unchanged(id.to_owned()));
    }
    let new = fields(said, organisation, leader);
    let fields = ProjectFields {
        partners: page
            .partners
            .iter()
            .map(|p| crate::projects::partner::Partner {
                organisation: p.organisation,
                name: Some(p.name.clone()),
                role: p.role,
            })
            .collect(),
        budget: page.budget,
        taken_over: None,
        ..new
    };
    Ok(Step::Made(EditProject { project, fields }.apply(change)?))
}

/// The award with the plan of its columns, where the project has none yet. One that was taken back
/// has ended and stays so; the register's money goes to an award of its own.
fn award(
    change: &Change,
    project: &str,
    said: &ProjectSaid,
    organisation: Option<OrganisationId>,
    fund: &str,
    stands: bool,
) -> Result<bool> {
    let Some(amount) = said.award else {
        return Ok(false);
    };
    if let Some(award) = rows::award_of(change, project)?
        && (stands || !rows::was_taken_back(change, &award)?)
    {
        return Ok(false);
    }
    let Some(organisation) = organisation else {
        return Err(refuse("intake-award-without-organisation")
            .arg("project", &said.name)
            .into());
    };
    let tranche = |t: &crate::intake::model::TrancheSaid| PastTranche {
        name: t.name.clone(),
        amount: t.amount,
        planned_on: t.paid,
    };
    let past = PastAward {
        project: typed(project)?,
        organisation,
        fund: imported_fund(change, fund)?,
        amount,
        decided_on: None,
        signed_on: said.signed.map(PartialDate::first_day),
        agreement_no: None,
        tranches: said.tranches.iter().map(tranche).collect(),
        note: None,
    };
    Op::RecordPastAward(past).apply(change)?;
    Ok(true)
}
