//! Where the brief's figures come from: services, goals, ledger and projects of the year.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::rolled::figures;
use super::{BriefChannel, BriefGoal, BriefHub, BriefMoney, BriefMonth, BriefServices, HubBrief};
use crate::base::book::Reader;
use crate::base::dates::{PartialDate, end_of_past_year};
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::hub::model::Measure;
use crate::hub::pages::{CoverageAsk, GoalRow, GoalsAsk, coverage, goals, hub};
use crate::projects::channel::Channel;
use crate::projects::measure::{Direction, completion};
use crate::projects::model::ProjectId;
use crate::projects::pages::{RollUpAsk, roll_up};
use crate::registry::pages::stood_on;
use crate::services::pages::{ServicesAsk, service_totals, services};
use crate::summaries::explain::of_year::explained;
use crate::summaries::letterhead::{PaperPeriod, letterhead};
use crate::summaries::money_overview::money_overview_on;
use crate::summaries::project_line::{
    ProjectLine, project_lines, project_lines_on, project_totals,
};

pub(super) fn brief(reader: &Reader, year: i32) -> Result<HubBrief> {
    let as_of = reader.today();
    let whole = of_year(year, as_of);
    let period = PaperPeriod {
        from: whole.from,
        to: whole.to.min(as_of).max(whole.from),
    };
    let stands_on = end_of_past_year(year, as_of);
    let mut projects = match stands_on {
        Some(day) => project_lines_on(reader, day)?,
        None => project_lines(reader)?,
    };
    let rolled = roll_up(reader, &RollUpAsk { year: Some(year) })?;
    let ran = &rolled.hub.projects;
    let undated = ran.iter().filter(|row| stands_on.is_some() && row.undated);
    let projects_undated = counted(undated.count());
    let ran: BTreeSet<ProjectId> = ran.iter().map(|row| row.id).collect();
    projects.retain(|line| ran.contains(&line.project));
    Ok(HubBrief {
        letterhead: letterhead(reader)?,
        as_of,
        year,
        period,
        stands_on,
        one: one(reader, stands_on)?,
        channels: channels(reader, year, &projects)?,
        goals: goals_of(reader, year)?,
        months: months(reader, year)?,
        money: money(reader, year, stands_on)?,
        project_totals: project_totals(&projects),
        projects,
        projects_undated,
        rolled: figures(&rolled),
        in_several_domains: counted(rolled.in_several),
        prepared_by: Some(reader.actor().name.clone()),
    })
}

fn of_year(year: i32, fallback: NaiveDate) -> PaperPeriod {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(fallback);
    PaperPeriod {
        from: day(1, 1),
        to: day(12, 31),
    }
}

fn one(reader: &Reader, on: Option<NaiveDate>) -> Result<BriefHub> {
    let hub = hub(reader)?;
    let ask = CoverageAsk {
        on,
        ..CoverageAsk::default()
    };
    let covered = coverage(reader, &ask)?;
    let (registered, registered_undated) = match on {
        Some(day) => {
            let stood = stood_on(reader, day)?;
            let undated = stood.values().filter(|dated| !**dated).count();
            (stood.len(), undated)
        }
        None => (hub.as_ref().map_or(0, |hub| hub.registered), 0),
    };
    Ok(BriefHub {
        registered: counted(registered),
        registered_undated: counted(registered_undated),
        declared: hub.and_then(|hub| hub.scope_organisations),
        in_scope: counted(covered.whole.in_scope),
        covered: counted(covered.whole.covered),
        covered_undated: counted(covered.undated),
        covered_percent: covered.whole.percent,
    })
}

fn channels(reader: &Reader, year: i32, projects: &[ProjectLine]) -> Result<Vec<BriefChannel>> {
    let (this, last) = (by_channel(reader, year)?, by_channel(reader, year - 1)?);
    let of = |all: &BTreeMap<Channel, BriefServices>, channel: &Channel| {
        all.get(channel).cloned().unwrap_or_default()
    };
    let led = |channel: &Channel| {
        projects
            .iter()
            .filter(|line| line.channel == channel.word())
            .count()
    };
    Ok(Channel::ALL
        .iter()
        .map(|channel| BriefChannel {
            channel: channel.word().to_owned(),
            this: of(&this, channel),
            last: of(&last, channel),
            projects: counted(led(channel)),
        })
        .collect())
}

fn by_channel(reader: &Reader, year: i32) -> Result<BTreeMap<Channel, BriefServices>> {
    let rows = service_totals(reader, Some(year))?.rows.into_iter();
    Ok(rows
        .map(|row| {
            let given = BriefServices {
                services: counted(row.sums.services),
                organisations: row.organisations,
                person_times: row.sums.person_times,
                hours: row.sums.hours,
            };
            (row.channel, given)
        })
        .collect())
}

fn goals_of(reader: &Reader, year: i32) -> Result<Vec<BriefGoal>> {
    let rows = goals(reader, &GoalsAsk { year: Some(year) })?.rows;
    rows.into_iter().map(|row| goal(reader, row)).collect()
}

fn goal(reader: &Reader, row: GoalRow) -> Result<BriefGoal> {
    let (reached, reached_undated) = measured(reader, row.measure, row.year)?;
    let (last, last_undated) = measured(reader, row.measure, row.year - 1)?;
    let completed = completion(Direction::Up, None, Some(&row.target), reached.as_ref());
    Ok(BriefGoal {
        measure: row.measure.word().to_owned(),
        title: row.title,
        completion: completed.map(|completion| completion.percent),
        target: row.target,
        reached,
        last,
        reached_undated,
        last_undated,
    })
}

/// As the year on the home page counts it, from the rows that it opens, with how many of these have no date; nothing of
/// a goal of her own wording.
fn measured(reader: &Reader, measure: Measure, year: i32) -> Result<(Option<Quantity>, u32)> {
    if measure == Measure::Own {
        return Ok((None, 0));
    }
    let said = explained(reader, measure, year)?;
    let amount = said.amount.map(|sum| Quantity::exact(sum.decimal(), ""));
    Ok((amount.or(said.count), counted(said.undated)))
}

fn paid(reader: &Reader, year: i32) -> Result<Yuan> {
    let said = explained(reader, Measure::Paid, year)?;
    Ok(said.amount.unwrap_or(Yuan::ZERO))
}

fn money(reader: &Reader, year: i32, on: Option<NaiveDate>) -> Result<BriefMoney> {
    let stands = money_overview_on(reader, on)?;
    Ok(BriefMoney {
        paid: paid(reader, year)?,
        paid_last: paid(reader, year - 1)?,
        promised: stands.total,
        approved: stands.approved,
        paid_in_all: stands.paid,
        available: stands.available,
    })
}

fn months(reader: &Reader, year: i32) -> Result<Vec<BriefMonth>> {
    let (this, last) = (by_month(reader, year)?, by_month(reader, year - 1)?);
    let of = |all: &BTreeMap<u32, u32>, month| all.get(&month).copied().unwrap_or_default();
    Ok((1..=12)
        .map(|month| BriefMonth {
            month,
            this: begun(year, month, reader.today()).then(|| of(&this, month)),
            last: of(&last, month),
        })
        .collect())
}

fn begun(year: i32, month: u32, today: NaiveDate) -> bool {
    (year, month) <= (today.year(), today.month())
}

fn by_month(reader: &Reader, year: i32) -> Result<BTreeMap<u32, u32>> {
    let ask = ServicesAsk {
        year: Some(year),
        ..ServicesAsk::default()
    };
    let mut months = BTreeMap::new();
    for row in services(reader, &ask)?.rows {
        let month = match row.given_on {
            PartialDate::Day(day) => Some(day.month()),
            PartialDate::Month(_, month) => Some(month),
            PartialDate::Year(_) => None,
        };
        if let Some(month) = month {
            *months.entry(month).or_default() += 1;
        }
    }
    Ok(months)
}

fn counted(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
