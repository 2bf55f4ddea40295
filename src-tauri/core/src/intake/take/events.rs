//! Events, the people who came to them, and their signatures.

use std::collections::HashMap;

use super::projects::add_person;
use super::{Step, Taking, typed};
use crate::base::refusal::{Result, refuse};
use crate::channels::talent::model::Minute;
use crate::channels::talent::{EditEvent, EventDetails, SignIn};
use crate::intake::model::{EventSaid, Kind, key_of};
use crate::intake::rows;
use crate::registry::PersonId;

pub(super) fn take(taking: &mut Taking<'_>) -> Result<()> {
    let events = events(taking)?;
    attendance(taking, &events)
}

/// The event of the book for each of the import.
fn events(taking: &mut Taking<'_>) -> Result<Vec<Option<String>>> {
    if taking.import.events.is_empty() {
        return Ok(Vec::new());
    }
    let known: HashMap<(String, String), String> = rows::events(taking.change)?
        .into_iter()
        .map(|(id, day, topic)| ((day, key_of(&topic)), id))
        .collect();
    let mut ids = Vec::with_capacity(taking.import.events.len());
    for said in &taking.import.events {
        let day = said.from.map(|day| day.to_string()).unwrap_or_default();
        let known = known.get(&(day.clone(), key_of(&said.topic))).cloned();
        let key = format!("{day}/{}", key_of(&said.topic));
        let id = taking.settle(Kind::Events, &key, said.at, said, known, |change, known| {
            let details = details(said)?;
            let made = match known {
                Some(id) => EditEvent {
                    event: typed(id)?,
                    details,
                }
                .apply(change)?,
                None => details.apply(change)?,
            };
            Ok(Step::Made(made))
        })?;
        ids.push(id);
    }
    Ok(ids)
}

fn details(said: &EventSaid) -> Result<EventDetails> {
    Ok(EventDetails {
        kind: said.kind,
        topic: said.topic.clone(),
        from: said.from.ok_or_else(|| refuse("intake-date-missing"))?,
        to: None,
        state: None,
        mode: said.mode,
        place: said.place.clone(),
        lecturer: said.lecturer.clone(),
        lecturer_rank: None,
        class_hours: said.class_hours.clone(),
        lecture_fee: None,
        headcount: said.headcount.clone(),
        satisfaction_percent: said.satisfaction_percent,
        satisfaction_answers: None,
        project: None,
        organisation: None,
        note: said.note.clone(),
    })
}

fn attendance(taking: &mut Taking<'_>, events: &[Option<String>]) -> Result<()> {
    let mut people: HashMap<usize, PersonId> = HashMap::new();
    for said in &taking.import.attendance {
        let event = said.event.and_then(|at| events.get(at)).cloned().flatten();
        let organisation = said
            .unit
            .as_deref()
            .and_then(|unit| taking.organisations.find(unit));
        let person = match &event {
            Some(_) => Some(person(taking, said.person, &mut people)?),
            None => None,
        };
        let whose = person
            .map(|id| id.to_string())
            .unwrap_or_else(|| key_of(&said.name));
        let key = format!("{}/{whose}", event.as_deref().unwrap_or_default());
        taking.settle(
            Kind::Attendance,
            &key,
            said.at,
            said,
            None,
            |change, known| {
                if let Some(id) = known {
                    return Ok(Step::Unchanged(id.to_owned()));
                }
                let event =
                    event.ok_or_else(|| refuse("intake-event-unknown").arg("name", &said.name))?;
                let sign_in = SignIn {
                    event: typed(&event)?,
                    person,
                    name: None,
                    unit: said.unit.clone(),
                    organisation: organisation.as_deref().map(typed).transpose()?,
                    phone: said.phone.clone(),
                    signed_in_at: said.signed_in.map(Minute),
                    signed_out_at: said.signed_out.map(Minute),
                    times: None,
                    note: None,
                };
                Ok(Step::Made(sign_in.apply(change)?))
            },
        )?;
    }
    Ok(())
}

/// Known by name and phone, or by name and unit from an earlier import; else added.
fn person(
    taking: &mut Taking<'_>,
    at: usize,
    people: &mut HashMap<usize, PersonId>,
) -> Result<PersonId> {
    if let Some(id) = people.get(&at) {
        return Ok(*id);
    }
    let Some(said) = taking.import.people.get(at) else {
        return Err(refuse("intake-event-unknown").into());
    };
    let name = key_of(&said.name);
    let by_phone = said
        .phone
        .clone()
        .and_then(|phone| taking.people.get(&(name.clone(), phone)).cloned());
    let key = match &said.phone {
        Some(phone) => format!("{name}+{phone}"),
        None => format!(
            "{name}@{}",
            key_of(said.unit.as_deref().unwrap_or_default())
        ),
    };
    let before = taking
        .imported
        .get(&(Kind::People, key.clone()))
        .map(|(id, _)| id.clone());
    let id = match by_phone.or(before) {
        Some(id) => id,
        None => {
            let id = add_person(taking.change, &said.name, said.phone.as_deref())?;
            rows::remember(taking.change, Kind::People, &key, &id, "")?;
            taking
                .imported
                .insert((Kind::People, key), (id.clone(), String::new()));
            if let Some(phone) = &said.phone {
                taking.people.insert((name, phone.clone()), id.clone());
            }
            id
        }
    };
    let id: PersonId = typed(&id)?;
    people.insert(at, id);
    Ok(id)
}
