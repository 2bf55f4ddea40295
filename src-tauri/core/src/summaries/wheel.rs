//! The 1+6+N wheel: the hub, the one number of each channel that asks for action, and the projects.

use chrono::Datelike;
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use super::explain::{asking, asking_late};
use super::money_overview::{MoneyOverview, money_overview};
use crate::base::book::Reader;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
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
    let asks = asking(reader, channel)?;
    let overdue = match channel {
        // Late ones of these channels need not ask for anything else.
        Channel::Talent | Channel::Resources | Channel::Promotion => {
            asking_late(reader, channel)?.len()
        }
        _ => asks.iter().filter(|row| row.late).count(),
    };
    Ok(Sector {
        channel,
        asks: asks.len(),
        overdue,
    })
}
