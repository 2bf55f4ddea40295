//! An event that was held counts as one service, to every organisation whose people came.

use super::model::{EventId, EventState, turnout};
use super::rows;
use crate::base::book::Change;
use crate::base::refusal::Result;
use crate::projects::Channel;
use crate::services::{self, ServiceFields, Source};

/// The service as the event and its sheet stand; nothing while it is planned, called off, or nobody is known to have come.
pub fn counted(change: &Change, id: EventId) -> Result<Option<ServiceFields>> {
    let event = rows::sheet_of(change, id)?;
    if event.state != EventState::Held {
        return Ok(None);
    }
    let signed = rows::signed(change, id)?;
    let turnout = turnout(event.headcount.as_ref(), signed.rows, signed.times);
    let mut organisations = rows::organisations_signed(change, id)?;
    organisations.extend(event.organisation);
    organisations.sort_unstable();
    organisations.dedup();
    if organisations.is_empty()
        && turnout
            .as_ref()
            .is_none_or(|turnout| turnout.people.value.is_zero())
    {
        return Ok(None);
    }
    let (people, person_times) = turnout
        .map(|turnout| (turnout.people, turnout.person_times))
        .unzip();
    Ok(Some(ServiceFields {
        organisations,
        project: event.project,
        kind: Some(event.kind.word().to_owned()),
        people,
        person_times,
        hours: event.class_hours,
        ..ServiceFields::of(event.from, Channel::Talent, event.topic)
    }))
}

/// Writes the service anew where it counts otherwise than `before`.
pub fn recount(change: &Change, id: EventId, before: Option<ServiceFields>) -> Result<()> {
    let now = counted(change, id)?;
    if now == before {
        return Ok(());
    }
    let source = Source::new("event", id);
    match now {
        Some(fields) => services::give(change, &source, fields).map(drop),
        None => services::withdraw(change, &source),
    }
}
