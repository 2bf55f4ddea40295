//! The 1+6+N wheel: the hub, the one number of each channel that asks for action, and the projects.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use super::money_overview::{MoneyOverview, money_overview};
use crate::base::book::Reader;
use crate::base::quantity::Quantity;
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
use crate::hub::pages as hub;
use crate::projects::channel::Channel;
use crate::projects::model::{ProjectId, ProjectState};
use crate::projects::pages as projects;

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Wheel {
    pub year: i32,
    pub hub: Option<Centre>,
    /// The six, in their fixed order.
    pub channels: Vec<Sector>,
    /// Drafts and terminated projects are not on the wheel; those still going on come first.
    pub projects: Vec<Ring>,
    pub money: MoneyOverview,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Centre {
    pub name: String,
    pub short_name: Option<String>,
    /// Registered in the book. What was declared stands beside it, never mixed in.
    #[ts(type = "number")]
    pub organisations: usize,
    pub declared: Option<Quantity>,
}

/// One channel: how many of its records ask for action, and how many of them are late.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sector {
    pub channel: Channel,
    #[ts(type = "number")]
    pub asks: usize,
    #[ts(type = "number")]
    pub overdue: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ring {
    pub id: ProjectId,
    pub no: Option<String>,
    pub name: String,
    pub channel: Channel,
    pub organisation: Option<String>,
    pub state: ProjectState,
    /// Mean completion of its indicators; `null` while none is set.
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
    pub overdue: bool,
}

pub fn wheel(reader: &Reader) -> Result<Wheel> {
    Ok(Wheel {
        year: reader.today().year(),
        hub: centre(reader)?,
        channels: Channel::ALL
            .iter()
            .map(|channel| sector(reader, *channel))
            .collect::<Result<_>>()?,
        projects: rings(reader)?,
        money: money_overview(reader)?,
    })
}

fn centre(reader: &Reader) -> Result<Option<Centre>> {
    Ok(hub::hub(reader)?.map(|hub| Centre {
        name: hub.name,
        short_name: hub.short_name,
        organisations: hub.registered,
        declared: hub.scope_organisations,
    }))
}

fn rings(reader: &Reader) -> Result<Vec<Ring>> {
    let mut shown = projects::project_rows(reader, None)?;
    shown.retain(|row| !matches!(row.state, ProjectState::Draft | ProjectState::Terminated));
    shown.sort_by_key(|row| !row.state.is_open());
    Ok(shown
        .into_iter()
        .map(|row| Ring {
            id: row.id,
            no: row.no,
            name: row.name,
            channel: row.lead_channel,
            organisation: row.organisation_name,
            state: row.state,
            percent: row.indicators.mean_percent,
            overdue: row.overdue,
        })
        .collect())
}

fn sector(reader: &Reader, channel: Channel) -> Result<Sector> {
    let (asks, overdue) = match channel {
        Channel::Incubation => in_incubation(reader)?,
        Channel::Talent => events_of_the_month(reader)?,
        Channel::Resources => open_needs(reader)?,
        Channel::Grants => tranches_to_pay(reader)?,
        Channel::Promotion => to_be_published(reader)?,
        Channel::Governance => duties(reader)?,
    };
    Ok(Sector {
        channel,
        asks,
        overdue,
    })
}

/// In the hub now; late where a stage has lasted too long.
fn in_incubation(reader: &Reader) -> Result<(usize, usize)> {
    let ask = IncubationsAsk {
        running: Some(true),
        ..IncubationsAsk::default()
    };
    let rows = incubation::incubations(reader, &ask)?.rows;
    Ok((
        rows.len(),
        count(&rows, |row| row.overdue_days.is_some_and(|days| days > 0)),
    ))
}

/// Events of this month; late where nobody said yet whether a past one was held.
fn events_of_the_month(reader: &Reader) -> Result<(usize, usize)> {
    let today = reader.today();
    let of_month = |day: NaiveDate| (day.year(), day.month()) == (today.year(), today.month());
    let rows = talent::events(reader, &EventsAsk::default())?.rows;
    let held = count(&rows, |row| {
        row.state != EventState::Cancelled && of_month(row.from.first_day())
    });
    Ok((held, count(&rows, |row| row.to_confirm)))
}

/// Needs that no match has met; late where the day they were wanted by has passed.
fn open_needs(reader: &Reader) -> Result<(usize, usize)> {
    let rows = resources::needs(reader, &ResourcesAsk::default())?.rows;
    let open = |state: NeedStanding| matches!(state, NeedStanding::Open | NeedStanding::PartlyMet);
    Ok((
        count(&rows, |row| open(row.state)),
        count(&rows, |row| row.late),
    ))
}

/// Tranches that can be paid, are on their way, or are past their planned day; these are late.
fn tranches_to_pay(reader: &Reader) -> Result<(usize, usize)> {
    let rows = grants::tranches(reader, &TranchesAsk::default())?.rows;
    let waiting = |row: &TrancheLine| {
        row.late || row.in_flight.is_positive() || row.state == TrancheState::Releasable
    };
    Ok((count(&rows, waiting), count(&rows, |row| row.late)))
}

/// Planned, drafted or approved and not out; late past the day it was planned for.
fn to_be_published(reader: &Reader) -> Result<(usize, usize)> {
    let rows = promotion::publications(reader, &PublicationsAsk::default())?.rows;
    let waits = |state: PublicationState| {
        !matches!(
            state,
            PublicationState::Published | PublicationState::Dropped
        )
    };
    Ok((
        count(&rows, |row| waits(row.state)),
        count(&rows, |row| row.late),
    ))
}

/// Duties whose reminder has begun, and those past their day.
fn duties(reader: &Reader) -> Result<(usize, usize)> {
    let rows = governance::obligations(reader, &ObligationsAsk::default())?.rows;
    let late = |state: DutyStanding| state == DutyStanding::Overdue;
    let calls = count(&rows, |row| {
        late(row.state) || row.state == DutyStanding::DueSoon
    });
    Ok((calls, count(&rows, |row| late(row.state))))
}

fn count<Row>(rows: &[Row], holds: impl Fn(&Row) -> bool) -> usize {
    rows.iter().filter(|row| holds(row)).count()
}
