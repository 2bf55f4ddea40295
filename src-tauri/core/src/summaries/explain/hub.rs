//! What asks for action in each channel, row by row; the wheel counts these rows.

use chrono::{Datelike, NaiveDate};

use super::{ExplainRow, Explanation, Figure};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::governance::model::Standing as DutyStanding;
use crate::channels::governance::pages::{self as governance, ObligationsAsk};
use crate::channels::grants::model::TrancheState;
use crate::channels::grants::pages::{self as grants, TrancheLine, TranchesAsk};
use crate::channels::incubation::pages::{self as incubation, IncubationsAsk};
use crate::channels::promotion::model::PublicationState;
use crate::channels::promotion::pages::{self as promotion, PublicationsAsk};
use crate::channels::resources::model::Standing as NeedStanding;
use crate::channels::resources::pages::{self as resources, ResourcesAsk};
use crate::channels::talent::model::EventState;
use crate::channels::talent::pages::{self as talent, EventsAsk};
use crate::projects::channel::Channel;

pub fn channel(reader: &Reader, channel: Channel) -> Result<Explanation> {
    let mut rows = asking(reader, channel)?;
    for late in asking_late(reader, channel)? {
        if !rows.iter().any(|row| row.id == late.id) {
            rows.push(late);
        }
    }
    let rule = format!("channel-{}", channel.word());
    Ok(Explanation::counted(Figure::Channel, &rule, rows))
}

/// What asks for action.
pub fn asking(reader: &Reader, channel: Channel) -> Result<Vec<ExplainRow>> {
    match channel {
        Channel::Incubation => in_incubation(reader),
        Channel::Talent => events(reader, false),
        Channel::Resources => needs(reader, false),
        Channel::Grants => tranches(reader),
        Channel::Promotion => publications(reader),
        Channel::Governance => duties(reader),
    }
}

/// What of the channel is late; an event to confirm or a need past its day may ask for nothing else.
pub fn asking_late(reader: &Reader, channel: Channel) -> Result<Vec<ExplainRow>> {
    let rows = match channel {
        Channel::Talent => events(reader, true)?,
        Channel::Resources => needs(reader, true)?,
        Channel::Promotion => all_publications(reader)?,
        other => asking(reader, other)?,
    };
    Ok(rows.into_iter().filter(|row| row.late).collect())
}

/// In the hub now; late where a stage has lasted too long.
fn in_incubation(reader: &Reader) -> Result<Vec<ExplainRow>> {
    let ask = IncubationsAsk {
        running: Some(true),
        ..IncubationsAsk::default()
    };
    let rows = incubation::incubations(reader, &ask)?.rows.into_iter();
    Ok(rows
        .map(|row| ExplainRow {
            on: row.since,
            late: row.overdue_days.is_some_and(|days| days > 0),
            ..ExplainRow::of("incubation", row.id, row.organisation_name)
                .said("stage", row.stage.word())
        })
        .collect())
}

/// Events of this month, or those of which nobody said yet whether they were held.
fn events(reader: &Reader, to_confirm: bool) -> Result<Vec<ExplainRow>> {
    let today = reader.today();
    let of_month = |day: NaiveDate| (day.year(), day.month()) == (today.year(), today.month());
    let rows = talent::events(reader, &EventsAsk::default())?.rows;
    Ok(rows
        .into_iter()
        .filter(|row| {
            let asks = row.state != EventState::Cancelled && of_month(row.from.first_day());
            if to_confirm { row.to_confirm } else { asks }
        })
        .map(|row| ExplainRow {
            late: row.to_confirm,
            ..ExplainRow::of("event", row.id, row.topic)
                .on(row.from)
                .belonging(row.organisation_name)
                .said("event-state", row.state.word())
        })
        .collect())
}

/// Needs that no match has met, or those wanted by a day that has passed.
fn needs(reader: &Reader, late: bool) -> Result<Vec<ExplainRow>> {
    let open = |state: NeedStanding| matches!(state, NeedStanding::Open | NeedStanding::PartlyMet);
    let rows = resources::needs(reader, &ResourcesAsk::default())?.rows;
    Ok(rows
        .into_iter()
        .filter(|row| if late { row.late } else { open(row.state) })
        .map(|row| ExplainRow {
            late: row.late,
            ..ExplainRow::of("need", row.id, row.title)
                .on(row.raised_on)
                .belonging(row.organisation_name.or(row.person_name))
                .counting(row.quantity)
        })
        .collect())
}

/// Tranches that can be paid, are on their way, or are past their planned day; these are late.
fn tranches(reader: &Reader) -> Result<Vec<ExplainRow>> {
    let waiting = |row: &TrancheLine| {
        row.late || row.in_flight.is_positive() || row.state == TrancheState::Releasable
    };
    let ask = TranchesAsk {
        open: true,
        ..TranchesAsk::default()
    };
    let rows = grants::tranches(reader, &ask)?.rows;
    Ok(rows
        .into_iter()
        .filter(waiting)
        .map(|row| ExplainRow {
            late: row.late,
            held_by: row.blockers.into_iter().map(|one| one.refusal).collect(),
            ..ExplainRow::of("award", row.award.id, row.name)
                .on_day(row.planned_on)
                .belonging(Some(row.project.name))
                .said("tranche-state", row.state.word())
                .paying(row.open)
        })
        .collect())
}

/// Planned, drafted or approved and not out; late past the day it was planned for.
fn publications(reader: &Reader) -> Result<Vec<ExplainRow>> {
    let rows = promotion::publications(reader, &PublicationsAsk::default())?.rows;
    let waits = |state: PublicationState| {
        !matches!(
            state,
            PublicationState::Published | PublicationState::Dropped
        )
    };
    Ok(rows
        .into_iter()
        .filter(|row| waits(row.state))
        .map(publication)
        .collect())
}

fn all_publications(reader: &Reader) -> Result<Vec<ExplainRow>> {
    let rows = promotion::publications(reader, &PublicationsAsk::default())?.rows;
    Ok(rows.into_iter().map(publication).collect())
}

pub fn publication(row: promotion::PublicationRow) -> ExplainRow {
    ExplainRow {
        late: row.late,
        ..ExplainRow::of("publication", row.id, row.title)
            .on_day(row.published_on.or(row.planned_for))
            .belonging(Some(row.outlet_name))
            .said("publication-state", row.state.word())
    }
}

/// Duties whose reminder has begun, and those past their day.
fn duties(reader: &Reader) -> Result<Vec<ExplainRow>> {
    let rows = governance::obligations(reader, &ObligationsAsk::default())?.rows;
    Ok(rows
        .into_iter()
        .filter(|row| matches!(row.state, DutyStanding::Overdue | DutyStanding::DueSoon))
        .map(|row| ExplainRow {
            late: row.state == DutyStanding::Overdue,
            ..ExplainRow::of("obligation", row.id, row.organisation_name)
                .on(row.due)
                .belonging(row.title)
                .said("obligation-kind", row.kind.word())
        })
        .collect())
}
