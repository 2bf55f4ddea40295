//! Where the brief's figures come from: services, goals, ledger and projects of the year.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::{BriefChannel, BriefGoal, BriefHub, BriefMoney, BriefMonth, BriefServices, HubBrief};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::channels::grants::pages::{LedgerAsk, ledger};
use crate::channels::incubation::model::Stage;
use crate::channels::incubation::pages::{IncubationsAsk, StayRow, incubations};
use crate::channels::promotion::pages::{PublicationsAsk, publications};
use crate::channels::talent::pages::{EventsAsk, events};
use crate::hub::model::Measure;
use crate::hub::pages::{CoverageAsk, GoalRow, GoalsAsk, coverage, goals, hub};
use crate::projects::channel::Channel;
use crate::projects::measure::{Direction, completion};
use crate::services::pages::{ServicesAsk, Sums, service_totals, services};
use crate::summaries::letterhead::{PaperPeriod, letterhead};
use crate::summaries::money_overview::money_overview;
use crate::summaries::project_line::{ProjectLine, project_lines, project_totals};

pub(super) fn brief(reader: &Reader, year: i32) -> Result<HubBrief> {
    let as_of = reader.today();
    let whole = of_year(year, as_of);
    let period = PaperPeriod {
        from: whole.from,
        to: whole.to.min(as_of).max(whole.from),
    };
    let mut projects = project_lines(reader)?;
    projects.retain(|line| ran_in(line, year));
    Ok(HubBrief {
        letterhead: letterhead(reader)?,
        as_of,
        year,
        period,
        one: one(reader)?,
        channels: channels(reader, year, &projects)?,
        goals: goals_of(reader, year)?,
        months: months(reader, year)?,
        money: money(reader, year)?,
        project_totals: project_totals(&projects),
        projects,
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

fn ran_in(line: &ProjectLine, year: i32) -> bool {
    let begins = line.planned_from.is_none_or(|from| from.year() <= year);
    begins && line.planned_to.is_none_or(|to| to.year() >= year)
}

fn one(reader: &Reader) -> Result<BriefHub> {
    let hub = hub(reader)?;
    let whole = coverage(reader, &CoverageAsk::default())?.whole;
    Ok(BriefHub {
        registered: counted(hub.as_ref().map_or(0, |hub| hub.registered)),
        declared: hub.and_then(|hub| hub.scope_organisations),
        in_scope: counted(whole.in_scope),
        covered: counted(whole.covered),
        covered_percent: whole.percent,
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
    let reached = measured(reader, row.measure, row.year)?;
    let completed = completion(Direction::Up, None, Some(&row.target), reached.as_ref());
    Ok(BriefGoal {
        measure: row.measure.word().to_owned(),
        title: row.title,
        last: measured(reader, row.measure, row.year - 1)?,
        completion: completed.map(|completion| completion.percent),
        target: row.target,
        reached,
    })
}

/// What the book counts of a measure in a year.
fn measured(reader: &Reader, measure: Measure, year: i32) -> Result<Option<Quantity>> {
    let count = |number: usize| Some(Quantity::exact(Decimal::from(number), ""));
    let sums = || -> Result<Sums> { Ok(service_totals(reader, Some(year))?.sums) };
    Ok(match measure {
        Measure::Incubated => count(stays(reader, |stay| in_year(stay.taken_in, year))?),
        Measure::Graduated => count(stays(reader, |stay| {
            stay.stage == Stage::Graduated && in_year(stay.since, year)
        })?),
        Measure::Events => {
            let ask = EventsAsk {
                year: Some(year),
                ..EventsAsk::default()
            };
            count(events(reader, &ask)?.sums.held)
        }
        Measure::Projects => {
            let lines = project_lines(reader)?;
            count(lines.iter().filter(|line| ran_in(line, year)).count())
        }
        Measure::PeopleServed => sums()?.people,
        Measure::PersonTimes => sums()?.person_times,
        Measure::VolunteerHours => sums()?.hours,
        Measure::Publications => {
            let ask = PublicationsAsk {
                year: Some(year),
                ..PublicationsAsk::default()
            };
            let rows = publications(reader, &ask)?.rows;
            count(rows.iter().filter(|row| row.published_on.is_some()).count())
        }
        // How it stands today; how it stood a year ago is not kept.
        Measure::Covered if year == reader.today().year() => {
            count(coverage(reader, &CoverageAsk::default())?.whole.covered)
        }
        Measure::Paid => Some(Quantity::exact(paid(reader, year)?.decimal(), "")),
        Measure::Covered | Measure::Own => None,
    })
}

fn stays(reader: &Reader, wanted: impl Fn(&StayRow) -> bool) -> Result<usize> {
    let rows = incubations(reader, &IncubationsAsk::default())?.rows;
    Ok(rows.iter().filter(|stay| wanted(stay)).count())
}

fn in_year(date: Option<PartialDate>, year: i32) -> bool {
    date.is_some_and(|date| date.year() == year)
}

fn paid(reader: &Reader, year: i32) -> Result<Yuan> {
    let span = of_year(year, reader.today());
    let ask = LedgerAsk {
        from: Some(span.from),
        to: Some(span.to),
        ..LedgerAsk::default()
    };
    Ok(ledger(reader, &ask)?.net_paid)
}

fn money(reader: &Reader, year: i32) -> Result<BriefMoney> {
    let now = money_overview(reader)?;
    Ok(BriefMoney {
        paid: paid(reader, year)?,
        paid_last: paid(reader, year - 1)?,
        promised: now.total,
        approved: now.approved,
        paid_in_all: now.paid,
        available: now.available,
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
