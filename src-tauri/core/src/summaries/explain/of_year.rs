//! The rows behind each measure of the hub's year. The year's figures are counted from these rows and nowhere else.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::hub::publication;
use super::money::line_row;
use super::{ExplainRow, Explanation, Figure};
use crate::base::book::Reader;
use crate::base::dates::{PartialDate, end_of_past_year};
use crate::base::refusal::Result;
use crate::channels::grants::model::EntryKind;
use crate::channels::grants::pages::{LedgerAsk, ledger};
use crate::channels::incubation::model::Stage;
use crate::channels::incubation::pages::{IncubationAsk, IncubationsAsk, incubation, incubations};
use crate::channels::promotion::model::PublicationState;
use crate::channels::promotion::pages::{PublicationsAsk, publications};
use crate::channels::talent::model::EventState;
use crate::channels::talent::pages::{EventsAsk, events};
use crate::hub::model::Measure;
use crate::hub::pages::{CoverageAsk, coverage};
use crate::projects::pages::{ActivitiesAsk, RollUpAsk, activities, roll_up};
use crate::services::pages::{ServiceRow, ServicesAsk, services};

pub fn explained(reader: &Reader, measure: Measure, year: i32) -> Result<Explanation> {
    let rule = format!("measure-{}", measure.word());
    let counted = |rows| Explanation::counted(Figure::Measure, &rule, rows);
    let summed = |unit, rows| Explanation::summed(Figure::Measure, &rule, unit, rows);
    Ok(match measure {
        Measure::Incubated => counted(stays(reader, year, Stage::Signed)?),
        Measure::Graduated => counted(stays(reader, year, Stage::Graduated)?),
        Measure::Events => counted(held(reader, year)?),
        Measure::Projects => {
            let (rows, undated) = projects(reader, year)?;
            Explanation {
                undated,
                ..counted(rows)
            }
        }
        Measure::PeopleServed => {
            summed("", given(reader, year, |row| row.people.clone())?).at_most()
        }
        Measure::PersonTimes => summed("", given(reader, year, |row| row.person_times.clone())?),
        Measure::VolunteerHours => summed("", volunteered(reader, year)?),
        Measure::Publications => counted(published(reader, year)?),
        Measure::Covered => {
            let (rows, undated) = covered(reader, year)?;
            Explanation {
                undated,
                ..counted(rows)
            }
        }
        Measure::Paid => Explanation::added(Figure::Measure, &rule, paid(reader, year)?),
        Measure::Own => counted(Vec::new()),
    })
}

/// Organisations whose stay reached the stage in the year, each once.
fn stays(reader: &Reader, year: i32, stage: Stage) -> Result<Vec<ExplainRow>> {
    let mut rows = Vec::new();
    let mut seen = BTreeSet::new();
    for stay in incubations(reader, &IncubationsAsk::default())?.rows {
        let page = incubation(reader, &IncubationAsk { id: stay.id })?;
        let step = page
            .moves
            .iter()
            .find(|step| step.stage == stage && step.date.is_some_and(|date| date.year() == year));
        let Some(date) = step.and_then(|step| step.date) else {
            continue;
        };
        let by_then = |at: PartialDate| at.year() <= year;
        let last = page
            .moves
            .iter()
            .rfind(|step| step.date.is_none_or(by_then));
        if seen.insert(stay.organisation) {
            rows.push(
                ExplainRow::of("incubation", stay.id, stay.organisation_name)
                    .on(date)
                    .said("stage", last.map_or(stay.stage, |step| step.stage).word()),
            );
        }
    }
    Ok(rows)
}

fn held(reader: &Reader, year: i32) -> Result<Vec<ExplainRow>> {
    let rows = events(reader, &EventsAsk::default())?.rows.into_iter();
    Ok(rows
        .filter(|row| row.state == EventState::Held && row.from.year() == year)
        .map(|row| {
            ExplainRow::of("event", row.id, row.topic)
                .on(row.from)
                .belonging(row.organisation_name)
                .said("event-kind", row.kind.word())
        })
        .collect())
}

/// With how many of them stand in a past year for want of a date.
fn projects(reader: &Reader, year: i32) -> Result<(Vec<ExplainRow>, usize)> {
    let ran = roll_up(reader, &RollUpAsk { year: Some(year) })?
        .hub
        .projects;
    let past = end_of_past_year(year, reader.today()).is_some();
    let undated = ran.iter().filter(|row| past && row.undated).count();
    let rows = ran.into_iter().map(|row| {
        ExplainRow::of("project", row.id, row.name)
            .belonging(row.no)
            .said("project-state", row.state.word())
    });
    Ok((rows.collect(), undated))
}

fn given(
    reader: &Reader,
    year: i32,
    count: fn(&ServiceRow) -> Option<crate::base::quantity::Quantity>,
) -> Result<Vec<ExplainRow>> {
    let ask = ServicesAsk {
        year: Some(year),
        ..ServicesAsk::default()
    };
    let rows = services(reader, &ask)?.rows.into_iter();
    Ok(rows
        .map(|row| {
            let count = count(&row);
            let (kind, id) = match (row.source_kind, row.source_id) {
                (Some(kind), Some(id)) => (kind, id),
                _ => ("service".to_owned(), row.id.to_string()),
            };
            ExplainRow::of(&kind, id, row.topic)
                .on(row.given_on)
                .belonging(row.project_name)
                .said("channel", row.channel.word())
                .counting(count)
        })
        .filter(|row| row.count.is_some())
        .collect())
}

/// Hours of volunteers at the projects' activities.
fn volunteered(reader: &Reader, year: i32) -> Result<Vec<ExplainRow>> {
    let rows = activities(reader, &ActivitiesAsk::default())?.rows;
    Ok(rows
        .into_iter()
        .filter(|row| row.fields.starts_on.year() == year && row.fields.hours.is_some())
        .map(|row| {
            ExplainRow::of("activity", row.id, row.fields.topic)
                .on(row.fields.starts_on)
                .belonging(Some(row.project_name))
                .counting(row.fields.hours)
        })
        .collect())
}

fn published(reader: &Reader, year: i32) -> Result<Vec<ExplainRow>> {
    let rows = publications(reader, &PublicationsAsk::default())?.rows;
    Ok(rows
        .into_iter()
        .filter(|row| row.state == PublicationState::Published)
        .filter(|row| row.published_on.is_some_and(|on| on.year() == year))
        .map(publication)
        .collect())
}

/// Organisations covered by the end of the year, each once however many cover it; with how many of them stand in a past
/// year for want of a date.
fn covered(reader: &Reader, year: i32) -> Result<(Vec<ExplainRow>, usize)> {
    let ask = CoverageAsk {
        on: end_of_past_year(year, reader.today()),
        ..CoverageAsk::default()
    };
    let links = coverage(reader, &ask)?.rows;
    let dated: BTreeSet<_> = links
        .iter()
        .filter(|row| row.dated)
        .map(|row| row.organisation)
        .collect();
    let mut seen = BTreeSet::new();
    let rows: Vec<ExplainRow> = links
        .into_iter()
        .filter(|row| seen.insert(row.organisation))
        .map(|row| ExplainRow {
            on: row.on,
            ..ExplainRow::of("organisation", row.organisation, row.organisation_name)
                .belonging(Some(row.federation_name))
                .said("method", row.method.word())
        })
        .collect();
    Ok((rows, seen.len() - dated.len()))
}

/// Payments of the year, less what came back or was reversed in it.
fn paid(reader: &Reader, year: i32) -> Result<Vec<ExplainRow>> {
    let ask = LedgerAsk {
        from: NaiveDate::from_ymd_opt(year, 1, 1),
        to: NaiveDate::from_ymd_opt(year, 12, 31),
        ..LedgerAsk::default()
    };
    let rows = ledger(reader, &ask)?.rows.into_iter();
    Ok(rows
        .filter(|line| matches!(line.bears_on, EntryKind::Disbursement | EntryKind::Refund))
        .map(line_row)
        .collect())
}
